// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/microscopewindow.h"

#include "ui/explore/explorepage.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/racepage.h"
#include "ui/step/steppage.h"

namespace lastroom {

MicroscopeWindow::MicroscopeWindow(const WindowOptions &options, QWidget *parent)
    : MainWindow(options, parent)
    , m_race(new RacePage(database(), shelf(), settings()))
    , m_step(new StepPage(database(), shelf()))
    , m_explore(new ExplorePage(database(), shelf()))
{
    connect(m_explore, &ExplorePage::openRequested, m_step, &StepPage::showSchedule);
    setPages({m_race, m_step, m_explore});
}

} // namespace lastroom
