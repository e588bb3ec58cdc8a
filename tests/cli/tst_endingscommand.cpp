// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonshape.h"
#include "tests/support/ownstrategies.h"
#include "tests/support/programtest.h"

/** What race, explore and step say of strategies that end in another way than well or overbooked,
 * in the keys and words of interface.md. */
class tst_EndingsCommand : public ProgramTest
{
    Q_OBJECT

private:
    Program::Answer run(const QString &words) const
    {
        return m_program->run(words.split(u' ')
                              << u"--strategies"_s
                              << QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/data/cases"_s);
    }

private slots:

    void races_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("why"); // in tried_alone, or the first of failures
        QTest::newRow("nothing booked") << u"--strategy precision-lost"_s << u"nothing booked"_s
                                        << u"step “take” (line 16) ends it: conflict"_s;
        QTest::newRow("refused") << u"--strategy never-books"_s << u"nothing booked"_s
                                 << u"null value in column \"request_id\""_s;
    }

    void races()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, verdict);
        QFETCH(const QString, why);
        const Program::Answer answer = run(u"race --json "_s + options);
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(JsonShape::mistakesOf(answer.json()).join(u'\n'), QString());
        const QJsonObject race = answer.json().value(u"races")[0].toObject();
        QCOMPARE(race.value(u"verdict").toString(), verdict);
        QCOMPARE(race.value(u"overbooked").toInt(-1), 0);
        QCOMPARE(race.value(u"lost_rooms").toInt(-1), 0);
        QCOMPARE(race.value(u"turned_away").toInt(-1), 0);
        QVERIFY(race.value(u"tried_alone").toString().contains(why));
        const QJsonArray failures = race.value(u"failures").toArray();
        QCOMPARE(failures.isEmpty(), !why.contains(u"null value"));
        if (!failures.isEmpty()) {
            QCOMPARE(failures[0][u"step"].toString(), u"record"_s);
            QCOMPARE(failures[0][u"sqlstate"].toString(), u"23502"_s);
            QVERIFY(failures[0][u"message"].toString().contains(why));
            QVERIFY(failures[0][u"detail"].toString().startsWith(u"Failing row contains"));
            QCOMPARE(failures[0][u"count"].toInt(), 1);
        }
    }

    /** It takes twice what it records, and never more than there is. */
    void aRaceLosesRooms()
    {
        const OwnStrategies own(*m_program);
        own.add(u"generous"_s, u"none"_s,
                QString(OwnStrategies::takeAtOnce(true))
                    .replace(u":rooms"_s, u"2 * :rooms"_s)
                    .replace(u"SELECT id, :email, 2 * :rooms"_s, u"SELECT id, :email, :rooms"_s));
        const Program::Answer answer = m_program->run(
            u"race --json --strategy generous --rooms 10 --booking 1 --clients 3"_s.split(u' ')
            << own.option());
        QVERIFY2(answer.status == 1, answer.text().constData());
        const QJsonObject race = answer.json().value(u"races")[0].toObject();
        QCOMPARE(race.value(u"verdict").toString(), u"ledger differs"_s);
        QCOMPARE(race.value(u"overbooked").toInt(-1), 0);
        QCOMPARE(race.value(u"lost_rooms").toInt(-1), 15);
        QVERIFY(race.value(u"tried_alone").isString());
    }

    /** Two sessions, of which one takes a lock for ever. It books on, slowly, until the hotel is
     * full; the other one is let go at the same time and waits. */
    void aRaceStalls()
    {
        const OwnStrategies own(*m_program);
        own.add(u"keeper"_s, u"none"_s,
                u"-- step: lock\nSELECT pg_advisory_lock(7003, :hotel::integer);\n\n"_s
                    + OwnStrategies::takeAtOnce(true));
        const Program::Answer answer = m_program->run(
            u"race --json --strategy keeper --hotels 1 --rooms 60 --booking 1 --clients 2 "
            "--servers 1 --connections 2 --pause 0 --hold 50 --stall 1"_s.split(u' ')
            << own.option());
        QVERIFY2(answer.status == 1, answer.text().constData());
        const QJsonObject race = answer.json().value(u"races")[0].toObject();
        QCOMPARE(race.value(u"verdict").toString(), u"stalled"_s);
        QCOMPARE(race.value(u"reserved").toInt(-1), 60);
        QCOMPARE(race.value(u"outcomes")[u"cancelled"].toInt(), 1);
    }

    void explored_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<int>("status");
        QTest::newRow("nobody booked")
            << u"--strategy never-books"_s << u"nobody_booked"_s << 6 << u"nobody booked"_s << 1;
        QTest::newRow("stuck") << u"--strategy session-lock-leak --clients 3"_s << u"stuck"_s << 120
                               << u"stuck"_s << 1;
        QTest::newRow("failed") << u"--strategy outer-join-lock"_s << u"failed"_s << 2
                                << u"failed"_s << 1;
        QTest::newRow("ledger differs") << u"--strategy take-no-undo"_s << u"ledger_differs"_s << 12
                                        << u"ledger differs"_s << 1;
        QTest::newRow("hidden") << u"--strategy clamped-counter"_s << u"hidden"_s << 22
                                << u"hidden overbooking"_s << 1;
        QTest::newRow("turned away") << u"--strategy skip-locked-sold-out --rooms 2"_s
                                     << u"turned_away"_s << 6 << u"safe"_s << 0;
    }

    void explored()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, key);
        QFETCH(const int, count);
        QFETCH(const QString, ending);
        QFETCH(const int, status);
        const Program::Answer answer = run(u"explore --json --schedules "_s + options);
        QVERIFY2(answer.status == status, answer.text().constData());
        QCOMPARE(JsonShape::mistakesOfExplorations(answer.json(), true).join(u'\n'), QString());
        const QJsonObject found = answer.json().value(u"explorations")[0].toObject();
        QCOMPARE(found.value(key).toInt(-1), count);
        QCOMPARE(found.value(u"witness").isNull(), status == 0);
        int listed = 0;
        for (const QJsonValue schedule : found.value(u"schedule_list").toArray())
            listed += key == u"turned_away" ? int(schedule[u"turned_away"].toBool())
                                            : int(schedule[u"ending"].toString() == ending);
        QCOMPARE(listed, count);
    }

    void stepped()
    {
        const Program::Answer answer = m_program->run(
            {u"step"_s, u"--json"_s, u"--strategy"_s, u"session-lock-leak"_s, u"--strategies"_s,
             QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/data/cases"_s, u"--schedule"_s,
             u"A1 A2 A3 A4 A5 B1 B2 C1"_s});
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(answer.json().value(u"ending").toString(), u"stuck"_s);
    }
};

QTEST_GUILESS_MAIN(tst_EndingsCommand)

#include "tst_endingscommand.moc"
