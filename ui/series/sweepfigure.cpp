// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/sweepfigure.h"

#include "core/model/text.h"
#include "ui/chart/dashes.h"
#include "ui/series/plotscale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double columnEm = 19; // a panel narrower than this stands alone in its row
constexpr double leastEm = 16; // of the width
constexpr double gapEm = 1.6; // between panels
constexpr double plotShape = 0.5; // height of a plot, to the width of its panel
constexpr double leastPlotLines = 5;
constexpr double aroundLines = 4.4; // title above a plot, values and knob below it
constexpr int mostColumns = 3;

QFont smallFont(const FigureStyle &style)
{
    QFont font = style.font;
    font.setPointSizeF(font.pointSizeF() * 0.95);
    return font;
}

} // namespace

SweepFigure::SweepFigure(const RaceSeries &series, QList<int> places)
    : m_series(series)
    , m_places(std::move(places))
{
    std::sort(m_series.points.begin(), m_series.points.end(),
              [](const RaceSeries::Point &left, const RaceSeries::Point &right) {
                  return left.value < right.value;
              });
    for (const SeriesRace &race : m_series.points.value(0).races)
        m_titles.append(race.title);
    addPanel(Text::tr("bookings/s"),
             [](const SeriesRace &race, double) { return race.bookingsPerSecond; });
    addPanel(Text::tr("speed, % of the fastest"), [](const SeriesRace &race, double fastest) {
        return fastest > 0 ? race.bookingsPerSecond / fastest * 100 : 0;
    });
    addPanel(Text::tr("p95, ms"), [](const SeriesRace &race, double) { return race.p95; });
    addPanel(Text::tr("rooms overbooked"),
             [](const SeriesRace &race, double) { return double(race.overbooked); });
    addPanel(Text::tr("conflicts"),
             [](const SeriesRace &race, double) { return double(race.conflicts); });
    addPanel(Text::tr("time in the database for nothing, %"),
             [](const SeriesRace &race, double) { return race.forNothing * 100; });
}

void SweepFigure::addPanel(const QString &title, double (*measure)(const SeriesRace &, double))
{
    Panel panel{title, QList<QList<Point>>(m_titles.size())};
    for (const RaceSeries::Point &point : std::as_const(m_series.points)) {
        double fastest = 0;
        for (const SeriesRace &race : point.races)
            fastest = std::max(fastest, race.bookingsPerSecond);
        for (qsizetype at = 0; at < point.races.size() && at < panel.lines.size(); ++at) {
            const SeriesRace &race = point.races.at(at);
            panel.lines[at].append(
                {double(point.value), measure(race, fastest), race.verdict == Verdict::Correct});
        }
    }
    m_panels.append(panel);
}

QString SweepFigure::name() const
{
    return u"sweep"_s;
}

QString SweepFigure::title() const
{
    return Text::tr("The price of correctness over %1").arg(knobText());
}

/** "hold, ms" */
QString SweepFigure::knobText() const
{
    if (!m_series.knob)
        return Text::tr("seed");
    const QString unit = m_series.knob->key.endsWith(u"_ms") ? Text::tr(", ms") : QString();
    QString knob = Text::tr(m_series.knob->name);
    return knob.replace(u'-', u' ') + unit;
}

QString SweepFigure::description() const
{
    QStringList sentences;
    for (qsizetype at = 0; at < m_titles.size(); ++at) {
        QStringList parts;
        for (const RaceSeries::Point &point : m_series.points) {
            const SeriesRace &race = point.races.at(at);
            parts.append(Text::tr("at %1 %2 bookings/s, %3 rooms overbooked")
                             .arg(QLocale().toString(point.value),
                                  QLocale().toString(race.bookingsPerSecond, 'f', 0),
                                  QLocale().toString(race.overbooked)));
        }
        sentences.append(u"%1: %2."_s.arg(m_titles.at(at), parts.join(u"; "_s)));
    }
    return Text::tr("Over %1.").arg(knobText()) + u'\n' + sentences.join(u'\n');
}

QList<QStringList> SweepFigure::data() const
{
    return m_series.rows();
}

