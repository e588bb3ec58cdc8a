// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/model/inventory.h"
#include "core/strategy/strategy.h"

#include <QByteArray>
#include <QList>

#include <stop_token>

namespace lastroom {

/**
 * The rows that a race or an exploration works on: an event of its own with a copy of the
 * inventory, and where they are.
 *
 * On a server of ours that is a schema of its own, made when it is first used, in which the
 * sessions of the strategy have a role that may change rows and nothing else: whatever a strategy
 * does, other races, the tables and the program's own sessions stay. On a database that was given
 * it is the schema `lastroom`, which all races share, or one that was made for the strategy's
 * setup, and the role that was given.
 *
 * It belongs to the control connection, the one it was opened on, until that is closed; then the
 * rows are of no use to anybody, and who comes next removes them. A value; safe from any thread.
 */
class Arena
{
public:
    Arena() = default;

    /** What the database needs before the first open(): on a given one the schema, cleared of the
     * events that nobody claims. Errors: those of Schema::prepare(). */
    static Result<> prepare(Connection &connection, const ConnectionSettings &settings);

    /**
     * Takes an arena that nobody has, runs the setup of \p strategy there, if it has one, and makes
     * an event with \p inventory in it. From then on \p control looks in its schema. Errors:
     * Environment where all are taken, or the role may not make a schema; File, with its line,
     * where the setup is refused. A \p stop cancels the setup; what \p control does is its owner's
     * to cancel.
     */
    static Result<Arena> open(Connection &control, const ConnectionSettings &settings,
                              const Inventory &inventory, const Strategy &strategy = {},
                              const std::stop_token &stop = {});

    /** Nobody needs it any more, and no other session uses it: removes the schema that was made for
     * a strategy's setup on a database that was given. */
    void close(Connection &control) const;

    /** A further event in the same place, for as long as this arena is kept. \p connection was
     * opened with settings(). */
    Result<Arena> further(Connection &connection, const Inventory &inventory) const;

    /** Makes \p control, opened with settings(), the control connection after that broke. */
    Result<> claim(Connection &control) const;

    /** Adds \p count hotels like \p hotel to the event. \return their ids; hotels() stays */
    Result<QList<QByteArray>> addHotels(Connection &connection, const Hotel &hotel,
                                        int count) const;

    /** For sessions that look on: control, sampler, audit, observer. */
    const ConnectionSettings &settings() const { return m_settings; }

    /** For the sessions that the strategy's statements run in. */
    const ConnectionSettings &strategySettings() const { return m_strategySettings; }

    /** The event's id. */
    const QByteArray &event() const { return m_event; }

    /** Ids, in the order of the inventory. */
    const QList<QByteArray> &hotels() const { return m_hotels; }

    /** Place of the hotel with this id in the inventory, or -1. */
    int placeOf(const QByteArray &id) const { return int(m_hotels.indexOf(id)); }

private:
    Result<> take(Connection &control, const Strategy &strategy, const std::stop_token &stop);
    Result<> makeTables(Connection &control, bool exist) const;
    Result<> setUp(Connection &control, const Strategy &strategy,
                   const std::stop_token &stop) const;
    Result<> makeEvent(Connection &connection, const Inventory &inventory);

    ConnectionSettings m_settings;
    ConnectionSettings m_strategySettings;
    QByteArray m_number; ///< of the server's arenas; empty on a database that was given
    QByteArray m_ownSchema; ///< of a strategy's setup there; else empty
    QByteArray m_event;
    QList<QByteArray> m_hotels;
};

} // namespace lastroom
