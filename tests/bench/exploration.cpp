// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/explorationrun.h"
#include "tests/bench/bench.h"
#include "ui/step/steppage.h"
#include "ui/window/microscopewindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <sys/resource.h>

namespace lastroom::bench {

namespace {

using namespace Qt::StringLiterals;

/** The most memory that this process has had so far. */
double peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/** Every order of the four strategies, one after another, from asking for it until the end; the
 * server is there. \p every one is run, or one of each kind. */
void explore(const Setting &setting, int clients, bool every, double goal)
{
    const ExplorationPlan plan{setting.library.strategies().mid(0, 4), {clients, 1, 1}, {}, every};
    QList<double> times;
    qint64 schedules = 0;
    qint64 run = 0;
    for (int each = 0; each < setting.pairs; ++each) {
        QElapsedTimer timer;
        timer.start();
        std::vector<Exploration> explorations = plan.explorations();
        ExplorationRun exploring(setting.database, plan);
        while (exploring.drain(explorations) != ExplorationRun::Phase::Over)
            QThread::msleep(1);
        times.append(double(timer.nsecsElapsed()) / 1e9);
        schedules = run = 0;
        for (const Exploration &exploration : explorations) {
            if (!exploration.isComplete())
                qFatal("%s was not explored", qPrintable(exploration.strategy().name));
            schedules += exploration.counts().schedules;
            run += exploration.counts().run;
        }
    }
    print({{u"benchmark"_s, u"every order of the four strategies"_s},
           {u"clients"_s, clients},
           {u"schedules"_s, schedules},
           {u"run"_s, run},
           {u"peak_megabytes"_s, peakMegabytes()},
           {u"seconds"_s, median(times)},
           {u"least"_s, *std::min_element(times.begin(), times.end())},
           {u"most"_s, *std::max_element(times.begin(), times.end())},
           {u"goal_seconds"_s, goal}});
}

/** From the key until the window has painted what came back. */
void step(const Setting &setting)
{
    MicroscopeWindow window({setting.database, setting.library, {}, {}, false});
    window.show();
    window.showPage(window.stepPage());
    StepPage *page = window.stepPage();
    QList<double> times;
    const auto wait = [&](auto done) {
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    for (int each = 0; each < 4 * setting.pairs; ++each) {
        page->showSchedule(u"atomic"_s, {}, {});
        wait([&] { return page->isIdle(); });
        for (const int client : {0, 1, 0, 0, 0, 1, 1, 1}) {
            const qsizetype before = page->recording().steps.size();
            QElapsedTimer timer;
            timer.start();
            page->actions().at(client)->trigger();
            wait([&] { return page->recording().steps.size() > before; });
            window.grab();
            times.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    print({{u"benchmark"_s, u"a step's answer in the window"_s},
           {u"steps"_s, times.size()},
           {u"milliseconds"_s, median(times)},
           {u"most"_s, *std::max_element(times.begin(), times.end())},
           {u"goal_milliseconds"_s, 50}});
}

} // namespace

void exploration(const Setting &setting)
{
    if (!setting.database->settings())
        qFatal("%s", qPrintable(setting.database->failure()->sentence()));
    explore(setting, 2, false, 1);
    explore(setting, 3, true, 15);
    explore(setting, 3, false, 1);
    explore(setting, 4, false, 40);
    step(setting);
}

} // namespace lastroom::bench
