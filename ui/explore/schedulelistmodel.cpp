// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/schedulelistmodel.h"

#include "ui/recording/exploretext.h"

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

void ScheduleListModel::setExploration(const Exploration *exploration, Filter filter)
{
    beginResetModel();
    m_exploration = exploration;
    m_filter = filter;
    m_count = find();
    endResetModel();
}

void ScheduleListModel::refresh()
{
    const int count = find();
    if (count < m_count) {
        beginResetModel();
        m_count = count;
        endResetModel();
    } else if (count > m_count) {
        // What is new stands in between, but to a view it is all the same: more rows, other words.
        const int before = m_count;
        beginInsertRows({}, before, count - 1);
        m_count = count;
        endInsertRows();
        if (before > 0)
            emit dataChanged(index(0), index(before - 1));
    }
}

/** Looks for what is to be shown; says how much it is. */
int ScheduleListModel::find()
{
    m_places.clear();
    if (!m_exploration)
        return 0;
    const std::vector<ExploredSchedule> &schedules = m_exploration->schedules();
    if (m_filter == Filter::All)
        return int(schedules.size());
    for (std::size_t place = 0; place < schedules.size(); ++place) {
        if (schedules[place].ending != Ending::Safe)
            m_places.push_back(int(place));
    }
    return int(m_places.size());
}

const ExploredSchedule &ScheduleListModel::schedule(int row) const
{
    const auto at = std::size_t(row);
    return m_exploration->schedules()[m_filter == Filter::All ? at : std::size_t(m_places.at(at))];
}

qint64 ScheduleListModel::orders() const
{
    if (!m_exploration)
        return 0;
    const ExplorationCounts &counts = m_exploration->counts();
    return m_filter == Filter::All ? counts.schedules : counts.wrong();
}

int ScheduleListModel::rowOf(const QByteArray &order) const
{
    for (int row = 0; row < m_count; ++row) {
        if (schedule(row).order == order)
            return row;
    }
    return -1;
}

int ScheduleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ScheduleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExploredSchedule &shown = schedule(index.row());
    const auto end = [&] { return ExploreText::end(shown, m_exploration->strategy().keeps); };
    switch (role) {
    case Qt::DisplayRole:
        return shown.schedule().text();
    case EndRole:
        return end().text;
    case ToneRole:
        return int(end().tone);
    case MarksRole:
        return ExploreText::marks(shown);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList words{shown.schedule().text(), ExploreText::switches(shown, *m_exploration),
                          end().text};
        words += ExploreText::marks(shown);
        if (const StatementFailure *failure = m_exploration->failureOf(shown))
            words.append(failure->sentence());
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace lastroom
