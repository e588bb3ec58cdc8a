// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/comparisonfigures.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/record/comparison.h"
#include "core/record/receipt.h"
#include "ui/chart/chartfigure.h"
#include "ui/figure/stackfigure.h"
#include "ui/figure/tablefigure.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Figures = Comparison::Figures;

QString text(double value)
{
    return QLocale().toString(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString text(qint64 value)
{
    return QLocale().toString(value);
}

TableCell numberCell(const QString &words)
{
    return {words, Tone::Plain, true};
}

/** "1,200 → 600", and how many times as much that is. */
template <typename Value> QList<TableCell> change(const Comparison::Row &row, Value Figures::*value)
{
    const auto of = [&](const std::optional<Figures> &figures) {
        return figures ? text((*figures).*value) : u"–"_s;
    };
    const std::optional<double> ratio = row.base && row.fresh
        ? ratioOf(double((*row.fresh).*value), double((*row.base).*value))
        : std::nullopt;
    TableCell times
        = numberCell(ratio ? Text::tr("%1×").arg(QLocale().toString(*ratio, 'f', 2)) : u"–"_s);
    times.isMain = true;
    return {numberCell(of(row.base)), numberCell(of(row.fresh)), times};
}

Tone toneOf(const std::optional<Figures> &figures)
{
    if (!figures)
        return Tone::Muted;
    return figures->verdict == verdictName(Verdict::Correct) ? Tone::Safe
        : figures->overbooked > 0                            ? Tone::Overbooked
                                                             : Tone::Caution;
}

TableCell verdictCell(const std::optional<Figures> &figures)
{
    return {figures ? verdictText(verdictNamed(figures->verdict)) : Text::tr("not raced"),
            toneOf(figures), false, true};
}

std::shared_ptr<const Figure> cards(const Comparison &comparison)
{
    FigureTable table{u"cards"_s, Text::tr("What each strategy did"), {}, {}, {}};
    for (const QString &heading :
         {Text::tr("strategy"), Text::tr("base"), Text::tr("new"), Text::tr("overbooked, base"),
          Text::tr("new"), Text::tr("bookings/s, base"), Text::tr("new"), Text::tr("ratio"),
          Text::tr("p95 ms, base"), Text::tr("new"), Text::tr("ratio"), Text::tr("conflicts, base"),
          Text::tr("new")})
        table.headings.append({heading});
    for (const Comparison::Row &row : comparison.rows) {
        const auto pair = [&](qint64 Figures::*value) { return change(row, value).mid(0, 2); };
        QList<TableCell> overbooked = pair(&Figures::overbooked);
        overbooked[0].tone = row.base && row.base->overbooked > 0 ? Tone::Overbooked : Tone::Plain;
        overbooked[1].tone
            = row.fresh && row.fresh->overbooked > 0 ? Tone::Overbooked : Tone::Plain;
        table.rows.append(QList<TableCell>{{row.title, Tone::Plain, false, true},
                                           verdictCell(row.base),
                                           verdictCell(row.fresh)}
                          + overbooked + change(row, &Figures::bookingsPerSecond)
                          + change(row, &Figures::p95) + pair(&Figures::conflicts));
    }
    return std::make_shared<TableFigure>(std::move(table));
}

QList<TableCell> raceRow(const QString &which, const RaceRecord &record)
{
    constexpr int longestWord = 16; // of a token
    const Receipt receipt = Receipt::of(record.plan, record.environment);
    return {{which, Tone::Plain, false, true},
            {record.label.name},
            {receipt.settings},
            {breakable(receipt.token, longestWord)}};
}

std::shared_ptr<const Figure> differences(const Comparison &comparison)
{
    FigureTable table{
        u"differences"_s, Text::tr("What differs"), {{Text::tr("base, then new")}}, {}, {}};
    for (const QString &each : comparison.differences)
        table.rows.append({{each}});
    if (table.rows.isEmpty())
        table.rows.append({{Text::tr("settings, texts, versions and machines are the same")}});
    return std::make_shared<TableFigure>(std::move(table));
}

std::shared_ptr<const Figure> races(const RaceRecord &base, const RaceRecord &fresh)
{
    FigureTable table{
        u"races"_s,
        Text::tr("The races"),
        {{QString()}, {Text::tr("name")}, {Text::tr("settings")}, {Text::tr("token")}},
        {raceRow(Text::tr("base"), base), raceRow(Text::tr("new"), fresh)},
        {}};
    return std::make_shared<TableFigure>(std::move(table));
}

const Recording *find(const std::vector<Recording> &recordings, const QString &strategy)
{
    const auto found
        = std::find_if(recordings.begin(), recordings.end(), [&](const Recording &recording) {
              return recording.description().strategy == strategy;
          });
    return found == recordings.end() ? nullptr : &*found;
}

/** A race a row: what only the base has raced has nothing in it. */
std::vector<Recording> freshRaces(const Comparison &comparison, const RaceRecord &base,
                                  const RaceRecord &fresh)
{
    std::vector<Recording> all;
    for (const Comparison::Row &row : comparison.rows) {
        if (const Recording *raced = find(fresh.recordings, row.strategy)) {
            all.push_back(*raced);
            continue;
        }
        RaceDescription description = find(base.recordings, row.strategy)->description();
        description.inventory = fresh.plan.inventory;
        all.emplace_back(description);
    }
    return all;
}

std::vector<Recording> baseRaces(const Comparison &comparison, const RaceRecord &base,
                                 const RaceRecord &fresh)
{
    std::vector<Recording> all;
    for (const Comparison::Row &row : comparison.rows) {
        const Recording *raced = find(base.recordings, row.strategy);
        all.push_back(raced ? *raced
                            : Recording(find(fresh.recordings, row.strategy)->description()));
    }
    return all;
}

} // namespace

QList<std::shared_ptr<const Figure>> ComparisonFigures::all(const RaceRecord &base,
                                                            const RaceRecord &fresh)
{
    const Comparison comparison = Comparison::of(base, fresh);
    const std::vector<Recording> before = baseRaces(comparison, base, fresh);
    const std::vector<Recording> after = freshRaces(comparison, base, fresh);
    const StackFigure::Parts parts{cards(comparison), std::make_shared<BarFigure>(before, after),
                                   std::make_shared<LineFigure>(before, after)};
    const StackFigure::Parts whole
        = parts + StackFigure::Parts{differences(comparison), races(base, fresh)};
    return QList<std::shared_ptr<const Figure>>{
               std::make_shared<StackFigure>(u"race"_s, Text::tr("Two races, base and new"), whole)}
    + parts;
}

std::shared_ptr<const Figure> ComparisonFigures::named(const QString &name, const RaceRecord &base,
                                                       const RaceRecord &fresh)
{
    for (const std::shared_ptr<const Figure> &figure : all(base, fresh)) {
        if (figure->name() == name)
            return figure;
    }
    return {};
}

} // namespace lastroom
