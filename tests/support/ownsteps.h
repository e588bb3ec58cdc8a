// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Steps from which tests put strategies together, as they stand in a file. */
namespace ownsteps {

using namespace Qt::StringLiterals;

/** Finds the hotel where it has rooms enough, and keeps what it read as `:old`. */
inline const QString check
    = u"-- step: check\n-- empty: sold out\nSELECT reserved AS old FROM event_hotel_rooms "
      "WHERE event_id = :event AND hotel_id = :hotel "
      "AND contracted - (reserved + locked) >= :rooms;\n"_s;

inline const QString take
    = u"-- step: take\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms "
      "WHERE event_id = :event AND hotel_id = :hotel;\n"_s;

/** Writes over whatever the counter is by now. */
inline const QString overwrite
    = u"-- step: take\nUPDATE event_hotel_rooms SET reserved = :old::bigint + :rooms "
      "WHERE event_id = :event AND hotel_id = :hotel;\n"_s;

inline const QString record = u"-- step: record\nINSERT INTO reservations "
                              "(event_hotel_rooms_id, email, number_of_rooms, request_id) "
                              "SELECT id, :email, :rooms, :request FROM event_hotel_rooms "
                              "WHERE event_id = :event AND hotel_id = :hotel;\n"_s;

/** Two advisory locks, which Alice takes in one order and everybody else in the other: some
 * schedules deadlock. */
inline const QString crossing = u"-- step: first\nSELECT pg_advisory_xact_lock("
                                "CASE WHEN :email LIKE 'alice%' THEN 71 ELSE 72 END);\n"
                                "-- step: second\nSELECT pg_advisory_xact_lock("
                                "CASE WHEN :email LIKE 'alice%' THEN 72 ELSE 71 END);\n"_s;

} // namespace ownsteps
