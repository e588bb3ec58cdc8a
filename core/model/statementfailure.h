// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace lastroom {

/** A statement of a strategy that the server refused, in the server's words. A value. */
struct StatementFailure
{
    QString step; ///< its name, or "commit"
    int line = 0; ///< in the strategy's file, from 1; 0 where it is not known
    QString sqlState; ///< five characters, or empty where the server said none
    QString message; ///< with parameters by their names
    QString detail; ///< of the first that failed so; may be empty
    QString hint; ///< of the first that failed so; may be empty
    qint64 count = 1;

    /** It is one that strategies mean to meet and count: 40001, 40P01, 55P03. */
    bool isConflict() const;

    /** "record (line 14): null value in column … (23502). Failing row contains …". */
    QString sentence() const;

    bool operator==(const StatementFailure &) const = default;
};

/**
 * Statement failures by step, SQLSTATE and message, with how often each occurred. Bounded: a
 * message that names a value is another each time. A value, and a copy shares nothing with it: it
 * grows on one thread and is read on another one.
 */
class StatementFailures
{
public:
    static constexpr std::size_t most = 32; ///< kinds; what comes later is counted with the last

    /** Counts it. \return its place in all() */
    int add(const StatementFailure &failure);

    const std::vector<StatementFailure> &all() const { return m_failures; }

    bool isEmpty() const { return m_failures.empty(); }

    bool operator==(const StatementFailures &) const = default;

private:
    std::vector<StatementFailure> m_failures;
};

} // namespace lastroom
