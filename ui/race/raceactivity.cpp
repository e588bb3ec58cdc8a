// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/raceactivity.h"

#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"

#include <QLocale>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

QString raceActivity(const RaceMonitor &monitor)
{
    const std::vector<Recording> &recordings = monitor.recordings();
    if (monitor.isStopping())
        return RacePage::tr("Stopping…");
    if (monitor.isRunning() && monitor.isPreparing())
        return RacePage::tr("Connecting…");
    if (monitor.isRunning()) {
        QStringList racing;
        for (const Recording &recording : recordings) {
            if (recording.state() == Recording::State::Racing)
                racing.append(recording.description().title);
        }
        return racing.isEmpty() ? RacePage::tr("Connecting…")
                                : RacePage::tr("Racing: %1").arg(racing.join(u", "_s));
    }
    if (recordings.empty())
        return RacePage::tr("Ready");
    if (std::any_of(recordings.begin(), recordings.end(),
                    [](const Recording &r) { return !r.audit(); }))
        return RacePage::tr("Not every race could be audited");
    const auto agrees = [](const Recording &r) { return r.frameAt(r.length()).agrees(); };
    const bool told = std::all_of(recordings.begin(), recordings.end(), [](const Recording &r) {
        return r.audit()->missing == 0 && r.audit()->duplicated == 0
            && r.audit()->unacknowledged == 0;
    });
    if (!std::all_of(recordings.begin(), recordings.end(), agrees))
        return RacePage::tr("Audit: counter and ledger differ");
    return told
        ? RacePage::tr("Audit: counter = ledger for every hotel, every booking told is there once")
        : RacePage::tr(
            "Audit: counter = ledger for every hotel, but not every booking was told truly");
}

QString raceFigures(const RaceMonitor &monitor)
{
    const std::vector<Recording> &recordings = monitor.recordings();
    if (recordings.empty())
        return {};
    qint64 attempts = 0;
    qint64 reconnects = 0;
    for (const Recording &recording : recordings) {
        attempts += qint64(recording.attempts().size());
        reconnects += recording.reconnects();
    }
    const QLocale locale;
    const Workload &load = recordings.front().description().workload;
    QString text = RacePage::tr("%1 attempts · %2 connections%3")
                       .arg(locale.toString(attempts), locale.toString(load.sessions()),
                            load.together ? RacePage::tr(" a strategy") : QString());
    if (reconnects > 0)
        text += RacePage::tr(" · %1 reopened").arg(locale.toString(reconnects));
    return text;
}

} // namespace lastroom
