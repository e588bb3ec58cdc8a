// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategytree.h"

#include "core/strategy/strategygroup.h"
#include "ui/control/focusring.h"

#include <QHeaderView>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;

const Strategy *strategyNamed(const QList<Strategy> &strategies, const QString &name)
{
    const auto found = std::find_if(strategies.begin(), strategies.end(),
                                    [&](const Strategy &each) { return each.name == name; });
    return found == strategies.end() ? nullptr : &*found;
}

} // namespace

StrategyTree::StrategyTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"strategyTree"_s);
    setAccessibleName(tr("Strategies"));
    new FocusRing(this);
    setHeaderLabels({tr("Strategy"), tr("Found")});
    headerItem()->setToolTip(1, tr("What Explore found"));
    setRootIsDecorated(true);
    setIndentation(fontMetrics().height());
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    // It stands in a panel, which has a border.
    setStyleSheet(u"QTreeWidget, QTreeWidget:focus { border: none; margin: 0 } "
                  "QTreeWidget::item { padding: 0.15em 0 }"_s);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->resizeSection(0, fontMetrics().averageCharWidth() * 32);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const QString name = item ? item->data(0, nameRole).toString() : QString();
        if (!m_isFilling && !name.isEmpty())
            emit chosen(name);
    });
}

QTreeWidgetItem *StrategyTree::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

QTreeWidgetItem *StrategyTree::add(QTreeWidgetItem *parent, const StrategyDesk::Entry &entry,
                                   const Strategy *strategy, const Findings &findings)
{
    QString title = strategy ? strategy->title : entry.name;
    if (entry.isModified)
        title = u"• "_s + title;
    const QString found = strategy ? findings.summary(*strategy) : tr("cannot be used");
    auto *item = new QTreeWidgetItem(parent, {title, found});
    item->setData(0, nameRole, entry.name);
    item->setToolTip(0, entry.isModified ? tr("%1, not saved").arg(entry.name) : entry.name);
    item->setToolTip(1, strategy ? findings.details(*strategy) : found);
    return item;
}

void StrategyTree::fill(const QList<StrategyDesk::Entry> &entries,
                        const QList<Strategy> &strategies, const Findings &findings)
{
    m_isFilling = true;
    const QString before = currentItem() ? currentItem()->data(0, nameRole).toString() : QString();
    clear();
    const auto entryOf = [&](const QString &name) {
        const auto found
            = std::find_if(entries.begin(), entries.end(),
                           [&](const StrategyDesk::Entry &entry) { return entry.name == name; });
        return found == entries.end() ? StrategyDesk::Entry{name, {}, false, false} : *found;
    };
    QHash<QString, QTreeWidgetItem *> ways;
    using Kind = StrategyGroup::Kind;
    const QList<StrategyGroup> groups = StrategyGroup::divide(strategies);
    for (const Kind kind : {Kind::Holds, Kind::DoesNotHold, Kind::Own}) {
        QTreeWidgetItem *item = nullptr;
        for (const StrategyGroup &group : groups) {
            if (group.kind != kind)
                continue;
            item = addGroup(group.title());
            for (const Strategy &strategy : group.strategies)
                ways.insert(strategy.name, add(item, entryOf(strategy.name), &strategy, findings));
        }
        if (kind != Kind::Own)
            continue;
        for (const StrategyDesk::Entry &entry : entries) {
            if (strategyNamed(strategies, entry.name))
                continue;
            if (!item)
                item = addGroup(StrategyGroup{Kind::Own, {}}.title());
            add(item, entry, nullptr, findings);
        }
    }
    for (const StrategyGroup &group : groups) {
        if (group.kind != Kind::Mistakes)
            continue;
        for (const Strategy &strategy : group.strategies) {
            QTreeWidgetItem *way = ways.value(strategy.mistakeOf);
            add(way ? way : invisibleRootItem(), entryOf(strategy.name), &strategy, findings);
        }
    }
    expandAll();
    choose(before);
    m_isFilling = false;
}

void StrategyTree::choose(const QString &name)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if (!name.isEmpty() && (*item)->data(0, nameRole).toString() == name) {
            setCurrentItem(*item);
            scrollToItem(*item);
        }
    }
    m_isFilling = wasFilling;
}

} // namespace lastroom
