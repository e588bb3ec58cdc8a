// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationtable.h"

#include "ui/explore/explorationdelegate.h"
#include "ui/explore/explorationtablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace lastroom {

namespace {

constexpr int mostRows = 12; // shown without scrolling
constexpr int fewRows = 4; // the rest has to be scrolled to where there is no room
constexpr int barLeast = 8; // characters
constexpr int barGood = 30;

} // namespace

ExplorationTable::ExplorationTable(ExplorationTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ExplorationDelegate(this))
{
    setObjectName(QStringLiteral("explorationTable"));
    setAccessibleName(tr("What exploring each strategy found"));
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &ExplorationTable::divide);
    measure();
}

void ExplorationTable::measure()
{
    if (m_model->rowCount() > 0)
        verticalHeader()->setDefaultSectionSize(sizeHintForRow(0));
    divide();
    updateGeometry();
}

int ExplorationTable::widthOfOthers() const
{
    int width = 0;
    for (int column = 0; column < ExplorationTableModel::ColumnCount; ++column) {
        if (column != ExplorationTableModel::Outcomes)
            width += widthOf(column);
    }
    return width;
}

int ExplorationTable::widthOf(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

/** The bar takes what the others leave; heads take two lines before it gets short. */
void ExplorationTable::divide()
{
    const int character = fontMetrics().averageCharWidth();
    m_model->setTight(false);
    if (viewport()->width() - widthOfOthers() < barGood * character)
        m_model->setTight(true);
    for (int column = 0; column < ExplorationTableModel::ColumnCount; ++column) {
        if (column != ExplorationTableModel::Outcomes)
            setColumnWidth(column, widthOf(column));
    }
    const int rest = viewport()->width() - widthOfOthers();
    const int least = std::max(barLeast * character, widthOf(ExplorationTableModel::Outcomes));
    setColumnWidth(ExplorationTableModel::Outcomes, std::max(rest, least));
    if (std::exchange(m_scrollsSideways, rest < least) == m_scrollsSideways)
        return;
    // Where not all can be seen at once, the verdict can.
    QHeaderView *head = horizontalHeader();
    head->moveSection(head->visualIndex(ExplorationTableModel::Verdict),
                      m_scrollsSideways ? int(ExplorationTableModel::Safe)
                                        : int(ExplorationTableModel::Verdict));
    updateGeometry();
}

int ExplorationTable::heightOf(int rows) const
{
    const int bar = m_scrollsSideways ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth() + bar;
}

QSize ExplorationTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100,
            heightOf(std::clamp(m_model->rowCount(), 1, mostRows))};
}

QSize ExplorationTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40,
            heightOf(std::clamp(m_model->rowCount(), 1, fewRows))};
}

void ExplorationTable::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    // Part of the panel, not a box in it; the focus shows in the chosen row.
    setStyleSheet(QStringLiteral("QTableView, QTableView:focus { background: transparent; "
                                 "border: none; border-radius: 0; margin: 0 }"));
    viewport()->update();
}

void ExplorationTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void ExplorationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    divide();
}

void ExplorationTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ExplorationTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace lastroom
