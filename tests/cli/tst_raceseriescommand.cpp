// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonshape.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

/** `race --races` and `race --sweep`. */
class tst_RaceSeriesCommand : public QObject
{
    Q_OBJECT

    Program m_program;

    Program::Answer race(const QStringList &words) const
    {
        return m_program.run(QStringList{u"race"_s, u"--rooms"_s, u"6"_s, u"--clients"_s, u"4"_s,
                                         u"--pause"_s, u"0"_s}
                             + words);
    }

private slots:

    void odds()
    {
        const Program::Answer answer
            = race({u"--strategy"_s, u"pessimistic,guarded-update"_s, u"--races"_s, u"4"_s,
                    u"--seed"_s, u"7"_s, u"--json"_s});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        const QJsonArray odds = answer.json().value(u"odds").toArray();
        QCOMPARE(odds.size(), 2);
        for (const QJsonValue value : odds) {
            const QJsonObject each = value.toObject();
            QCOMPARE(each.value(u"races").toInt(), 4);
            QCOMPARE(each.value(u"overbooked").toInt(), 0);
            QCOMPARE(each.value(u"overbooked_rooms").toArray(), (QJsonArray{0, 0, 0, 0}));
            // None of four proves little.
            QVERIFY(each.value(u"interval_95").toArray().at(1).toDouble() > 0.4);
        }
        QCOMPARE(answer.json().value(u"asked_for").toInt(), 4);
        QCOMPARE(JsonShape::mistakesOfSeries(answer.json()), QStringList());
    }

    void sweep()
    {
        const QString file = m_program.base().filePath(u"sweep.json"_s);
        const Program::Answer answer
            = race({u"--strategy"_s, u"pessimistic"_s, u"--sweep"_s, u"connections=1,3"_s,
                    u"--json"_s, u"--output"_s, file, u"--csv"_s, file + u".csv"_s});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.out, "");
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonArray sweep
            = QJsonDocument::fromJson(written.readAll()).object().value(u"sweep").toArray();
        QCOMPARE(sweep.size(), 2);
        QCOMPARE(sweep.at(1).toObject().value(u"connections").toInt(), 3);
        const QJsonObject first
            = sweep.at(0).toObject().value(u"races").toArray().first().toObject();
        QCOMPARE(first.value(u"verdict").toString(), u"correct"_s);
        QVERIFY(first.value(u"bookings_per_second").toDouble() > 0);
        QVERIFY(written.remove());
        QFile rows(file + u".csv"_s);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = rows.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(0).startsWith("connections,strategy,verdict,"), lines.at(0).constData());
        QVERIFY2(lines.at(2).startsWith("3,pessimistic,correct,0,"), lines.at(2).constData());
        QVERIFY(rows.remove());
        const Program::Answer table
            = race({u"--strategy"_s, u"pessimistic"_s, u"--sweep"_s, u"hold=0,1"_s});
        QVERIFY2(table.out.contains("\nhold  strategy "), table.text().constData());
    }

    /** As one record, which says again what was said at first. */
    void kept()
    {
        const Program::Answer first
            = race({u"--strategy"_s, u"pessimistic"_s, u"--sweep"_s, u"connections=1,3"_s,
                    u"--json"_s, u"--keep"_s, u"a sweep"_s});
        QVERIFY2(first.error.startsWith("lastroom: kept: "), first.text().constData());
        const auto records = [&](const QStringList &words) {
            return m_program.run(QStringList{u"records"_s} + words);
        };
        const QJsonArray listed = records({u"--json"_s}).json().value(u"records").toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().toObject().value(u"note").toString(), u"a sweep"_s);
        QCOMPARE(listed.first().toObject().value(u"series").toString(),
                 u"2 races, connections 1, 3: Pessimistic overbooked in 0"_s);
        const QJsonObject shown = records({u"show"_s, u"1"_s, u"--json"_s}).json();
        for (const QString &key : {u"sweep"_s, u"environment"_s, u"settings"_s, u"receipt"_s})
            QCOMPARE(shown.value(key), first.json().value(key));
        QVERIFY(records({u"show"_s, u"1"_s}).out.contains("\nconnections  strategy "));
        QCOMPARE(JsonShape::mistakesOfSeries(first.json()), QStringList());
        QCOMPARE(JsonShape::mistakesOfSeries(shown), QStringList());
        QCOMPARE(records({u"compare"_s, u"1"_s, u"1"_s}).status, 2);
        const QString csv = m_program.base().filePath(u"rows.csv"_s);
        QCOMPARE(records({u"export"_s, u"1"_s, csv}).status, 0);
        QFile rows(csv);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QVERIFY(rows.readAll().startsWith("connections,strategy,"));
        QCOMPARE(records({u"export"_s, u"1"_s, csv + u".samples.csv"_s}).status, 2);
        QVERIFY(QDir(m_program.base().filePath(u"data"_s)).removeRecursively());
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("why");
        const auto sweep = [](const char *name, const QString &text, const QString &why) {
            QTest::newRow(name) << QStringList{u"--sweep"_s, text} << why;
        };
        sweep("another knob", u"holds=1"_s, u"“holds” cannot be swept; did you mean “hold”?"_s);
        sweep("no values", u"hold"_s, u"“” is not a whole number"_s);
        sweep("a word", u"hold=1,x"_s, u"“x” is not a whole number"_s);
        sweep("out of range", u"clients=0"_s, u"clients"_s);
        QTest::newRow("no races") << QStringList{u"--races"_s, u"0"_s}
                                  << u"--races: 0 is out of range; use 1 to 10000"_s;
        QTest::newRow("evidence") << QStringList{u"--races"_s, u"2"_s, u"--evidence"_s, u"x.html"_s}
                                  << u"--evidence: it is for one race, and these are several"_s;
        QTest::newRow("both") << QStringList{u"--races"_s, u"2"_s, u"--sweep"_s, u"hold=1"_s}
                              << u"--races: it is for one race"_s;
    }

    void refused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, why);
        const Program::Answer answer = race(words);
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.complains(why), answer.text().constData());
        QCOMPARE(answer.out, "");
    }
};

QTEST_GUILESS_MAIN(tst_RaceSeriesCommand)

#include "tst_raceseriescommand.moc"
