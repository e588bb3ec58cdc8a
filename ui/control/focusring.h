// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace lastroom {

/** Shows that \p around has the keyboard, for areas whose border is none of the style sheet's.
 * Above what is in it, and no part of it for the mouse. Thread: GUI. Owned by \p around. */
class FocusRing : public QFrame
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *around);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lastroom
