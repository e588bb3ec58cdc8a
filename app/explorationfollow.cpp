// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/explorationfollow.h"

#include "app/livetext.h"
#include "core/model/text.h"

#include <QEventLoop>
#include <QTimer>

namespace lastroom {

using namespace Qt::StringLiterals;

void follow(ExplorationRun &run, std::vector<Exploration> &explorations,
            const std::function<QString()> &text)
{
    constexpr int interval = 50; // ms
    QEventLoop loop;
    QTimer timer;
    LiveText live;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const ExplorationRun::Phase phase = run.drain(explorations);
        if (phase == ExplorationRun::Phase::Over) {
            live.erase();
            loop.quit();
        } else if (text) {
            live.draw(phase == ExplorationRun::Phase::Preparing ? Text::tr("preparing…\n")
                                                                : text());
        }
    });
    timer.start(interval);
    loop.exec();
}

} // namespace lastroom
