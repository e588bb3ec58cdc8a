// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/microscopewindow.h"

#include "ui/explore/explorationmonitor.h"
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
    connect(m_race, &RacePage::orderRequested, m_step, &StepPage::showSchedule);
    connect(m_race, &RacePage::witnessRequested, this, &MicroscopeWindow::showWitness);
    setPages({m_race, m_step, m_explore});
}

/** What Explore found of a strategy; it is explored where that was not done. */
void MicroscopeWindow::showWitness(const QString &name)
{
    const Result<QList<Strategy>> found = shelf()->library().select({name});
    if (!found)
        return;
    emit m_explore->wanted();
    // In a race statements that commit by themselves overlap.
    if (found->first().isolation == Isolation::None)
        m_explore->setOverlapping();
    if (!m_explore->monitor()->of(found->first()))
        m_explore->explore(*found);
    m_explore->choose(name);
}

} // namespace lastroom
