// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"
#include "core/race/auditor.h"
#include "tests/support/testserver.h"

using namespace lastroom;

class tst_Auditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_session;
    Arena m_arena;

    static Workload workload()
    {
        Workload workload;
        workload.seed = 7;
        return workload;
    }

    RaceContext context(Keeps keeps = Keeps::CounterAndLedger) const
    {
        Strategy strategy = builtIn(u"naive"_s);
        strategy.keeps = keeps;
        return {{}, {strategy}, {}, workload(), RequestStream(workload()), true, {},
                {}, m_arena,    {}, {}};
    }

    Audit audit(std::vector<Receipt> receipts, Keeps keeps = Keeps::CounterAndLedger,
                std::vector<Receipt> doubtful = {})
    {
        Sampler sampler = orDie(Sampler::prepare(m_session->connection(), m_arena));
        return orDie(auditRace(m_session->connection(), sampler, context(keeps),
                               {std::move(receipts), std::move(doubtful)}));
    }

    static QByteArray quoted(const QByteArray &text) { return '\'' + text + '\''; }

    void reserve(RequestKey key, int hotel, int rooms)
    {
        const QByteArray id = RequestStream(workload()).requestId(key);
        m_session->run("INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, "
                       "request_id) SELECT id, 'x', "
                       + QByteArray::number(rooms) + ", " + quoted(id)
                       + " FROM event_hotel_rooms WHERE hotel_id = " + m_arena.hotels().at(hotel));
    }

    /** Reservations of one room in the first hotel for the first requests of clients 0 to n - 1. */
    void reserveFor(int clients)
    {
        const QByteArray tail = RequestStream(workload()).requestId({0, 0}).mid(8);
        m_session->run("INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, "
                       "request_id) SELECT id, 'x', 1, (lpad(to_hex(n), 8, '0') || "
                       + quoted(tail) + ")::uuid FROM event_hotel_rooms, generate_series(0, "
                       + QByteArray::number(clients - 1)
                       + ") n WHERE hotel_id = " + m_arena.hotels().at(0));
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_session = std::make_unique<TestSession>(m_server->givenSettings());
        orDie(Schema::prepare(m_session->connection()));
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        m_arena = orDie(Arena::open(m_session->connection(), {}, Inventory::uniform(2, 10)));
    }

    void nothingHappened()
    {
        const Audit result = audit({});
        QCOMPARE(result.hotels.size(), 2);
        QVERIFY(result.hotels.at(0) == (HotelRecords{10, 0, 0, 0}));
        QCOMPARE(result.bookings, 0);
        QCOMPARE(result.missing + result.duplicated + result.unacknowledged, 0);
    }

    void everythingIsThere()
    {
        reserve({3, 70000}, 1, 2); // a number beyond 16 bits
        reserve({9999, 0}, 0, 5);
        reserve({0, 1}, 0, 1);
        const Audit result = audit({{{0, 1}, 1, 0}, {{3, 70000}, 2, 1}, {{9999, 0}, 5, 0}});
        QCOMPARE(result.bookings, 3);
        QCOMPARE(result.missing, 0);
        QCOMPARE(result.duplicated, 0);
        QCOMPARE(result.unacknowledged, 0);
        QCOMPARE(result.hotels.at(0).ledger, 6);
        QCOMPARE(result.hotels.at(1).ledger, 2);
        QCOMPARE(result.hotels.at(1).reserved, 0);
    }

    /** Who is in doubt may be booked or not, and told by a later try. */
    void doubtsAreLookedFor()
    {
        reserve({1, 0}, 0, 2);
        reserve({2, 0}, 1, 3);
        const Audit result = audit({{{2, 0}, 3, 1}}, Keeps::CounterAndLedger,
                                   {{{1, 0}, 2, 0}, {{2, 0}, 3, 1}, {{3, 0}, 1, 0}});
        QCOMPARE(result.unknownBooked, 1);
        QCOMPARE(result.unacknowledged, 1);
        QCOMPARE(result.missing + result.duplicated, 0);
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("duplicated");
        QTest::addColumn<int>("unacknowledged");
        const QByteArray second = quoted(RequestStream(workload()).requestId({1, 0}));
        const QByteArray copy = "INSERT INTO reservations (event_hotel_rooms_id, email, "
                                "number_of_rooms, request_id) SELECT event_hotel_rooms_id, email, "
                                "number_of_rooms, ";
        const auto row = [](const char *name, const QByteArray &change, int missing, int duplicated,
                            int unacknowledged) {
            QTest::newRow(name) << change << missing << duplicated << unacknowledged;
        };
        row("missing", "DELETE FROM reservations WHERE request_id = " + second, 1, 0, 0);
        row("twice", copy + "request_id FROM reservations WHERE request_id = " + second, 0, 1, 0);
        row("300 times",
            copy + "request_id FROM reservations, generate_series(1, 299) WHERE request_id = "
                + second,
            0, 1, 0);
        row("nobody was told", copy + "gen_random_uuid() FROM reservations LIMIT 1", 0, 0, 1);
        row("a client that was not told",
            copy + quoted(RequestStream(workload()).requestId({77, 0}))
                + " FROM reservations LIMIT 1",
            0, 0, 1);
        row("of another seed",
            copy + quoted(RequestStream(Workload{}).requestId({1, 0}))
                + " FROM reservations LIMIT 1",
            0, 0, 1);
        row("other rooms",
            "UPDATE reservations SET number_of_rooms = 2 WHERE request_id = " + second, 1, 0, 1);
        row("fewer than none",
            "UPDATE reservations SET number_of_rooms = -1 WHERE request_id = " + second, 1, 0, 1);
        row("all gone", "DELETE FROM reservations", 3, 0, 0);
    }

    void findsWhatIsWrong()
    {
        QFETCH(QByteArray, change);
        for (quint32 client = 0; client < 3; ++client)
            reserve({client, 0}, 0, 1);
        // What the test changes is of this event alone; the others' are put aside.
        m_session->run("DELETE FROM reservations WHERE event_hotel_rooms_id NOT IN (SELECT id "
                       "FROM event_hotel_rooms WHERE event_id = "
                       + m_arena.event() + ')');
        m_session->run(change);
        const Audit result = audit({{{0, 0}, 1, 0}, {{1, 0}, 1, 0}, {{2, 0}, 1, 0}});
        QCOMPARE(result.bookings, 3);
        QTEST(int(result.missing), "missing");
        QTEST(int(result.duplicated), "duplicated");
        QTEST(int(result.unacknowledged), "unacknowledged");
    }

    void findsTheWrongHotel()
    {
        reserve({0, 0}, 1, 1);
        const Audit result = audit({{{0, 0}, 1, 0}});
        QCOMPARE(result.missing, 1);
        QCOMPARE(result.unacknowledged, 1);
    }

    void othersReservationsAreNotOurs()
    {
        reserve({0, 0}, 0, 1);
        init();
        const Audit result = audit({});
        QCOMPARE(result.unacknowledged, 0);
        QCOMPARE(result.hotels.at(0).ledger, 0);
    }

    /** The audit reads 20,000 rows at a time. */
    void findsWhatIsWrongOnEveryPage_data()
    {
        QTest::addColumn<int>("clients");
        for (const int clients : {19'999, 20'000, 20'001, 45'000})
            QTest::addRow("%d", clients) << clients;
    }

    void findsWhatIsWrongOnEveryPage()
    {
        QFETCH(int, clients);
        reserveFor(clients);
        std::vector<Receipt> receipts;
        for (int client = clients - 1; client >= 0; --client)
            receipts.push_back({{quint32(client), 0}, 1, 0});
        Audit result = audit(receipts);
        QCOMPARE(result.bookings, clients);
        QCOMPARE(result.missing, 0);
        QCOMPARE(result.duplicated, 0);
        QCOMPARE(result.unacknowledged, 0);
        QCOMPARE(result.hotels.at(0).ledger, clients);

        const RequestStream requests(workload());
        reserve({0, 0}, 0, 1); // the copy is on another page than the first
        reserve({quint32(clients), 0}, 0, 1);
        for (const quint32 client : {1U, quint32(clients) - 1})
            m_session->run("DELETE FROM reservations WHERE request_id = "
                           + quoted(requests.requestId({client, 0})));
        result = audit(receipts);
        QCOMPARE(result.missing, 2);
        QCOMPARE(result.duplicated, 1);
        QCOMPARE(result.unacknowledged, 1);
    }

    /** What a strategy does not keep is not held against it. */
    void onlyTheLedgerThatIsKeptIsRead()
    {
        const Audit result = audit({{{0, 0}, 1, 0}}, Keeps::Counter);
        QCOMPARE(result.bookings, 1);
        QCOMPARE(result.missing, 0);
        QCOMPARE(audit({{{0, 0}, 1, 0}}, Keeps::Ledger).missing, 1);
    }

    void lostSession()
    {
        TestSession doomed(m_server->givenSettings());
        TestSession administrator(m_server->administrator());
        Sampler sampler = orDie(Sampler::prepare(doomed.connection(), m_arena));
        QCOMPARE(administrator.value("SELECT pg_terminate_backend("
                                     + doomed.value("SELECT pg_backend_pid()") + ", 10000)"),
                 "t");
        const auto result = auditRace(doomed.connection(), sampler, context(), {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(tst_Auditor)

#include "tst_auditor.moc"
