// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventory.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace lastroom {

namespace {

QString quoted(const QString &name)
{
    return QStringLiteral("hotel “%1”").arg(name);
}

} // namespace

Result<> Hotel::check() const
{
    using Kind = Error::Kind;
    if (name.trimmed().isEmpty())
        return failure(Kind::Arguments, QStringLiteral("hotel"), QStringLiteral("it has no name"),
                       QStringLiteral("give every hotel a name"));
    if (name.size() > maximumNameLength)
        return failure(Kind::Arguments, quoted(name.left(20) + QChar(0x2026)),
                       QStringLiteral("the name has %1 characters").arg(name.size()),
                       QStringLiteral("use at most %1").arg(maximumNameLength));
    if (name.contains(QChar::Null))
        return failure(Kind::Arguments, quoted(QString(name).remove(QChar::Null)),
                       QStringLiteral("the name contains a null character"),
                       QStringLiteral("PostgreSQL cannot store it; remove it"));
    if (contracted < 0 || contracted > maximumRooms)
        return failure(Kind::Arguments, quoted(name),
                       QStringLiteral("%1 contracted rooms").arg(contracted),
                       QStringLiteral("use 0 to %1").arg(maximumRooms));
    if (locked < 0 || locked > contracted)
        return failure(
            Kind::Arguments, quoted(name),
            QStringLiteral("%1 locked of %2 contracted rooms").arg(locked).arg(contracted),
            QStringLiteral("lock 0 to %1").arg(contracted));
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
    return QStringLiteral("Hotel ") + letters;
}

Result<> Inventory::check() const
{
    using Kind = Error::Kind;
    if (event.trimmed().isEmpty() || event.size() > Hotel::maximumNameLength
        || event.contains(QChar::Null))
        return failure(Kind::Arguments, QStringLiteral("event"),
                       QStringLiteral("its name has to have 1 to %1 characters, none of them null")
                           .arg(Hotel::maximumNameLength));
    if (hotels.isEmpty())
        return failure(Kind::Arguments, QStringLiteral("inventory"),
                       QStringLiteral("it has no hotel"), QStringLiteral("add at least one"));
    if (hotels.size() > maximumHotels)
        return failure(Kind::Arguments, QStringLiteral("inventory"),
                       QStringLiteral("it has %1 hotels").arg(hotels.size()),
                       QStringLiteral("use 1 to %1").arg(maximumHotels));
    QSet<QString> names;
    for (const Hotel &hotel : hotels) {
        if (const Result<> checked = hotel.check(); !checked)
            return checked;
        if (names.contains(hotel.name))
            return failure(Kind::Arguments, quoted(hotel.name),
                           QStringLiteral("there are two of this name"),
                           QStringLiteral("give every hotel a name of its own"));
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
