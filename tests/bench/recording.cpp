// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recording.h"

#include "tests/bench/bench.h"
#include "tests/bench/coldcache.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace lastroom::bench {

namespace {

using namespace Qt::StringLiterals;

/** MiB of this process that are in memory. */
double residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void recording(const Setting &)
{
    constexpr int attempts = 1'000'000;
    constexpr int batch = 3'000;
    constexpr int frames = 1'000;
    RaceDescription description;
    description.inventory = Inventory::uniform(50, Hotel::maximumRooms);
    const double before = residentMemory();
    Recording recording(description);
    QRandomGenerator random(1);
    RaceTime now = 0;
    recording.setState(Recording::State::Racing);
    for (int made = 0; made < attempts; made += batch) {
        std::vector<Attempt> some;
        for (int each = 0; each < batch; ++each) {
            Attempt attempt;
            attempt.start = attempt.requestStart = now;
            attempt.end = now + 1000 + random.bounded(100'000);
            attempt.client = quint32(random.bounded(10'000));
            attempt.rooms = quint32(1 + random.bounded(5));
            attempt.hotel = quint16(random.bounded(50));
            attempt.outcome = random.bounded(10) == 0 ? Outcome::Conflict : Outcome::Booked;
            some.push_back(attempt);
            now += 10'000;
        }
        recording.append(std::move(some));
    }
    recording.setElapsed(now);
    recording.setState(Recording::State::Finished);
    const double after = residentMemory();
    QList<double> times;
    double most = 0;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        const Frame shown
            = recording.frameAt(RaceTime(random.generateDouble() * double(recording.length())));
        times.append(double(timer.nsecsElapsed()) / 1e6);
        most = std::max(most, times.last());
        if (shown.attempts < 0)
            qFatal("impossible");
    }
    print({{u"benchmark"_s, u"recording"_s},
           {u"attempts"_s, qint64(recording.attempts().size())},
           {u"memory_of_recording_mib"_s, after - before},
           {u"memory_of_program_mib"_s, after},
           {u"frame_at_ms"_s, median(times)},
           {u"frame_at_most_ms"_s, most},
           {u"goal_mib"_s, 200},
           {u"goal_ms"_s, 5}});
}

void start(const Setting &setting)
{
    for (const bool isFirst : {true, false}) {
        QList<double> times;
        for (int each = 0; each < setting.pairs; ++each) {
            std::optional<ColdCache> cold;
            if (isFirst)
                cold.emplace();
            QElapsedTimer timer;
            timer.start();
            const auto database = Database::makePrivate();
            if (!database->settings())
                qFatal("%s", qPrintable(database->failure()->sentence()));
            times.append(double(timer.nsecsElapsed()) / 1e9);
        }
        print({{u"benchmark"_s, u"private server ready"_s},
               {u"cluster"_s, isFirst ? u"made"_s : u"copied"_s},
               {u"seconds"_s, median(times)},
               {u"most"_s, *std::max_element(times.begin(), times.end())},
               {u"goal_seconds"_s, 0.8}});
    }
}

} // namespace lastroom::bench
