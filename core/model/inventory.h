// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QList>
#include <QString>

namespace lastroom {

using namespace Qt::StringLiterals;

/** Rooms of one hotel that an event may sell. A value; safe from any thread. */
struct Hotel
{
    static constexpr int maximumRooms = 1'000'000;
    static constexpr int maximumNameLength = 200;

    QString name; ///< any Unicode, 1 to maximumNameLength characters, unique in its inventory
    int contracted = 200; ///< 0 to maximumRooms
    int locked = 0; ///< rooms held back, 0 to contracted

    /** Nothing, or the sentence that says what is allowed. */
    Result<> check() const;

    bool operator==(const Hotel &) const = default;
};

/** An event and the hotels that sell rooms for it. A value; safe from any thread. */
struct Inventory
{
    static constexpr int maximumHotels = 50;

    QString event = u"Evento"_s;
    QList<Hotel> hotels;

    /** \p count hotels "Hotel A", "Hotel B", … "Hotel Z", "Hotel AA" of \p rooms each. */
    static Inventory uniform(int count, int rooms);

    /** "Hotel A" for 0, "Hotel AA" for 26. */
    static QString hotelName(int index);

    /** Nothing, or the first thing that is wrong with it. */
    Result<> check() const;

    qint64 contracted() const; ///< the sum over all hotels
    qint64 locked() const; ///< the sum over all hotels

    /** The places of the hotels in \c hotels, sorted by name: the order a client looks in. */
    QList<int> orderByName() const;

    bool operator==(const Inventory &) const = default;
};

} // namespace lastroom
