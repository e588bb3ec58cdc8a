// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exploretable.h"

#include "app/situationoptions.h"
#include "app/texttable.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Row = QStringList;

QString boundText(int mostSwitches)
{
    return u"schedules with at most %1 switches"_s.arg(mostSwitches);
}

bool isPart(const Exploration &exploration)
{
    return exploration.state() == Exploration::State::Stopped
        || exploration.state() == Exploration::State::Failed;
}

QString verdictText(const Exploration &exploration)
{
    QString found;
    if (exploration.counts().overbooked > 0)
        found = u"overbooks"_s;
    else if (exploration.counts().ledgerDiffers > 0)
        found = u"ledger differs"_s;
    else if (exploration.counts().failed > 0)
        found = u"statements fail"_s;
    else if (exploration.counts().nobodyBooked > 0)
        found = u"nobody books"_s;
    else if (exploration.counts().stuck > 0)
        found = u"stuck"_s;
    if (!isPart(exploration))
        return found.isEmpty() ? u"no counterexample"_s : found;
    if (found.isEmpty())
        found = exploration.state() == Exploration::State::Failed ? u"failed"_s : u"stopped"_s;
    return exploration.counts().schedules > 0 ? found + u": partial"_s : found;
}

QString progressText(const Exploration &exploration)
{
    switch (exploration.state()) {
    case Exploration::State::Waiting:
        return u"waiting"_s;
    case Exploration::State::Exploring:
        return u"exploring… %1 %"_s.arg(int(exploration.progress() * 100));
    case Exploration::State::Finished:
    case Exploration::State::Stopped:
    case Exploration::State::Failed:
        break;
    }
    return verdictText(exploration);
}

Row heading()
{
    return {u"strategy"_s,  u"verdict"_s,    u"schedules"_s,
            u"safe"_s,      u"overbooked"_s, u"ledger differs"_s,
            u"waited"_s,    u"conflicted"_s, u"serialization failures"_s,
            u"deadlocks"_s, u"seconds"_s};
}

Row row(const Exploration &exploration, const QString &verdict)
{
    const ExplorationCounts &counts = exploration.counts();
    Row cells{exploration.strategy().name, verdict};
    for (const qint64 count :
         {counts.schedules, counts.safe, counts.overbooked, counts.ledgerDiffers, counts.waited,
          counts.conflicted, counts.serializationFailures, counts.deadlocks})
        cells.append(QString::number(count));
    cells.append(QString::number(exploration.seconds(), 'f', 2));
    return cells;
}

/** "naive: overbooks in 12 of 16 orders; fewest switches: A1 B1 B2 B3 A2 A3". */
QString finding(const Exploration &exploration, const QString &postgresql)
{
    QString text = exploration.strategy().name;
    if (exploration.isCut() && exploration.mostSwitches())
        text += u", "_s + boundText(*exploration.mostSwitches());
    const QString found = findingText(exploration.counts(), exploration.isComplete());
    text += u": "_s + (found.isEmpty() ? u"no order was run"_s : found);
    const ExploredSchedule *witness = exploration.witness();
    if (!witness && !found.isEmpty())
        text += u" on PostgreSQL "_s + postgresql;
    if (isPart(exploration) && !found.isEmpty())
        text += exploration.state() == Exploration::State::Failed ? u", then failed"_s
                                                                  : u", then stopped"_s;
    if (witness)
        text += u"; fewest switches: "_s + witness->schedule().text();
    return text;
}

/** What happened on the way to the end: "waited, conflict". */
QString eventsText(const ExploredSchedule &schedule)
{
    QStringList events;
    if (schedule.waited)
        events.append(u"waited"_s);
    if (schedule.conflicted)
        events.append(u"conflict"_s);
    if (schedule.serializationFailure)
        events.append(u"serialization failure"_s);
    if (schedule.deadlock)
        events.append(u"deadlock"_s);
    return events.join(u", "_s);
}

Row row(const ExploredSchedule &schedule)
{
    return {schedule.schedule().text(),
            endingName(schedule.ending),
            QString::number(schedule.switches()),
            QString::number(schedule.end.contracted),
            QString::number(schedule.end.reserved),
            QString::number(schedule.end.ledger),
            eventsText(schedule)};
}

} // namespace

QString explorationHeading(const ExplorationPlan &plan, const Environment &environment)
{
    return u"%1; %2\n%3\n\n"_s.arg(situationText(plan.situation),
                                   plan.mostSwitches ? boundText(*plan.mostSwitches)
                                                     : u"every order of their steps"_s,
                                   serverText(environment));
}

QString liveExplorations(const std::vector<Exploration> &explorations)
{
    QList<Row> rows{heading()};
    for (const Exploration &exploration : explorations)
        rows.append(row(exploration, progressText(exploration)));
    return aligned(rows, "<<>");
}

QString explorationTable(const std::vector<Exploration> &explorations, const QString &postgresql)
{
    QList<Row> rows{heading()};
    QString findings;
    for (const Exploration &exploration : explorations) {
        rows.append(row(exploration, verdictText(exploration)));
        findings += finding(exploration, postgresql) + u'\n';
    }
    return aligned(rows, "<<>") + u'\n' + findings;
}

QString scheduleLists(const std::vector<Exploration> &explorations)
{
    QString text;
    for (const Exploration &exploration : explorations) {
        QList<Row> rows{{exploration.strategy().name, u"verdict"_s, u"switches"_s, u"contracted"_s,
                         u"reserved"_s, u"ledger"_s, u"on the way"_s}};
        for (const ExploredSchedule &schedule : exploration.schedules())
            rows.append(row(schedule));
        text += u'\n' + aligned(rows, "<<>>>><");
    }
    return text;
}

} // namespace lastroom
