// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/teststepper.h"

#include <QTest>

using namespace lastroom;

namespace {

/** Where Alice ends, Carol, who asked later than Bob, goes on first, every time: Bob then wants
 * what she holds. */
const auto overtaking
    = u"-- step: hold\n"
      "SELECT pg_advisory_xact_lock(key) FROM (VALUES ('alice', 1), ('alice', 3), "
      "('carol', 2)) AS held (client, key) WHERE :email LIKE client || '%';\n"
      "-- step: want\n"
      "SELECT pg_advisory_xact_lock(key) FROM (VALUES ('bob', 1), ('bob', 2), "
      "('carol', 3)) AS wanted (client, key) WHERE :email LIKE client || '%';\n"_s;

} // namespace

/** A schedule from its beginning to its end. */
class tst_Replay : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        refuseWarnings();
        m_server = std::make_unique<TestServer>();
    }

    void cleanup()
    {
        QVERIFY(nothingIsLeft(*m_server));
        m_server.reset();
    }

    /** What one in many thousand runs does is run again; what every run does is how it is. */
    void believesWhatHappensAgainAndAgain()
    {
        const auto stepper = stepperFor(
            *m_server, ownStrategy(u"-- isolation: read committed"_s, overtaking), {3, 1, 1});
        ReplayPatience patience(5);
        const Schedule schedule = scheduleOf(u"A1 C1 B1 B2 C2 A2 A3"_s);
        orDie(replay(*stepper, schedule, patience));
        QVERIFY(stepper->recording().wasOvertaken());
        const ScheduleRecording &recording = stepper->recording();
        QCOMPARE(recording.waiting(), QList<int>{1});
        QCOMPARE(recording.steps.at(6).released, QList<int>{2});
        QCOMPARE(rowsUsed(), 5);
        orDie(stepper->issue(2));
        QCOMPARE(stepper->recording().steps.last().released, QList<int>{1});
        // What is known to be so is not tried as often.
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(patience.tries(), times < 2 ? 5 : 2);
            orDie(stepper->startOver());
            orDie(replay(*stepper, schedule, patience));
        }
        QCOMPARE(rowsUsed(), 5 + 5 + 5 + 2);
    }

    void refusesAtOnceWhatCannotBe()
    {
        const auto stepper = stepperFor(*m_server, builtIn(u"pessimistic"_s));
        ReplayPatience patience;
        const Result<> refused = replay(*stepper, scheduleOf(u"A1 B1 B2 A2"_s), patience);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Arguments);
        QVERIFY(refused.error().sentence().contains(u"position 3 (B2)"_s));
        QCOMPARE(stepper->recording().schedule().text(), u"A1 B1"_s);
        QCOMPARE(rowsUsed(), 1);
    }

private:
    /** Every try takes a fresh one. */
    int rowsUsed() const
    {
        return TestSession(m_server->administrator())
            .value("SELECT count(*) FROM lastroom_a1.event_hotel_rooms")
            .toInt();
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(tst_Replay)

#include "tst_replay.moc"
