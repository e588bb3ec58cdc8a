// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/presentation.h"

#include "ui/window/keydisplay.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>

#include <algorithm>

namespace lastroom {

namespace {

constexpr int leastPercent = 150;
constexpr int greatestPercent = 200;
constexpr int percentAt720 = 165;

/** Something is typed there. */
bool takesText(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget) || (edit && !edit->isReadOnly());
}

} // namespace

Presentation::Presentation(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_keys(new KeyDisplay(window))
{
}

int Presentation::textPercent(const QSize &screen)
{
    return std::clamp(percentAt720 * screen.height() / 720, leastPercent, greatestPercent);
}

void Presentation::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on) {
        m_wasMaximized = m_window->isMaximized();
        qApp->installEventFilter(this);
        m_window->showFullScreen();
    } else {
        qApp->removeEventFilter(this);
        m_wasMaximized ? m_window->showMaximized() : m_window->showNormal();
    }
    m_keys->hide();
    emit changed();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!m_isOn || !isKey || !m_window->isActiveWindow())
        return false;
    // It goes on to the parents of who does not want it: once is enough.
    const QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window;
    if (watched != target)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isNext = key->key() == Qt::Key_Space || key->key() == Qt::Key_PageDown;
    const bool isPrevious = key->key() == Qt::Key_PageUp;
    const bool isOurs = (isNext || isPrevious) && key->modifiers() == Qt::NoModifier
        && !takesText(QApplication::focusWidget());
    if (event->type() == QEvent::ShortcutOverride) {
        m_keys->showKey(*key);
        // What is accepted comes as a key press, and not as a command of a menu.
        if (isOurs)
            key->accept();
        return isOurs;
    }
    if (isOurs && isNext)
        emit nextWanted();
    else if (isOurs)
        emit previousWanted();
    return isOurs;
}

} // namespace lastroom
