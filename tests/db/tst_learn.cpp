// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/challenge.h"
#include "core/learn/misconceptions.h"
#include "tests/support/testing.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

/** Every challenge is solved by its own solution, and every sentence refuted, on the server. */
class tst_Learn : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void challenges_data()
    {
        QTest::addColumn<Challenge>("challenge");
        for (const Challenge &challenge : ChallengeLibrary::load({}).challenges)
            QTest::newRow(qPrintable(challenge.name)) << challenge;
    }

    void challenges()
    {
        QFETCH(Challenge, challenge);
        const StrategyLibrary library = StrategyLibrary::load({}).value();
        const Result<Strategy> strategy = challenge.strategyFrom(library, challenge.solution.level);
        VERIFY_RESULT(strategy);
        if (challenge.kind == Challenge::Kind::Repair) {
            QCOMPARE(strategy->source.count(challenge.solution.replaced), 1);
            return;
        }
        const ScheduleRecording recording
            = played(*m_server, *strategy, challenge.solution.schedule.text(), challenge.situation);
        const QStringList missing = challenge.goal.missing(recording);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        // The simplest thing that one would try does not.
        const ScheduleRecording serial
            = played(*m_server, *strategy, u"A1 A2"_s, challenge.situation);
        QVERIFY(!challenge.goal.isReached(serial));
    }

    void sentences_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < misconceptions().size(); ++place)
            QTest::newRow(qPrintable(misconceptions().at(place).sentence)) << place;
    }

    void sentences()
    {
        QFETCH(int, place);
        const Misconception each = misconceptions().at(place);
        const ScheduleRecording recording
            = played(*m_server, builtIn(each.strategy), each.schedule, each.situation);
        const Goal goal = Goal::parse(each.shows).value();
        const QStringList missing = goal.missing(recording);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_Learn)

#include "tst_learn.moc"
