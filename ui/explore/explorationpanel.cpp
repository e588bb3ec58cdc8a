// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationpanel.h"

#include "ui/control/tabletext.h"
#include "ui/explore/explorationtable.h"
#include "ui/explore/explorationtablemodel.h"
#include "ui/page/strategymenu.h"
#include "ui/recording/exploretext.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

ExplorationPanel::ExplorationPanel(const QList<Strategy> &strategies, QWidget *parent)
    : QFrame(parent)
    , m_model(new ExplorationTableModel(strategies, this))
    , m_title(new QLabel)
    , m_table(new ExplorationTable(m_model))
    , m_overlap(new QCheckBox(tr("Statements &overlap")))
    , m_levels(new QCheckBox(tr("Every &level")))
    , m_add(StrategyMenu::makeButton())
    , m_only(new QAction(this))
{
    setProperty("panel", true);
    m_title->setObjectName(u"explorationTitle"_s);
    m_title->setTextFormat(Qt::RichText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_only->setObjectName(u"exploreOnly"_s);
    m_only->setShortcut(Qt::CTRL | Qt::Key_F5);
    m_only->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_only); // its context menu
    makeCopyable(m_table);
    makeSortable(m_table);
    addAction(m_only);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_table);
    setTabOrder(m_table, m_overlap);
    setTabOrder(m_overlap, m_levels);
    setTabOrder(m_levels, m_add);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExplorationPanel::onCurrentChanged);
    connect(m_only, &QAction::triggered, this, [this] {
        if (const Strategy *strategy = chosen())
            emit exploreRequested(strategy->key());
    });
    m_isChoosing = true;
    m_table->choose(0);
    m_isChoosing = false;
    showTitle();
}

QWidget *ExplorationPanel::makeHead()
{
    m_overlap->setObjectName(u"overlap"_s);
    m_overlap->setToolTip(tr(
        "<p>Where every statement commits by itself, another client’s statement can begin between "
        "a statement and its commit. Taken as two moves, orders are seen that a race has and "
        "whole statements hide.</p>"));
    m_levels->setObjectName(u"everyLevel"_s);
    m_levels->setToolTip(
        tr("<p>Explores the same steps at none, read committed, repeatable read and "
           "serializable, whatever their file says.</p>"));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_title, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_overlap, m_levels, m_add})
        row->addWidget(widget);
    for (QCheckBox *box : {m_overlap, m_levels})
        connect(box, &QCheckBox::toggled, this, &ExplorationPanel::switched);
    return head;
}

/** The arrow keys choose a strategy from the first moment on. */
void ExplorationPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExplorationPanel::setMenu(QMenu *menu)
{
    m_add->setMenu(menu);
    m_add->show();
}

void ExplorationPanel::setOverlap(bool overlap)
{
    m_overlap->setChecked(overlap);
}

void ExplorationPanel::setEveryLevel(bool every)
{
    m_levels->setChecked(every);
}

bool ExplorationPanel::overlap() const
{
    return m_overlap->isChecked();
}

bool ExplorationPanel::everyLevel() const
{
    return m_levels->isChecked();
}

void ExplorationPanel::setStrategies(const QList<Strategy> &strategies)
{
    const QString name = chosen() ? chosen()->key() : QString();
    m_isChoosing = true;
    m_model->setStrategies(strategies);
    m_table->choose(std::max(0, m_model->rowOf(name)));
    m_isChoosing = false;
}

void ExplorationPanel::show(const QList<const Exploration *> &explorations,
                            const Situation &situation, bool isRunning)
{
    m_model->show(explorations, isRunning);
    m_only->setEnabled(!isRunning);
    m_levels->setEnabled(!isRunning);
    m_overlap->setEnabled(!isRunning);
    if (m_situation == situation)
        return;
    m_situation = situation;
    showTitle();
}

const Strategy *ExplorationPanel::chosen() const
{
    const int row = m_table->chosenRow();
    return row < 0 ? nullptr : &m_model->strategy(row);
}

void ExplorationPanel::choose(const QString &strategy)
{
    const int row = m_model->rowOf(strategy);
    if (row < 0 || row == m_table->chosenRow())
        return;
    m_isChoosing = true;
    m_table->choose(row);
    m_isChoosing = false;
}

void ExplorationPanel::setRoom(int height)
{
    m_table->setRoom(height - (sizeHint().height() - m_table->sizeHint().height()));
}

QRect ExplorationPanel::chosenPlace() const
{
    const QRect row = m_table->visualRect(m_table->currentIndex());
    return {m_table->viewport()->mapTo(this, row.topLeft()), row.size()};
}

void ExplorationPanel::onCurrentChanged()
{
    if (const Strategy *strategy = chosen()) {
        QString title = ExploreText::title(*strategy);
        m_only->setText(tr("Explore only %1").arg(title.replace(u'&', u"&&"_s)));
    }
    emit chosenChanged(!m_isChoosing);
}

void ExplorationPanel::showTitle()
{
    m_title->setText(u"<b>%1</b><span style='color:%2'> — %3</span>"_s.arg(
        tr("Every order of %1 clients’ statements").arg(m_situation.clients),
        m_theme.mutedText.name(), ExploreText::situation(m_situation)));
}

void ExplorationPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_table->setTheme(theme);
    showTitle();
}

} // namespace lastroom
