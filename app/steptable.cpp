// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/steptable.h"

#include "app/situationoptions.h"
#include "app/texttable.h"
#include "core/model/text.h"
#include "core/schedule/orderremarks.h"
#include "core/schedule/whyoverbooked.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** "Alice", and "Alice until 5" once the step at the fifth place let it go on. */
QString waitText(const RecordedStep &step)
{
    const QString holders = clientNames(step.waitsFor);
    return holders.isEmpty() || step.isWaiting()
        ? holders
        : Text::tr("%1 until %2").arg(holders).arg(step.answeredAt + 1);
}

/** "1 of 1", or that a lock hid it. */
QString recordText(const std::optional<HotelRecords> &records, qint64 HotelRecords::*member)
{
    return records ? Text::tr("%1 of %2").arg((*records).*member).arg(records->contracted)
                   : Text::tr("hidden");
}

/** What the client's own session saw when the step came back, where others saw something else. */
QString ownText(const QList<RecordedStep> &steps, const RecordedStep &step)
{
    if (!step.own || step.isWaiting() || step.own == steps.at(step.answeredAt).committed)
        return {};
    return Text::tr("reserved %1, ledger %2").arg(step.own->reserved).arg(step.own->ledger);
}

QString stepsTable(const QList<RecordedStep> &steps)
{
    QList<QStringList> rows{{Text::tr("place"), Text::tr("client"), Text::tr("step"),
                             Text::tr("result"), Text::tr("waits for"),
                             Text::tr("releases", "clients"), Text::tr("reserved"),
                             Text::tr("ledger"), Text::tr("own session sees")}};
    for (const RecordedStep &step : steps)
        rows.append({QString::number(rows.size()), clientName(step.move.client),
                     step.move.text() + u' ' + step.name, step.resultText(), waitText(step),
                     clientNames(step.released),
                     recordText(step.committed, &HotelRecords::reserved),
                     recordText(step.committed, &HotelRecords::ledger), ownText(steps, step)});
    return aligned(rows, "><<<<<>><");
}

/** "overbooked, 1 room too many"; "ledger differs, 1 room lost". */
QString verdictText(const ScheduleRecording &recording)
{
    const std::optional<Ending> ending = recording.ending();
    const QString verdict = ending ? endingText(*ending) : verdictText(recording.verdictSoFar());
    return endingText(verdict, recording.overbooked(), recording.lostRooms());
}

/** Who could issue what next, and who waits; empty where nobody could. */
QString nextText(const ScheduleRecording &recording)
{
    if (recording.isOver())
        return {};
    QStringList clients;
    for (int client = 0; client < recording.situation.clients; ++client) {
        const QString name = clientName(client);
        if (recording.stateOf(client) == ScheduleRecording::ClientState::Waiting) {
            clients.append(
                Text::tr("%1 waits for %2").arg(name, clientNames(recording.holdersOf(client))));
        } else if (recording.stateOf(client) == ScheduleRecording::ClientState::Ready) {
            const int next = recording.nextStep(client);
            clients.append(Text::tr("%1 could go on with %2 %3")
                               .arg(name, Move{client, next}.text(),
                                    recording.name(*recording.nextMove(client))));
        }
    }
    return Text::tr("not finished: ") + clients.join(u", "_s) + u'\n';
}

} // namespace

QString stepText(const ScheduleRecording &recording, const QString &database)
{
    QString text = u"%1: %2\n%3\n\n"_s.arg(recording.strategy.title,
                                           situationText(recording.situation), database);
    text += stepsTable(recording.steps) + u'\n';
    text += (recording.isOver() ? Text::tr("verdict: ") : Text::tr("verdict so far: "))
        + verdictText(recording) + u'\n';
    for (const QString &line : orderRemarks(recording) + whyOverbooked(recording))
        text += line + u'\n';
    return text + nextText(recording);
}

} // namespace lastroom
