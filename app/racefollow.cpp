// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/racefollow.h"

#include "app/livetext.h"

#include <QEventLoop>
#include <QTimer>

namespace lastroom {

void follow(const std::function<RaceRun::Phase()> &drain,
            const std::function<QString(RaceRun::Phase)> &live)
{
    constexpr int interval = 50; // ms
    QEventLoop loop;
    QTimer timer;
    LiveText text;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const RaceRun::Phase phase = drain();
        if (phase == RaceRun::Phase::Over) {
            text.erase();
            loop.quit();
        } else if (live) {
            text.draw(live(phase));
        }
    });
    timer.start(interval);
    loop.exec();
}

} // namespace lastroom
