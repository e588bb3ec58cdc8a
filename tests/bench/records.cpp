// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racefile.h"
#include "tests/bench/bench.h"
#include "tests/support/racerecords.h"
#include "ui/figure/figurefile.h"
#include "ui/race/racefigures.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

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
    QList<double> figures;
    QList<double> holdsUp;
    for (int each = 0; each < setting.pairs; ++each) {
        for (const QString &name : {u"bars"_s, u"time"_s, u"cards"_s, u"race"_s}) {
            QElapsedTimer timer;
            timer.start();
            const FigureSheet sheet(RaceFigures::named(name, record), {});
            const DrawnSheet drawn(sheet, Receipt::of(record.plan, record.environment));
            holdsUp.append(double(timer.nsecsElapsed()) / 1e6);
            if (!FigureFile::write(folder.filePath(name + u".pdf"_s), drawn, {}))
                qFatal("cannot draw");
            figures.append(double(timer.nsecsElapsed()) / 1e9);
        }
    }
    print({{u"benchmark"_s, u"figures of a million attempts"_s},
           {u"most_s"_s, *std::max_element(figures.begin(), figures.end())},
           {u"goal_s"_s, 1},
           {u"window_held_up_ms"_s, *std::max_element(holdsUp.begin(), holdsUp.end())},
           {u"goal_ms"_s, 33}});
    print({{u"benchmark"_s, u"a kept race of a million attempts"_s},
           {u"write_s"_s, median(writes)},
           {u"read_s"_s, median(reads)},
           {u"list_s"_s, median(lists)},
           {u"size_mb"_s, double(QFileInfo(path).size()) / 1e6},
           {u"goal_s"_s, 1},
           {u"goal_mb"_s, 20}});
}

} // namespace lastroom::bench
