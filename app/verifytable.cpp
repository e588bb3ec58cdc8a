// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verifytable.h"

#include "app/texttable.h"
#include "core/model/sentence.h"
#include "core/model/text.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

qint64 countOf(const std::vector<Verification> &verifications, Verification::Outcome outcome)
{
    return std::count_if(verifications.begin(), verifications.end(),
                         [&](const Verification &each) { return each.outcome() == outcome; });
}

void writeCase(QXmlStreamWriter &xml, const Verification &verification)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, u"lastroom.verify"_s);
    xml.writeAttribute(u"name"_s, verification.strategy().name);
    xml.writeAttribute(u"file"_s, verification.strategy().path);
    xml.writeAttribute(u"time"_s, QString::number(verification.seconds(), 'f', 3));
    const QString element = verification.outcome() == Verification::Outcome::NotAsExpected
        ? u"failure"_s
        : verification.outcome() == Verification::Outcome::CouldNotRun ? u"error"_s
        : verification.outcome() == Verification::Outcome::CutShort    ? u"skipped"_s
                                                                       : QString();
    if (!element.isEmpty()) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"message"_s, verification.objection());
        xml.writeEndElement();
    }
    xml.writeTextElement(u"system-out"_s, verification.findings().join(u'\n'));
    xml.writeEndElement();
}

} // namespace

QString verificationTable(const std::vector<Verification> &verifications,
                          const Environment &environment)
{
    QList<QStringList> rows{{Text::tr("strategy"), Text::tr("expects", "heading"),
                             Text::tr("result"), Text::tr("orders"), Text::tr("safe", "orders"),
                             Text::tr("overbooked", "orders"), Text::tr("other", "orders"),
                             Text::tr("run", "orders that were run"), Text::tr("seconds")}};
    QString objections;
    for (const Verification &each : verifications) {
        const ExplorationCounts &counts = each.counts();
        rows.append({each.strategy().name, expectName(each.strategy().expect),
                     verificationText(each.outcome()), QString::number(counts.schedules),
                     QString::number(counts.safe), QString::number(counts.overbooked),
                     QString::number(counts.wrong() - counts.overbooked),
                     QString::number(counts.run), decimalText(each.seconds(), 2)});
        if (const QString objection = each.objection(); !objection.isEmpty())
            objections += u"%1: %2\n"_s.arg(each.strategy().name, objection);
    }
    const qint64 expected = countOf(verifications, Verification::Outcome::AsExpected);
    const QString summary = Text::tr("%1 of %2 as expected on %3\n")
                                .arg(expected)
                                .arg(verifications.size())
                                .arg(serverText(environment));
    return aligned(rows, "<<<>") + u'\n' + objections + summary;
}

QByteArray junitReport(const std::vector<Verification> &verifications,
                       const Environment &environment)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    double seconds = 0;
    for (const Verification &each : verifications)
        seconds += each.seconds();
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s,
                       Text::tr("lastroom verify on PostgreSQL %1").arg(environment.postgresql));
    xml.writeAttribute(u"tests"_s, QString::number(verifications.size()));
    xml.writeAttribute(
        u"failures"_s,
        QString::number(countOf(verifications, Verification::Outcome::NotAsExpected)));
    xml.writeAttribute(u"errors"_s,
                       QString::number(countOf(verifications, Verification::Outcome::CouldNotRun)));
    xml.writeAttribute(u"skipped"_s,
                       QString::number(countOf(verifications, Verification::Outcome::CutShort)));
    xml.writeAttribute(u"time"_s, QString::number(seconds, 'f', 3));
    for (const Verification &each : verifications)
        writeCase(xml, each);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace lastroom
