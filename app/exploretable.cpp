// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exploretable.h"

#include "app/situationoptions.h"
#include "app/texttable.h"
#include "core/model/sentence.h"
#include "core/model/text.h"

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Row = QStringList;

QString boundText(int mostSwitches)
{
    return Text::tr("schedules with at most %1 switches").arg(mostSwitches);
}

bool isPart(const Exploration &exploration)
{
    return exploration.state() == Exploration::State::Stopped
        || exploration.state() == Exploration::State::Failed;
}

QString verdictText(const Exploration &exploration)
{
    QString found = verdictWords(exploration.counts());
    if (!isPart(exploration))
        return found.isEmpty() ? Text::tr("no counterexample") : found;
    if (found.isEmpty())
        found = exploration.state() == Exploration::State::Failed ? Text::tr("failed")
                                                                  : Text::tr("stopped");
    return exploration.counts().schedules > 0 ? found + Text::tr(": partial") : found;
}

QString progressText(const Exploration &exploration)
{
    switch (exploration.state()) {
    case Exploration::State::Waiting:
        return Text::tr("waiting");
    case Exploration::State::Exploring: {
        const QString done = Text::tr("exploring… %1 %").arg(int(exploration.progress() * 100));
        const std::optional<double> left = exploration.secondsLeft();
        return left ? Text::tr("%1, %2 s left").arg(done).arg(std::ceil(*left)) : done;
    }
    case Exploration::State::Finished:
    case Exploration::State::Stopped:
    case Exploration::State::Failed:
        break;
    }
    return verdictText(exploration);
}

/** The same steps are explored at several isolation levels. */
bool hasLevels(const std::vector<Exploration> &explorations)
{
    return std::any_of(explorations.begin(), explorations.end(),
                       [](const Exploration &each) { return !each.strategy().isAsWritten(); });
}

/** A number of the table. */
struct Column
{
    QString name;
    qint64 ExplorationCounts::*count;
    bool isRare = false; ///< left out where there is none
};

/** Those that at least one of \p explorations has something to say in. */
QList<Column> columnsFor(const std::vector<Exploration> &explorations)
{
    using Counts = ExplorationCounts;
    QList<Column> columns{{Text::tr("schedules"), &Counts::schedules},
                          {Text::tr("safe", "orders"), &Counts::safe},
                          {Text::tr("overbooked", "orders"), &Counts::overbooked},
                          {Text::tr("ledger differs"), &Counts::ledgerDiffers},
                          {Text::tr("nobody booked"), &Counts::nobodyBooked, true},
                          {Text::tr("stuck", "orders"), &Counts::stuck, true},
                          {Text::tr("failed", "orders"), &Counts::failed, true},
                          {Text::tr("turned away"), &Counts::turnedAway, true},
                          {Text::tr("waited", "orders"), &Counts::waited},
                          {Text::tr("conflicted", "orders"), &Counts::conflicted},
                          {Text::tr("serialization failures"), &Counts::serializationFailures},
                          {Text::tr("deadlocks"), &Counts::deadlocks},
                          {Text::tr("run", "orders that were run"), &Counts::run}};
    columns.removeIf([&](const Column &column) {
        return column.isRare
            && std::all_of(explorations.begin(), explorations.end(), [&](const Exploration &each) {
                   return each.counts().*column.count == 0;
               });
    });
    return columns;
}

Row heading(const QList<Column> &columns, bool hasLevels)
{
    Row cells{Text::tr("strategy")};
    if (hasLevels)
        cells.append(Text::tr("isolation"));
    cells.append(Text::tr("verdict"));
    for (const Column &column : columns)
        cells.append(column.name);
    return cells + Row{Text::tr("seconds")};
}

Row row(const Exploration &exploration, const QString &verdict, const QList<Column> &columns,
        bool hasLevels)
{
    const Strategy &strategy = exploration.strategy();
    Row cells{strategy.name};
    if (hasLevels)
        cells.append(isolationName(strategy.isolation));
    cells.append(verdict);
    for (const Column &column : columns)
        cells.append(QString::number(exploration.counts().*column.count));
    cells.append(decimalText(exploration.seconds(), 2));
    return cells;
}

/** "naive: record (line 14): null value … (23502). Failing row …", a line a kind. */
QString failureLines(const Exploration &exploration)
{
    QString text;
    for (const StatementFailure &failure : exploration.failures().all())
        text += u"%1: %2%3\n"_s.arg(
            exploration.strategy().key(), failure.sentence(),
            failure.count == 1 ? QString() : Text::tr(" (%1 times)").arg(failure.count));
    return text;
}

