// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"

#include <QAbstractTableModel>

class QUndoStack;

namespace lastroom {

/**
 * The hotels of an inventory as an editable table. Every change is a command on undoStack(); what
 * Inventory::check() would refuse is not made, the old value stays, and refused() says why. So the
 * inventory always passes its check. Thread: GUI.
 */
class InventoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Contracted, Locked, ColumnCount };

    /** \param inventory passes its check */
    explicit InventoryModel(Inventory inventory, QObject *parent = nullptr);

    const Inventory &inventory() const { return m_inventory; }

    QUndoStack *undoStack() const { return m_undoStack; } ///< owned by the model

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** A name loses the spaces around it; numbers are rooms. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /** Adds a hotel with a free name and as many rooms as the last one. The row, or -1. */
    int addHotel();

    bool removeHotels(const QList<int> &rows);
    bool renameEvent(const QString &name);

    /** All of it at once, as from a file or a preset. \param text of the undo command */
    bool replace(const Inventory &inventory, const QString &text);

signals:
    void changed(); ///< the inventory is another one
    void eventChanged(const QString &name);
    void accepted(); ///< an input was good, also where it changed nothing
    void refused(const QString &sentence);

private:
    friend class InventoryCommand;

    /** Makes \p inventory the shown one with as few rows touched as possible. */
    void show(const Inventory &inventory);
    void showHotels(const QList<Hotel> &hotels);

    bool push(const Inventory &inventory, const QString &text);
    bool refuse(const QString &sentence);

    Inventory m_inventory;
    QUndoStack *m_undoStack;
};

} // namespace lastroom
