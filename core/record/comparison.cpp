// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/comparison.h"

#include "core/model/settingstext.h"
#include "core/model/text.h"
#include "core/model/workloadfields.h"

#include <QJsonArray>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Comparison::Figures figuresOf(const Recording &recording)
{
    const Frame end = recording.frameAt(recording.length());
    const std::optional<Verdict> verdict = judgeRace(recording, end);
    return {verdict ? verdictName(*verdict) : u"not audited"_s,
            end.overbooked(),
            end.bookingsPerSecond(),
            end.latency.percentile(0.95),
            end.conflicts(),
            seconds(end.time)};
}

/** "clients: 200, then 400". */
QString differenceOf(const QString &what, const QString &base, const QString &fresh)
{
    return base == fresh ? QString() : Text::tr("%1: %2, then %3").arg(what, base, fresh);
}

QString valueOf(const WorkloadField &field, const Workload &workload)
{
    const QString value = QString::number(workload.*field.value);
    return field.isRange() ? u"%1–%2"_s.arg(value).arg(workload.*field.most) : value;
}

QString mixText(const Workload &workload)
{
    return workload.mix.percent == 0
        ? Text::tr("none", "no mix")
        : Text::tr("%1 % on %2").arg(workload.mix.percent).arg(workload.mix.strategy);
}

QString hotelsText(const Inventory &inventory)
{
    QStringList hotels;
    for (const Hotel &hotel : inventory.hotels)
        hotels.append(hotel.locked > 0 ? Text::tr("%1 %2 (%3 locked)")
                                             .arg(hotel.name)
                                             .arg(hotel.contracted)
                                             .arg(hotel.locked)
                                       : u"%1 %2"_s.arg(hotel.name).arg(hotel.contracted));
    return hotels.join(u", "_s);
}

QString orderText(bool isTogether)
{
    return isTogether ? Text::tr("together") : Text::tr("one after another");
}

QStringList settingsDifferences(const RacePlan &base, const RacePlan &fresh)
{
    const Workload &before = base.workload;
    const Workload &after = fresh.workload;
    QStringList all;
    QString rooms = differenceOf(Text::tr("inventory"), inventorySummary(base.inventory),
                                 inventorySummary(fresh.inventory));
    if (rooms.isEmpty())
        rooms = differenceOf(Text::tr("hotels"), hotelsText(base.inventory),
                             hotelsText(fresh.inventory));
    all.append(rooms);
    for (const WorkloadField &field : workloadFields())
        all.append(
            differenceOf(Text::tr(field.name), valueOf(field, before), valueOf(field, after)));
    all.append(
        differenceOf(Text::tr("seed"), QString::number(before.seed), QString::number(after.seed)));
    all.append(differenceOf(Text::tr("choice", "of the hotel"), choiceName(before.choice),
                            choiceName(after.choice)));
    all.append(differenceOf(Text::tr("mix", "of clients"), mixText(before), mixText(after)));
    all.append(differenceOf(Text::tr("strategies"), orderText(before.together),
                            orderText(after.together)));
    return all;
}

QStringList environmentDifferences(const Environment &base, const Environment &fresh)
{
    const auto kind = [](bool isPrivate) {
        return isPrivate ? Text::tr("private", "server") : Text::tr("given", "server");
    };
    const auto onOff = [](bool isOn) { return isOn ? u"on"_s : u"off"_s; };
    return {
        differenceOf(Text::tr("Last Room"), base.program, fresh.program),
        differenceOf(u"PostgreSQL"_s, base.postgresql, fresh.postgresql),
        differenceOf(Text::tr("server"), kind(base.privateServer), kind(fresh.privateServer)),
        differenceOf(u"fsync"_s, onOff(base.fsync), onOff(fresh.fsync)),
        differenceOf(Text::tr("cores"), QString::number(base.cores), QString::number(fresh.cores))};
}

QString textDifference(const QString &name, const RacePlan &base, const RacePlan &fresh)
{
    const auto of = [&](const RacePlan &plan) {
        const auto found = std::find_if(plan.strategies.begin(), plan.strategies.end(),
                                        [&](const Strategy &each) { return each.name == name; });
        return found == plan.strategies.end() ? QString() : found->source;
    };
    return of(base) == of(fresh) ? QString()
                                 : Text::tr("the text of “%1” is another one").arg(name);
}

QJsonValue json(const std::optional<Comparison::Figures> &figures)
{
    if (!figures)
        return {};
    return QJsonObject{{u"verdict"_s, figures->verdict},
                       {u"overbooked"_s, figures->overbooked},
                       {u"bookings_per_second"_s, figures->bookingsPerSecond},
                       {u"p95_ms"_s, figures->p95},
                       {u"conflicts"_s, figures->conflicts},
                       {u"seconds"_s, figures->seconds}};
}

QJsonValue ratioJson(double fresh, double base)
{
    const std::optional<double> ratio = ratioOf(fresh, base);
    return ratio ? QJsonValue(*ratio) : QJsonValue();
}

} // namespace

std::optional<double> ratioOf(double fresh, double base)
{
    return base == 0 ? std::nullopt : std::optional(fresh / base);
}

Comparison Comparison::of(const RaceRecord &base, const RaceRecord &fresh)
{
    Comparison comparison;
    for (const Recording &recording : base.recordings)
        comparison.rows.append({recording.description().strategy, recording.description().title,
                                figuresOf(recording), std::nullopt});
    QStringList differences = settingsDifferences(base.plan, fresh.plan);
    for (const Recording &recording : fresh.recordings) {
        const QString &name = recording.description().strategy;
        const auto row = std::find_if(comparison.rows.begin(), comparison.rows.end(),
                                      [&](const Row &each) { return each.strategy == name; });
        if (row == comparison.rows.end()) {
            comparison.rows.append(
                {name, recording.description().title, std::nullopt, figuresOf(recording)});
            continue;
        }
        row->fresh = figuresOf(recording);
        differences.append(textDifference(name, base.plan, fresh.plan));
    }
    differences += environmentDifferences(base.environment, fresh.environment);
    differences.removeAll(QString());
    comparison.differences = differences;
    return comparison;
}

QJsonObject Comparison::json() const
{
    QJsonArray strategies;
    for (const Row &row : rows) {
        QJsonValue ratios;
        if (row.base && row.fresh)
            ratios = QJsonObject{
                {u"bookings_per_second"_s,
                 ratioJson(row.fresh->bookingsPerSecond, row.base->bookingsPerSecond)},
                {u"p95_ms"_s, ratioJson(row.fresh->p95, row.base->p95)},
                {u"overbooked"_s,
                 ratioJson(double(row.fresh->overbooked), double(row.base->overbooked))}};
        strategies.append(QJsonObject{{u"strategy"_s, row.strategy},
                                      {u"title"_s, row.title},
                                      {u"base"_s, lastroom::json(row.base)},
                                      {u"new"_s, lastroom::json(row.fresh)},
                                      {u"ratio"_s, ratios}});
    }
    return {{u"version"_s, 1},
            {u"differences"_s, QJsonArray::fromStringList(differences)},
            {u"strategies"_s, strategies}};
}

} // namespace lastroom