/** The points that are drawn: a row a strategy and value of the knob, a column a panel. */
QList<QStringList> SweepFigure::table() const
{
    const QLocale locale;
    QStringList headings{Text::tr("strategy"), knobText(), Text::tr("verdict")};
    for (const Panel &panel : m_panels)
        headings.append(panel.title);
    QList<QStringList> rows{headings};
    for (qsizetype line = 0; line < m_titles.size(); ++line) {
        for (qsizetype at = 0; at < m_series.points.size(); ++at) {
            const RaceSeries::Point &point = m_series.points.at(at);
            QStringList row{m_titles.at(line), locale.toString(point.value),
                            verdictText(point.races.at(line).verdict)};
            for (const Panel &panel : m_panels)
                row.append(locale.toString(panel.lines.at(line).at(at).y, 'f', 1));
            rows.append(row);
        }
    }
    return rows;
}

Legend SweepFigure::legendFor(double width, const FigureStyle &style) const
{
    QList<LegendEntry> entries;
    for (qsizetype at = 0; at < m_titles.size(); ++at)
        entries.append({LegendEntry::Sign::Pattern,
                        style.theme.strategy(m_places.value(at, int(at))),
                        {},
                        style.theme.text,
                        m_titles.at(at),
                        dashesOf(at)});
    entries.append({LegendEntry::Sign::Ring,
                    style.theme.mutedText,
                    {},
                    style.theme.mutedText,
                    Text::tr("not correct")});
    Legend legend;
    legend.set({}, entries);
    legend.arrange(style.font, width);
    return legend;
}

double SweepFigure::leastWidth(const FigureStyle &style) const
{
    const QFontMetricsF metrics(style.font);
    double widest
        = std::max(leastEm * metrics.ascent(), legendFor(1e6, style).leastWidth(style.font));
    for (const Panel &panel : m_panels)
        widest
            = std::max(widest, metrics.horizontalAdvance(panel.title + Text::tr(" (log)")) * 1.1);
    return std::ceil(widest);
}

int SweepFigure::columnsFor(double width, const FigureStyle &style) const
{
    const double em = QFontMetricsF(style.font).ascent();
    return std::clamp(int((width + gapEm * em) / ((columnEm + gapEm) * em)), 1, mostColumns);
}

double SweepFigure::heightWith(double plotHeight, double width, const FigureStyle &style) const
{
    const double line = QFontMetricsF(style.font).height();
    const int columns = columnsFor(width, style);
    const qsizetype fullRows = (m_panels.size() + columns - 1) / columns;
    const auto rows = double(fullRows);
    return legendFor(width, style).height() + line
        + rows * (std::max(plotHeight, leastPlotLines * line) + aroundLines * line);
}

double SweepFigure::heightFor(double width, const FigureStyle &style) const
{
    return std::ceil(heightWith(width / columnsFor(width, style) * plotShape, width, style));
}

double SweepFigure::leastHeight(double width, const FigureStyle &style) const
{
    return std::ceil(heightWith(0, width, style));
}

void SweepFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    const QFontMetricsF metrics(style.font);
    const Legend legend = legendFor(size.width(), style);
    legend.paint(painter, {0, 0}, style.theme.text);
    const int columns = columnsFor(size.width(), style);
    const int rows = (int(m_panels.size()) + columns - 1) / columns;
    const double gap = gapEm * metrics.ascent();
    const double width = (size.width() - gap * (columns - 1)) / columns;
    const double top = legend.height() + metrics.height();
    const double height = (size.height() - top) / rows;
    for (int at = 0; at < m_panels.size(); ++at) {
        const int row = at / columns;
        paintPanel(painter, m_panels.at(at),
                   {(at % columns) * (width + gap), top + row * height, width, height}, style);
    }
}

