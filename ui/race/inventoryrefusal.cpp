// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/inventoryrefusal.h"

#include "core/model/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace lastroom {

namespace {

/** Gives the free functions below a context for their translations. */
struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(InventoryRefusal)

public:
    static QString ofHotel(const Hotel &before, const Hotel &after)
    {
        const QLocale locale;
        if (after.name.trimmed().isEmpty())
            return tr("A hotel needs a name.");
        if (after.name.size() > Hotel::maximumNameLength)
            return tr("A hotel’s name has at most %1 characters; this one has %2.")
                .arg(locale.toString(Hotel::maximumNameLength), locale.toString(after.name.size()));
        if (outOfRange(after.contracted) || outOfRange(after.locked))
            return rooms();
        if (after.locked > after.contracted && after.contracted != before.contracted)
            return tr("%1 rooms of “%2” are locked, so it needs at least %1 contracted ones. "
                      "Unlock some first.")
                .arg(locale.toString(after.locked), after.name);
        if (after.locked > after.contracted)
            return tr("“%2” has %1 contracted rooms, so at most %1 can be locked.")
                .arg(locale.toString(after.contracted), after.name);
        return {};
    }

    static QString rooms()
    {
        return tr("Rooms are whole numbers from 0 to %1.")
            .arg(QLocale().toString(Hotel::maximumRooms));
    }

    static QString twice(const QString &name)
    {
        return tr("There is a hotel “%1” already. Give every hotel a name of its own.").arg(name);
    }

    static QString ofCount(qsizetype count)
    {
        if (count == 0)
            return tr("An event needs at least one hotel.");
        if (count > Inventory::maximumHotels)
            return tr("An event has at most %1 hotels.")
                .arg(QLocale().toString(Inventory::maximumHotels));
        return {};
    }

private:
    static bool outOfRange(int number) { return number < 0 || number > Hotel::maximumRooms; }
};

} // namespace

std::optional<QString> refusalOfHotel(const Inventory &inventory, int row, const Hotel &after)
{
    if (const Result<> checked = after.check(); !checked) {
        const QString sentence = Refusal::ofHotel(inventory.hotels.at(row), after);
        return sentence.isEmpty() ? asSentence(checked.error().sentence()) : sentence;
    }
    for (int other = 0; other < inventory.hotels.size(); ++other) {
        if (other != row && inventory.hotels.at(other).name == after.name)
            return Refusal::twice(after.name);
    }
    Inventory whole = inventory;
    whole.hotels[row] = after;
    return refusalOfInventory(whole);
}

std::optional<QString> refusalOfInventory(const Inventory &after)
{
    const Result<> checked = after.check();
    if (checked)
        return std::nullopt;
    const QString sentence = Refusal::ofCount(after.hotels.size());
    return sentence.isEmpty() ? asSentence(checked.error().sentence()) : sentence;
}

QString sentenceOfRooms()
{
    return Refusal::rooms();
}

} // namespace lastroom
