// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/preparedstrategy.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/model/verdict.h"
#include "testserver.h"

#include <array>

using namespace lastroom;
using namespace std::chrono_literals;

/** One client's one attempt, a step at a time, on a thread of its own. */
class Attempting
{
public:
    Attempting(const ConnectionSettings &settings, Strategy strategy)
        : m_session(settings)
        , m_strategy(std::move(strategy))
    {
        m_session
            .run([this](Connection &connection) {
                m_prepared.emplace(orDie(PreparedStrategy::prepare(connection, m_strategy)));
            })
            .get();
    }

    ~Attempting() { rollback(); }

    Q_DISABLE_COPY_MOVE(Attempting)

    void begin(const BookingValues &values)
    {
        m_values = values;
        m_step = 0;
        m_over = false;
        m_pending = {};
    }

    void rollback()
    {
        m_session.run([this](Connection &) { m_transaction.reset(); }).get();
    }

    bool canIssue() const { return !m_over && !m_pending.valid(); }

    bool isWaiting() const { return m_pending.valid(); }

    QByteArray pid() const { return m_session.pid(); }

    /** The next statement; the last is COMMIT where there is a transaction. */
    void issue()
    {
        const int step = m_step++;
        m_pending = m_session.run([this, step](Connection &connection) {
            if (step == 0) {
                m_transaction.emplace(connection, m_strategy.isolation);
                m_transaction->begin();
            }
            const bool commit = step == m_prepared->steps();
            const SqlAnswer answer
                = commit ? m_transaction->commit() : m_prepared->execute(step, m_values);
            const bool ended = !answer.ok
                || (!commit && answer.affected == 0 && m_strategy.steps.at(step).empty.has_value());
            if (ended)
                m_transaction->rollback();
            return std::pair(answer, ended);
        });
    }

    bool isAnswered() const
    {
        return m_pending.valid() && m_pending.wait_for(2ms) == std::future_status::ready;
    }

    /** What came back: a number of rows, or an SQLSTATE. */
    QByteArray takeAnswer()
    {
        const auto [answer, ended] = m_pending.get();
        const int last = m_prepared->steps() + (m_strategy.isolation == Isolation::None ? 0 : 1);
        m_over = ended || m_step == last;
        if (!answer.ok)
            return answer.sqlState;
        return m_step > m_prepared->steps() ? "done" : QByteArray::number(answer.affected);
    }

private:
    OtherSession m_session;
    const Strategy m_strategy;
    std::optional<PreparedStrategy> m_prepared; // on the session's thread, as the next
    std::optional<Transaction> m_transaction;
    BookingValues m_values;
    int m_step = 0;
    bool m_over = false;
    std::future<std::pair<SqlAnswer, bool>> m_pending;
};

