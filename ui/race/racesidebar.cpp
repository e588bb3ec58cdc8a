// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racesidebar.h"

#include "ui/control/focusring.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/loadpanel.h"
#include "ui/race/presets.h"
#include "ui/race/strategypanel.h"

#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

RaceSidebar::RaceSidebar(const Inventory &inventory, QWidget *parent)
    : QScrollArea(parent)
    , m_inventory(new InventoryPanel(inventory))
    , m_load(new LoadPanel)
    , m_strategyPanel(new StrategyPanel)
{
    setObjectName(u"sidebar"_s);
    setProperty("sidebar", true);
    setFrameShape(QFrame::NoFrame);
    new FocusRing(this);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is raced"));

    auto *content = new QWidget;
    content->setProperty("sidebar", true);
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_inventory);
    layout->addWidget(m_load);
    layout->addWidget(m_strategyPanel);
    layout->addStretch(1);
    setWidget(content);

    connect(m_inventory, &InventoryPanel::changed, this, &RaceSidebar::changed);
    connect(m_load, &LoadPanel::changed, this, &RaceSidebar::changed);
    connect(m_strategyPanel, &StrategyPanel::changed, this, &RaceSidebar::changed);
    connect(m_strategyPanel, &StrategyPanel::sqlRequested, this, &RaceSidebar::sqlRequested);
}

void RaceSidebar::setStrategies(const QList<Strategy> &shown, const QList<Strategy> &all)
{
    m_strategies = shown;
    m_all = all;
    m_strategyPanel->setStrategies(shown);
    m_load->setStrategies(all);
}

Result<RacePlan> RaceSidebar::plan() const
{
    if (const Result<> sound = m_load->check(); !sound)
        return failure(sound.error());
    RacePlan plan;
    plan.inventory = m_inventory->inventory();
    plan.workload = m_load->workload();
    const QStringList checked = m_strategyPanel->checked();
    for (const Strategy &strategy : m_strategies) {
        if (checked.contains(strategy.name))
            plan.strategies.append(strategy);
    }
    const auto mixed = std::find_if(m_all.begin(), m_all.end(), [&](const Strategy &strategy) {
        return strategy.name == plan.workload.mix.strategy;
    });
    if (mixed != m_all.end())
        plan.mixed = *mixed;
    if (const Result<> sound = plan.check(); !sound)
        return failure(sound.error());
    return plan;
}

void RaceSidebar::apply(const Preset &preset)
{
    m_inventory->setInventory(preset.inventory, tr("preset %1").arg(preset.title));
    m_load->setWorkload(preset.workload);
    m_strategyPanel->setChecked(preset.strategies);
}

void RaceSidebar::setTheme(const Theme &theme)
{
    m_inventory->setTheme(theme);
    m_load->setTheme(theme);
    m_strategyPanel->setTheme(theme);
    updateGeometry();
}

QSize RaceSidebar::minimumSizeHint() const
{
    // As wide as what is in it needs: it scrolls downwards only.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int frame = 2 * frameWidth();
    return {widget()->minimumSizeHint().width() + bar + frame,
            QScrollArea::minimumSizeHint().height()};
}

} // namespace lastroom
