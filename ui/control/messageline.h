// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace lastroom {

/**
 * A line that says why an input was refused, beside the input instead of in a dialog. Takes no
 * room while it has nothing to say. The text is plain: what a user or a file wrote is never read as
 * markup. Thread: GUI.
 */
class MessageLine : public QLabel
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    /** Shows \p sentence and has screen readers say it; an empty one hides the line. */
    void say(const QString &sentence);

    void clear() { say({}); }
};

} // namespace lastroom
