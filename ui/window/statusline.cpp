// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include <QEvent>

namespace lastroom {

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    showSentence();
}

void StatusLine::showSentence()
{
    const QString shown = fontMetrics().elidedText(m_sentence, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_sentence ? QString() : m_sentence);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showSentence();
}

void StatusLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showSentence();
}

} // namespace lastroom
