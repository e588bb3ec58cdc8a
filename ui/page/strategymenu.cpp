// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/strategymenu.h"

#include "core/strategy/strategygroup.h"
#include "ui/page/strategyshelf.h"

#include <QPushButton>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Strategy &strategy)
{
    QString words = strategy.title;
    return words.replace(u'&', u"&&"_s);
}

QString toolTipOf(const Strategy &strategy)
{
    const QString why = strategy.explanation.section(u"\n\n"_s, 0, 0).toHtmlEscaped();
    return strategy.reliesOn.isEmpty()
        ? u"<p>%1</p>"_s.arg(why)
        : u"<p>%1</p><p>%2</p>"_s.arg(
            StrategyMenu::tr("Relies on: %1").arg(strategy.reliesOn.toHtmlEscaped()), why);
}

} // namespace

StrategyMenu::StrategyMenu(StrategyShelf *shelf, QWidget *parent)
    : QMenu(tr("&Add or remove"), parent)
    , m_shelf(shelf)
{
    setObjectName(u"strategyMenu"_s);
    connect(shelf, &StrategyShelf::changed, this, &StrategyMenu::fill);
    fill();
}

QPushButton *StrategyMenu::makeButton()
{
    auto *button = new QPushButton(tr("Add…"));
    button->setObjectName(u"addStrategies"_s);
    button->setProperty("link", true);
    button->setStyleSheet(u"QPushButton::menu-indicator { width: 0 }"_s);
    button->setAccessibleName(tr("Add or remove strategies"));
    button->setToolTip(tr("Show more ways to book, and the mistakes that are made in them"));
    button->hide();
    return button;
}

void StrategyMenu::fill()
{
    clear();
    for (const StrategyGroup &group : StrategyGroup::divide(m_shelf->strategies())) {
        QMenu *menu = addMenu(group.title());
        menu->setObjectName(u"strategyGroup%1"_s.arg(int(group.kind)));
        menu->setToolTipsVisible(true);
        for (const Strategy &strategy : group.strategies) {
            QAction *action = menu->addAction(wordsOf(strategy));
            action->setObjectName(u"show-%1"_s.arg(strategy.name));
            action->setToolTip(toolTipOf(strategy));
            action->setCheckable(true);
            action->setChecked(m_shelf->isShown(strategy));
            action->setEnabled(!StrategyShelf::isAlwaysShown(strategy));
            connect(
                action, &QAction::toggled, this,
                [this, name = strategy.name](bool isShown) { m_shelf->setShown(name, isShown); },
                // The menu is made anew by it.
                Qt::QueuedConnection);
        }
    }
}

} // namespace lastroom