class tst_Strategies : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_administrator;
    std::unique_ptr<TestSession> m_session;
    RaceRows m_rows;
    std::array<std::unique_ptr<Attempting>, 2> m_clients;

    static char letter(std::size_t client) { return char('A' + client); }

    /** Answered, or waiting for somebody: one of the two comes. */
    bool settle(Attempting &client)
    {
        const QByteArray blocked = "SELECT cardinality(pg_blocking_pids(" + client.pid() + ")) > 0";
        bool waits = false;
        const bool settled = QTest::qWaitFor(
            [&] {
                waits = !client.isAnswered() && m_administrator->value(blocked) == "t";
                return waits || client.isAnswered();
            },
            20000);
        if (!settled)
            qFatal("a client neither waits nor is answered");
        return !waits;
    }

    /** Plays "A1 B1 …" on a fresh row with one room; says what came back, in the order it came. */
    QByteArray play(const QByteArray &schedule)
    {
        finish();
        m_session->run("DELETE FROM reservations; UPDATE event_hotel_rooms SET reserved = 0");
        for (const auto &client : m_clients)
            client->begin({m_rows.event, m_rows.hotels.front(), "1", "x@example.com",
                           "00000000-0000-0000-0000-000000000000"});
        QByteArrayList said;
        for (const QByteArray &word : schedule.split(' ')) {
            const auto place = std::size_t(word.at(0) - 'A');
            Attempting &client = *m_clients[place];
            if (!client.canIssue())
                qFatal("%s cannot be issued", word.constData());
            client.issue();
            said << word + '=' + (settle(client) ? client.takeAnswer() : "waits");
            // Did this release the other one?
            Attempting &other = *m_clients[1 - place];
            if (other.isWaiting() && settle(other))
                said << QByteArray(1, letter(1 - place)) + '=' + other.takeAnswer();
        }
        return said.join(' ');
    }

    HotelRecords records()
    {
        const SqlAnswer answer = m_session->connection().execute(
            "SELECT reserved, (SELECT coalesce(sum(number_of_rooms), 0) FROM reservations) "
            "FROM event_hotel_rooms");
        return {1, 0, answer.rows.front()[0].toLongLong(), answer.rows.front()[1].toLongLong()};
    }

    struct Counts
    {
        int schedules = 0;
        int overbooked = 0;
        int differs = 0;
    };

    /** Every order in which the two clients can issue. */
    void explore(const QByteArray &schedule, std::array<int, 2> next, Counts &counts)
    {
        const std::array<bool, 2> can = {m_clients[0]->canIssue(), m_clients[1]->canIssue()};
        if (!can[0] && !can[1]) {
            const HotelRecords end = records();
            ++counts.schedules;
            counts.overbooked += end.overbooked(Keeps::CounterAndLedger) > 0;
            counts.differs += !end.agrees(Keeps::CounterAndLedger);
            return;
        }
        for (std::size_t client = 0; client < 2; ++client) {
            if (!can[client])
                continue;
            const QByteArray longer
                = (schedule + ' ' + letter(client) + QByteArray::number(next[client])).trimmed();
            play(longer);
            std::array<int, 2> after = next;
            ++after[client];
            explore(longer, after, counts);
        }
    }

    /** Rolls back whatever is left open; who waits is released by it. */
    void finish()
    {
        for (const auto &client : m_clients) {
            if (client && !client->isWaiting())
                client->rollback();
        }
        for (const auto &client : m_clients) {
            if (client && client->isWaiting()) {
                if (!settle(*client))
                    qFatal("it waits for nobody of ours");
                client->takeAnswer();
                client->rollback();
            }
        }
    }

    void use(const QString &name)
    {
        finish();
        for (auto &client : m_clients) {
            client.reset();
            client = std::make_unique<Attempting>(m_server->settings(), builtIn(name));
            client->begin({});
        }
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_administrator = std::make_unique<TestSession>(m_server->administrator());
        m_session = std::make_unique<TestSession>(m_server->settings());
        orDie(prepareSchema(m_session->connection()));
        m_rows = orDie(createEvent(m_session->connection(), Inventory::uniform(1, 1)));
    }

    void cleanupTestCase()
    {
        m_clients = {};
        m_session.reset();
        m_administrator.reset();
        m_server.reset();
    }

    void init() { refuseWarnings(); }

    void forcedOrders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("schedule");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("reserved");
        QTest::addColumn<int>("ledger");
        const auto row = [](const char *name, const char *schedule, const char *said, int reserved,
                            int ledger) {
            QTest::addRow("%s %s", name, schedule)
                << QString::fromLatin1(name) << QByteArray(schedule) << QByteArray(said) << reserved
                << ledger;
        };
        row("naive", "A1 B1 B2 B3 A2 A3", "A1=1 B1=1 B2=1 B3=1 A2=1 A3=1", 2, 2);
        row("naive", "A1 A2 B1 A3", "A1=1 A2=1 B1=0 A3=1", 1, 1);
        row("atomic", "A1 B1 A2 A3 A4 B2 B3 B4", "A1=1 B1=1 A2=1 A3=1 A4=done B2=1 B3=1 B4=done", 2,
            2);
        row("atomic", "A1 A2 B1 B2 A3 A4 B3 B4",
            "A1=1 A2=1 B1=1 B2=waits A3=1 A4=done B=1 B3=1 B4=done", 2, 2);
        row("atomic", "A1 A2 A3 A4 B1", "A1=1 A2=1 A3=1 A4=done B1=0", 1, 1);
        row("pessimistic", "A1 B1 A2 A3 A4", "A1=1 B1=waits A2=1 A3=1 A4=done B=0", 1, 1);
        row("pessimistic", "A1 A2 A3 B1 A4", "A1=1 A2=1 A3=1 B1=waits A4=done B=0", 1, 1);
        row("optimistic", "A1 B1 A2 A3 A4 B2", "A1=1 B1=1 A2=1 A3=1 A4=done B2=0", 1, 1);
        row("optimistic", "A1 B1 A2 B2 A3 A4", "A1=1 B1=1 A2=1 B2=waits A3=1 A4=done B=0", 1, 1);
        row("optimistic", "A1 A2 A3 A4 B1", "A1=1 A2=1 A3=1 A4=done B1=0", 1, 1);
    }

    void forcedOrders()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, schedule);
        QFETCH(int, reserved);
        QFETCH(int, ledger);
        use(name);
        QTEST(play(schedule), "said");
        const HotelRecords end = records();
        QCOMPARE(end.reserved, reserved);
        QCOMPARE(end.ledger, ledger);
        QVERIFY(!m_clients[0]->canIssue() && !m_clients[1]->canIssue());
        QVERIFY(!m_clients[0]->isWaiting() && !m_clients[1]->isWaiting());
    }

    void everyOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("schedules");
        QTest::addColumn<int>("overbooked");
        QTest::newRow("naive") << u"naive"_s << 16 << 12;
        QTest::newRow("atomic") << u"atomic"_s << 24 << 22;
        QTest::newRow("pessimistic") << u"pessimistic"_s << 8 << 0;
        QTest::newRow("optimistic") << u"optimistic"_s << 24 << 0;
    }

    /** The figures that interface.md promises, and what each file expects of itself. */
    void everyOrder()
    {
        QFETCH(QString, name);
        use(name);
        Counts counts;
        explore({}, {1, 1}, counts);
        QTEST(counts.schedules, "schedules");
        QTEST(counts.overbooked, "overbooked");
        QCOMPARE(counts.differs, 0);
        QCOMPARE(builtIn(name).expect == Strategy::Expect::Overbooked, counts.overbooked > 0);
    }
};

QTEST_GUILESS_MAIN(tst_Strategies)

#include "tst_strategies.moc"
