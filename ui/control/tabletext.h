// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <functional>

class QAbstractItemModel;
class QAbstractItemView;
class QPoint;
class QTableView;
class QWidget;

namespace lastroom {

/** Rows of cells as other programs take them. Thread: GUI. */
namespace TableText {

/** Cells apart by tabs, rows by ends of lines: what spreadsheets paste. */
QString text(const QList<QStringList> &rows);

/** The headings, then what the rows show; numbers as numbers where the model has them as such
 * (Qt::EditRole). All of them are fetched first. */
QList<QStringList> rowsOf(QAbstractItemModel &model);

void copy(const QString &text);

} // namespace TableText

/** Below a right click at \p place of the screen: copy \p rows, the first of which are headings, as
 * text or as CSV, and \p saveFigure where that can be done. \p parent owns it until it is closed.
 * Thread: GUI. */
void popupCopyMenu(QWidget *parent, QPoint place, const QList<QStringList> &rows,
                   const std::function<void()> &saveFigure = {});

/** Adds to the context menu of a view: copy the cell (Ctrl C), the table as text, the table as CSV.
 * The view owns the actions. Thread: GUI. */
void makeCopyable(QAbstractItemView *view);

/** Adds to the context menu of a view that sorts what a click on a heading does: sort by the column
 * of the current cell, then the other way, then as it was. The view owns the action. Thread: GUI.
 */
void makeSortable(QTableView *view);

} // namespace lastroom
