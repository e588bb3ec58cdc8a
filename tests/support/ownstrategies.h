// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/program.h"

/** A folder "own" with strategy files in the program's folder. */
class OwnStrategies
{
public:
    explicit OwnStrategies(const Program &program)
        : m_folder(program.base().filePath(u"own"_s))
    {
        QDir().mkpath(m_folder);
    }

    /** Adds one; \p steps as in the file. */
    void add(const QString &name, const QString &isolation, const QString &steps) const
    {
        write(m_folder + u'/' + name + u".sql"_s,
              u"-- strategy: %1\n-- title: My %1\n-- isolation: %2\n-- expect: correct\n--\n"
              "-- Written for a test.\n\n%3\n"_s.arg(name, isolation, steps)
                  .toUtf8());
    }

    /** For the command line. */
    QStringList option() const { return {u"--strategies"_s, m_folder}; }

    /** Looks and takes in one statement, and forgets the reservation where \p record is false. */
    static QString takeAtOnce(bool record)
    {
        return u"-- step: take\n-- empty: sold out\n"
               "UPDATE event_hotel_rooms SET reserved = reserved + :rooms\n"
               "WHERE event_id = :event AND hotel_id = :hotel\n"
               "  AND contracted - (reserved + locked) >= :rooms;\n"_s
            + (record ? u"\n-- step: record\n"
                        "INSERT INTO reservations "
                        "(event_hotel_rooms_id, email, number_of_rooms, request_id)\n"
                        "SELECT id, :email, :rooms, :request FROM event_hotel_rooms\n"
                        "WHERE event_id = :event AND hotel_id = :hotel;\n"_s
                      : QString());
    }

    /** Takes so many seconds, but not when it is tried alone. */
    static QString sleep(const QString &seconds)
    {
        return u"-- step: sleep\nSELECT true AS slept FROM (SELECT pg_sleep(%1) "
               "WHERE :email NOT LIKE 'alone%') AS sleep;\n"_s.arg(seconds);
    }

private:
    const QString m_folder;
};
