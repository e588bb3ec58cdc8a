// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/racetable.h"

#include "app/texttable.h"
#include "core/model/badcompany.h"
#include "core/model/sentence.h"
#include "core/model/settingstext.h"
#include "core/model/text.h"

#include <QStringList>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

using Row = QStringList;

Row heading()
{
    return {Text::tr("strategy"), Text::tr("verdict"),    Text::tr("contracted"),
            Text::tr("reserved"), Text::tr("ledger"),     Text::tr("overbooked"),
            Text::tr("unsold"),   Text::tr("bookings/s"), Text::tr("p50 ms"),
            Text::tr("p95 ms"),   Text::tr("p99 ms"),     Text::tr("attempts"),
            Text::tr("retries"),  Text::tr("seconds")};
}

QString number(double value)
{
    return decimalText(value, value < 100 ? 1 : 0);
}

Row row(const QString &name, const QString &verdict, const Frame &frame)
{
    const auto count = [](qint64 value) { return QString::number(value); };
    const auto percentile = [&](double share) { return number(frame.latency.percentile(share)); };
    return {name,
            verdict,
            count(frame.contracted()),
            count(frame.reserved()),
            count(frame.ledger()),
            count(frame.overbooked()),
            count(frame.available()),
            number(frame.bookingsPerSecond()),
            percentile(0.5),
            percentile(0.95),
            percentile(0.99),
            count(frame.attempts),
            count(frame.retries()),
            decimalText(seconds(frame.time), 2)};
}

QString stateName(Recording::State state)
{
    switch (state) {
    case Recording::State::Waiting:
        return Text::tr("waiting");
    case Recording::State::Racing:
        return Text::tr("racing…");
    case Recording::State::Finished:
        return Text::tr("finished");
    case Recording::State::Stalled:
        return Text::tr("stalled");
    case Recording::State::Stopped:
        return Text::tr("stopped");
    case Recording::State::Failed:
        return Text::tr("failed");
    }
    return {};
}

/** The first overbooking: whose bookings, why, and how to see it step by step. */
QStringList overbookingLines(const Report &report)
{
    const std::optional<Report::FirstOverbooking> &first = report.firstOverbooking;
    if (!first)
        return {};
    const QString &name = report.description.strategy;
    QString line = Text::tr("%1: first overbooking after %2 s, in %3, by client %4")
                       .arg(name, decimalText(first->seconds, 3), first->hotel,
                            QString::number(first->client));
    if (first->bookings.size() == 2) {
        QStringList bookings;
        for (const Report::Booking &booking : first->bookings)
            bookings.append(
                Text::tr("client %1 (%2)").arg(booking.client).arg(roomsText(booking.rooms)));
        line += u": "_s + listText(bookings);
    }
    QStringList lines{line};
    for (const QString &sentence : first->why)
        lines.append(u"%1: %2"_s.arg(name, sentence));
    if (!first->order.isEmpty())
        lines.append(Text::tr("%1: lastroom step --strategy %2 --schedule \"%3\" shows that order")
                         .arg(name, first->strategy, first->order));
    return lines;
}

/** The figures of each way, and what a mix is a warning of. */
QStringList mixLines(const Report &report)
{
    if (report.parts.isEmpty())
        return {};
    QStringList lines;
    const QString &name = report.description.strategy;
    for (const Report::Part &part : report.parts)
        lines.append(
            Text::tr("%1: %2 of %3 clients by “%4” booked %5 in %6 of %7 attempts, p95 %8 ms")
                .arg(name, QString::number(part.clients),
                     QString::number(report.description.workload.clients), part.title,
                     roomsText(part.rooms), QString::number(part.booked()),
                     QString::number(part.attempts()), number(part.latency.percentile(0.95))));
    if (const QString moral = moralOfMix(report.description, report.verdict); !moral.isEmpty())
        lines.append(u"%1: %2"_s.arg(name, moral));
    return lines;
}

/** What was done on purpose, and what it left. */
QStringList faultLines(const Report &report)
{
    QStringList lines;
    for (const QString &sentence : faultSentences(report))
        lines.append(u"%1: %2"_s.arg(report.description.strategy, sentence));
    return lines;
}

/** Outcomes other than booked and sold out, bookings that are not where they should be, and the
 * first overbooking. */
QStringList remarks(const Report &report)
{
    QStringList lines;
    const QString &name = report.description.strategy;
    QStringList outcomes;
    for (std::size_t at = 0; at < outcomeCount; ++at) {
        const auto outcome = Outcome(at);
        if (outcome != Outcome::Booked && outcome != Outcome::SoldOut
            && report.end.count(outcome) > 0)
            outcomes.append(u"%1 %2"_s.arg(outcomeText(outcome)).arg(report.end.count(outcome)));
    }
    if (!outcomes.isEmpty())
        lines.append(u"%1: %2"_s.arg(name, outcomes.join(u", ")));
    for (const StatementFailure &failure : report.failures.all()) {
        const QString often
            = failure.count == 1 ? QString() : Text::tr(" (%1 times)").arg(failure.count);
        lines.append(u"%1: %2%3"_s.arg(name, failure.sentence(), often));
    }
    lines += mixLines(report);
    lines += faultLines(report);
    if (report.state == Recording::State::Stalled)
        lines.append(
            Text::tr("%1: ended, as for %2 s nobody had booked although clients tried or waited")
                .arg(name)
                .arg(report.description.workload.stall));
    if (report.end.lostRooms() > 0)
        lines.append(Text::tr("%1: %2 lost: counted as sold, sold to nobody")
                         .arg(name, roomsText(report.end.lostRooms())));
    if (report.turnedAway > 0)
        lines.append(Text::tr("%1: %2 attempts were told “sold out” although there were rooms "
                              "enough for them at the end")
                         .arg(name)
                         .arg(report.turnedAway));
    lines += overbookingLines(report);
    if (report.audit
        && report.audit->missing + report.audit->duplicated + report.audit->unacknowledged > 0)
        lines.append(
            Text::tr("%1: of %2 bookings told, %3 are missing in the ledger and %4 are there "
                     "twice; %5 there were "
                     "told to nobody")
                .arg(name)
                .arg(report.audit->bookings)
                .arg(report.audit->missing)
                .arg(report.audit->duplicated)
                .arg(report.audit->unacknowledged));
    if (report.reconnects > 0)
        lines.append(
            Text::tr("%1: %2 connections were lost and reopened").arg(name).arg(report.reconnects));
    return lines;
}

} // namespace

QString raceHeading(const RaceDescription &description, const Environment &environment)
{
    return settingsText(description.inventory, description.workload) + u'\n'
        + serverText(environment) + u"\n\n"_s;
}

QString liveTable(const std::vector<Recording> &recordings)
{
    QList<Row> rows{heading()};
    for (const Recording &recording : recordings)
        rows.append(row(recording.description().strategy, stateName(recording.state()),
                        recording.frameAt(recording.length())));
    return aligned(rows, "<<>");
}

QString resultTable(const QList<Report> &reports)
{
    QList<Row> rows{heading()};
    QStringList lines;
    for (const Report &report : reports) {
        const QString verdict = verdictText(report.verdict);
        rows.append(row(report.description.strategy, verdict, report.end));
        lines += remarks(report);
    }
    QString text = aligned(rows, "<<>");
    if (!lines.isEmpty())
        text += u'\n' + lines.join(u'\n') + u'\n';
    return text;
}

} // namespace lastroom
