// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figuresheet.h"

#include "core/model/sentence.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace lastroom {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double edgeShare = 0.9; // em
constexpr double gapShare = 0.6; // em, between title, figure and caption
constexpr double titleFactor = 1.2;
constexpr double captionFactor = 0.8;
constexpr int longestWord = 16; // a token is longer than a narrow page
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double pixels(double millimetres)
{
    return millimetres / millimetresPerInch * FigureSheet::resolution();
}

} // namespace

int FigureSheet::resolution()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? int(std::lround(screen->logicalDotsPerInchY())) : 96;
}

FigureSheet::FigureSheet(std::shared_ptr<const Figure> figure, const SheetSettings &settings)
    : m_figure(std::move(figure))
    , m_title(settings.title.value_or(m_figure->title()))
    , m_caption(settings.caption)
{
    if (settings.isDark)
        m_style.theme = Theme::dark();
    m_style.font = QGuiApplication::font();
    m_style.font.setPointSizeF(settings.points);
    layOut(settings);
}

QSizeF FigureSheet::millimetres() const
{
    return m_size / resolution() * millimetresPerInch;
}

double FigureSheet::textHeight(const QString &text, const QFont &font) const
{
    if (text.isEmpty())
        return 0;
    const QRectF room(0, 0, m_size.width() - 2 * m_edge, 1e6);
    return std::ceil(QFontMetricsF(font).boundingRect(room, wrapped, text).height());
}

void FigureSheet::layOut(const SheetSettings &settings)
{
    m_size.setWidth(pixels(settings.width));
    // Smaller text until all of it has room: in proportion, then in small steps.
    for (int step = 0; step < 40; ++step) {
        m_edge = QFontMetricsF(m_style.font).ascent() * edgeShare;
        const double room = m_size.width() - 2 * m_edge;
        const double needed = m_figure->leastWidth(m_style);
        if (needed <= room)
            break;
        const double share = step == 0 ? room / needed : 0.97;
        m_style.font.setPointSizeF(std::max(1., m_style.font.pointSizeF() * share));
    }
    m_titleFont = m_style.font;
    m_titleFont.setPointSizeF(m_style.font.pointSizeF() * titleFactor);
    m_titleFont.setWeight(QFont::DemiBold);
    m_captionFont = m_style.font;
    m_captionFont.setPointSizeF(m_style.font.pointSizeF() * captionFactor);
    const double width = m_size.width() - 2 * m_edge;
    double height = settings.height ? pixels(*settings.height) : 0;
    if (!settings.height) {
        // The remark depends on the size, and the height on the remark: once is enough.
        const double suits = std::ceil(m_figure->heightFor(width, m_style));
        const QString remark = m_figure->remark({width, suits}, m_style);
        if (!remark.isEmpty())
            m_caption = m_caption.isEmpty() ? remark : remark + u'\n' + m_caption;
        m_caption = breakable(m_caption, longestWord);
        const double gap = QFontMetricsF(m_style.font).ascent() * gapShare;
        const double title = textHeight(m_title, m_titleFont);
        const double caption = textHeight(m_caption, m_captionFont);
        height = 2 * m_edge + title + (title > 0 ? gap : 0) + suits + caption
            + (caption > 0 ? gap : 0);
    } else {
        const QString remark = m_figure->remark({width, height - 2 * m_edge}, m_style);
        if (!remark.isEmpty())
            m_caption = m_caption.isEmpty() ? remark : remark + u'\n' + m_caption;
        m_caption = breakable(m_caption, longestWord);
    }
    fill(height);
}

void FigureSheet::fill(double height)
{
    m_size.setHeight(height);
    const double gap = QFontMetricsF(m_style.font).ascent() * gapShare;
    const double width = m_size.width() - 2 * m_edge;
    const double title = textHeight(m_title, m_titleFont);
    const double caption = textHeight(m_caption, m_captionFont);
    m_titleBox = {m_edge, m_edge, width, title};
    const double top = m_edge + title + (title > 0 ? gap : 0);
    const double bottom = height - m_edge - caption - (caption > 0 ? gap : 0);
    m_figureBox = {m_edge, top, width, std::max(1., bottom - top)};
    m_captionBox = {m_edge, height - m_edge - caption, width, caption};
}

void FigureSheet::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_style.theme.panel);
    painter.setFont(m_titleFont);
    painter.setPen(m_style.theme.text);
    painter.drawText(m_titleBox, wrapped, m_title);
    painter.save();
    painter.translate(m_figureBox.topLeft());
    m_figure->paint(painter, m_figureBox.size(), m_style);
    painter.restore();
    painter.setFont(m_captionFont);
    painter.setPen(m_style.theme.mutedText);
    painter.drawText(m_captionBox, wrapped, m_caption);
}

} // namespace lastroom
