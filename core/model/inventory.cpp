// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventory.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &name)
{
    return u"hotel “%1”"_s.arg(name);
}

} // namespace

Result<> Hotel::check() const
{
    using Kind = Error::Kind;
    if (name.trimmed().isEmpty())
        return failure(Kind::Arguments, u"hotel"_s, u"it has no name"_s,
                       u"give every hotel a name"_s);
    if (name.size() > maximumNameLength)
        return failure(Kind::Arguments, quoted(name.left(20) + QChar(0x2026)),
                       u"the name has %1 characters"_s.arg(name.size()),
                       u"use at most %1"_s.arg(maximumNameLength));
    if (name.contains(QChar::Null))
        return failure(Kind::Arguments, quoted(QString(name).remove(QChar::Null)),
                       u"the name contains a null character"_s,
                       u"PostgreSQL cannot store it; remove it"_s);
    if (contracted < 0 || contracted > maximumRooms)
        return failure(Kind::Arguments, quoted(name), u"%1 contracted rooms"_s.arg(contracted),
                       u"use 0 to %1"_s.arg(maximumRooms));
    if (locked < 0 || locked > contracted)
        return failure(Kind::Arguments, quoted(name),
                       u"%1 locked of %2 contracted rooms"_s.arg(locked).arg(contracted),
                       u"lock 0 to %1"_s.arg(contracted));
    return {};
}

Inventory Inventory::uniform(int count, int rooms)
{
    Inventory inventory;
    for (int index = 0; index < count; ++index)
        inventory.hotels.append(Hotel{hotelName(index), rooms, 0});
    return inventory;
}

QString Inventory::hotelName(int index)
{
    QString letters;
    for (int rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return u"Hotel "_s + letters;
}

Result<> Inventory::check() const
{
    using Kind = Error::Kind;
    if (event.trimmed().isEmpty() || event.size() > Hotel::maximumNameLength
        || event.contains(QChar::Null))
        return failure(Kind::Arguments, u"event"_s,
                       u"its name has to have 1 to %1 characters, none of them null"_s.arg(
                           Hotel::maximumNameLength));
    if (hotels.isEmpty())
        return failure(Kind::Arguments, u"inventory"_s, u"it has no hotel"_s,
                       u"add at least one"_s);
    if (hotels.size() > maximumHotels)
        return failure(Kind::Arguments, u"inventory"_s, u"it has %1 hotels"_s.arg(hotels.size()),
                       u"use 1 to %1"_s.arg(maximumHotels));
    QSet<QString> names;
    for (const Hotel &hotel : hotels) {
        if (const Result<> checked = hotel.check(); !checked)
            return checked;
        if (names.contains(hotel.name))
            return failure(Kind::Arguments, quoted(hotel.name), u"there are two of this name"_s,
                           u"give every hotel a name of its own"_s);
        names.insert(hotel.name);
    }
    return {};
}

qint64 Inventory::contracted() const
{
    return std::accumulate(hotels.begin(), hotels.end(), qint64(0),
                           [](qint64 sum, const Hotel &hotel) { return sum + hotel.contracted; });
}

qint64 Inventory::locked() const
{
    return std::accumulate(hotels.begin(), hotels.end(), qint64(0),
                           [](qint64 sum, const Hotel &hotel) { return sum + hotel.locked; });
}

QList<int> Inventory::orderByName() const
{
    QList<int> order(hotels.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [this](int a, int b) { return hotels.at(a).name < hotels.at(b).name; });
    return order;
}

} // namespace lastroom
