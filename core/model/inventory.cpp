// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventory.h"

#include "core/model/text.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &name)
{
    return Text::tr("hotel “%1”").arg(name);
}

} // namespace

Result<> Hotel::check() const
{
    using Kind = Error::Kind;
    if (name.trimmed().isEmpty())
        return failure(Kind::Arguments, Text::tr("hotel"), Text::tr("it has no name"),
                       Text::tr("give every hotel a name"));
    if (name.size() > maximumNameLength)
        return failure(Kind::Arguments, quoted(name.left(20) + QChar(0x2026)),
                       Text::tr("the name has %n characters", nullptr, int(name.size())),
                       Text::tr("use at most %1").arg(maximumNameLength));
    if (name.contains(QChar::Null))
        return failure(Kind::Arguments, quoted(QString(name).remove(QChar::Null)),
                       Text::tr("the name contains a null character"),
                       Text::tr("PostgreSQL cannot store it; remove it"));
    if (contracted < 0 || contracted > maximumRooms)
        return failure(Kind::Arguments, quoted(name),
                       Text::tr("%1 contracted rooms").arg(contracted),
                       Text::tr("use 0 to %1").arg(maximumRooms));
    if (locked < 0 || locked > contracted)
        return failure(Kind::Arguments, quoted(name),
                       Text::tr("%1 locked of %2 contracted rooms").arg(locked).arg(contracted),
                       Text::tr("lock 0 to %1").arg(contracted));
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
                       Text::tr("its name has to have 1 to %n characters, none of them null",
                                nullptr, Hotel::maximumNameLength));
    if (hotels.isEmpty())
        return failure(Kind::Arguments, Text::tr("inventory"), Text::tr("it has no hotel"),
                       Text::tr("add at least one"));
    if (hotels.size() > maximumHotels)
        return failure(Kind::Arguments, Text::tr("inventory"),
                       Text::tr("it has %n hotels", nullptr, int(hotels.size())),
                       Text::tr("use 1 to %1").arg(maximumHotels));
    QSet<QString> names;
    for (const Hotel &hotel : hotels) {
        if (const Result<> checked = hotel.check(); !checked)
            return checked;
        if (names.contains(hotel.name))
            return failure(Kind::Arguments, quoted(hotel.name),
                           Text::tr("there are two of this name"),
                           Text::tr("give every hotel a name of its own"));
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
