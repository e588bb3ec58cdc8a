// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/picturearea.h"

#include "ui/control/focusring.h"
#include "ui/recording/schedulepicture.h"

#include <QResizeEvent>
#include <QScrollBar>

namespace lastroom {

using namespace Qt::StringLiterals;

PictureArea::PictureArea(SchedulePicture *picture, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"pictureArea"_s);
    setAccessibleName(picture->accessibleName());
    setFrameShape(NoFrame);
    new FocusRing(this);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setWidget(picture);
    // What it stands on shows through.
    viewport()->setAutoFillBackground(false);
    picture->setAutoFillBackground(false);
}

int PictureArea::barHeight() const
{
    return widget()->minimumSizeHint().width() > width()
        ? horizontalScrollBar()->sizeHint().height()
        : 0;
}

QSize PictureArea::sizeHint() const
{
    return widget()->sizeHint() + QSize(0, barHeight());
}

QSize PictureArea::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30,
            widget()->minimumSizeHint().height() + barHeight()};
}

void PictureArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace lastroom
