// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recording.h"
#include "tests/support/races.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <vector>

using namespace lastroom;

/** The laws of a recording, held against a naive recomputation. */
class tst_RecordingLaws : public QObject
{
    Q_OBJECT

private:
    static constexpr int hotelCount = 3;

    /** Attempts of different ends, in the order of these. */
    static std::vector<Attempt> randomAttempts(QRandomGenerator &random, int count)
    {
        std::vector<Attempt> attempts;
        RaceTime end = 0;
        for (int at = 0; at < count; ++at) {
            end += 1 + random.bounded(200'000);
            Attempt attempt;
            attempt.end = end;
            attempt.start = std::max<RaceTime>(0, end - 1 - random.bounded(900'000));
            const bool first = random.bounded(3) > 0 || attempt.start == 0;
            attempt.requestStart = first ? attempt.start : random.bounded(int(attempt.start));
            attempt.client = random.bounded(50u);
            attempt.rooms = 1 + random.bounded(5u);
            attempt.hotel = quint16(random.bounded(hotelCount));
            attempt.outcome
                = Outcome(random.bounded(2) == 0 ? 0 : random.bounded(int(outcomeCount)));
            attempts.push_back(attempt);
        }
        return attempts;
    }

    /** Contracts that are reached somewhere on the way, some rooms locked. */
    static RaceDescription description(int count)
    {
        RaceDescription race = someRace(hotelCount, count / 2);
        race.inventory.hotels[1].locked = count / 4;
        race.inventory.hotels[2].contracted = count;
        return race;
    }

    /** The same attempts, shuffled, in batches of random sizes, an empty one among them. */
    static void appendInDisorder(Recording &recording, std::vector<Attempt> attempts,
                                 QRandomGenerator &random, int most)
    {
        std::shuffle(attempts.begin(), attempts.end(), random);
        recording.append(std::vector<Attempt>());
        auto from = attempts.begin();
        while (from != attempts.end()) {
            const auto size
                = std::min<std::ptrdiff_t>(1 + random.bounded(most), attempts.end() - from);
            recording.append(std::vector<Attempt>(from, from + size));
            from += size;
        }
    }

    struct Naive
    {
        explicit Naive(const std::vector<Attempt> &attempts, RaceTime time)
            : booked(hotelCount, 0)
        {
            for (const Attempt &attempt : attempts) {
                if (attempt.end > time)
                    continue;
                ++count;
                ++outcomes[index(attempt.outcome)];
                requests += attempt.start == attempt.requestStart ? 1 : 0;
                if (attempt.outcome == Outcome::Booked) {
                    booked[attempt.hotel] += attempt.rooms;
                    latency.add(attempt.end - attempt.requestStart);
                }
            }
        }

        QList<qint64> booked;
        OutcomeCounts outcomes = {};
        qint64 count = 0;
        qint64 requests = 0;
        LatencyHistogram latency;
    };

    static void sizes()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("batch");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("a few, one by one") << 50 << 1;
        QTest::newRow("one before a checkpoint") << 4095 << 900;
        QTest::newRow("a checkpoint") << 4096 << 900;
        QTest::newRow("one behind a checkpoint") << 4097 << 900;
        QTest::newRow("two checkpoints") << 8192 << 4096;
        QTest::newRow("several checkpoints") << 13'000 << 700;
        QTest::newRow("all at once") << 9'000 << 1'000'000;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void counts_data() { sizes(); }

    void counts()
    {
        QFETCH(int, count);
        QFETCH(int, batch);
        QRandomGenerator random(quint32(count * 31 + batch));
        const std::vector<Attempt> attempts = randomAttempts(random, count);
        Recording recording(description(count));
        appendInDisorder(recording, attempts, random, batch);
        recording.setState(Recording::State::Finished);

        QCOMPARE(recording.attempts().size(), attempts.size());
        QVERIFY(std::equal(attempts.begin(), attempts.end(), recording.attempts().begin(),
                           [](const Attempt &a, const Attempt &b) { return a.end == b.end; }));
        QCOMPARE(recording.length(), attempts.back().end);

        std::vector<RaceTime> times{-1,
                                    0,
                                    attempts.front().end - 1,
                                    attempts.front().end,
                                    attempts.back().end - 1,
                                    attempts.back().end,
                                    attempts.back().end + 1};
        for (std::size_t place = 4095; place <= attempts.size(); place += 4096) {
            for (std::size_t at = place - 1; at <= place + 1 && at < attempts.size(); ++at)
                times.push_back(attempts[at].end);
        }
        for (int at = 0; at < 40; ++at)
            times.push_back(RaceTime(random.bounded(double(attempts.back().end))));
        for (const RaceTime time : times) {
            const Naive naive(attempts, time);
            const Frame frame = recording.frameAt(time);
            QCOMPARE(frame.attempts, naive.count);
            QCOMPARE(frame.requests, naive.requests);
            QVERIFY(frame.outcomes == naive.outcomes);
            QVERIFY(frame.latency == naive.latency);
            QCOMPARE(frame.time, std::clamp<RaceTime>(time, 0, recording.length()));
            QCOMPARE(frame.finished, time >= recording.length());
        }
    }

    void bookedOverTime_data() { sizes(); }

    void bookedOverTime()
    {
        QFETCH(int, count);
        QFETCH(int, batch);
        QRandomGenerator random(quint32(count * 17 + batch));
        const std::vector<Attempt> attempts = randomAttempts(random, count);
        Recording recording(description(count));
        appendInDisorder(recording, attempts, random, batch);
        recording.setState(Recording::State::Finished);
        const RaceTime length = recording.length();
        for (const RaceTime end : {length, length / 3, length * 2}) {
            for (const int points : {1, 2, 37}) {
                const RaceTime last = std::min(end, length);
                const QList<QPointF> line = recording.bookedOverTime(end, points);
                QCOMPARE(line.first(), QPointF(0, 0));
                QCOMPARE(line.size(), last > 0 ? points + 1 : 1);
                for (int point = 1; point < line.size(); ++point) {
                    const RaceTime time = last * point / points;
                    qint64 booked = 0;
                    for (const qint64 rooms : Naive(attempts, time).booked)
                        booked += rooms;
                    QCOMPARE(line.at(point), QPointF(seconds(time), double(booked)));
                }
            }
        }
    }

    void overbookings_data() { sizes(); }

    void overbookings()
    {
        QFETCH(int, count);
        QFETCH(int, batch);
        QRandomGenerator random(quint32(count * 7 + batch));
        const std::vector<Attempt> attempts = randomAttempts(random, count);
        const RaceDescription race = description(count);
        Recording recording(race);
        appendInDisorder(recording, attempts, random, batch);

        std::vector<Recording::Overbooking> expected;
        QList<qint64> booked(hotelCount, 0);
        for (const Attempt &attempt : attempts) {
            if (attempt.outcome != Outcome::Booked)
                continue;
            const Hotel &hotel = race.inventory.hotels.at(attempt.hotel);
            booked[attempt.hotel] += attempt.rooms;
            if (booked.at(attempt.hotel) + hotel.locked > hotel.contracted)
                expected.push_back({attempt.end, attempt.client, attempt.hotel});
        }
        if (count >= 50)
            QVERIFY(!expected.empty()); // else this would hold nothing
        const auto same = [](const auto &a, const auto &b) {
            return a.time == b.time && a.client == b.client && a.hotel == b.hotel;
        };
        QVERIFY(std::equal(expected.begin(), expected.end(), recording.overbookings().begin(),
                           recording.overbookings().end(), same));
    }

    /**
     * Between two readings a frame shows what was booked, but never less than the smaller nor more
     * than the greater of them; the replay ends where the audit ends.
     */
    void framesStayWithinTheReadings()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 30; ++round) {
            const std::vector<Attempt> attempts = randomAttempts(random, 300);
            const RaceTime length = attempts.back().end;
            Recording recording(description(300));
            appendInDisorder(recording, attempts, random, 40);
            std::vector<Sample> samples;
            RaceTime time = 0;
            while (time < length + length / 10) {
                Sample sample{time, {}, {}};
                const QList<qint64> booked = Naive(attempts, time).booked;
                for (const qint64 rooms : booked) {
                    sample.reserved.append(std::max<qint64>(0, rooms + random.bounded(-5, 6)));
                    sample.ledger.append(std::max<qint64>(0, rooms + random.bounded(-5, 6)));
                }
                if (random.bounded(3) == 0)
                    sample.ledger.clear(); // only the counter was read
                samples.push_back(sample);
                recording.append(sample);
                time += 1 + random.bounded(int(length / 12));
            }
            Audit audit;
            for (const qint64 rooms : Naive(attempts, length).booked)
                audit.hotels.append({150, 0, rooms + random.bounded(9), rooms + random.bounded(9)});
            recording.setAudit(audit);
            recording.setState(Recording::State::Finished);

            for (int at = 0; at < 200; ++at) {
                const auto moment = RaceTime(random.bounded(double(length)));
                const Frame frame = recording.frameAt(moment);
                const QList<qint64> booked = Naive(attempts, moment).booked;
                for (int hotel = 0; hotel < hotelCount; ++hotel) {
                    const auto law = [&](auto values, qint64 atEnd, qint64 shown, auto wanted) {
                        qint64 before = 0;
                        qint64 after = atEnd;
                        qint64 apart = 0; // counter less ledger, where both were read last
                        for (const Sample &sample : samples) {
                            if ((sample.*values).isEmpty())
                                continue;
                            if (sample.time > moment) {
                                after = (sample.*values).at(hotel);
                                break;
                            }
                            before = (sample.*values).at(hotel);
                            apart = sample.reserved.at(hotel) - before;
                        }
                        return shown <= std::max(before, after) && shown >= std::min(before, after)
                            && shown
                            == std::clamp<qint64>(wanted(apart), std::min(before, after),
                                                  std::max(before, after));
                    };
                    const HotelRecords &records = frame.hotels.at(hotel);
                    QVERIFY(law(&Sample::reserved, audit.hotels.at(hotel).reserved,
                                records.reserved, [&](qint64) { return booked.at(hotel); }));
                    QVERIFY(law(&Sample::ledger, audit.hotels.at(hotel).ledger, records.ledger,
                                [&](qint64 apart) { return records.reserved - apart; }));
                }
            }
            QVERIFY(recording.frameAt(length).hotels == audit.hotels);
            QVERIFY(recording.frameAt(length * 2).hotels == audit.hotels);
            QVERIFY(recording.frameAt(length) == recording.frameAt(length * 2));
        }
    }
};

QTEST_GUILESS_MAIN(tst_RecordingLaws)

#include "tst_recordinglaws.moc"
