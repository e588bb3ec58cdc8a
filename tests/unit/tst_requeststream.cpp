// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/requeststream.h"
#include "tests/support/testing.h"

#include <QSet>
#include <QUuid>

using namespace lastroom;
using namespace std::chrono_literals;

class tst_RequestStream : public QObject
{
    Q_OBJECT

private:
    static Workload workload(quint64 seed)
    {
        Workload workload;
        workload.seed = seed;
        return workload;
    }

    static RequestStream stream(quint64 seed = 42) { return RequestStream(workload(seed)); }

private slots:

    void init() { failOnAnyWarning(); }

    /** As many as were asked for, for every seed, in no block, and the same every time. */
    void mixedClients()
    {
        for (quint64 seed = 0; seed < 50; ++seed) {
            Workload mixed = workload(seed);
            mixed.mix = {u"naive"_s, 10};
            const std::vector<bool> clients = RequestStream(mixed).mixedClients();
            QCOMPARE(clients.size(), 200);
            QCOMPARE(std::count(clients.begin(), clients.end(), true), 20);
            QVERIFY(clients == RequestStream(mixed).mixedClients());
            // In any tenth of them there is one, and never more than three.
            for (auto from = clients.begin(); from != clients.end(); from += 20) {
                const auto count = std::count(from, from + 20, true);
                QVERIFY(count >= 1 && count <= 3);
            }
        }
        QCOMPARE(workload(1).mixedClients(), 0);
        Workload few = workload(1);
        few.mix = {u"naive"_s, 1};
        few.clients = 3;
        QCOMPARE(few.mixedClients(), 1);
    }

    void faults()
    {
        Workload faulty = workload(42);
        faulty.crash = 10;
        faulty.loseCommit = 20;
        QHash<Fault, int> counts;
        for (quint32 client = 0; client < 1000; ++client) {
            const Fault fault = RequestStream(faulty).fault({client, 3}, 2);
            QVERIFY(fault == RequestStream(faulty).fault({client, 3}, 2));
            ++counts[fault];
        }
        QVERIFY(std::abs(counts[Fault::Crash] - 100) < 5);
        QVERIFY(std::abs(counts[Fault::LostCommit] - 200) < 5);
        faulty.crash = 0;
        faulty.loseCommit = 100;
        QCOMPARE(RequestStream(faulty).fault({5, 0}, 1), Fault::LostCommit);
        faulty.loseCommit = 0;
        QCOMPARE(RequestStream(faulty).fault({5, 0}, 1), Fault::None);
    }

    /** The same whoever asks, how often and in which order; nothing but the seed's part in it. */
    void dependsOnItsKeyAlone()
    {
        Workload other = workload(42);
        other.clients = 7;
        other.servers = 9;
        other.connections = 1;
        other.hold = 50;
        other.tries = 0;
        other.together = true;
        const RequestStream second(other);
        const QList<qint64> available{5, 0, 7, 1};
        const QList<int> order{3, 1, 0, 2};
        for (quint32 client = 0; client < 50; ++client) {
            for (quint32 number = 20; number-- > 0;) {
                const RequestKey key{client, number};
                const RequestStream first = stream();
                QCOMPARE(first.rooms(key), second.rooms(key));
                QVERIFY(first.pause(key) == second.pause(key));
                QCOMPARE(first.requestId(key), second.requestId(key));
                QCOMPARE(first.email(key), second.email(key));
                QVERIFY(first.backOff(key, 3) == second.backOff(key, 3));
                QCOMPARE(first.hotel(key, available, order), second.hotel(key, available, order));
            }
        }
    }

    /** Seeds, clients and numbers beside each other ask for different things. */
    void everyPartOfTheKeyCounts()
    {
        const auto wishes = [](quint64 seed, bool byClient) {
            QList<int> rooms;
            for (quint32 at = 0; at < 100; ++at)
                rooms += stream(seed).rooms(byClient ? RequestKey{at, 0} : RequestKey{0, at});
            return rooms;
        };
        QVERIFY(wishes(42, true) != wishes(43, true));
        QVERIFY(wishes(42, false) != wishes(43, false));
        QVERIFY(wishes(42, true) != wishes(42, false));
        QVERIFY(wishes(0, true) != wishes(Workload::greatestSeed, true));
    }

