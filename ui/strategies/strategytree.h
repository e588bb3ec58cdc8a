// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/findings.h"
#include "ui/strategies/strategydesk.h"

#include <QTreeWidget>

namespace lastroom {

/** The strategies in their groups, mistakes under the way that they get wrong, each with what
 * Explore found. Thread: GUI. */
class StrategyTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit StrategyTree(QWidget *parent = nullptr);

    /** What is chosen stays so where it is still there. */
    void fill(const QList<StrategyDesk::Entry> &entries, const QList<Strategy> &strategies,
              const Findings &findings);

    /** Without telling of it. */
    void choose(const QString &name);

signals:
    void chosen(const QString &name); ///< by the user

private:
    QTreeWidgetItem *add(QTreeWidgetItem *parent, const StrategyDesk::Entry &entry,
                         const Strategy *strategy, const Findings &findings);
    QTreeWidgetItem *addGroup(const QString &title);

    bool m_isFilling = false;
};

} // namespace lastroom
