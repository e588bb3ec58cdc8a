// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/race/raceplan.h"
#include "core/strategy/strategy.h"

#include <QScrollArea>

namespace lastroom {

class InventoryPanel;
class LoadPanel;
class StrategyPanel;
struct Preset;
struct Theme;

/** What is raced: inventory, load and strategies, one below the other; scrolls where there is no
 * room. Thread: GUI. */
class RaceSidebar : public QScrollArea
{
    Q_OBJECT

public:
    explicit RaceSidebar(const Inventory &inventory, QWidget *parent = nullptr);

    /** Offers these to be raced. What was checked stays so. */
    /** \p shown may be raced, any of \p all may be mixed in. */
    void setStrategies(const QList<Strategy> &shown, const QList<Strategy> &all);

    /** What is entered, or the first thing that is wrong with it. */
    Result<RacePlan> plan() const;

    /** Everything as the preset says; the inventory as one step that can be undone. */
    void apply(const Preset &preset);

    InventoryPanel *inventory() const { return m_inventory; } ///< owned by this

    LoadPanel *load() const { return m_load; } ///< owned by this

    StrategyPanel *strategies() const { return m_strategyPanel; } ///< owned by this

    void setTheme(const Theme &theme);

    QSize minimumSizeHint() const override;

signals:
    void changed();
    void sqlRequested(const QString &name);

private:
    QList<Strategy> m_strategies; ///< that are shown
    QList<Strategy> m_all;
    InventoryPanel *m_inventory;
    LoadPanel *m_load;
    StrategyPanel *m_strategyPanel;
};

} // namespace lastroom
