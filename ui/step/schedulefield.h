// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace lastroom {

/**
 * A schedule as text, in the font of code. Shows its beginning while it is not edited. Thread: GUI.
 */
class ScheduleField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScheduleField(QWidget *parent = nullptr);

    /** Over what was typed as well. */
    void write(const QString &schedule);

    /** A frame that says that what stands there was refused. */
    void setInvalid(bool invalid);

    /** Selects the word at \p position, from 1, if there is one. */
    void selectStep(int position);

    /** Takes the font of code anew, from what the application's is now. */
    void followFont();

    /** Of the field, with so many steps of two characters in it. */
    int widthFor(int steps) const;

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace lastroom
