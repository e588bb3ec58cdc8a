// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace lastroom {

/**
 * What comes next for one client. The name of a step may be long: it is cut where there is no room
 * for it, and does not widen what the button stands in. Thread: GUI.
 */
class ClientButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ClientButton(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /** As much of text() as is seen. */
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lastroom
