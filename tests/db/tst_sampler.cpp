// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"
#include "core/race/sampler.h"
#include "tests/support/testserver.h"

using namespace lastroom;

class tst_Sampler : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<TestSession> m_writer;
    Arena m_arena;

    static QByteArray booking(const QByteArray &hotel, int rooms)
    {
        const QByteArray number = QByteArray::number(rooms);
        return "UPDATE event_hotel_rooms SET reserved = reserved + " + number
            + " WHERE hotel_id = " + hotel
            + "; INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, "
              "request_id) SELECT id, 'x', "
            + number + ", gen_random_uuid() FROM event_hotel_rooms WHERE hotel_id = " + hotel;
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_session = std::make_unique<TestSession>(m_server->givenSettings());
        m_writer = std::make_unique<TestSession>(m_server->givenSettings());
        orDie(Schema::prepare(m_session->connection()));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_writer.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        Inventory inventory;
        inventory.hotels = {{u"Zulu"_s, 30, 3}, {u"Alpha"_s, 20, 2}, {u"Nothing"_s, 0, 0}};
        m_arena = orDie(Arena::open(m_session->connection(), {}, inventory));
        QCOMPARE(m_arena.hotels().size(), 3);
    }

    void readsCounterAndLedgerInTheOrderOfTheInventory()
    {
        m_writer->run(booking(m_arena.hotels().at(1), 4));
        m_writer->run(booking(m_arena.hotels().at(0), 5));
        m_writer->run(booking(m_arena.hotels().at(1), 6));
        m_writer->run("UPDATE event_hotel_rooms SET reserved = 100 WHERE hotel_id = "
                      + m_arena.hotels().at(2));
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), m_arena));
        const Sample sample = orDie(sampler.read(1234));
        QCOMPARE(sample.time, 1234);
        QCOMPARE(sample.reserved, (QList<qint64>{5, 10, 100}));
        QCOMPARE(sample.ledger, (QList<qint64>{5, 10, 0}));
        const auto all = orDie(sampler.readAll());
        QCOMPARE(all.size(), 3);
        QVERIFY(*all.at(0) == (HotelRecords{30, 3, 5, 5}));
        QVERIFY(*all.at(1) == (HotelRecords{20, 2, 10, 10}));
        QVERIFY(*all.at(2) == (HotelRecords{0, 0, 100, 0}));
    }

    void seesItsOwnEventOnly()
    {
        const Arena mine = m_arena;
        init();
        m_writer->run(booking(m_arena.hotels().at(0), 7));
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), mine));
        QCOMPARE(orDie(sampler.read(0)).reserved, (QList<qint64>{0, 0, 0}));
        QCOMPARE(orDie(sampler.readAll()).at(0)->ledger, 0);
    }

    void countsBeyondAnInteger()
    {
        m_writer->run("UPDATE event_hotel_rooms SET reserved = 5000000000 WHERE hotel_id = "
                      + m_arena.hotels().at(0));
        for (int time = 0; time < 3; ++time)
            m_writer->run("INSERT INTO reservations (event_hotel_rooms_id, email, "
                          "number_of_rooms, request_id) SELECT id, 'x', 2000000000, "
                          "gen_random_uuid() FROM event_hotel_rooms WHERE hotel_id = "
                          + m_arena.hotels().at(0));
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), m_arena));
        const Sample sample = orDie(sampler.read(0));
        QCOMPARE(sample.reserved.at(0), 5'000'000'000);
        QCOMPARE(sample.ledger.at(0), 6'000'000'000);
    }

    void seesNothingThatIsNotCommitted()
    {
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), m_arena));
        m_writer->run("BEGIN");
        m_writer->run(booking(m_arena.hotels().at(0), 9));
        QCOMPARE(orDie(sampler.readAll()).at(0)->reserved, 0);
        m_writer->run("COMMIT");
        QCOMPARE(orDie(sampler.readAll()).at(0)->reserved, 9);
        QCOMPARE(orDie(sampler.readAll()).at(0)->ledger, 9);
    }

    /** Counter and ledger change together here, so every snapshot has them equal. */
    void oneSnapshotAReading()
    {
        OtherSession writer(m_server->givenSettings());
        std::atomic<bool> stop = false;
        auto written = writer.run([&](Connection &connection) {
            qint64 rooms = 0;
            while (!stop || rooms == 0) {
                connection.execute("BEGIN");
                connection.execute(booking(m_arena.hotels().at(0), 1));
                rooms += connection.execute("COMMIT").ok;
            }
            return rooms;
        });
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), m_arena));
        bool agreed = true;
        bool grew = true;
        qint64 last = 0;
        for (int reading = 0; reading < 200; ++reading) {
            const HotelRecords hotel = *orDie(sampler.readAll()).at(0);
            agreed = agreed && hotel.reserved == hotel.ledger;
            grew = grew && hotel.reserved >= last;
            last = hotel.reserved;
            const Sample sample = orDie(sampler.read(reading));
            agreed = agreed && (sample.ledger.isEmpty() || sample.ledger == sample.reserved);
            grew = grew && sample.reserved.at(0) >= last;
        }
        stop = true;
        const qint64 rooms = written.get();
        QVERIFY(agreed);
        QVERIFY(grew);
        QCOMPARE(orDie(sampler.readAll()).at(0)->ledger, rooms);
    }

    void anEventThatIsGoneReadsAsNothing()
    {
        m_writer->run("DELETE FROM event_hotel_rooms WHERE event_id = " + m_arena.event());
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), m_arena));
        QCOMPARE(orDie(sampler.read(0)).reserved, (QList<qint64>{0, 0, 0}));
        QVERIFY(!orDie(sampler.readAll()).at(2));
    }

    void lostSession()
    {
        TestSession doomed(m_server->givenSettings());
        Sampler sampler = orDie(Sampler::prepare(doomed.connection(), m_arena));
        QVERIFY(sampler.read(0));
        TestSession administrator(m_server->administrator());
        QCOMPARE(administrator.value("SELECT pg_terminate_backend("
                                     + doomed.value("SELECT pg_backend_pid()") + ", 10000)"),
                 "t");
        const auto sample = sampler.read(0);
        QVERIFY(!sample);
        QCOMPARE(sample.error().kind, Error::Kind::ConnectionLost);
        const auto all = sampler.readAll();
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(tst_Sampler)

#include "tst_sampler.moc"