void SweepFigure::paintPanel(QPainter &painter, const Panel &panel, const QRectF &box,
                             const FigureStyle &style) const
{
    QList<double> values;
    for (const QList<Point> &line : panel.lines) {
        for (const Point &point : line)
            values.append(point.y);
    }
    const PlotScale scale(values);
    QFont bold = style.font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF heading(bold);
    painter.setFont(bold);
    painter.setPen(style.theme.text);
    painter.drawText(QPointF(box.left(), box.top() + heading.ascent()),
                     panel.title + (scale.isLogarithmic() ? Text::tr(" (log)") : QString()));
    const QFont font = smallFont(style);
    const QFontMetricsF metrics(font);
    double labels = 0;
    for (const double tick : scale.ticks())
        labels = std::max(labels, metrics.horizontalAdvance(PlotScale::text(tick)));
    labels = std::ceil(labels) + metrics.ascent() * 0.5;
    const double line = heading.height();
    const QRectF plot(box.left() + labels, box.top() + line * 1.6,
                      box.width() - labels - metrics.ascent() * 0.4,
                      box.height() - line * aroundLines);
    const auto yOf
        = [&](double value) { return plot.bottom() - scale.shareOf(value) * plot.height(); };
    painter.setFont(font);
    for (const double tick : scale.ticks()) {
        const bool isBase = tick == scale.ticks().first();
        painter.fillRect(QRectF(plot.left(), yOf(tick) - 0.5, plot.width(), 1),
                         isBase ? style.theme.mutedText : style.theme.grid);
        const QString text = PlotScale::text(tick);
        painter.setPen(style.theme.mutedText);
        painter.drawText(
            QPointF(plot.left() - metrics.ascent() * 0.5 - metrics.horizontalAdvance(text),
                    yOf(tick) + metrics.ascent() * 0.4),
            text);
    }
    const QList<double> places = knobPlaces(plot.width(), style);
    QList<QList<QPointF>> lines;
    for (const QList<Point> &points : panel.lines) {
        QList<QPointF> drawn;
        for (qsizetype at = 0; at < points.size(); ++at)
            drawn.append({plot.left() + places.at(at), yOf(points.at(at).y)});
        lines.append(drawn);
    }
    paintLines(painter, panel, lines, style);
    paintKnob(painter, plot, style);
}

void SweepFigure::paintLines(QPainter &painter, const Panel &panel,
                             const QList<QList<QPointF>> &lines, const FigureStyle &style) const
{
    const double radius = QFontMetricsF(style.font).ascent() * 0.24;
    // The first strategy above the others, as the legend has it first.
    for (qsizetype at = lines.size() - 1; at >= 0; --at) {
        const QColor colour = style.theme.strategy(m_places.value(at, int(at)));
        QPen pen(colour, radius * 0.6);
        pen.setJoinStyle(Qt::BevelJoin);
        pen.setCapStyle(Qt::FlatCap);
        if (const QList<qreal> dashes = dashesOf(at); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(lines.at(at).constData(), int(lines.at(at).size()));
        painter.setPen(QPen(colour, radius * 0.6));
        for (qsizetype point = 0; point < lines.at(at).size(); ++point) {
            painter.setBrush(panel.lines.at(at).at(point).isCorrect ? colour : style.theme.panel);
            painter.drawEllipse(lines.at(at).at(point), radius, radius);
        }
    }
}

/** Where the knob's values lie within \p width: in proportion where that leaves room for their
 * labels, otherwise with the same distance from each to the next. */
QList<double> SweepFigure::knobPlaces(double width, const FigureStyle &style) const
{
    const QFontMetricsF metrics(smallFont(style));
    const QList<RaceSeries::Point> &points = m_series.points;
    if (points.size() == 1)
        return {width / 2};
    const auto first = double(points.first().value);
    const double range = double(points.last().value) - first;
    QList<double> inProportion;
    QList<double> inSteps;
    bool fits = range > 0;
    const double edge = metrics.ascent();
    for (qsizetype at = 0; at < points.size(); ++at) {
        const double share = range > 0 ? (double(points.at(at).value) - first) / range : 0;
        inProportion.append(edge + share * (width - 2 * edge));
        inSteps.append(edge + double(at) / double(points.size() - 1) * (width - 2 * edge));
        fits = fits
            && (at == 0
                || inProportion.at(at) - inProportion.at(at - 1)
                    > metrics.horizontalAdvance(QLocale().toString(points.at(at).value)) * 1.2);
    }
    return fits ? inProportion : inSteps;
}

void SweepFigure::paintKnob(QPainter &painter, const QRectF &plot, const FigureStyle &style) const
{
    const QFont font = smallFont(style);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(style.theme.mutedText);
    const QList<double> places = knobPlaces(plot.width(), style);
    double end = -1e6; // of the label before
    for (qsizetype at = 0; at < places.size(); ++at) {
        const QString text = QLocale().toString(m_series.points.at(at).value);
        const double width = metrics.horizontalAdvance(text);
        const double left = std::min(plot.left() + places.at(at) - width / 2,
                                     plot.right() + metrics.ascent() * 0.4 - width);
        if (left < end + metrics.ascent() * 0.3)
            continue;
        painter.drawText(QPointF(left, plot.bottom() + metrics.ascent() + 3), text);
        end = left + width;
    }
    const QString knob = knobText();
    painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(knob),
                             plot.bottom() + metrics.ascent() + 3 + metrics.height()),
                     knob);
}

} // namespace lastroom
