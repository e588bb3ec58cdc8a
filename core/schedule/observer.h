// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/arena.h"
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
 * A session beside those of the schedules: inserts the rows that they work on, reads what is
 * committed, and asks the server which session waits for which (pg_blocking_pids). Thread: that of
 * its maker. A stop cancels what it does.
 */
class Observer
{
public:
    /** The database is prepared. Without an arena \p beside, in which it then has an event of its
     * own, it opens one, which ends with it. */
    static Result<std::unique_ptr<Observer>> open(const ConnectionSettings &settings,
                                                  const std::optional<Arena> &beside,
                                                  const Strategy &strategy,
                                                  const Situation &situation, Look look,
                                                  const std::stop_token &stop);

    /** No session of the schedules may be left. */
    ~Observer();
    Q_DISABLE_COPY_MOVE(Observer)

    const Arena &arena() const { return m_arena; }

    /** A hotel that no schedule has used. */
    Result<QByteArray> freshHotel();

    /** What is committed; nothing where a lock on a table hides it. */
    Result<std::optional<HotelRecords>> records(const QByteArray &hotel);

    /** For each of these server processes, those that it waits for. */
    Result<QHash<int, QList<int>>> holders(const QList<int> &processIds);

private:
    Observer(std::unique_ptr<Connection> connection, const Situation &situation, Look look,
             const std::stop_token &stop);

    Result<> prepare(const ConnectionSettings &settings, const std::optional<Arena> &beside,
                     const Strategy &strategy, const std::stop_token &stop);
    Result<> setLockTimeout(const char *time);

    const std::unique_ptr<Connection> m_connection;
    std::optional<StopCancel> m_cancel;
    const Situation m_situation;
    const Look m_look;
    Arena m_arena;
    bool m_ownsArena = false;
    QList<QByteArray> m_hotels; ///< made and not used yet
    std::optional<PreparedStatement> m_records;
    std::optional<PreparedStatement> m_holders;
};

} // namespace lastroom
