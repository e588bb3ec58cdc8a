// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keydisplay.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <chrono>

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 1500ms;
constexpr double enlarged = 2;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock
        || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyDisplay::KeyDisplay(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"keyDisplay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void KeyDisplay::showKey(const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return;
    setText(QKeySequence(event.keyCombination()).toString(QKeySequence::NativeText));
    QFont large = parentWidget()->font();
    large.setPointSizeF(large.pointSizeF() * enlarged);
    setFont(large);
    adjustSize();
    const int gap = fontMetrics().height();
    move(gap, parentWidget()->height() - height() - gap);
    show();
    raise();
    m_timer.start();
}

} // namespace lastroom
