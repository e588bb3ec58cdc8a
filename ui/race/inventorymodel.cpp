// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/inventorymodel.h"

#include "ui/race/inventorycommand.h"
#include "ui/race/inventoryrefusal.h"

#include <QLocale>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <optional>

namespace lastroom {

using namespace Qt::StringLiterals;

/** The rows of \p longer that \p shorter lacks, or nothing where it has others or another order. */
static std::optional<QList<int>> missingRows(const QList<Hotel> &longer,
                                             const QList<Hotel> &shorter)
{
    QList<int> missing;
    qsizetype matched = 0;
    for (int row = 0; row < longer.size(); ++row) {
        if (matched < shorter.size() && longer.at(row) == shorter.at(matched))
            ++matched;
        else
            missing.append(row);
    }
    if (matched < shorter.size())
        return std::nullopt;
    return missing;
}

InventoryModel::InventoryModel(Inventory inventory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inventory(std::move(inventory))
    , m_undoStack(new QUndoStack(this))
{
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_inventory.hotels.size());
}

int InventoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hotel &hotel = m_inventory.hotels.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight)));
    if (index.column() == Name) {
        const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
        // A long name is cut off in the column, so the tool tip has all of it; plain text always.
        if (role == Qt::ToolTipRole)
            return u"<p>%1</p>"_s.arg(hotel.name.toHtmlEscaped());
        return shown ? QVariant(hotel.name) : QVariant();
    }
    const int rooms = index.column() == Contracted ? hotel.contracted : hotel.locked;
    if (role == Qt::DisplayRole)
        return QLocale().toString(rooms);
    return role == Qt::EditRole ? QVariant(rooms) : QVariant();
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight)));
    if (role == Qt::DisplayRole)
        return std::array{tr("Hotel"), tr("Contracted"), tr("Locked")}.at(std::size_t(section));
    if (role == Qt::ToolTipRole)
        return std::array{
            tr("The clients look through the hotels in the order of their names."),
            tr("Rooms the event may sell in the hotel. One more is overbooked."),
            tr("Contracted rooms that are held back: nobody may book them."),
        }
            .at(std::size_t(section));
    return {};
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

bool InventoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    Hotel hotel = m_inventory.hotels.at(row);
    QString text;
    if (index.column() == Name) {
        text = tr("rename %1").arg(hotel.name);
        hotel.name = value.toString().trimmed();
    } else {
        bool isNumber = false;
        const int rooms = value.toInt(&isNumber);
        if (!isNumber)
            return refuse(sentenceOfRooms());
        text = index.column() == Contracted ? tr("contracted rooms of %1").arg(hotel.name)
                                            : tr("locked rooms of %1").arg(hotel.name);
        (index.column() == Contracted ? hotel.contracted : hotel.locked) = rooms;
    }
    if (const auto sentence = refusalOfHotel(m_inventory, row, hotel))
        return refuse(*sentence);
    Inventory after = m_inventory;
    after.hotels[row] = hotel;
    return push(after, text);
}

int InventoryModel::addHotel()
{
    const QList<Hotel> &hotels = m_inventory.hotels;
    Hotel hotel = hotels.isEmpty() ? Hotel{} : Hotel{{}, hotels.last().contracted, 0};
    const auto isTaken = [&hotels](const QString &name) {
        return std::any_of(hotels.begin(), hotels.end(),
                           [&name](const Hotel &other) { return other.name == name; });
    };
    int index = int(hotels.size());
    // As many tries as there are hotels meet a free name for certain.
    for (hotel.name = Inventory::hotelName(index); isTaken(hotel.name);)
        hotel.name = Inventory::hotelName(++index);
    Inventory after = m_inventory;
    after.hotels.append(hotel);
    return push(after, tr("add %1").arg(hotel.name)) ? int(m_inventory.hotels.size()) - 1 : -1;
}

bool InventoryModel::removeHotels(const QList<int> &rows)
{
    Inventory after = m_inventory;
    after.hotels.clear();
    QString name;
    for (int row = 0; row < m_inventory.hotels.size(); ++row) {
        if (rows.contains(row))
            name = m_inventory.hotels.at(row).name;
        else
            after.hotels.append(m_inventory.hotels.at(row));
    }
    const int removed = int(m_inventory.hotels.size() - after.hotels.size());
    if (removed == 0)
        return false;
    return push(
        after, removed == 1 ? tr("remove %1").arg(name) : tr("remove %n hotels", nullptr, removed));
}

bool InventoryModel::renameEvent(const QString &name)
{
    Inventory after = m_inventory;
    after.event = name.trimmed();
    return push(after, tr("rename the event"));
}

bool InventoryModel::replace(const Inventory &inventory, const QString &text)
{
    return push(inventory, text);
}

bool InventoryModel::push(const Inventory &inventory, const QString &text)
{
    if (const auto sentence = refusalOfInventory(inventory))
        return refuse(*sentence);
    // Typing what was there already is no change that somebody would want to undo.
    if (inventory != m_inventory)
        m_undoStack->push(new InventoryCommand(*this, inventory, text));
    emit accepted();
    return true;
}

bool InventoryModel::refuse(const QString &sentence)
{
    emit refused(sentence);
    return false;
}

void InventoryModel::show(const Inventory &inventory)
{
    const bool renamed = inventory.event != m_inventory.event;
    m_inventory.event = inventory.event;
    if (inventory.hotels != m_inventory.hotels)
        showHotels(inventory.hotels);
    if (renamed)
        emit eventChanged(m_inventory.event);
    emit changed();
}

void InventoryModel::showHotels(const QList<Hotel> &hotels)
{
    const QList<Hotel> before = m_inventory.hotels;
    if (hotels.size() == before.size()) {
        m_inventory.hotels = hotels;
        for (int row = 0; row < hotels.size(); ++row) {
            if (hotels.at(row) != before.at(row))
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    } else if (const auto removed = missingRows(before, hotels)) {
        for (auto row = removed->crbegin(); row != removed->crend(); ++row) {
            beginRemoveRows({}, *row, *row);
            m_inventory.hotels.removeAt(*row);
            endRemoveRows();
        }
    } else if (const auto added = missingRows(hotels, before)) {
        for (const int row : *added) {
            beginInsertRows({}, row, row);
            m_inventory.hotels.insert(row, hotels.at(row));
            endInsertRows();
        }
    } else {
        beginResetModel();
        m_inventory.hotels = hotels;
        endResetModel();
    }
}

} // namespace lastroom
