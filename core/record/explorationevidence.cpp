// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/explorationevidence.h"

#include "core/model/text.h"
#include "core/schedule/schedulejson.h"
#include "core/schedule/schedulerows.h"
#include "core/schedule/whyoverbooked.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace EvidenceHtml;

namespace {

QString findings(const ExplorationRecord &record)
{
    QList<QStringList> rows;
    QStringList bad;
    QStringList good;
    for (const Exploration &exploration : record.explorations) {
        const ExplorationCounts &counts = exploration.counts();
        const QString found = findingText(counts, exploration.scope());
        (counts.wrong() > 0 || counts.schedules == 0 ? bad : good).append(found);
        rows.append({exploration.strategy().key(),
                     found.isEmpty() ? Text::tr("no order was run") : found,
                     QString::number(counts.schedules), QString::number(counts.safe),
                     QString::number(counts.overbooked), QString::number(counts.ledgerDiffers),
                     QString::number(counts.nobodyBooked + counts.stuck + counts.failed),
                     QString::number(counts.waited)});
    }
    return element(u"h2"_s, Text::tr("What became of every order"))
        + table(
               Text::tr(
                   "Run on PostgreSQL %1; orders that differ only by who is called Alice count too")
                   .arg(record.environment.postgresql),
               {Text::tr("strategy"), Text::tr("found"), Text::tr("orders"),
                Text::tr("safe", "orders"), Text::tr("overbooked", "orders"),
                Text::tr("ledger differs"), Text::tr("other", "orders"),
                Text::tr("waited", "orders")},
               rows, bad, good);
}

/** The command that shows it; empty where there is none, because the level is not the file's. */
QString stepCommand(const ScheduleRecording &recording)
{
    if (!recording.strategy.isAsWritten())
        return {};
    const Situation &situation = recording.situation;
    const Situation usual;
    QString command = u"lastroom step --strategy %1 --schedule \"%2\""_s.arg(
        recording.strategy.name, recording.schedule().text());
    if (situation.clients != usual.clients)
        command += u" --clients %1"_s.arg(situation.clients);
    if (situation.rooms != usual.rooms)
        command += u" --rooms %1"_s.arg(situation.rooms);
    if (situation.booking != usual.booking)
        command += u" --booking %1"_s.arg(situation.booking);
    return situation.overlap ? command + u" --overlap"_s : command;
}

QString orderSection(const Exploration &exploration, const ScheduleRecording &recording,
                     const QList<EvidencePicture> &pictures)
{
    QString all = element(
        u"h3"_s, u"%1: %2"_s.arg(exploration.strategy().title, recording.schedule().text()));
    for (const QString &sentence : whyOverbooked(recording))
        all += element(u"p"_s, sentence);
    for (const EvidencePicture &picture : pictures)
        all += figure(picture);
    QList<QStringList> rows = scheduleRows(recording).mid(1);
    for (qsizetype step = 0; step < rows.size(); ++step)
        rows[step].replace(3, recording.steps.at(step).resultText());
    all += table(Text::tr("The same, a step a row"),
                 {Text::tr("place"), Text::tr("client"), Text::tr("step"), Text::tr("result"),
                  Text::tr("waits for"), Text::tr("releases", "clients"),
                  Text::tr("reserved rooms"), Text::tr("ledger rooms")},
                 rows);
    const QString command = stepCommand(recording);
    return command.isEmpty() ? all : all + element(u"pre"_s, command);
}

} // namespace

std::optional<Schedule> ExplorationRecord::orderOf(const Exploration &exploration)
{
    if (const ExploredSchedule *witness = exploration.witness())
        return witness->schedule();
    const std::vector<ExploredSchedule> &all = exploration.schedules();
    const auto waited = std::find_if(all.begin(), all.end(),
                                     [](const ExploredSchedule &each) { return each.waited; });
    if (waited != all.end())
        return waited->schedule();
    return all.empty() ? std::nullopt : std::optional(all.front().schedule());
}

QByteArray evidencePage(const ExplorationRecord &record,
                        const std::vector<QList<EvidencePicture>> &pictures)
{
    QString content = findings(record) + element(u"h2"_s, Text::tr("An order of each"));
    QStringList titles;
    for (std::size_t at = 0; at < record.explorations.size(); ++at) {
        titles.append(record.explorations[at].strategy().title);
        if (record.orders[at])
            content += orderSection(record.explorations[at], *record.orders[at], pictures[at]);
    }
    return html({Text::tr("Every order of %1").arg(titles.join(u", "_s)), QString(),
                 Receipt::of(record.plan, record.environment), u"lastroom explore --replay"_s,
                 content, record.plan.strategies,
                 explorationsJson(record.environment, record.explorations, true)});
}

} // namespace lastroom
