// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"
#include "tests/support/ownstrategies.h"
#include "tests/support/programtest.h"

#include <QXmlStreamReader>

/** What `verify` says of strategies, to people and to build servers. */
class tst_VerifyCommand : public ProgramTest
{
    Q_OBJECT

private slots:

    /** Every way and every mistake that comes with the program. */
    void builtIn()
    {
        const auto answer = m_program->run(u"verify --json"_s);
        QCOMPARE(answer.error, "");
        QStringList objections;
        QStringList names;
        for (const QJsonValue each : answer.json().value(u"verifications").toArray()) {
            names.append(each[u"strategy"].toString());
            if (!each[u"objection"].isNull())
                objections.append(names.last() + u": "_s + each[u"objection"].toString());
            QVERIFY(each[u"explorations"].toArray().size() >= 3);
            for (const QJsonValue found : each[u"explorations"].toArray()) {
                QVERIFY(found[u"complete"].toBool());
                QCOMPARE(found[u"tried_alone"], QJsonValue());
            }
        }
        QCOMPARE(objections, QStringList());
        QCOMPARE(answer.status, 0);
        QVERIFY(names.size() >= 36);
        QCOMPARE(names, lastroom::StrategyLibrary::load({}).value().names());
    }

    /** Statements that commit by themselves are looked at both ways. */
    void bothGrains()
    {
        const auto answer = m_program->run(u"verify --json insert-where-room pessimistic"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        const QJsonArray all = answer.json().value(u"verifications").toArray();
        QCOMPARE(all.size(), 2);
        const QJsonArray single = all.at(0)[u"explorations"].toArray();
        QCOMPARE(single.size(), 6);
        for (int at = 0; at < 6; at += 2) {
            QCOMPARE(single.at(at)[u"overlap"].toBool(true), false);
            QCOMPARE(single.at(at)[u"overbooked"].toInt(-1), 0);
            QCOMPARE(single.at(at + 1)[u"overlap"].toBool(), true);
        }
        QCOMPARE(single.at(1)[u"overbooked"].toInt(), 4);
        QCOMPARE(all.at(1)[u"explorations"].toArray().size(), 3);
    }

    void notAsExpected()
    {
        const OwnStrategies own(*m_program);
        own.add(u"mine"_s, u"none"_s, OwnStrategies::takeAtOnce(false));
        own.add(u"fine"_s, u"read committed"_s, OwnStrategies::takeAtOnce(true));
        const QString report = m_program->base().filePath(u"report.xml"_s);
        const auto answer = m_program->run(
            QStringList{u"verify"_s, u"mine"_s, u"fine"_s, u"--junit"_s, report} + own.option());
        QCOMPARE(answer.status, 1);
        const QString text = QString::fromUtf8(answer.out);
        QVERIFY2(text.contains(u"\nmine: it expects “correct”; tried alone, it books 1 room and "
                               "does not keep its books: "_s),
                 answer.out.constData());
        QVERIFY(text.contains(u"1 of 2 as expected on PostgreSQL "_s));

        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList seen;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"testsuite")
                seen.append(u"%1 tests, %2 failures, %3 errors"_s.arg(
                    xml.attributes().value(u"tests"_s), xml.attributes().value(u"failures"_s),
                    xml.attributes().value(u"errors"_s)));
            if (xml.name() == u"testcase")
                seen.append(xml.attributes().value(u"name"_s).toString());
            if (xml.name() == u"failure")
                seen.append(u"failure"_s);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(
            seen,
            (QStringList{u"2 tests, 1 failures, 0 errors"_s, u"mine"_s, u"failure"_s, u"fine"_s}));
    }

    void byFile()
    {
        const OwnStrategies own(*m_program);
        own.add(u"mine"_s, u"read committed"_s, OwnStrategies::takeAtOnce(true));
        const QString path = own.option().last() + u"/mine.sql"_s;
        const auto answer = m_program->run(QStringList{u"verify"_s, path});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY(answer.out.contains("\nmine "));
    }

    void wrongArguments_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such name") << QStringList{u"naiv"_s} << u"did you mean “naive”?"_s;
        QTest::newRow("no such file")
            << QStringList{u"/nowhere/mine.sql"_s} << u"/nowhere/mine.sql: "_s;
        QTest::newRow("one client")
            << QStringList{u"naive"_s, u"--clients"_s, u"1"_s} << u"use 2 to 4"_s;
        QTest::newRow("a report that cannot be written")
            << QStringList{u"pessimistic"_s, u"--junit"_s, u"/nowhere/report.xml"_s}
            << u"/nowhere/report.xml: "_s;
    }

    void wrongArguments()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const auto answer = m_program->run(QStringList{u"verify"_s} + words);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, "");
        QVERIFY2(answer.complains(said), answer.text().constData());
    }
};

QTEST_GUILESS_MAIN(tst_VerifyCommand)

#include "tst_verifycommand.moc"
