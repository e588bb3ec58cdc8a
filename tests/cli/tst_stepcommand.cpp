// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonshape.h"
#include "tests/support/ownstrategies.h"
#include "tests/support/programtest.h"

/** One schedule, without a window, on a private server. */
class tst_StepCommand : public ProgramTest
{
    Q_OBJECT

private:
    Program::Answer run(const QString &strategy, const QString &schedule,
                        const QStringList &more = {}) const
    {
        return m_program->run(
            QStringList{u"step"_s, u"--strategy"_s, strategy, u"--schedule"_s, schedule} + more);
    }

    static QJsonObject step(const Program::Answer &answer, int place)
    {
        return answer.json().value(u"steps")[place].toObject();
    }

    static QStringList results(const Program::Answer &answer)
    {
        QStringList results;
        for (const QJsonValue each : answer.json().value(u"steps").toArray())
            results.append(each[u"result"].toString());
        return results;
    }

    const QStringList m_json{u"--json"_s};

private slots:

    /** Bob waits for Alice before he looks, and finds nothing left when she has committed. */
    void waits()
    {
        const auto answer = run(u"pessimistic"_s, u"A1 B1 A2 A3 A4"_s, m_json);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOfStep(answer.json()), QStringList());
        QCOMPARE(answer.json().value(u"strategy").toString(), u"pessimistic"_s);
        QCOMPARE(answer.json().value(u"schedule").toString(), u"A1 B1 A2 A3 A4"_s);
        QCOMPARE(answer.json().value(u"verdict").toString(), u"correct"_s);
        QCOMPARE(answer.json().value(u"over").toBool(false), true);
        const QJsonObject bob = step(answer, 1);
        QCOMPARE(bob.value(u"client").toString(), u"B"_s);
        QCOMPARE(bob.value(u"step").toString(), u"check"_s);
        QCOMPARE(bob.value(u"waits_for").toArray(), QJsonArray{u"A"_s});
        QCOMPARE(bob.value(u"released_by").toString(), u"A4"_s);
        QCOMPARE(bob.value(u"outcome").toString(), u"sold_out"_s);
        QCOMPARE(bob.value(u"result").toString(), u"0 rows: sold out"_s);
        const QJsonObject commit = step(answer, 4);
        QCOMPARE(commit.value(u"step").toString(), u"commit"_s);
        QCOMPARE(commit.value(u"released").toArray(), QJsonArray{u"B"_s});
        QCOMPARE(commit.value(u"outcome").toString(), u"booked"_s);
        QCOMPARE(commit.value(u"reserved").toInteger(-1), 1);
        QCOMPARE(commit.value(u"ledger").toInteger(-1), 1);
        // Others see nothing of it before.
        QCOMPARE(step(answer, 3).value(u"reserved").toInteger(-1), 0);
        QCOMPARE(step(answer, 3).value(u"own")[u"reserved"].toInteger(-1), 1);
    }

    void overbooks_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("schedule");
        QTest::newRow("naive") << u"naive"_s << u"A1 B1 B2 B3 A2 A3"_s;
        QTest::newRow("naive, small letters and commas") << u"naive"_s << u"a1,b1,b2,b3,a2,a3"_s;
        QTest::newRow("atomic") << u"atomic"_s << u"A1 B1 B2 B3 B4 A2 A3 A4"_s;
        QTest::newRow("atomic, one waits") << u"atomic"_s << u"A1 B1 A2 B2 A3 A4 B3 B4"_s;
    }

    void overbooks()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, schedule);
        const auto answer = run(strategy, schedule, m_json);
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOfStep(answer.json()), QStringList());
        QCOMPARE(answer.json().value(u"verdict").toString(), u"overbooked"_s);
        QCOMPARE(answer.json().value(u"schedule").toString(),
                 schedule.toUpper().replace(u',', u' '));
        const QJsonArray steps = answer.json().value(u"steps").toArray();
        QCOMPARE(steps.last()[u"reserved"].toInteger(-1), 2);
        QCOMPARE(steps.last()[u"ledger"].toInteger(-1), 2);
        // What JSON says of the reason is what the table says.
        const QJsonArray why = answer.json().value(u"why").toArray();
        QVERIFY(!why.isEmpty());
        const auto table = run(strategy, schedule);
        QCOMPARE(table.status, 1);
        for (const QJsonValue sentence : why)
            QVERIFY2(table.out.contains('\n' + sentence.toString().toUtf8() + '\n'),
                     table.text().constData());
    }

    void table()
    {
        const auto answer = run(u"pessimistic"_s, u"A1 B1 A2 A3 A4"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        QVERIFY(!answer.out.contains('\x1b'));
        QStringList lines;
        for (const QString &line : answer.beforeToken().split(u'\n'))
            lines.append(line.simplified());
        QCOMPARE(lines.value(0), u"Pessimistic: 1 room left, 2 clients, each wants 1"_s);
        QVERIFY(lines.value(1).startsWith(u"Private PostgreSQL "));
        QCOMPARE(lines.mid(3),
                 (QStringList{
                     u"place client step result waits for releases reserved ledger own session "
                     "sees"_s,
                     u"1 Alice A1 check 1 row 0 of 1 0 of 1"_s,
                     u"2 Bob B1 check 0 rows: sold out Alice until 5 0 of 1 0 of 1"_s,
                     u"3 Alice A2 take 1 row updated 0 of 1 0 of 1 reserved 1, ledger 0"_s,
                     u"4 Alice A3 record 1 row inserted 0 of 1 0 of 1 reserved 1, ledger 1"_s,
                     u"5 Alice A4 commit committed Bob 1 of 1 1 of 1"_s,
                     u""_s,
                     u"verdict: safe"_s,
                     u""_s,
                 }));
    }

    void notFinished_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("said");
        QTest::newRow("both could") << u"naive"_s << u"A1 B1"_s << QStringList()
                                    << u"verdict so far: correct\nnot finished: Alice could go on "
                                       "with A2 take, Bob could go on with B2 take\n"_s;
        QTest::newRow("one waits")
            << u"pessimistic"_s << u"A1 B1"_s << QStringList()
            << u"not finished: Alice could go on with A2 take, Bob waits for Alice\n"_s;
        QTest::newRow("before the commit")
            << u"atomic"_s << u"A1 A2 A3"_s << QStringList()
            << u"not finished: Alice could go on with A4 commit, Bob could go on with B1 check\n"_s;
        QTest::newRow("as many as the schedule names")
            << u"naive"_s << u"A1 D1"_s << QStringList()
            << u"Bob could go on with B1 check, Carol could go on with C1 check, Dave could go on "
               "with D2 take\n"_s;
        QTest::newRow("as many as asked")
            << u"naive"_s << u"A1"_s << QStringList{u"--clients"_s, u"3"_s}
            << u"Bob could go on with B1 check, Carol could go on with C1 check\n"_s;
        QTest::newRow("one has ended")
            << u"naive"_s << u"A1 A2 A3"_s << QStringList()
            << u"verdict so far: correct\nnot finished: Bob could go on with B1 check\n"_s;
    }

    void notFinished()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, schedule);
        QFETCH(QStringList, more);
        QFETCH(QString, said);
        const auto answer = run(strategy, schedule, more);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY2(answer.beforeToken().endsWith(said), answer.text().constData());
    }

    void naiveIsTheDefault()
    {
        const auto answer
            = m_program->run(QStringList{u"step"_s, u"--schedule"_s, u"A1"_s, u"--json"_s});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.json().value(u"strategy").toString(), u"naive"_s);
        QCOMPARE(answer.json().value(u"clients").toInteger(-1), 2);
        QCOMPARE(answer.json().value(u"over").toBool(true), false);
    }

    void situation()
    {
        const auto answer = run(u"naive"_s, u"A1 A2 A3 B1"_s,
                                m_json + u"--rooms 5 --booking 3 --clients 4"_s.split(u' '));
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.json().value(u"rooms").toInteger(-1), 5);
        QCOMPARE(answer.json().value(u"booking").toInteger(-1), 3);
        QCOMPARE(answer.json().value(u"clients").toInteger(-1), 4);
        QCOMPARE(step(answer, 2).value(u"contracted").toInteger(-1), 5);
        QCOMPARE(step(answer, 2).value(u"reserved").toInteger(-1), 3);
        QCOMPARE(step(answer, 2).value(u"ledger").toInteger(-1), 3);
        QCOMPARE(step(answer, 3).value(u"result").toString(), u"0 rows: sold out"_s);
    }

    void impossible_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("done");
        QTest::addColumn<QString>("said");
        QTest::newRow("who waits") << u"pessimistic"_s << u"A1 B1 B2 A2"_s << 2
                                   << u"schedule, position 3 (B2): Bob waits for Alice; let Alice "
                                      "go on first"_s;
        QTest::newRow("twice") << u"naive"_s << u"A1 A1 A2"_s << 1
                               << u"schedule, position 2 (A1): Alice’s next step is A2 (take)"_s;
        QTest::newRow("no commit without a transaction")
            << u"naive"_s << u"A1 A2 A3 A4"_s << 3
            << u"schedule, position 4 (A4): Naive has no step 4; its steps are 1 to 3"_s;
        QTest::newRow("has ended") << u"atomic"_s << u"A1 A2 A3 A4 B1 B2"_s << 5
                                   << u"schedule, position 6 (B2): Bob’s attempt has ended: sold "
                                      "out"_s;
        QTest::newRow("the first") << u"naive"_s << u"B2 B1"_s << 0
                                   << u"schedule, position 1 (B2): Bob’s next step is B1 (check)"_s;
    }

    /** What was done is printed, the rest is one line on standard error. */
    void impossible()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, schedule);
        QFETCH(int, done);
        QFETCH(QString, said);
        const auto answer = run(strategy, schedule, m_json);
        QVERIFY2(answer.status == 2, answer.text().constData());
        QVERIFY2(answer.complains(said), answer.text().constData());
        const auto table = run(strategy, schedule);
        QCOMPARE(table.status, 2);
        QVERIFY2(table.complains(said), table.text().constData());
        if (done == 0) {
            QCOMPARE(answer.out, "");
            QCOMPARE(table.out, "");
            return;
        }
        QCOMPARE(JsonShape::mistakesOfStep(answer.json()), QStringList());
        QCOMPARE(answer.json().value(u"steps").toArray().size(), done);
        QVERIFY(answer.json().value(u"error").toString().startsWith(said));
        QCOMPARE(answer.json().value(u"schedule").toString(), schedule.section(u' ', 0, done - 1));
        QVERIFY(table.out.contains("verdict"));
    }

    void ownStrategy()
    {
        const OwnStrategies own(*m_program);
        own.add(u"guarded"_s, u"serializable"_s, OwnStrategies::takeAtOnce(true));
        const auto answer = run(u"guarded"_s, u"A1 B1 A2 A3"_s, m_json + own.option());
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(results(answer),
                 (QStringList{u"1 row updated"_s, u"serialization failure (40001)"_s,
                              u"1 row inserted"_s, u"committed"_s}));
        QCOMPARE(step(answer, 1).value(u"sqlstate").toString(), u"40001"_s);
        QCOMPARE(step(answer, 1).value(u"outcome").toString(), u"serialization_failure"_s);
        QCOMPARE(step(answer, 1).value(u"waits_for").toArray(), QJsonArray{u"A"_s});
        QCOMPARE(step(answer, 1).value(u"released_by").toString(), u"A3"_s);
    }

    void ledgerDiffers()
    {
        const OwnStrategies own(*m_program);
        own.add(u"forgetful"_s, u"none"_s, OwnStrategies::takeAtOnce(false));
        const auto answer = run(u"forgetful"_s, u"A1 B1"_s, m_json + own.option());
        QVERIFY2(answer.status == 1, answer.text().constData());
        QCOMPARE(answer.json().value(u"verdict").toString(), u"ledger differs"_s);
    }

    void refusedByTheServer()
    {
        const OwnStrategies own(*m_program);
        own.add(u"broken"_s, u"none"_s, u"-- step: check\nSELECT 1 AS one FROM nowhere;\n"_s);
        const auto answer = run(u"broken"_s, u"A1"_s, m_json + own.option());
        QVERIFY2(answer.status == 2, answer.text().constData());
        QVERIFY2(answer.complains(u"broken.sql:"_s), answer.text().constData());
        QCOMPARE(answer.out, "");
    }

    /** The server ends the session in the middle of a statement. */
    void connectionLost()
    {
        const OwnStrategies own(*m_program);
        own.add(u"sleeper"_s, u"none"_s,
                u"-- step: look\nSELECT true AS there;\n\n"_s + OwnStrategies::sleep(u"600"_s));
        const auto process
            = m_program->start(QStringList{u"step"_s, u"--json"_s, u"--strategy"_s, u"sleeper"_s,
                                           u"--schedule"_s, u"A1 A2 B1"_s}
                               + own.option());
        const QByteArray sleeping = "wait_event = 'PgSleep'";
        int ended = 0;
        QTRY_VERIFY_WITH_TIMEOUT((ended += m_program->endSessions(sleeping)) > 0,
                                 Program::patience);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 3, answer.text().constData());
        QVERIFY2(answer.complains(u""_s), answer.text().constData());
    }
};

QTEST_GUILESS_MAIN(tst_StepCommand)

#include "tst_stepcommand.moc"
