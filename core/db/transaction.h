// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/connection.h"
#include "core/strategy/strategy.h"

#include <functional>

namespace lastroom {

/**
 * The only code that begins, commits and rolls back. Rolls back when it is destroyed without a
 * commit. With Isolation::None every statement commits by itself, and begin and commit say nothing
 * to the server. Thread: that of its connection, which has to outlive it.
 */
class Transaction
{
public:
    explicit Transaction(Connection &connection, Isolation isolation);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /** Sends BEGIN; not while it is open. */
    SqlAnswer begin();

    /** Begins one for a single statement that else would commit by itself, so that its commit can
     * be a move of its own. */
    SqlAnswer beginStatement();

    /**
     * Sends COMMIT. An answer that is not ok and has neither an SQLSTATE nor a lost connection is a
     * rollback: that is how PostgreSQL answers COMMIT in an aborted transaction, without calling it
     * an error.
     */
    SqlAnswer commit();

    void rollback();

    /**
     * Does \p look inside of the transaction and leaves nothing of it: no change, no lock, no abort
     * (manual, "ROLLBACK TO SAVEPOINT"). Locks are waited for 0.1 s at most. Not for serializable
     * transactions: predicate locks stay.
     */
    SqlAnswer aside(const std::function<SqlAnswer()> &look);

    bool isOpen() const { return m_open; }

private:
    SqlAnswer begin(const char *statement);

    Connection &m_connection;
    Isolation m_isolation;
    bool m_open = false;
};

} // namespace lastroom
