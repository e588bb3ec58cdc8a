// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/explorationtable.h"

#include "ui/explore/explorationdelegate.h"
#include "ui/explore/explorationtablemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 4; // shown in any case; for the rest there has to be room
// In characters.
constexpr int barLeast = 8;
constexpr int barFair = 18; // before a title is cut
constexpr int barGood = 30;
constexpr int titleLeast = 20;
constexpr int titleMost = 40;

} // namespace

ExplorationTable::ExplorationTable(ExplorationTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new ExplorationDelegate(this))
{
    setObjectName(u"explorationTable"_s);
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    m_sorted->setSortRole(Qt::EditRole);
    m_sorted->setSourceModel(model);
    setModel(m_sorted);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ExplorationTable::sort);
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

/** The mark takes room in every head, so it is there only where it is needed. */
void ExplorationTable::sort(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    m_model->setSorted(column >= 0);
    m_sorted->sort(column, order);
    divide();
    showCurrent();
}

int ExplorationTable::chosenRow() const
{
    return m_sorted->mapToSource(currentIndex()).row();
}

void ExplorationTable::choose(int row)
{
    selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void ExplorationTable::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        updateGeometry();
}

/** Without the title and the bar, which take what is left. */
int ExplorationTable::widthOfFigures() const
{
    int width = 0;
    for (int column = 0; column < ExplorationTableModel::ColumnCount; ++column) {
        if (column != ExplorationTableModel::Outcomes && column != ExplorationTableModel::Title)
            width += widthOf(column);
    }
    return width;
}

int ExplorationTable::widthOf(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

/** The bar takes what the others leave; heads take two lines before it gets short, and long titles
 * are cut before it gets shorter still. */
void ExplorationTable::divide()
{
    const int character = fontMetrics().averageCharWidth();
    const int titleWanted = std::min(widthOf(ExplorationTableModel::Title), titleMost * character);
    m_model->setTight(false);
    const bool isTight = viewport()->width() - widthOfFigures() - titleWanted < barGood * character;
    m_model->setTight(isTight);
    for (int column = 0; column < ExplorationTableModel::ColumnCount; ++column) {
        if (column != ExplorationTableModel::Outcomes && column != ExplorationTableModel::Title)
            setColumnWidth(column, widthOf(column));
    }
    const int both = viewport()->width() - widthOfFigures();
    const int title = std::clamp(both - barFair * character,
                                 std::min(titleWanted, titleLeast * character), titleWanted);
    setColumnWidth(ExplorationTableModel::Title, title);
    const int rest = both - title;
    const int least = std::max(barLeast * character, widthOf(ExplorationTableModel::Outcomes));
    setColumnWidth(ExplorationTableModel::Outcomes, std::max(rest, least));
    // Heads of two lines are higher.
    if (std::exchange(m_isTight, isTight) != isTight)
        updateGeometry();
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

int ExplorationTable::rowsShown() const
{
    const int fitting
        = (m_room - heightOf(0)) / std::max(1, verticalHeader()->defaultSectionSize());
    return std::clamp(m_model->rowCount(), 1, std::max(fewRows, fitting));
}

QSize ExplorationTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 100, heightOf(rowsShown())};
}

QSize ExplorationTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightOf(rowsShown())};
}

/** Downwards only. */
void ExplorationTable::showCurrent()
{
    const int sideways = horizontalScrollBar()->value();
    scrollTo(currentIndex());
    horizontalScrollBar()->setValue(sideways);
}

void ExplorationTable::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    // Part of the panel, not a box in it; the focus shows in the chosen row.
    setStyleSheet(u"QTableView, QTableView:focus { background: transparent; "
                  "border: none; border-radius: 0; margin: 0 }"_s);
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
    showCurrent();
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
