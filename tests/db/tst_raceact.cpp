// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/caughtintheact.h"
#include "tests/support/gate.h"
#include "tests/support/testrace.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

/** Overbookings of real races, held against the rows of the database and against Step through. */
class tst_RaceAct : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    /** One room that all workers find free before anybody takes it, and another hotel that keeps
     * the race going. */
    static RacePlan plan(const QString &strategy)
    {
        RacePlan plan;
        plan.strategies = {Gate::in(builtIn(strategy), u"check"_s)};
        plan.inventory = Inventory::uniform(2, 1);
        plan.inventory.hotels[1].contracted = Hotel::maximumRooms;
        plan.workload.clients = 8;
        plan.workload.bookingMost = 1;
        plan.workload.servers = 1;
        plan.workload.connections = 8;
        plan.workload.pauseMost = 5;
        return plan;
    }

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void theTwoBookingsAreInTheLedger_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *name : {"naive", "atomic", "write-back"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void theTwoBookingsAreInTheLedger()
    {
        QFETCH(QString, strategy);
        const RacePlan racePlan = plan(strategy);
        Gate gate(m_server->settings());
        TestRun run(*m_server, racePlan);
        QVERIFY(gate.waitFor(8));
        gate.open();
        QVERIFY(run.drainUntil([&] { return !run.recording().overbookings().empty(); }));
        const CaughtInTheAct act = caughtInTheAct(run.recording(), racePlan.strategies, 0);
        QVERIFY2(act.isCertain, qPrintable(act.why.join(u' ')));
        QCOMPARE(act.pair().size(), 2);
        TestSession session(m_server->administrator().inSchema(firstArena));
        for (const ActLane &lane : act.pair()) {
            const SqlAnswer rows = session.connection().execute(
                "SELECT name, number_of_rooms, email FROM reservations "
                "JOIN event_hotel_rooms rooms ON rooms.id = event_hotel_rooms_id "
                "JOIN hotels ON hotels.id = hotel_id WHERE request_id = '"
                + lane.request + "'");
            QVERIFY2(rows.ok, qPrintable(rows.message));
            QCOMPARE(rows.rows.size(), 1);
            QCOMPARE(rows.rows.front()[0], act.hotel.toUtf8());
            QCOMPARE(rows.rows.front()[1].toUInt(), lane.attempt.rooms);
            QCOMPARE(rows.rows.front()[2],
                     "client" + QByteArray::number(lane.attempt.client + 1) + "@example.com");
        }
        QVERIFY(run.stop());
        // Every attempt has its statements, one after another, inside of its own time.
        for (const Attempt &attempt : run.recording().attempts()) {
            RaceTime last = 0;
            for (const StatementTime &statement : run.recording().statementsOf(attempt)) {
                QVERIFY(statement.begin >= last - StatementNote::unit);
                QVERIFY(statement.end >= statement.begin);
                QVERIFY(statement.isLook() == (statement.begin < attempt.start));
                QVERIFY(statement.end <= attempt.end + 2 * StatementNote::unit);
                last = statement.end - 2 * StatementNote::unit;
            }
            QVERIFY(attempt.notes > 0);
            QVERIFY(attempt.connection < 8);
        }
    }

    /** What is said to have happened happens again, one statement at a time. */
    void theOrderOverbooksInStepThrough_data() { theTwoBookingsAreInTheLedger_data(); }

    void theOrderOverbooksInStepThrough()
    {
        QFETCH(QString, strategy);
        const RacePlan racePlan = plan(strategy);
        Gate gate(m_server->settings());
        TestRun run(*m_server, racePlan);
        QVERIFY(gate.waitFor(8));
        gate.open();
        QVERIFY(run.drainUntil([&] { return !run.recording().overbookings().empty(); }));
        QVERIFY(run.stop());
        const Recording &recording = run.recording();
        for (std::size_t number = 0; number < recording.overbookings().size(); ++number) {
            const CaughtInTheAct act = caughtInTheAct(recording, racePlan.strategies, number);
            if (act.order.isEmpty())
                continue;
            const ScheduleRecording steps
                = played(*m_server, racePlan.strategies.first(), act.order);
            QVERIFY2(!steps.overbookings().isEmpty(), qPrintable(act.order));
        }
    }
};

QTEST_GUILESS_MAIN(tst_RaceAct)

#include "tst_raceact.moc"
