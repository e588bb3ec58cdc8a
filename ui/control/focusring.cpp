// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/focusring.h"

#include <QEvent>

namespace lastroom {

FocusRing::FocusRing(QWidget *around)
    : QFrame(around)
{
    setProperty("focusRing", true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    around->installEventFilter(this);
    hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        raise();
        setVisible(parentWidget()->hasFocus());
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lastroom
