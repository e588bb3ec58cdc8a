// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/strategydialog.h"

#include "core/strategy/strategygroup.h"
#include "ui/control/splitter.h"
#include "ui/control/sqlview.h"
#include "ui/control/windowsize.h"
#include "ui/theme/swatch.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

StrategyDialog::StrategyDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_view(new SqlView)
{
    setObjectName(u"strategyDialog"_s);
    setWindowTitle(tr("Strategies"));
    setModal(false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    m_list->setObjectName(u"strategyList"_s);
    m_list->setAccessibleName(tr("Strategies"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(12, 12));

    auto *splitter = new Splitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(16);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(splitter);
    const int em = fontMetrics().height();
    splitter->setSizes({em * 12, em * 46});
    resizeWithinScreen(*this, {em * 60, em * 42});
    connect(m_list, &QListWidget::currentRowChanged, this, &StrategyDialog::onChosen);
}

void StrategyDialog::setStrategies(const QList<Strategy> &shown, const QList<Strategy> &all)
{
    const QString chosen = shownName();
    m_strategies = shown;
    m_shown = int(shown.size());
    for (const StrategyGroup &group : StrategyGroup::divide(all)) {
        for (const Strategy &strategy : group.strategies) {
            if (!shown.contains(strategy))
                m_strategies.append(strategy);
        }
    }
    m_list->clear();
    for (const Strategy &strategy : std::as_const(m_strategies))
        m_list->addItem(strategy.title);
    setIcons();
    choose(chosen);
}

void StrategyDialog::setIcons()
{
    for (int place = 0; place < m_list->count(); ++place)
        m_list->item(place)->setIcon(place < m_shown
                                         ? swatch(m_theme.strategy(place), m_theme.mutedText)
                                         : swatch(Qt::transparent, Qt::transparent));
}

void StrategyDialog::showStrategy(const QString &name)
{
    choose(name);
    show();
    raise();
    activateWindow();
}

QString StrategyDialog::shownName() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_strategies.size() ? m_strategies.at(row).name : QString();
}

void StrategyDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    setIcons();
    m_list->setStyleSheet(u"QListView { outline: none }"
                          "QListView::item { padding: 0.4em 0.3em; border: none }"
                          "QListView::item:selected { background: %1; color: %2; "
                          "border-left: 3px solid %3 }"_s.arg(theme.selection.name(),
                                                              theme.selectionText.name(),
                                                              theme.accentEdge.name()));
    m_view->setTheme(theme);
}

void StrategyDialog::onChosen(int row)
{
    m_view->setStrategy(row >= 0 && row < m_strategies.size() ? m_strategies.at(row) : Strategy{});
}

void StrategyDialog::choose(const QString &name)
{
    const auto found = std::find_if(m_strategies.begin(), m_strategies.end(),
                                    [&](const Strategy &each) { return each.name == name; });
    const bool isKnown = found != m_strategies.end();
    m_list->setCurrentRow(isKnown ? int(found - m_strategies.begin())
                                  : std::min(0, int(m_strategies.size()) - 1));
}

} // namespace lastroom
