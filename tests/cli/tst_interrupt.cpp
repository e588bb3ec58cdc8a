// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonshape.h"
#include "tests/support/ownstrategies.h"
#include "tests/support/program.h"

/** Signals during a race, an exploration, a schedule: it ends, says what it recorded, and takes its
 * server with it. */
class tst_Interrupt : public QObject
{
    Q_OBJECT

private:
    // Both true of a session until its client's hold is over, and of none for a moment only.
    static constexpr auto holding
        = "state = 'idle in transaction' AND query LIKE 'SELECT true AS available%'";
    static constexpr auto waiting = "wait_event_type = 'Lock'";

    static constexpr auto sleeping
        = "state = 'active' AND query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()";

    /** Eight clients, who all look and then hold for a minute, again and again. */
    static QStringList longRace(const QString &strategy)
    {
        return u"race --json --rooms 10 --hotels 1 --booking 1 --clients 8 --servers 1 "
               "--connections 8 --hold 60000 --strategy %1"_s.arg(strategy)
                   .split(u' ');
    }

    int sessions(const char *condition) const { return m_program->sessions(condition); }

    std::unique_ptr<Program> m_program;

private slots:

    void init()
    {
        failOnAnyWarning();
        m_program = std::make_unique<Program>();
    }

    void cleanup() { m_program.reset(); }

    void duringARace_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("strategy");
        QTest::newRow("SIGINT while all hold") << SIGINT << u"atomic"_s;
        QTest::newRow("SIGTERM while all hold") << SIGTERM << u"atomic"_s;
        QTest::newRow("SIGINT while they wait for a lock") << SIGINT << u"pessimistic"_s;
        QTest::newRow("SIGTERM while they wait for a lock") << SIGTERM << u"pessimistic"_s;
    }

    void duringARace()
    {
        QFETCH(int, signal);
        QFETCH(QString, strategy);
        const auto process = m_program->start(longRace(strategy));
        const bool locks = strategy == u"pessimistic";
        QTRY_COMPARE_WITH_TIMEOUT(sessions(holding) + sessions(waiting), 8, Program::patience);
        QCOMPARE(sessions(holding), locks ? 1 : 8);
        // A second signal within a second is the same one: here both are there when it goes on.
        for (const int each : {SIGSTOP, signal, signal == SIGINT ? SIGTERM : SIGINT, SIGCONT})
            QCOMPARE(::kill(pid_t(process->processId()), each), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOf(answer.json()), QStringList());
        const QJsonObject race = answer.json().value(u"races")[0].toObject();
        QCOMPARE(race.value(u"outcomes").toObject(), (QJsonObject{{u"cancelled"_s, 8}}));
        QCOMPARE(race.value(u"stopped").toBool(false), true);
        QCOMPARE(race.value(u"reserved").toInteger(-1), 0);
        QCOMPARE(race.value(u"ledger").toInteger(-1), 0);
        QVERIFY(m_program->leftNothing());
    }

    void writesTheOutput()
    {
        const QString path = m_program->base().filePath(u"r.json"_s);
        const auto process
            = m_program->start(longRace(u"atomic"_s) + QStringList{u"--output"_s, path});
        QTRY_COMPARE_WITH_TIMEOUT(sessions(holding), 8, Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QCOMPARE(answer.out, "");
        QCOMPARE(JsonShape::mistakesOf(QJsonDocument::fromJson(content(path)).object()),
                 QStringList());
    }

    /** The signals are ours before the server's folder is there. */
    void whileTheServerStarts()
    {
        const auto process = m_program->start(longRace(u"atomic"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->base().servers().isEmpty(), Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGTERM), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QVERIFY2(answer.error.isEmpty() || answer.complains(u"stopped"_s),
                 answer.text().constData());
        QVERIFY(m_program->leftNothing());
    }

    void duringAnExploration_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("strategies");
        QTest::newRow("SIGINT") << SIGINT << u"naive,sleeper,atomic"_s;
        QTest::newRow("SIGTERM") << SIGTERM << u"naive,sleeper,atomic"_s;
        QTest::newRow("SIGINT before the first order is run") << SIGINT << u"sleeper,naive"_s;
    }

    /** What was found by then is printed and says that it is a part; what was not begun is not
     * there. */
    void duringAnExploration()
    {
        QFETCH(int, signal);
        QFETCH(QString, strategies);
        const OwnStrategies own(*m_program);
        own.add(u"sleeper"_s, u"none"_s, OwnStrategies::sleep(u"600"_s));
        const auto process = m_program->start(QStringList{u"explore"_s, u"--clients"_s, u"3"_s,
                                                          u"--json"_s, u"--strategy"_s, strategies}
                                              + own.option());
        QTRY_VERIFY_WITH_TIMEOUT(sessions(sleeping) > 0, Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QVERIFY2(answer.isQuiet(), answer.text().constData());
        QCOMPARE(JsonShape::mistakesOfExplorations(answer.json()), QStringList());
        const QJsonArray explorations = answer.json().value(u"explorations").toArray();
        const qsizetype begun = strategies.split(u',').indexOf(u"sleeper"_s) + 1;
        QCOMPARE(explorations.size(), begun);
        QCOMPARE(explorations.last()[u"strategy"].toString(), u"sleeper"_s);
        QCOMPARE(explorations.last()[u"complete"].toBool(true), false);
        QCOMPARE(explorations.last()[u"stopped"].toBool(false), true);
        if (begun > 1)
            QCOMPARE(explorations.first()[u"complete"].toBool(false), true);
        QVERIFY(m_program->leftNothing());
    }

    /** In the midst of more orders than anybody waits for. */
    void explorationInParts()
    {
        const auto process
            = m_program->start(u"explore --clients 4 --strategy naive,pessimistic"_s.split(u' '));
        // It looks on from the beginning to the end.
        QTRY_VERIFY_WITH_TIMEOUT(sessions("application_name = 'lastroom observer'") > 0,
                                 Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QCOMPARE(answer.error, "");
        QVERIFY2(answer.out.contains("partial") || answer.out.contains("naive: no order was run"),
                 answer.text().constData());
        QVERIFY2(!answer.out.contains("pessimistic"), answer.text().constData());
        QVERIFY(m_program->leftNothing());
    }

    void duringASchedule_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    /** Its statement would take ten minutes. */
    void duringASchedule()
    {
        QFETCH(int, signal);
        const OwnStrategies own(*m_program);
        own.add(u"sleeper"_s, u"read committed"_s, OwnStrategies::sleep(u"600"_s));
        const auto process = m_program->start(QStringList{u"step"_s, u"--json"_s, u"--strategy"_s,
                                                          u"sleeper"_s, u"--schedule"_s, u"A1 B1"_s}
                                              + own.option());
        QTRY_VERIFY_WITH_TIMEOUT(sessions(sleeping) > 0, Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QVERIFY2(answer.complains(u"step: stopped"_s), answer.text().constData());
        QCOMPARE(answer.out, "");
        QVERIFY(m_program->leftNothing());
    }

    /** Nothing can be said then, but the server goes, and the next start takes its folder. */
    void killed()
    {
        const auto process = m_program->start(longRace(u"atomic"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sessions(holding), 8, Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
        QCOMPARE(Program::answerOf(*process).status, -1);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->postgres().isEmpty(), Program::patience);
        const Program::Answer next = m_program->run(u"doctor"_s);
        QVERIFY2(next.status == 0, next.text().constData());
        QVERIFY(m_program->leftNothing());
    }
};

QTEST_GUILESS_MAIN(tst_Interrupt)

#include "tst_interrupt.moc"
