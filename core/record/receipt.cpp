// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/receipt.h"

#include "core/model/settingstext.h"
#include "core/model/text.h"
#include "core/strategy/fingerprint.h"

#include <QJsonArray>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QList<Receipt::Way> waysOf(const QList<Strategy> &strategies)
{
    QList<Receipt::Way> ways;
    for (const Strategy &strategy : strategies)
        ways.append({strategy.name, strategy.title, isolationName(strategy.isolation),
                     fingerprintOf(strategy)});
    return ways;
}

QString programText(const Environment &environment)
{
    return u"Last Room "_s + environment.program;
}

QString coresText(int cores)
{
    return cores == 1 ? Text::tr("1 core") : Text::tr("%1 cores").arg(cores);
}

} // namespace

Receipt Receipt::of(const RacePlan &plan, const Environment &environment)
{
    QList<Strategy> strategies = plan.strategies;
    if (plan.mixed && !strategies.contains(*plan.mixed))
        strategies.append(*plan.mixed);
    return {environment, waysOf(strategies), settingsText(plan.inventory, plan.workload),
            Recipe::of(plan, environment.postgresql).token()};
}

Receipt Receipt::of(const ExplorationPlan &plan, const Environment &environment)
{
    QString settings = Text::tr("every order: ") + situationText(plan.situation);
    if (plan.mostSwitches)
        settings += Text::tr(", at most %1 switches").arg(*plan.mostSwitches);
    return {environment, waysOf(plan.strategies), settings,
            Recipe::of(plan, environment.postgresql).token()};
}

Receipt Receipt::of(const Strategy &strategy, const Situation &situation, const Schedule &schedule,
                    const Environment &environment)
{
    return {environment, waysOf({strategy}),
            u"%1 (%2)"_s.arg(schedule.text(), situationText(situation)),
            Recipe::of(strategy, situation, schedule, environment.postgresql).token()};
}

QString Receipt::caption() const
{
    return QStringList{settings, serverText(environment), programText(environment),
                       environment.started.toUTC().date().toString(Qt::ISODate), token}
        .join(u" · "_s);
}

QString Receipt::text() const
{
    QStringList lines{
        settings,
        Text::tr("%1, Qt %2, %3")
            .arg(programText(environment), environment.qt, coresText(environment.cores)),
        serverText(environment), environment.started.toUTC().toString(Qt::ISODate)};
    for (const Way &way : ways)
        lines.append(Text::tr("%1 (%2, %3): SHA-256 %4")
                         .arg(way.title, way.name, way.isolation, QLatin1String(way.fingerprint)));
    lines.append(token);
    return lines.join(u'\n');
}

QJsonObject Receipt::json() const
{
    QJsonArray strategies;
    for (const Way &way : ways)
        strategies.append(QJsonObject{{u"name"_s, way.name},
                                      {u"title"_s, way.title},
                                      {u"isolation"_s, way.isolation},
                                      {u"sha256"_s, QString::fromLatin1(way.fingerprint)}});
    return {{u"settings"_s, settings}, {u"strategies"_s, strategies}, {u"token"_s, token}};
}

} // namespace lastroom
