// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/coldcache.h"
#include "tests/bench/runplan.h"
#include "tests/bench/stallmeter.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/loadpanel.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/race/racesidebar.h"
#include "ui/race/strategypanel.h"
#include "ui/window/microscopewindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <optional>

namespace lastroom::bench {

namespace {

using namespace Qt::StringLiterals;

/** Runs what is set up in \p window to its end, with its charts live. */
void runInWindow(MicroscopeWindow &window, const RacePlan &plan)
{
    RaceSidebar *sidebar = window.racePage()->sidebar();
    sidebar->inventory()->setInventory(plan.inventory, u"benchmark"_s);
    sidebar->load()->setWorkload(plan.workload);
    QStringList names;
    for (const Strategy &strategy : plan.strategies)
        names.append(strategy.name);
    sidebar->strategies()->setChecked(names);
    QEventLoop loop;
    QObject::connect(window.racePage()->monitor(), &RaceMonitor::ended, &loop, &QEventLoop::quit);
    window.racePage()->run();
    loop.exec();
}

double bookingsPerSecond(const std::vector<Recording> &recordings)
{
    double sum = 0;
    for (const Recording &recording : recordings)
        sum += makeReport(recording).end.bookingsPerSecond();
    return sum;
}

/** What the race is at, which \p hasBegun or not. */
QString phaseOf(const RaceMonitor &monitor, bool hasBegun)
{
    if (!monitor.isRunning())
        return hasBegun ? u"card"_s : u"before"_s;
    const auto &all = monitor.recordings();
    if (monitor.isPreparing() || all.front().attempts().empty())
        return u"start"_s;
    const bool isEnding
        = std::any_of(all.begin(), all.end(), [](const Recording &each) { return each.isOver(); });
    return isEnding ? u"last frames"_s : u"race"_s;
}

void printStall(MicroscopeWindow &window, const RacePlan &plan)
{
    // What the race before has left to do is not this one's.
    QTest::qWait(500);
    const RaceMonitor *monitor = window.racePage()->monitor();
    bool hasBegun = false;
    const auto connection = QObject::connect(monitor, &RaceMonitor::started, monitor,
                                             [&hasBegun] { hasBegun = true; });
    const StallMeter meter([&] { return phaseOf(*monitor, hasBegun); });
    runInWindow(window, plan);
    QTest::qWait(500);
    QObject::disconnect(connection);
    QJsonObject report = meter.report();
    report[u"benchmark"] = u"event loop of the window"_s;
    report[u"clients"] = plan.workload.clients;
    report[u"connections"] = plan.workload.sessions();
    report[u"strategies_together"] = plan.strategies.size();
    report[u"sched_autogroup_enabled"] = autogroup();
    report[u"goal_ms"] = 33;
    print(report);
}

/** From nothing to the first booking in the charts: window, server and race. */
void printStart(const Setting &setting, bool isFirst)
{
    QList<double> shown;
    QList<double> ready;
    QList<double> booked;
    for (int each = 0; each < setting.pairs; ++each) {
        std::optional<ColdCache> cold;
        if (isFirst)
            cold.emplace();
        QElapsedTimer timer;
        timer.start();
        const auto database = Database::makePrivate();
        MicroscopeWindow window({database, setting.library, {}, {}, false});
        window.show();
        window.grab();
        shown.append(double(timer.nsecsElapsed()) / 1e9);
        const RaceMonitor *monitor = window.racePage()->monitor();
        window.racePage()->run();
        while (monitor->recordings().front().attempts().empty() && monitor->isRunning()) {
            if (ready.size() == each && !monitor->isPreparing())
                ready.append(double(timer.nsecsElapsed()) / 1e9);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (ready.size() == each)
            ready.append(double(timer.nsecsElapsed()) / 1e9);
        window.grab();
        booked.append(double(timer.nsecsElapsed()) / 1e9);
    }
    print({{u"benchmark"_s, u"start to first chart point"_s},
           {u"cluster"_s, isFirst ? u"made"_s : u"copied"_s},
           {u"window_seconds"_s, median(shown)},
           {u"prepared_seconds"_s, median(ready)},
           {u"seconds"_s, median(booked)},
           {u"most"_s, *std::max_element(booked.begin(), booked.end())},
           {u"goal_seconds"_s, 1}});
}

} // namespace

void window(const Setting &setting)
{
    printStart(setting, true);
    printStart(setting, false);
    MicroscopeWindow window({setting.database, setting.library, {}, {}, false});
    window.show();

    RacePlan plan;
    plan.strategies = setting.library.strategies().mid(0, 4);
    plan.inventory = Inventory::uniform(3, Hotel::maximumRooms);
    plan.workload.pauseMost = 0;
    plan.workload.duration = setting.seconds;
    QList<double> ratios;
    for (int pair = 0; pair < setting.pairs; ++pair) {
        double without = 0;
        if (pair % 2 == 0)
            without = bookingsPerSecond(runPlan(setting, plan));
        runInWindow(window, plan);
        const double with = bookingsPerSecond(window.racePage()->monitor()->recordings());
        if (pair % 2 == 1)
            without = bookingsPerSecond(runPlan(setting, plan));
        ratios.append(with / without);
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    print({{u"benchmark"_s, u"window against command line"_s},
           {u"ratio"_s, median(ratios)},
           {u"ratio_least"_s, *least},
           {u"ratio_most"_s, *most},
           {u"goal"_s, 0.95}});

    plan.workload.together = true;
    plan.workload.servers = 4;
    plan.workload.connections = 8;
    printStall(window, plan);
    plan.workload.pauseMost = Workload().pauseMost;
    printStall(window, plan);
}

} // namespace lastroom::bench
