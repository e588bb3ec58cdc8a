// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racefile.h"
#include "tests/bench/bench.h"
#include "tests/support/racerecords.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

namespace lastroom::bench {

using namespace Qt::StringLiterals;

void records(const Setting &setting)
{
    constexpr int attempts = 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"million.lastroom"_s);
    RaceRecord record = handmadeRecord(1);
    record.plan.strategies.removeLast();
    record.recordings.clear();
    record.recordings.push_back(
        handmadeRace(record.plan.describe(record.plan.strategies.first()), attempts));
    QList<double> writes;
    QList<double> reads;
    QList<double> lists;
    for (int each = 0; each < setting.pairs; ++each) {
        QElapsedTimer timer;
        timer.start();
        if (!RaceFile::write(record, path))
            qFatal("cannot write");
        writes.append(double(timer.nsecsElapsed()) / 1e9);
        timer.start();
        if (!RaceFile::read(path))
            qFatal("cannot read");
        reads.append(double(timer.nsecsElapsed()) / 1e9);
        timer.start();
        if (!RaceFile::readSummary(path))
            qFatal("cannot list");
        lists.append(double(timer.nsecsElapsed()) / 1e9);
    }
    print({{u"benchmark"_s, u"a kept race of a million attempts"_s},
           {u"write_s"_s, median(writes)},
           {u"read_s"_s, median(reads)},
           {u"list_s"_s, median(lists)},
           {u"size_mb"_s, double(QFileInfo(path).size()) / 1e6},
           {u"goal_s"_s, 1},
           {u"goal_mb"_s, 20}});
}

} // namespace lastroom::bench
