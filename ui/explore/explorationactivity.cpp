// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationactivity.h"

#include "ui/page/explorationmonitor.h"
#include "ui/recording/exploretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lastroom {

namespace {

struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(lastroom::Activity)

public:
    static QString now(const std::vector<Exploration> &explorations);
    static QString done(const std::vector<Exploration> &explorations);
};

QString Activity::now(const std::vector<Exploration> &explorations)
{
    for (const Exploration &exploration : explorations) {
        if (exploration.state() == Exploration::State::Exploring)
            return tr("Exploring: %1, %2 schedules so far…")
                .arg(ExploreText::title(exploration.strategy()),
                     QLocale().toString(exploration.counts().schedules));
    }
    return tr("Connecting…");
}

QString Activity::done(const std::vector<Exploration> &explorations)
{
    const auto any
        = [&](auto what) { return std::any_of(explorations.begin(), explorations.end(), what); };
    if (!any([](const Exploration &e) { return e.isOver(); }))
        return tr("Nothing was explored");
    qint64 schedules = 0;
    double seconds = 0;
    for (const Exploration &exploration : explorations) {
        schedules += exploration.counts().schedules;
        seconds += exploration.seconds();
    }
    const QString number = QLocale().toString(schedules);
    if (any([](const Exploration &e) { return e.state() == Exploration::State::Failed; }))
        return tr("Explored %1 schedules, failed: partial").arg(number);
    if (any([](const Exploration &e) { return e.state() != Exploration::State::Finished; }))
        return tr("Explored %1 schedules, stopped: partial").arg(number);
    const QString duration = QLocale().toString(seconds, 'f', 1);
    if (any([](const Exploration &e) { return e.isCut(); }))
        return tr("Explored %1 schedules in %2 s, bounded: partial").arg(number, duration);
    return tr("Explored %1 of %1 schedules in %2 s").arg(number, duration);
}

} // namespace

QString explorationActivity(const ExplorationMonitor &monitor)
{
    if (monitor.isStopping())
        return Activity::tr("Stopping…");
    if (monitor.isRunning())
        return Activity::now(monitor.explorations());
    if (monitor.explorations().empty())
        return Activity::tr("Ready");
    return Activity::done(monitor.explorations());
}

} // namespace lastroom
