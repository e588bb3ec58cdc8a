// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "tests/bench/runplan.h"
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
#include <QTimer>

namespace lastroom::bench {

namespace {

using namespace Qt::StringLiterals;

/** How much later than asked the event loop came round, at most, ms, while a race goes on in the
 * window. */
class StallMeter
{
public:
    StallMeter()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, double(m_elapsed.nsecsElapsed()) / 1e6 - interval);
            m_elapsed.restart();
        });
        m_elapsed.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(interval);
    }

    double longest() const { return m_longest; }

private:
    static constexpr int interval
        = 5; ///< ms: often enough to see a stall, too rarely to take a processor

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    double m_longest = 0;
};

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

void printStall(MicroscopeWindow &window, const RacePlan &plan)
{
    const StallMeter meter;
    runInWindow(window, plan);
    print({{u"benchmark"_s, u"event loop of the window"_s},
           {u"clients"_s, plan.workload.clients},
           {u"connections"_s, plan.workload.sessions()},
           {u"strategies_together"_s, plan.strategies.size()},
           {u"longest_stall_ms"_s, meter.longest()},
           {u"goal_ms"_s, 50}});
}

/** From nothing to the first booking in the charts: server, window and race. */
void printStart(const Setting &setting)
{
    QList<double> times;
    for (int each = 0; each < setting.pairs; ++each) {
        QElapsedTimer timer;
        timer.start();
        MicroscopeWindow window({Database::makePrivate(), setting.library, {}, {}, false});
        window.show();
        const RaceMonitor *monitor = window.racePage()->monitor();
        window.racePage()->run();
        while (monitor->recordings().front().attempts().empty() && monitor->isRunning())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.grab();
        times.append(double(timer.nsecsElapsed()) / 1e9);
    }
    print({{u"benchmark"_s, u"start to first chart point"_s},
           {u"seconds"_s, median(times)},
           {u"goal_seconds"_s, 2}});
}

} // namespace

void window(const Setting &setting)
{
    printStart(setting);
    MicroscopeWindow window({setting.database, setting.library, {}, {}, false});
    window.show();

    RacePlan plan;
    plan.strategies = setting.library.strategies();
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
