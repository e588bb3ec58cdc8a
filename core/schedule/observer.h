// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/preparedstatement.h"
#include "core/db/stopcancel.h"
#include "core/schedule/situation.h"
#include "core/schedule/stepsession.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace lastroom {

/**
 * Looks at schedules from outside, on a session that takes part in none: makes the rows, reads what
 * is committed, and asks the server who holds up whom. The rows belong to an event of its own,
 * which is abandoned with it. Thread: that of its maker. A stop cancels what it does.
 */
class Observer
{
public:
    /** The schema has to be there. \p batch how many rows are made at a time */
    static Result<std::unique_ptr<Observer>> open(const ConnectionSettings &settings,
                                                  const Situation &situation, Look look,
                                                  const std::stop_token &stop);

    const QByteArray &event() const { return m_event; }

    /** A hotel that no schedule has used. */
    Result<QByteArray> freshHotel();

    /** What is committed; nothing where a lock on a table hides it. */
    Result<std::optional<HotelRecords>> records(const QByteArray &hotel);

    /** For each of these server processes, those that it waits for. */
    Result<QHash<int, QList<int>>> holders(const QList<int> &processIds);

private:
    Observer(std::unique_ptr<Connection> connection, const Situation &situation, Look look,
             const std::stop_token &stop);

    Result<> prepare();
    Result<> patience(const char *time);

    const std::unique_ptr<Connection> m_connection;
    const StopCancel m_cancel;
    const Situation m_situation;
    const Look m_look;
    QByteArray m_event;
    QList<QByteArray> m_hotels; ///< made and not used yet
    std::optional<PreparedStatement> m_records;
    std::optional<PreparedStatement> m_holders;
};

} // namespace lastroom
