// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/sheetview.h"

#include <QPainter>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sheetView"_s);
    setAccessibleName(tr("The page as it will be"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetView::setSheet(std::shared_ptr<const FigureSheet> sheet)
{
    m_sheet = std::move(sheet);
    figuresChanged();
    update();
}

QList<QStringList> SheetView::figures() const
{
    return m_sheet ? m_sheet->figure().table() : QList<QStringList>();
}

QString SheetView::description() const
{
    return m_sheet ? m_sheet->figure().description() : QString();
}

QSize SheetView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 44, em * 30};
}

QSize SheetView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 18, em * 14};
}

void SheetView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (!m_sheet)
        return;
    constexpr double edge = 12; // around the page
    const double scale = std::min({(width() - 2 * edge) / m_sheet->size().width(),
                                   (height() - 2 * edge) / m_sheet->size().height(), 2.});
    painter.translate((width() - m_sheet->size().width() * scale) / 2,
                      (height() - m_sheet->size().height() * scale) / 2);
    painter.scale(scale, scale);
    m_sheet->paint(painter);
}

} // namespace lastroom
