// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/tabletext.h"

#include "core/model/csv.h"
#include "core/model/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::EditRole);
    return value.isValid() ? value.toString() : index.data(Qt::DisplayRole).toString();
}

void addAction(QAbstractItemView *view, const char *text, const QString &name, auto what)
{
    auto *action = new QAction(Text::tr(text), view);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (name == u"copyCell")
        action->setShortcut(QKeySequence::Copy);
    QObject::connect(action, &QAction::triggered, view, what);
    view->addAction(action);
}

} // namespace

QString TableText::text(const QList<QStringList> &rows)
{
    QString all;
    for (const QStringList &row : rows) {
        QStringList cells = row;
        // A cell is one line, or it would begin another row.
        for (QString &cell : cells)
            cell.replace(u'\n', u' ').replace(u'\t', u' ');
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

QList<QStringList> TableText::rowsOf(QAbstractItemModel &model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
    QList<QStringList> rows;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '));
    rows.append(headings);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cellOf(model.index(row, column)));
        rows.append(cells);
    }
    return rows;
}

void TableText::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void popupCopyMenu(QWidget *parent, QPoint place, const QList<QStringList> &rows,
                   const std::function<void()> &saveFigure)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"copyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *text, const QString &name,
                         QString (*format)(const QList<QStringList> &)) {
        menu->addAction(Text::tr(text), menu, [rows, format] { TableText::copy(format(rows)); })
            ->setObjectName(name);
    };
    add(QT_TRANSLATE_NOOP("Text", "Copy the figures as &text"), u"copyTable"_s, &TableText::text);
    add(QT_TRANSLATE_NOOP("Text", "Copy the figures as CS&V"), u"copyCsv"_s, &csvText);
    if (saveFigure)
        menu->addAction(Text::tr("Save as a &figure…"), menu, [saveFigure] { saveFigure(); })
            ->setObjectName(u"saveFigureHere"_s);
    menu->popup(place);
}

void makeCopyable(QAbstractItemView *view)
{
    addAction(view, QT_TRANSLATE_NOOP("Text", "&Copy"), u"copyCell"_s,
              [view] { TableText::copy(view->currentIndex().data(Qt::DisplayRole).toString()); });
    addAction(view, QT_TRANSLATE_NOOP("Text", "Copy the table as &text"), u"copyTable"_s,
              [view] { TableText::copy(TableText::text(TableText::rowsOf(*view->model()))); });
    addAction(view, QT_TRANSLATE_NOOP("Text", "Copy the table as CS&V"), u"copyCsv"_s,
              [view] { TableText::copy(csvText(TableText::rowsOf(*view->model()))); });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void makeSortable(QTableView *view)
{
    addAction(view, QT_TRANSLATE_NOOP("Text", "&Sort by this column"), u"sortColumn"_s, [view] {
        QHeaderView *heads = view->horizontalHeader();
        const int column = view->currentIndex().column();
        const bool isSorted = heads->sortIndicatorSection() == column;
        const bool isDescending = isSorted && heads->sortIndicatorOrder() == Qt::DescendingOrder;
        heads->setSortIndicator(isDescending ? -1 : column,
                                isSorted && !isDescending ? Qt::DescendingOrder
                                                          : Qt::AscendingOrder);
    });
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace lastroom
