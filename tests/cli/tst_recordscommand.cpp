// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

/** Kept races on the command line. */
class tst_RecordsCommand : public QObject
{
    Q_OBJECT

    Program m_program;

    Program::Answer records(const QStringList &words) const
    {
        return m_program.run(QStringList{u"records"_s} + words);
    }

    QJsonArray listed() const { return records({u"--json"_s}).json().value(u"records").toArray(); }

private slots:

    void cleanupTestCase() { QDir(m_program.base().filePath(u"data"_s)).removeRecursively(); }

    void fromTheRaceToTheComparison()
    {
        QVERIFY(records({}).out.startsWith("no race is kept"));
        const QStringList race{u"race"_s,    u"--strategy"_s, u"naive,pessimistic"_s,
                               u"--rooms"_s, u"30"_s,         u"--pause"_s,
                               u"0-20"_s};
        const Program::Answer first
            = m_program.run(race + QStringList{u"--keep"_s, u"first"_s, u"--json"_s});
        QVERIFY2(first.error.startsWith("lastroom: kept: "), first.text().constData());
        // A value is not needed, and what follows is an option.
        const Program::Answer second
            = m_program.run(race + QStringList{u"--keep"_s, u"--clients"_s, u"50"_s, u"--json"_s});
        QVERIFY2(second.error.startsWith("lastroom: kept: "), second.text().constData());
        QCOMPARE(listed().size(), 2);
        QCOMPARE(listed().at(1).toObject().value(u"note").toString(), u"first"_s);
        QCOMPARE(listed().at(0).toObject().value(u"note").toString(), QString());

        // What was said of it then is said of it now.
        const QJsonObject shown = records({u"show"_s, u"2"_s, u"--json"_s}).json();
        for (const QString &key : {u"environment"_s, u"settings"_s, u"races"_s, u"receipt"_s})
            QCOMPARE(shown.value(key), first.json().value(key));
        const Program::Answer text = records({u"show"_s, u"2"_s});
        QVERIFY2(text.out.contains("\nfirst\n") && text.out.contains("lastroom race --replay lr1-"),
                 text.text().constData());

        const QJsonObject compared = records({u"compare"_s, u"2"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(compared.value(u"differences").toArray(), QJsonArray{u"clients: 200, then 50"_s});
        const QJsonArray strategies = compared.value(u"strategies").toArray();
        QCOMPARE(strategies.size(), 2);
        const QJsonObject pessimistic = strategies.at(1).toObject();
        const double then
            = pessimistic.value(u"base").toObject().value(u"bookings_per_second").toDouble();
        const double now
            = pessimistic.value(u"new").toObject().value(u"bookings_per_second").toDouble();
        QCOMPARE(pessimistic.value(u"ratio").toObject().value(u"bookings_per_second").toDouble(),
                 now / then);
        QVERIFY(records({u"compare"_s, u"2"_s, u"1"_s}).out.contains("clients: 200, then 50"));
    }

    void labels()
    {
        QCOMPARE(records({u"label"_s, u"2"_s, u"--name"_s, u"The first"_s, u"--mark"_s, u"yes"_s})
                     .status,
                 0);
        const QJsonObject first = listed().at(1).toObject();
        QCOMPARE(first.value(u"name").toString(), u"The first"_s);
        QCOMPARE(first.value(u"note").toString(), u"first"_s);
        QVERIFY(first.value(u"marked").toBool());
        QVERIFY(records({}).out.contains("\n2*  "));
    }

    void csv()
    {
        const auto lines = [this](const QString &name) {
            const QString file = m_program.base().filePath(name);
            const Program::Answer answer = records({u"export"_s, u"1"_s, file});
            if (answer.status != 0)
                qFatal("%s", answer.text().constData());
            QFile written(file);
            if (!written.open(QIODevice::ReadOnly))
                qFatal("it was not written");
            const QStringList all = QString::fromUtf8(written.readAll()).split(u"\r\n"_s);
            written.remove();
            return all;
        };
        const QJsonArray races
            = records({u"show"_s, u"1"_s, u"--json"_s}).json()[u"races"].toArray();
        int attempts = 0;
        for (const QJsonValue race : races)
            attempts += race.toObject().value(u"attempts").toInt();
        const QStringList rows = lines(u"all.csv"_s);
        QVERIFY2(rows.first().startsWith(u"strategy,client,request,connection,hotel,rooms,"),
                 qPrintable(rows.first()));
        QCOMPARE(rows.size(), attempts + 2); // and what is after the last end of a line
        QCOMPARE(rows.filter(u",booked,"_s).size() + rows.filter(u",sold_out,"_s).size(), attempts);
        QVERIFY(lines(u"all.samples.csv"_s).first().startsWith(u"strategy,time_ms,hotel,"));
    }

    void files()
    {
        const QString file = m_program.base().filePath(u"mail.lastroom"_s);
        QCOMPARE(records({u"export"_s, u"2"_s, file}).status, 0);
        const Program::Answer again = records({u"export"_s, u"1"_s, file});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.complains(u"it exists; use --force"_s), again.text().constData());
        QCOMPARE(records({u"export"_s, u"2"_s, file, u"--force"_s}).status, 0);
        QVERIFY(records({u"show"_s, file}).out.startsWith("The first\n"));
        QCOMPARE(records({u"delete"_s, u"2"_s}).status, 0);
        QCOMPARE(listed().size(), 1);
        QVERIFY(records({u"delete"_s, file}).complains(u"it is not among the kept races"_s));
        QCOMPARE(records({u"import"_s, file}).status, 0);
        QCOMPARE(listed().size(), 2);
        QVERIFY(QFile::remove(file));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        QTest::newRow("another verb") << QStringList{u"shw"_s} << u"did you mean “show”?"_s;
        QTest::newRow("no race") << QStringList{u"show"_s}
                                 << u"records show: it takes 1 words, and there are 0"_s;
        QTest::newRow("no such race") << QStringList{u"show"_s, u"77"_s}
                                      << u"“77”: there are 2 kept races; see lastroom records"_s;
        QTest::newRow("no name") << QStringList{u"label"_s, u"1"_s, u"--name"_s, u" "_s}
                                 << u"--name: it is empty"_s;
        QTest::newRow("no mark") << QStringList{u"label"_s, u"1"_s, u"--mark"_s, u"maybe"_s}
                                 << u"--mark: “maybe” is neither yes nor no"_s;
        QTest::newRow("no race in the file")
            << QStringList{u"show"_s, QStringLiteral(LASTROOM_PROGRAM)} << u"it is no kept race"_s;
    }

    void refused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const Program::Answer answer = records(words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(why), answer.text().constData());
    }
};

QTEST_GUILESS_MAIN(tst_RecordsCommand)

#include "tst_recordscommand.moc"
