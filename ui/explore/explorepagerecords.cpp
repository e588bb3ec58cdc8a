// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of explorations when they are over: findings, and figures.

#include "core/record/receipt.h"
#include "ui/explore/explorationpanel.h"
#include "ui/explore/exploreevidence.h"
#include "ui/explore/explorefigures.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/exploretools.h"
#include "ui/explore/picturepanel.h"
#include "ui/figure/figureactions.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/recording/schedulepicture.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

namespace lastroom {

void ExplorePage::keepFindings()
{
    const std::vector<Exploration> &explorations = m_monitor->explorations();
    for (; m_found < explorations.size() && explorations[m_found].isOver(); ++m_found)
        m_shelf->add(explorations[m_found],
                     m_monitor->environment() ? m_monitor->environment()->postgresql : QString());
}

void ExplorePage::explore(const ExplorationPlan &plan)
{
    if (m_monitor->isRunning())
        return;
    m_tools->set(plan.situation, plan.mostSwitches);
    m_explorations->setOverlap(plan.situation.overlap);
    m_explorations->setEveryLevel(
        std::any_of(plan.strategies.begin(), plan.strategies.end(),
                    [](const Strategy &strategy) { return !strategy.isAsWritten(); }));
    followShelf();
    explore(plan.strategies);
}

QList<QAction *> ExplorePage::makeFigureActions()
{
    auto *actions = new FigureActions(this, [this] { return figureSet(); });
    const auto follow
        = [this, actions] { actions->setPossible(isIdle() && !m_monitor->explorations().empty()); };
    connect(this, &Page::statusChanged, actions, follow);
    connect(this, &Page::idle, actions, follow);
    auto *evidence = new QAction(tr("Save &evidence…"), this);
    evidence->setObjectName(u"evidence"_s);
    evidence->setToolTip(
        tr("One page for a browser: what became of every order, the lanes of the one "
           "that is shown, and the data"));
    evidence->setEnabled(false);
    connect(actions, &FigureActions::possibleChanged, evidence, &QAction::setEnabled);
    connect(evidence, &QAction::triggered, this, &ExplorePage::chooseEvidence);
    return actions->all() + QList{evidence};
}

/** Lanes there are of the order that is shown, and of no other. */
ExplorationRecord ExplorePage::record() const
{
    ExplorationRecord record{m_monitor->environment().value_or(Environment::here()),
                             m_monitor->plan(), m_monitor->explorations()};
    std::erase_if(record.explorations, [](const Exploration &each) { return !each.isOver(); });
    const ScheduleRecording &shown = m_picture->picture()->recording();
    for (const Exploration &exploration : record.explorations) {
        const bool isShown
            = !shown.steps.isEmpty() && shown.strategy.key() == exploration.strategy().key();
        record.orders.push_back(isShown ? std::optional(shown) : std::nullopt);
    }
    return record;
}

void ExplorePage::chooseEvidence()
{
    QFileDialog dialog(this, tr("Save evidence"), u"orders.html"_s, tr("Pages (*.html)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"html"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> saved = writeEvidence(record(), dialog.selectedFiles().constFirst()); !saved)
        complain(saved.error());
}

std::optional<Receipt> ExplorePage::receipt() const
{
    if (m_monitor->explorations().empty())
        return {};
    return Receipt::of(m_monitor->plan(), m_monitor->environment().value_or(Environment::here()));
}

FigureSet ExplorePage::figureSet() const
{
    FigureSet set;
    std::vector<Exploration> over = m_monitor->explorations();
    std::erase_if(over, [](const Exploration &each) { return !each.isOver(); });
    if (over.empty())
        return set;
    const Environment environment = m_monitor->environment().value_or(Environment::here());
    const Receipt all = *receipt();
    set.figures.append({findingsFigure(over), all});
    const Strategy *chosen = m_explorations->chosen();
    if (const Exploration *exploration = chosen ? m_monitor->of(*chosen) : nullptr)
        set.figures.append({ordersFigure(*exploration), all});
    const ScheduleRecording &recording = m_picture->picture()->recording();
    if (!recording.steps.isEmpty()) {
        set.figures.append({std::make_shared<OrderFigure>(recording),
                            Receipt::of(recording.strategy, recording.situation,
                                        recording.schedule(), environment)});
        set.main = int(set.figures.size()) - 1;
    }
    return set;
}

} // namespace lastroom
