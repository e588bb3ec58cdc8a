// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/preparedstatement.h"
#include "core/model/statementfailure.h"
#include "core/strategy/strategy.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace lastroom {

/** What a client gives to a strategy's steps, as UTF-8 text. */
struct BookingValues
{
    QByteArray event;
    QByteArray hotel;
    QByteArray rooms;
    QByteArray email;
    QByteArray request;
};

/**
 * A strategy whose steps are prepared on one connection, with every parameter resolved to the value
 * or the earlier column that it stands for. Thread: that of its connection, which has to outlive
 * it.
 */
class PreparedStrategy
{
public:
    /** Errors: File, "path:line", where the server refuses a statement or nobody returns a
     * parameter. */
    static Result<PreparedStrategy> prepare(Connection &connection, const Strategy &strategy);

    int steps() const { return int(m_steps.size()); }

    /** Names of what a step returns. */
    const QList<QByteArray> &columns(int step) const
    {
        return m_steps[std::size_t(step)].statement.columns();
    }

    /**
     * Runs one step. Its first row, if any, is kept for the steps after it; step 0 forgets the
     * earlier attempt.
     */
    SqlAnswer execute(int step, const BookingValues &values);

    /** What the server said when a step failed, or, after the last, the commit: parameters by their
     * names, at the line of the file. */
    StatementFailure failureOf(int step, const SqlAnswer &answer) const;

private:
    /** Where a parameter's value comes from: a member of BookingValues, or a column of an earlier
     * step. */
    struct Source
    {
        QByteArray BookingValues::*given = nullptr;
        int step = -1;
        int column = -1;
        unsigned type = 0; ///< its OID, or 0 where the server is to work it out
    };

    struct PreparedStep
    {
        PreparedStatement statement;
        QString name;
        int line = 0; ///< where its SQL begins in the file
        std::vector<Source> sources;
        std::vector<QByteArray> row; ///< the first one it returned in this attempt
    };

    static StatementFailure failureOf(const SqlStatement &statement, const QString &step,
                                      int firstLine, const SqlAnswer &answer);
    static std::optional<Source> sourceOf(const QString &parameter,
                                          const std::vector<PreparedStep> &earlier);

    std::vector<PreparedStep> m_steps;
    std::vector<const char *> m_values;
};

} // namespace lastroom