    void ranges_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("one value") << 3 << 3;
        QTest::newRow("original") << 1 << 5;
        QTest::newRow("two values") << 4 << 5;
    }

    /** Every value of the range occurs, and no other. */
    void ranges()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        Workload tried = workload(1);
        tried.bookingLeast = tried.pauseLeast = least;
        tried.bookingMost = tried.pauseMost = most;
        const RequestStream requests(tried);
        QSet<int> rooms;
        QSet<qint64> pauses;
        for (quint32 client = 0; client < 500; ++client) {
            rooms += requests.rooms({client, 2});
            pauses += std::chrono::duration_cast<std::chrono::microseconds>(
                          requests.pause({client, 2}))
                          .count();
        }
        QSet<int> expectedRooms;
        QSet<qint64> expectedPauses;
        for (int value = least; value <= most; ++value) {
            expectedRooms += value;
            expectedPauses += value * 1000;
        }
        QCOMPARE(rooms, expectedRooms);
        QCOMPARE(pauses, expectedPauses);
    }

    void widestRange()
    {
        Workload widest = workload(1);
        widest.bookingMost = Workload::bookingRange.greatest;
        const RequestStream requests(widest);
        for (quint32 client = 0; client < 1'000; ++client) {
            const int rooms = requests.rooms({client, 0});
            QVERIFY(rooms >= 1 && rooms <= 1'000'000);
        }
    }

    void firstHotel()
    {
        const QList<int> order{2, 0, 1};
        QCOMPARE(stream().hotel({0, 0}, {1, 1, 1}, order), 2);
        QCOMPARE(stream().hotel({0, 0}, {1, 1, 0}, order), 0);
        QCOMPARE(stream().hotel({0, 0}, {0, 1, -4}, order), 1);
        QCOMPARE(stream().hotel({0, 0}, {0, 0, -4}, order), -1);
        QCOMPARE(stream().hotel({0, 0}, {}, {}), -1);
    }

    void randomHotel()
    {
        Workload random = workload(42);
        random.choice = Workload::Choice::Random;
        const RequestStream requests(random);
        QSet<int> chosen;
        for (quint32 client = 0; client < 200; ++client)
            chosen += requests.hotel({client, 0}, {3, 0, 1, -1, 9}, {4, 3, 2, 1, 0});
        QCOMPARE(chosen, (QSet<int>{0, 2, 4}));
        QCOMPARE(requests.hotel({0, 0}, {0, 0}, {1, 0}), -1);
    }

    /** Doubles with every try up to 64 ms, and half of it is chance. */
    void backOff()
    {
        for (int tries = 0; tries < 200; ++tries) {
            const auto longest = 1ms * (1 << std::min(tries, 6));
            QSet<qint64> different;
            for (quint32 client = 0; client < 50; ++client) {
                const auto wait = stream().backOff({client, 0}, tries);
                QVERIFY(wait >= longest / 2);
                QVERIFY(wait <= longest);
                different += wait.count();
            }
            QVERIFY(different.size() > 25);
        }
    }

    void requestIds()
    {
        QSet<QByteArray> ids;
        const QList<RequestKey> keys{{0, 0},          {0, 1},          {1, 0},
                                     {9'999, 65'535}, {9'999, 65'536}, {0xFFFFFFFF, 0xFFFFFFFF},
                                     {0, 0xFFFFFFFF}, {0xFFFFFFFF, 0}};
        for (const quint64 seed : {0ULL, 42ULL, 43ULL, Workload::greatestSeed}) {
            for (const RequestKey key : keys) {
                const QByteArray id = stream(seed).requestId(key);
                QCOMPARE(QUuid(id).toByteArray(QUuid::WithoutBraces), id);
                QVERIFY(stream(seed).keyOf(id) == key);
                ids += id;
            }
        }
        QCOMPARE(ids.size(), 4 * keys.size());
        for (quint32 client = 0; client < 200; ++client) {
            for (quint32 number = 0; number < 50; ++number)
                ids += stream(5).requestId({client, number});
        }
        QCOMPARE(ids.size(), 4 * keys.size() + 200 * 50);
    }

    void foreignIds_data()
    {
        QTest::addColumn<QByteArray>("id");
        const QByteArray own = stream().requestId({10, 3});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no UUID") << QByteArray("hello");
        QTest::newRow("36 other characters") << QByteArray(36, 'z');
        QTest::newRow("of another seed") << stream(43).requestId({10, 3});
        QTest::newRow("of somebody else") << QByteArray("123e4567-e89b-42d3-a456-426614174000");
        QTest::newRow("all zeros") << QByteArray("00000000-0000-0000-0000-000000000000");
        QTest::newRow("cut off") << own.chopped(1);
        QTest::newRow("longer") << own + "0";
        QTest::newRow("in braces") << '{' + own + '}';
        QTest::newRow("capitals") << own.toUpper();
        QTest::newRow("a digit changed") << own.chopped(1) + (own.endsWith('0') ? '1' : '0');
        QTest::newRow("hyphens moved") << QByteArray(own).replace('-', ' ');
    }

    void foreignIds()
    {
        QFETCH(QByteArray, id);
        QVERIFY(!stream().keyOf(id));
    }

    void email()
    {
        QCOMPARE(stream().email({0, 5}), "client1@example.com");
        QCOMPARE(stream().email({199, 0}), "client200@example.com");
    }
};

QTEST_GUILESS_MAIN(tst_RequestStream)

#include "tst_requeststream.moc"
