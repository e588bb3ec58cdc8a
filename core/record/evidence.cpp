// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/evidence.h"

#include "core/model/reportjson.h"
#include "core/race/racereport.h"
#include "core/record/receipt.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** As a text in HTML; what no document may contain is left out. */
QString escaped(const QString &text)
{
    QString plain;
    for (const QChar sign : text) {
        if (sign.unicode() >= 0x20 || sign == u'\n' || sign == u'\t')
            plain += sign;
    }
    return plain.toHtmlEscaped();
}

QString element(const QString &name, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, escaped(text));
}

const QString style = uR"(
body { font: 16px/1.5 Inter, 'DejaVu Sans', Verdana, sans-serif; color: #1a1d21; background: #fff;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem; margin-top: 2.5rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; color: #555e68; padding-bottom: .3rem }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #d8dce2 }
thead th { border-bottom: 2px solid #1a1d21 } thead th:nth-child(n+3) { text-align: right }
td.number { text-align: right; font-variant-numeric: tabular-nums }
.bad { color: #bd3f0a; font-weight: 600 } .good { color: #007a55; font-weight: 600 }
figure { margin: 1.5rem 0 } figure img { max-width: 100%; border: 1px solid #d8dce2 }
pre { background: #f2f4f6; padding: .8rem; overflow-x: auto; white-space: pre-wrap }
.muted { color: #555e68 }
)"_s;

QString number(double value, int decimals)
{
    return u"<td class=\"number\">%1</td>"_s.arg(value, 0, 'f', decimals);
}

QString rowOf(const Report &report)
{
    const Frame &end = report.end;
    const bool isCorrect = report.isCorrect();
    const QString verdict = report.verdict ? verdictName(*report.verdict) : u"not audited"_s;
    return u"<tr><th scope=\"row\">%1</th><td class=\"%2\">%3</td>"_s.arg(
               escaped(report.description.title), isCorrect ? u"good"_s : u"bad"_s,
               escaped(verdict))
        + number(double(end.overbooked()), 0) + number(double(end.reserved()), 0)
        + number(double(end.ledger()), 0) + number(end.bookingsPerSecond(), 0)
        + number(end.latency.percentile(0.95), 2) + number(double(end.attempts), 0) + u"</tr>\n"_s;
}

QString verdicts(const QList<Report> &reports)
{
    QString rows;
    for (const Report &report : reports)
        rows += rowOf(report);
    return u"<h2>Verdicts</h2>\n<table><caption>Read from the database after each race"
           "</caption><thead><tr>"
           "<th scope=\"col\">strategy</th><th scope=\"col\">verdict</th>"
           "<th scope=\"col\">overbooked rooms</th><th scope=\"col\">reserved</th>"
           "<th scope=\"col\">ledger</th><th scope=\"col\">bookings/s</th>"
           "<th scope=\"col\">p95 ms</th><th scope=\"col\">attempts</th>"
           "</tr></thead><tbody>\n"_s
        + rows + u"</tbody></table>\n"_s;
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
            u"First overbooking after %1 s, in %2, by client %3."_s.arg(first.seconds, 0, 'f', 3)
                .arg(first.hotel)
                .arg(first.client));
        for (const QString &sentence : first.why)
            all += element(u"p"_s, sentence);
        if (!first.order.isEmpty())
            all += element(u"pre"_s,
                           u"lastroom step --strategy %1 --schedule \"%2\""_s.arg(first.strategy,
                                                                                  first.order));
    }
    return all.isEmpty() ? QString() : u"<h2>How it came about</h2>\n"_s + all;
}

QString figures(const QList<EvidencePicture> &pictures)
{
    QString all;
    for (const EvidencePicture &picture : pictures)
        all += u"<figure><img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">"
               "<figcaption>%1</figcaption><details><summary>In words</summary><p>%3</p></details>"
               "</figure>\n"_s.arg(escaped(picture.title),
                                   QString::fromLatin1(picture.svg.toBase64()),
                                   escaped(picture.description).replace(u'\n', u"<br>\n"_s));
    return u"<h2>Pictures</h2>\n"_s + all;
}

QString texts(const RacePlan &plan)
{
    QList<Strategy> strategies = plan.strategies;
    if (plan.mixed)
        strategies.append(*plan.mixed);
    QString all = u"<h2>The strategies</h2>\n"_s;
    for (const Strategy &strategy : strategies)
        all += u"<details><summary>%1 (%2)</summary><pre>%3</pre></details>\n"_s.arg(
            escaped(strategy.title), escaped(strategy.name), escaped(strategy.source));
    return all;
}

/** A "<" could end the element that it stands in (HTML, 4.12.1.3). */
QString data(const RaceRecord &record, const QList<Report> &reports)
{
    QJsonObject json = racesJson(record.environment, reports);
    json.insert(u"receipt"_s, Receipt::of(record.plan, record.environment).json());
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))
                             .replace(u'<', u"\\u003c"_s)
                             .replace(u'>', u"\\u003e"_s)
                             .replace(u'&', u"\\u0026"_s);
    return u"<script type=\"application/json\" id=\"data\">"_s + text + u"</script>\n"_s;
}

} // namespace

QByteArray evidencePage(const RaceRecord &record, const QList<EvidencePicture> &pictures)
{
    QList<Report> reports;
    for (const Recording &recording : record.recordings)
        reports.append(makeReport(recording, record.plan));
    const Receipt receipt = Receipt::of(record.plan, record.environment);
    const QString note
        = record.label.note.isEmpty() ? QString() : element(u"p"_s, record.label.note);
    const QString page = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                         "'none'; img-src data:; style-src 'unsafe-inline'\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width\">\n"_s
        + element(u"title"_s, u"Last Room: %1"_s.arg(record.label.name))
        + u"<style>%1</style></head><body><main>\n"_s.arg(style)
        + element(u"h1"_s, record.label.name) + note + element(u"p"_s, receipt.settings)
        + u"<p class=\"muted\">%1</p>\n"_s.arg(escaped(serverText(record.environment)))
        + verdicts(reports) + reasons(reports) + figures(pictures) + texts(record.plan)
        + u"<h2>Receipt</h2>\n"_s + element(u"pre"_s, receipt.text())
        + element(u"p"_s, u"The same again: lastroom race --replay %1"_s.arg(receipt.token))
        + u"</main>\n"_s + data(record, reports) + u"</body></html>\n"_s;
    return page.toUtf8();
}

} // namespace lastroom
