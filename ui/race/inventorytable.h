// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace lastroom {

class HotelDelegate;

/**
 * The table of hotels: as high as its rows, at most \c maximumRows, then it scrolls. Enter and F2
 * edit, Delete and Insert ask for hotels to go and come. Tab leaves it, except from an editor,
 * where it moves on to the next cell. Thread: GUI.
 */
class InventoryTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 6;

    explicit InventoryTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    QList<int> selectedRows() const;
    void setTheme(const Theme &theme);

signals:
    void addRequested();
    void removeRequested();
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void measure();

    HotelDelegate *m_delegate;
};

} // namespace lastroom
