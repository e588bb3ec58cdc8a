// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/messageline.h"

#include "ui/control/told.h"

#include <QAccessible>

namespace lastroom {

using namespace Qt::StringLiterals;

MessageLine::MessageLine(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"messageLine"_s);
    setProperty("role", u"overbooked"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long name without spaces must not widen what the line stands in.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    setVisible(false);
}

void MessageLine::say(const QString &sentence)
{
    if (sentence == text() && sentence.isEmpty() == isHidden())
        return;
    setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        tell(this, sentence);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace lastroom
