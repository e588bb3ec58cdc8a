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
    m_style.theme = Theme::named(settings.theme);
    m_style.font = QGuiApplication::font();
    m_style.font.setPointSizeF(settings.points);
    layOut(settings);
}

QSizeF FigureSheet::millimetres() const
{
    return size() / resolution() * millimetresPerInch;
}

double FigureSheet::textHeight(const QString &text, const QFont &font) const
{
    if (text.isEmpty())
        return 0;
    const QRectF room(0, 0, m_size.width() - 2 * m_edge, 1e6);
    return std::ceil(QFontMetricsF(font).boundingRect(room, wrapped, text).height());
}

/** With the text as large as it is now; \p height of the page, or what suits the width. */
bool FigureSheet::tryHeight(const std::optional<double> &height)
{
    m_edge = QFontMetricsF(m_style.font).ascent() * edgeShare;
    m_titleFont = m_style.font;
    m_titleFont.setPointSizeF(m_style.font.pointSizeF() * titleFactor);
    m_titleFont.setWeight(QFont::DemiBold);
    m_captionFont = m_style.font;
    m_captionFont.setPointSizeF(m_style.font.pointSizeF() * captionFactor);
    const double width = m_size.width() - 2 * m_edge;
    if (m_figure->leastWidth(m_style) > width)
        return false;
    const double suits = std::ceil(m_figure->heightFor(width, m_style));
    const QString remark = m_figure->remark({width, suits}, m_style);
    m_shownCaption = breakable(QStringList{remark, m_caption}.join(u'\n').trimmed(), longestWord);
    const double gap = QFontMetricsF(m_style.font).ascent() * gapShare;
    const double title = textHeight(m_title, m_titleFont);
    const double caption = textHeight(m_shownCaption, m_captionFont);
    const double above = m_edge + title + (title > 0 ? gap : 0);
    const double below = m_edge + caption + (caption > 0 ? gap : 0);
    const double whole = height.value_or(above + suits + below);
    m_size.setHeight(whole);
    m_titleBox = {m_edge, m_edge, width, title};
    m_figureBox = {m_edge, above, width, std::max(1., whole - above - below)};
    m_captionBox = {m_edge, whole - m_edge - caption, width, caption};
    return m_figureBox.height() + 1 > m_figure->leastHeight(width, m_style);
}

/** Lays it out with the text \p smaller times as large as was asked for. \return whether all of it
 * has room */
bool FigureSheet::tryText(double smaller, const SheetSettings &settings)
{
    // Lines and gaps have pixels of their own: below this all of it becomes smaller together.
    constexpr double leastPoints = 5;
    const double points = settings.points * smaller;
    m_zoom = std::max(1., std::min(leastPoints, settings.points) / points);
    m_style.font.setPointSizeF(points * m_zoom);
    m_size.setWidth(pixels(settings.width) * m_zoom);
    return tryHeight(settings.height ? std::optional(pixels(*settings.height) * m_zoom)
                                     : std::nullopt);
}

/** The largest text of which all has room. */
void FigureSheet::layOut(const SheetSettings &settings)
{
    constexpr double step = 0.96;
    constexpr int mostSteps = 128; // nobody reads it then, but nothing is lost
    if (tryText(1, settings))
        return;
    int fits = mostSteps;
    int failed = 0;
    while (fits - failed > 1) {
        const int middle = (fits + failed) / 2;
        (tryText(std::pow(step, middle), settings) ? fits : failed) = middle;
    }
    tryText(std::pow(step, fits), settings);
}

void FigureSheet::paint(QPainter &painter) const
{
    painter.save();
    painter.scale(1 / m_zoom, 1 / m_zoom);
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
    painter.drawText(m_captionBox, wrapped, m_shownCaption);
    painter.restore();
}

} // namespace lastroom
