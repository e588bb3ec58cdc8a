// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace lastroom {

class ExplorationDelegate;
class ExplorationTableModel;

/** The table of an ExplorationTableModel, one row of which is chosen and always seen. How high it
 * is depends on the room and the number of rows, not on what is chosen. Thread: GUI. */
class ExplorationTable : public QTableView
{
    Q_OBJECT

public:
    explicit ExplorationTable(ExplorationTableModel *model, QWidget *parent = nullptr);

    int chosenRow() const; ///< of the model; -1 where there is none
    void choose(int row); ///< of the model

    /** How high it may be, in pixels, where it has many rows; the first few are shown in any case.
     */
    void setRoom(int height);

    void setTheme(const Theme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    void sort(int column, Qt::SortOrder order);
    void divide();
    int widthOf(int column) const;
    void showCurrent();
    int widthOfFigures() const;
    int heightOf(int rows) const;
    int rowsShown() const;

    ExplorationTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ExplorationDelegate *m_delegate;
    int m_room = 0;
    bool m_isTight = false;
    bool m_scrollsSideways = false;
};

} // namespace lastroom
