// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/clientbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace lastroom {

ClientButton::ClientButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ClientButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), 10 * fontMetrics().ascent()), whole.height()};
}

QString ClientButton::shownText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
    return fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

void ClientButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace lastroom
