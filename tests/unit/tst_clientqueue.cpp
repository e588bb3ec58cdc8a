// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/attemptbuffer.h"
#include "core/race/clientqueue.h"
#include "tests/support/testing.h"

#include <atomic>
#include <thread>

using namespace lastroom;
using namespace std::chrono_literals;

class tst_ClientQueue : public QObject
{
    Q_OBJECT

private:
    using Clock = ClientQueue::Clock;

    static Client client(quint32 number) { return {{number, 0}, {}}; }

private slots:

    void init() { failOnAnyWarning(); }

    void firstComeFirstServed()
    {
        ClientQueue queue;
        for (quint32 number : {3u, 1u, 2u})
            queue.addReady(client(number));
        for (quint32 number : {3u, 1u, 2u})
            QCOMPARE(queue.take({})->key.client, number);
    }

    /** A client that rests no more goes behind those who are ready already. */
    void backAtTheEnd()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        queue.addReady(client(2));
        queue.putBack(*queue.take({}), Clock::now());
        QCOMPARE(queue.take({})->key.client, 2u);
        QCOMPARE(queue.take({})->key.client, 1u);
    }

    /** One that tries again is in the middle of a request. */
    void secondTriesComeFirst()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        queue.addReady(client(2));
        Client again = *queue.take({});
        again.pending = PendingRequest{};
        queue.putBack(again, Clock::now());
        QCOMPARE(queue.take({})->key.client, 1u);
        QCOMPARE(queue.take({})->key.client, 2u);
    }

    void keepsTheRequest()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        Client taken = *queue.take({});
        taken.key.number = 7;
        taken.pending = PendingRequest{2, 3, 4, 5};
        queue.putBack(taken, Clock::now());
        const Client again = *queue.take({});
        QCOMPARE(again.key.number, 7u);
        QCOMPARE(again.pending->hotel, 2);
        QCOMPARE(again.pending->rooms, 3);
        QCOMPARE(again.pending->tries, 4);
        QCOMPARE(again.pending->start, 5);
    }

    /** Those who rest come in the order of their due times, and none before it. */
    void inTheOrderOfDueTimes()
    {
        const std::vector<int> order{4, 1, 3, 0, 2};
        auto distance = 5ms;
        for (bool valid = false; !valid; distance *= 2) {
            ClientQueue queue;
            for (quint32 number = 0; number < order.size(); ++number)
                queue.addReady(client(number));
            for (std::size_t at = 0; at < order.size(); ++at)
                QVERIFY(queue.take({}));
            const auto base = Clock::now();
            for (std::size_t at = 0; at < order.size(); ++at)
                queue.putBack(client(quint32(at)), base + distance * (order[at] + 1));
            // Where the machine stood still for so long, they did not all rest: once more.
            valid = Clock::now() < base + distance;
            std::vector<int> served;
            for (std::size_t at = 0; at < order.size(); ++at) {
                const quint32 number = queue.take({})->key.client;
                QVERIFY(Clock::now() >= base + distance * (order[number] + 1));
                served.push_back(order[number]);
            }
            if (valid)
                QVERIFY(served == std::vector<int>({0, 1, 2, 3, 4}));
        }
    }

    /** Who is ready is served although another one rests for long. */
    void readyBeforeResting()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        queue.addReady(client(2));
        const Client first = *queue.take({});
        queue.putBack(first, Clock::now() + 1h);
        QCOMPARE(queue.take({})->key.client, 2u);
    }

    void allWentHome()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        QVERIFY(queue.take({}));
        queue.release();
        QVERIFY(!queue.take({}));
        QVERIFY(!queue.take({}));
    }

    void nobodyCame()
    {
        ClientQueue queue;
        QVERIFY(!queue.take({}));
    }

    void closed()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        queue.close();
        QVERIFY(!queue.take({}));
    }

    void stopRequested()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!queue.take(stop.get_token()));
        QVERIFY(queue.take({})); // it is still there for others
    }

    /** Whatever ends it, everybody who waits is woken, the one who keeps the time too. */
    void wakesAllWhoWait_data()
    {
        QTest::addColumn<bool>("resting"); // so that one of the waiting keeps the time
        QTest::addColumn<int>("way");
        const char *const ways[] = {"closed", "stopped", "went home"};
        for (int way = 0; way < 3; ++way) {
            QTest::addRow("%s", ways[way]) << false << way;
            if (way < 2)
                QTest::addRow("%s while one rests", ways[way]) << true << way;
        }
    }

    void wakesAllWhoWait()
    {
        QFETCH(bool, resting);
        QFETCH(int, way);
        ClientQueue queue;
        queue.addReady(client(1));
        queue.addReady(client(2));
        const Client one = *queue.take({});
        QVERIFY(queue.take({})); // and stays away
        if (resting)
            queue.putBack(one, Clock::now() + 1h);
        std::stop_source stop;
        std::atomic<int> served = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 6; ++thread)
                threads.emplace_back([&] { served += queue.take(stop.get_token()) ? 1 : 0; });
            if (way == 0)
                queue.close();
            else if (way == 1)
                stop.request_stop();
            else {
                queue.release();
                queue.release();
            }
        } // joins: a thread that is not woken never gets here
        QCOMPARE(served, 0);
    }

    /** The one who keeps the time is told of somebody who is due earlier. */
    void earlierThanTheTimekeeperKnows()
    {
        ClientQueue queue;
        queue.addReady(client(1));
        queue.addReady(client(2));
        const Client first = *queue.take({});
        const Client second = *queue.take({});
        queue.putBack(first, Clock::now() + 1h);
        quint32 served = 0;
        {
            const std::jthread waiting([&] { served = queue.take({})->key.client; });
            queue.putBack(second, Clock::now() + 20ms);
        }
        QCOMPARE(served, 2u);
    }

    void manyThreads_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("clients");
        QTest::addColumn<int>("longestRest"); // µs
        QTest::newRow("more threads than clients") << 12 << 3 << 200;
        QTest::newRow("more clients than threads") << 4 << 100 << 0;
        QTest::newRow("short rests") << 8 << 40 << 300;
        QTest::newRow("long rests") << 8 << 40 << 4'000;
        QTest::newRow("alone") << 1 << 5 << 500;
    }

    /** Each is served as often as it wants, by one at a time, until all went home. */
    void manyThreads()
    {
        QFETCH(int, threads);
        QFETCH(int, clients);
        QFETCH(int, longestRest);
        constexpr quint32 visits = 40;
        ClientQueue queue;
        AttemptBuffer buffer;
        for (int number = 0; number < clients; ++number)
            queue.addReady(client(quint32(number)));
        const auto count = std::size_t(clients);
        std::vector<std::atomic<int>> inside(count);
        std::atomic<int> broken = 0;
        {
            std::vector<std::jthread> workers;
            for (int thread = 0; thread < threads; ++thread)
                workers.emplace_back([&] {
                    while (std::optional<Client> one = queue.take({})) {
                        broken += inside[one->key.client].fetch_add(1);
                        Attempt attempt;
                        attempt.client = one->key.client;
                        attempt.request = one->key.number;
                        buffer.push(attempt);
                        const auto rest = std::chrono::microseconds(
                            longestRest * int((one->key.client * 7 + one->key.number * 13) % 10)
                            / 9);
                        inside[one->key.client].fetch_sub(1);
                        if (++one->key.number == visits)
                            queue.release();
                        else
                            queue.putBack(*one, Clock::now() + rest);
                    }
                });
        }
        QCOMPARE(broken, 0);
        AttemptBatch batch;
        buffer.takeInto(batch);
        const std::vector<Attempt> &attempts = batch.attempts;
        QCOMPARE(attempts.size(), count * visits);
        std::vector<quint32> next(count, 0);
        for (const Attempt &attempt : attempts)
            QCOMPARE(attempt.request, next[attempt.client]++);
        buffer.takeInto(batch);
        QCOMPARE(attempts.size(), count * visits); // they are taken only once
    }
};

QTEST_GUILESS_MAIN(tst_ClientQueue)

#include "tst_clientqueue.moc"
