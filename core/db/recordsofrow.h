// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/sqlanswer.h"
#include "core/model/hotelrecords.h"

#include <optional>

namespace lastroom {

/** The answer to hotel_records.sql; nothing where there is no row. A function; safe from any
 * thread. */
inline std::optional<HotelRecords> recordsOfRow(const SqlAnswer &answer)
{
    if (!answer.ok || answer.rows.empty())
        return {};
    const std::vector<QByteArray> &row = answer.rows.front();
    return HotelRecords{row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
                        row[3].toLongLong()};
}

} // namespace lastroom
