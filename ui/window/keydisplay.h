// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QTimer>

class QKeyEvent;

namespace lastroom {

/** The key that was just pressed, large, in the lower left corner of its parent for a moment: a
 * class sees what the teacher does. Thread: GUI. */
class KeyDisplay : public QLabel
{
    Q_OBJECT

public:
    explicit KeyDisplay(QWidget *parent);

    /** Shows it; a Shift or Ctrl alone is none. */
    void showKey(const QKeyEvent &event);

private:
    QTimer m_timer;
};

} // namespace lastroom
