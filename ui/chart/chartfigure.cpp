// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/chartfigure.h"

#include "core/model/text.h"
#include "ui/chart/hotelbarchart.h"
#include "ui/chart/timechart.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr double plotShape = 0.42; // height of a plot, to its width
constexpr double leastPlotLines = 6; // height of a plot, in lines of text
constexpr double leastPlotWidth = 14; // em
constexpr QSizeF someSize(640, 400);

/** Only what they were run with: figures keep no attempts. */
std::vector<Recording> withoutAttempts(const std::vector<Recording> &recordings)
{
    std::vector<Recording> races;
    races.reserve(recordings.size());
    for (const Recording &recording : recordings)
        races.emplace_back(recording.description());
    return races;
}

/** By their order among \p races. */
ColourOf coloursFrom(const std::vector<Recording> &races, const QList<int> &places,
                     const Theme &theme)
{
    return [&races, places, theme](const Recording &recording) {
        const qsizetype at = &recording - races.data();
        return theme.strategy(places.value(at, int(at)));
    };
}

/** Locked and sold in the hotels of \p inventory; nothing in one that \p base did not have. */
QList<std::optional<qint64>> takenByName(const Recording &base, const Inventory &inventory)
{
    const Frame end = base.frameAt(base.length());
    const QList<Hotel> &hotels = base.description().inventory.hotels;
    QList<std::optional<qint64>> taken;
    for (const Hotel &wanted : inventory.hotels) {
        const auto found = std::find_if(hotels.begin(), hotels.end(), [&](const Hotel &hotel) {
            return hotel.name == wanted.name;
        });
        const HotelRecords records
            = found != hotels.end() ? end.hotels.value(found - hotels.begin()) : HotelRecords();
        taken.append(end.started && found != hotels.end()
                         ? std::optional(records.locked + records.sold(end.keeps))
                         : std::nullopt);
    }
    return taken;
}

} // namespace

ChartFigure::ChartFigure() = default;

ChartFigure::~ChartFigure() = default;

ChartView &ChartFigure::chart(const Theme &theme) const
{
    std::unique_ptr<ChartView> &chart = m_charts[theme.name];
    if (!chart)
        chart = make(theme);
    return *chart;
}

QString ChartFigure::title() const
{
    return chart(Theme::light()).accessibleName();
}

QString ChartFigure::description() const
{
    return chart(Theme::light()).description();
}

QList<QStringList> ChartFigure::data() const
{
    return chart(Theme::light()).figures();
}

double ChartFigure::leastWidth(const FigureStyle &style) const
{
    ChartView &view = chart(style.theme);
    view.layOut(someSize, style.font, style.theme);
    return std::max(view.leastWidth(), leastPlotWidth * QFontMetricsF(style.font).ascent());
}

double ChartFigure::heightOf(double width, double plot, const FigureStyle &style) const
{
    ChartView &view = chart(style.theme);
    view.layOut({width, someSize.height()}, style.font, style.theme);
    return view.heightAround()
        + std::max(plot, leastPlotLines * QFontMetricsF(style.font).height());
}

double ChartFigure::heightFor(double width, const FigureStyle &style) const
{
    return heightOf(width, width * plotShape, style);
}

double ChartFigure::leastHeight(double width, const FigureStyle &style) const
{
    return heightOf(width, 0, style);
}

void ChartFigure::paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const
{
    chart(style.theme).paintOn(painter, size, style.font, style.theme);
}

BarFigure::BarFigure(const std::vector<Recording> &recordings, RaceTime time, QList<int> places)
    : m_races(withoutAttempts(recordings))
    , m_places(std::move(places))
{
    for (const Recording &recording : recordings)
        m_frames.push_back(recording.frameAt(std::min(time, recording.length())));
}

BarFigure::BarFigure(const std::vector<Recording> &base, const std::vector<Recording> &recordings)
    : BarFigure(recordings, std::max(lengthOf(base), lengthOf(recordings)))
{
    for (std::size_t at = 0; at < recordings.size(); ++at)
        m_base.append(takenByName(base[at], recordings[at].description().inventory));
}

QString BarFigure::name() const
{
    return u"bars"_s;
}

std::unique_ptr<ChartView> BarFigure::make(const Theme &theme) const
{
    auto chart = std::make_unique<HotelBarChart>();
    chart->setBare();
    setRaces(*chart, m_races, coloursFrom(m_races, m_places, theme));
    if (!m_base.isEmpty())
        chart->setBase(m_base);
    chart->show(m_frames);
    return chart;
}

/** Which bar is which hotel, where that cannot stand below them. */
QString BarFigure::remark(const QSizeF &size, const FigureStyle &style) const
{
    constexpr int mostNamed = 12;
    ChartView &view = chart(style.theme);
    view.layOut(size, style.font, style.theme);
    const QList<Hotel> hotels
        = m_races.empty() ? QList<Hotel>() : m_races.front().description().inventory.hotels;
    if (static_cast<HotelBarChart &>(view).namesFit() || hotels.size() < 2)
        return {};
    QStringList names;
    for (const Hotel &hotel : hotels)
        names.append(hotel.name);
    return hotels.size() > mostNamed
        ? Text::tr("In each group a bar for each of %1 hotels.").arg(hotels.size())
        : Text::tr("In each group from left to right: %1.").arg(names.join(u", "_s));
}

LineFigure::LineFigure(const std::vector<Recording> &recordings, QList<int> places)
    : m_races(withoutAttempts(recordings))
    , m_lines(RaceLines::of(recordings, lengthOf(recordings)))
    , m_places(std::move(places))
{
}

LineFigure::LineFigure(const std::vector<Recording> &base, const std::vector<Recording> &recordings)
    : m_races(withoutAttempts(recordings))
    , m_baseRaces(withoutAttempts(base))
    , m_lines(RaceLines::of(recordings, std::max(lengthOf(base), lengthOf(recordings))))
{
    const RaceLines before = RaceLines::of(base, lengthOf(base));
    m_lines.lines += before.lines;
    m_lines.marks.resize(m_lines.lines.size());
}

QString LineFigure::name() const
{
    return u"time"_s;
}

std::unique_ptr<ChartView> LineFigure::make(const Theme &theme) const
{
    auto chart = std::make_unique<TimeChart>();
    chart->setBare();
    setRaces(*chart, m_races, coloursFrom(m_races, m_places, theme), m_baseRaces.size());
    chart->show(m_lines.lines, m_lines.marks, m_lines.end, m_lines.end);
    return chart;
}

} // namespace lastroom
