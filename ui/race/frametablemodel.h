// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/frame.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace lastroom {

/**
 * The figures of the charts as a table: a row for every hotel of every strategy. Follows the same
 * frames. Thread: GUI.
 */
class FrameTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Strategy,
        Hotel,
        Contracted,
        Locked,
        Reserved,
        Ledger,
        Overbooked,
        Available,
        ColumnCount
    };

    /** True in the rows of hotels that are overbooked. */
    static constexpr int OverbookedRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /** \p strategies titles, \p hotels names; the same hotels for each. */
    void setRaces(const QStringList &strategies, const QStringList &hotels);

    /** A frame a strategy. */
    void show(const std::vector<Frame> &frames);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(int strategy, int hotel, Column column) const;
    std::optional<qint64> number(int strategy, int hotel, Column column) const;

    QStringList m_strategies;
    QStringList m_hotels;
    std::vector<Frame> m_frames;
};

} // namespace lastroom
