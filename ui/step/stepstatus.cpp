// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/stepstatus.h"

#include "ui/step/stepwords.h"

#include <QLocale>

namespace lastroom {

using namespace Qt::StringLiterals;

QString StepStatus::title(const Strategy &strategy, const Situation &situation)
{
    const QString rooms = situation.rooms == 1
        ? tr("one room left")
        : tr("%1 rooms left").arg(QLocale().toString(situation.rooms));
    return tr("Step through: %1, %2").arg(strategy.title, rooms);
}

QString StepStatus::activity(const ScheduleRecording &recording, bool playing)
{
    const StepWords words(recording);
    QStringList waiting;
    for (const int client : recording.waiting())
        waiting.append(words.whyNot(client));
    if (!waiting.isEmpty() && !recording.isOver())
        return waiting.join(u" · "_s);
    if (!recording.steps.isEmpty() && recording.isOver())
        return end(recording);
    if (playing)
        return tr("Playing the schedule");
    return tr("Every statement runs on its own PostgreSQL connection");
}

QString StepStatus::end(const ScheduleRecording &recording)
{
    const Ending ending = recording.ending().value_or(Ending::Failed);
    for (qsizetype at = 0; at < recording.steps.size(); ++at) {
        const RecordedStep &step = recording.steps.at(at);
        if (step.outcome == Outcome::Failed && ending == Ending::Failed)
            return tr("Finished: a statement of %1 failed: %2")
                .arg(clientName(step.move.client), StepWords(recording).answer(at).text);
    }
    return tr("Finished: %1")
        .arg(endingText(endingText(ending), recording.overbooked(), recording.lostRooms()));
}

QString StepStatus::slow()
{
    return tr("The statement is still running; Back or Start over end it");
}

QString StepStatus::figures(const ScheduleRecording &recording)
{
    if (recording.strategy.steps.isEmpty())
        return {};
    // A client whose attempt ended early issues nothing more.
    qsizetype all = recording.steps.size();
    for (int client = 0; client < recording.situation.clients; ++client)
        all += recording.movesLeft(client) + (recording.waiting().contains(client) ? -1 : 0);
    const int waits = recording.waits();
    return tr("%1 of %2 steps · %3")
        .arg(recording.steps.size())
        .arg(all)
        .arg(waits == 1 ? tr("1 wait") : tr("%1 waits").arg(waits));
}

Error StepStatus::cannotOpen(const QString &strategy, const Situation &situation)
{
    return {Error::Kind::Arguments,
            tr("Step through"),
            tr("there is no strategy %1, or it cannot be shown with %2 clients")
                .arg(strategy)
                .arg(situation.clients),
            {}};
}

StepStatus::Hint StepStatus::hint(int clients, bool connecting, bool failed)
{
    if (connecting)
        return {tr("Connecting to PostgreSQL…"), {}};
    if (failed)
        return {tr("Nothing has been run"), tr("Start over (Home) tries again")};
    QStringList letters;
    for (int client = 0; client < clients; ++client)
        letters.append(clientLetter(client));
    const QString last = letters.takeLast();
    return {tr("Press %1 or %2").arg(letters.join(u", "_s), last),
            tr("Each statement runs on a PostgreSQL connection of its own; you say who goes next. "
               "F5 plays an example")};
}

} // namespace lastroom
