// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/frametablemodel.h"

#include <QApplication>
#include <QFont>
#include <QLocale>

namespace lastroom {

using namespace Qt::StringLiterals;

void FrameTableModel::setRaces(const QStringList &strategies, const QStringList &hotels)
{
    beginResetModel();
    m_strategies = strategies;
    m_hotels = hotels;
    m_frames.clear();
    endResetModel();
}

void FrameTableModel::show(const std::vector<Frame> &frames)
{
    m_frames = frames;
    if (rowCount() > 0)
        emit dataChanged(index(0, Contracted), index(rowCount() - 1, ColumnCount - 1));
}

int FrameTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_strategies.size() * m_hotels.size());
}

int FrameTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int strategy = index.row() / int(m_hotels.size());
    const int hotel = index.row() % int(m_hotels.size());
    if (role == Qt::DisplayRole)
        return text(strategy, hotel, Column(index.column()));
    // To be sorted and copied.
    if (role == Qt::EditRole) {
        const std::optional<qint64> value = number(strategy, hotel, Column(index.column()));
        return value ? QVariant(*value) : QVariant(text(strategy, hotel, Column(index.column())));
    }
    if (role == Qt::TextAlignmentRole && index.column() >= Contracted)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    // Beside the sign in front of the number, for the back of the room.
    if (role == Qt::FontRole && index.column() == Overbooked
        && index.data(OverbookedRole).toBool()) {
        QFont bold = QApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role == OverbookedRole && std::size_t(strategy) < m_frames.size()) {
        const Frame &frame = m_frames[std::size_t(strategy)];
        return frame.overbooked(frame.hotels.at(hotel)) > 0;
    }
    return {};
}

QString FrameTableModel::text(int strategy, int hotel, Column column) const
{
    if (column == Strategy)
        return m_strategies.at(strategy);
    if (column == Hotel)
        return m_hotels.at(hotel);
    const std::optional<qint64> value = number(strategy, hotel, column);
    if (!value)
        return {};
    const QString digits = QLocale().toString(*value);
    return column == Overbooked && *value > 0 ? u'+' + digits : digits;
}

std::optional<qint64> FrameTableModel::number(int strategy, int hotel, Column column) const
{
    if (std::size_t(strategy) >= m_frames.size())
        return {};
    const Frame &frame = m_frames[std::size_t(strategy)];
    const HotelRecords &records = frame.hotels.at(hotel);
    switch (column) {
    case Contracted:
        return records.contracted;
    case Locked:
        return records.locked;
    case Reserved:
        return records.reserved;
    case Ledger:
        return records.ledger;
    case Overbooked:
        return frame.overbooked(records);
    case Available:
        return records.available(frame.keeps);
    case Strategy:
    case Hotel:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FrameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Contracted ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Strategy:
        return tr("Strategy");
    case Hotel:
        return tr("Hotel");
    case Contracted:
        return tr("Contracted");
    case Locked:
        return tr("Locked");
    case Reserved:
        return tr("Reserved");
    case Ledger:
        return tr("Ledger");
    case Overbooked:
        return tr("Overbooked");
    case Available:
        return tr("Available");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace lastroom