/** "naive: overbooks in 12 of 16 orders; fewest switches: A1 B1 B2 B3 A2 A3". */
QString finding(const Exploration &exploration, const QString &postgresql)
{
    QString text = exploration.strategy().key();
    if (exploration.isCut() && exploration.mostSwitches())
        text += u", "_s + boundText(*exploration.mostSwitches());
    const QString found = findingText(exploration.counts(), exploration.scope());
    text += u": "_s + (found.isEmpty() ? Text::tr("no order was run") : found);
    const ExploredSchedule *witness = exploration.witness();
    if (!witness && !found.isEmpty())
        text += Text::tr(" on PostgreSQL ") + postgresql;
    if (isPart(exploration) && !found.isEmpty())
        text += exploration.state() == Exploration::State::Failed ? Text::tr(", then failed")
                                                                  : Text::tr(", then stopped");
    if (const QString serial = serialText(exploration.counts(), exploration.isComplete());
        !serial.isEmpty())
        text += u"; "_s + serial;
    if (witness)
        text += Text::tr("; fewest switches: ") + witness->schedule().text();
    return text;
}

/** What happened on the way to the end: "waited, conflict". */
QString eventsText(const Exploration &exploration, const ExploredSchedule &schedule)
{
    QStringList events;
    if (schedule.isSerial())
        events.append(Text::tr("serial"));
    if (schedule.waited)
        events.append(Text::tr("waited"));
    if (schedule.conflicted)
        events.append(Text::tr("conflict"));
    if (schedule.serializationFailure)
        events.append(Text::tr("serialization failure"));
    if (schedule.deadlock)
        events.append(Text::tr("deadlock"));
    if (schedule.turnedAway)
        events.append(Text::tr("turned away"));
    if (const StatementFailure *failure = exploration.failureOf(schedule))
        events.append(failure->sentence());
    return events.join(u", "_s);
}

Row row(const Exploration &exploration, const ExploredSchedule &schedule)
{
    return {schedule.schedule().text(),
            endingText(schedule.ending),
            QString::number(schedule.switches()),
            QString::number(schedule.standsFor),
            QString::number(schedule.end.contracted),
            QString::number(schedule.end.reserved),
            QString::number(schedule.end.ledger),
            eventsText(exploration, schedule)};
}

} // namespace

QString explorationHeading(const ExplorationPlan &plan, const Environment &environment)
{
    return u"%1; %2\n%3\n\n"_s.arg(situationText(plan.situation),
                                   plan.mostSwitches ? boundText(*plan.mostSwitches)
                                       : plan.situation.overlap
                                       ? Text::tr("every order of their statements and commits")
                                       : Text::tr("every order of their steps"),
                                   serverText(environment));
}

QString liveExplorations(const std::vector<Exploration> &explorations)
{
    const QList<Column> columns = columnsFor(explorations);
    const bool levels = hasLevels(explorations);
    QList<Row> rows{heading(columns, levels)};
    for (const Exploration &exploration : explorations)
        rows.append(row(exploration, progressText(exploration), columns, levels));
    return aligned(rows, levels ? "<<<>" : "<<>");
}

QString explorationTable(const std::vector<Exploration> &explorations, const QString &postgresql)
{
    const QList<Column> columns = columnsFor(explorations);
    const bool levels = hasLevels(explorations);
    QList<Row> rows{heading(columns, levels)};
    QString findings;
    for (const Exploration &exploration : explorations) {
        rows.append(row(exploration, verdictText(exploration), columns, levels));
        findings += finding(exploration, postgresql) + u'\n' + failureLines(exploration);
    }
    return aligned(rows, levels ? "<<<>" : "<<>") + u'\n' + findings;
}

QString scheduleLists(const std::vector<Exploration> &explorations)
{
    QString text;
    for (const Exploration &exploration : explorations) {
        QList<Row> rows{{exploration.strategy().key(), Text::tr("verdict"), Text::tr("switches"),
                         Text::tr("stands for"), Text::tr("contracted"), Text::tr("reserved"),
                         Text::tr("ledger"), Text::tr("on the way")}};
        for (const ExploredSchedule &schedule : exploration.schedules())
            rows.append(row(exploration, schedule));
        text += u'\n' + aligned(rows, "<<>>>>><");
    }
    return text;
}

} // namespace lastroom
