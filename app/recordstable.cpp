// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recordstable.h"

#include "app/racetable.h"
#include "app/seriestable.h"
#include "app/texttable.h"
#include "core/model/reportjson.h"
#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/race/racereport.h"
#include "core/record/receipt.h"

#include <QFileInfo>
#include <QJsonArray>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const RecordSummary &record)
{
    return QFileInfo(record.path).completeBaseName();
}

QList<Report> reportsOf(const RaceRecord &record)
{
    QList<Report> reports;
    for (const Recording &recording : record.recordings)
        reports.append(makeReport(recording, record.plan));
    return reports;
}

QString figure(double value)
{
    return decimalText(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** "12.3 -> 24.6 (2.00)", or what there is of it. */
QString change(const Comparison::Row &row, double Comparison::Figures::*value)
{
    const QString base = row.base ? figure((*row.base).*value) : u"-"_s;
    const QString fresh = row.fresh ? figure((*row.fresh).*value) : u"-"_s;
    const std::optional<double> ratio
        = row.base && row.fresh ? ratioOf((*row.fresh).*value, (*row.base).*value) : std::nullopt;
    return u"%1 → %2"_s.arg(base, fresh)
        + (ratio ? u" (%1×)"_s.arg(decimalText(*ratio, 2)) : QString());
}

QString change(const Comparison::Row &row, qint64 Comparison::Figures::*value)
{
    const auto text = [&](const std::optional<Comparison::Figures> &figures) {
        return figures ? QString::number((*figures).*value) : u"-"_s;
    };
    return u"%1 → %2"_s.arg(text(row.base), text(row.fresh));
}

} // namespace

QString recordsTable(const RecordStore::List &list)
{
    if (list.records.isEmpty())
        return Text::tr("no race is kept; lastroom race --keep keeps one\n");
    QList<QStringList> rows{
        {u""_s, Text::tr("kept"), Text::tr("name"), Text::tr("verdicts"), Text::tr("note")}};
    for (const RecordSummary &record : list.records) {
        const QString mark = record.label.isMarked ? u"*"_s : QString();
        rows.append({QString::number(rows.size()) + mark,
                     record.environment.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                     record.label.name, record.verdicts(), record.label.note.section(u'\n', 0, 0)});
    }
    return aligned(rows, "><");
}

QJsonObject recordsJson(const RecordStore::List &list)
{
    QJsonArray records;
    for (const RecordSummary &record : list.records) {
        QJsonArray races;
        for (const RecordSummary::Race &race : record.races)
            races.append(QJsonObject{{u"strategy"_s, race.strategy},
                                     {u"title"_s, race.title},
                                     {u"verdict"_s, race.verdict},
                                     {u"overbooked"_s, race.overbooked},
                                     {u"bookings_per_second"_s, race.bookingsPerSecond},
                                     {u"attempts"_s, race.attempts}});
        records.append(QJsonObject{
            {u"id"_s, nameOf(record)},
            {u"name"_s, record.label.name},
            {u"note"_s, record.label.note},
            {u"marked"_s, record.label.isMarked},
            {u"environment"_s, environmentJson(record.environment)},
            {u"settings"_s, record.settings},
            {u"token"_s, record.token},
            {u"bytes"_s, record.size},
            {u"series"_s, record.series.isEmpty() ? QJsonValue() : QJsonValue(record.series)},
            {u"races"_s, races}});
    }
    return {{u"version"_s, 1}, {u"records"_s, records}};
}

QString recordText(const RaceRecord &record)
{
    const Receipt receipt = Receipt::of(record.plan, record.environment);
    const QString table
        = record.series ? seriesTable(*record.series) : resultTable(reportsOf(record));
    QString text = record.label.name + u'\n';
    if (!record.label.note.isEmpty())
        text += record.label.note + u'\n';
    return text + u'\n'
        + raceHeading(record.plan.describe(record.plan.strategies.first()), record.environment)
        + table + u"\nlastroom race --replay %1\n"_s.arg(receipt.token);
}

QJsonObject recordShownJson(const RaceRecord &record)
{
    QJsonObject json
        = record.series ? seriesJson(record) : racesJson(record.environment, reportsOf(record));
    json.insert(u"receipt"_s, Receipt::of(record.plan, record.environment).json());
    json.insert(u"name"_s, record.label.name);
    json.insert(u"note"_s, record.label.note);
    json.insert(u"marked"_s, record.label.isMarked);
    return json;
}

QString comparisonText(const Comparison &comparison)
{
    QList<QStringList> rows{{Text::tr("strategy"), Text::tr("verdict"), Text::tr("overbooked"),
                             Text::tr("bookings/s"), Text::tr("p95 ms"), Text::tr("conflicts"),
                             Text::tr("seconds")}};
    using Figures = Comparison::Figures;
    for (const Comparison::Row &row : comparison.rows) {
        const QString base = row.base ? verdictText(verdictNamed(row.base->verdict)) : u"-"_s;
        const QString fresh = row.fresh ? verdictText(verdictNamed(row.fresh->verdict)) : u"-"_s;
        rows.append({row.strategy, base == fresh ? base : u"%1 → %2"_s.arg(base, fresh),
                     change(row, &Figures::overbooked), change(row, &Figures::bookingsPerSecond),
                     change(row, &Figures::p95), change(row, &Figures::conflicts),
                     change(row, &Figures::seconds)});
    }
    const QString differences = comparison.differences.isEmpty()
        ? Text::tr("the settings, texts, versions and machines are the same\n")
        : comparison.differences.join(u'\n') + u'\n';
    return aligned(rows, "<<>") + u'\n' + differences;
}

} // namespace lastroom
