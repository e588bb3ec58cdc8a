// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/evidence.h"

#include "core/model/reportjson.h"
#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/race/racereport.h"

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace EvidenceHtml;

namespace {

QString verdicts(const QList<Report> &reports)
{
    QList<QStringList> rows;
    QStringList bad;
    for (const Report &report : reports) {
        const Frame &end = report.end;
        const QString verdict = verdictText(report.verdict);
        if (!report.isCorrect())
            bad.append(verdict);
        rows.append({report.description.title, verdict, QString::number(end.overbooked()),
                     QString::number(end.reserved()), QString::number(end.ledger()),
                     decimalText(end.bookingsPerSecond(), 0),
                     decimalText(end.latency.percentile(0.95), 2), QString::number(end.attempts)});
    }
    return element(u"h2"_s, Text::tr("Verdicts"))
        + table(Text::tr("Read from the database after each race"),
                {Text::tr("strategy"), Text::tr("verdict"), Text::tr("overbooked rooms"),
                 Text::tr("reserved"), Text::tr("ledger"), Text::tr("bookings/s"),
                 Text::tr("p95 ms"), Text::tr("attempts")},
                rows, bad, {verdictText(Verdict::Correct)});
}

/** Of each race that went wrong, how it began. */
QString reasons(const QList<Report> &reports)
{
    QString all;
    for (const Report &report : reports) {
        if (!report.firstOverbooking)
            continue;
        const Report::FirstOverbooking &first = *report.firstOverbooking;
        all += element(u"h3"_s, report.description.title);
        all += element(
            u"p"_s,
            Text::tr("First overbooking after %1 s, in %2, by client %3.")
                .arg(decimalText(first.seconds, 3), first.hotel, QString::number(first.client)));
        for (const QString &sentence : first.why)
            all += element(u"p"_s, sentence);
        if (!first.order.isEmpty())
            all += element(u"pre"_s,
                           u"lastroom step --strategy %1 --schedule \"%2\""_s.arg(first.strategy,
                                                                                  first.order));
    }
    return all.isEmpty() ? QString() : u"<h2>%1</h2>\n"_s.arg(Text::tr("How it came about")) + all;
}

} // namespace

QByteArray evidencePage(const RaceRecord &record, const QList<EvidencePicture> &pictures)
{
    QList<Report> reports;
    for (const Recording &recording : record.recordings)
        reports.append(makeReport(recording, record.plan));
    QString content = verdicts(reports) + reasons(reports) + element(u"h2"_s, Text::tr("Pictures"));
    for (const EvidencePicture &picture : pictures)
        content += figure(picture);
    QList<Strategy> strategies = record.plan.strategies;
    if (record.plan.mixed)
        strategies.append(*record.plan.mixed);
    return html({record.label.name, record.label.note, Receipt::of(record.plan, record.environment),
                 u"lastroom race --replay"_s, content, strategies,
                 racesJson(record.environment, reports)});
}

} // namespace lastroom
