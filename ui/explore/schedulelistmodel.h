// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"

#include <QAbstractListModel>

#include <vector>

namespace lastroom {

/**
 * The schedules of one exploration, fewest switches first: those that are not safe, or in which
 * a statement failed, or all. Reads them where they are; there may be hundreds of thousands.
 * Thread: GUI.
 */
class ScheduleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter { NotSafe, All };

    enum Role {
        EndRole = Qt::UserRole, ///< what it ended with
        ToneRole, ///< of that, int of Tone
        MarksRole, ///< QStringList, what happened on the way
    };

    using QAbstractListModel::QAbstractListModel;

    /** \p exploration may be null; not owned, to be replaced before it goes. */
    void setExploration(const Exploration *exploration, Filter filter);

    /** The exploration has grown, or began anew. Rows may have moved. */
    void refresh();

    const Exploration *exploration() const { return m_exploration; }

    Filter filter() const { return m_filter; }

    const ExploredSchedule &schedule(int row) const;

    /** How many the rows stand for. */
    qint64 orders() const;

    int rowOf(const QByteArray &order) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int find();

    const Exploration *m_exploration = nullptr;
    Filter m_filter = Filter::All;
    int m_count = 0; ///< rows that the views know
    std::vector<int> m_places; ///< of the rows in the exploration; unused for Filter::All
};

} // namespace lastroom
