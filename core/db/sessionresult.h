// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/session.h"

#include <memory>

struct pg_result;

namespace lastroom {

/** What libpq gives is freed by libpq. */
struct ClearResult
{
    void operator()(pg_result *result) const;
};

using ResultPointer = std::unique_ptr<pg_result, ClearResult>;

/** What the server said to a statement of \p session, for Session. Rows that go to or from the
 * client (COPY) are a failure. Thread: the session's. */
SqlAnswer readAnswer(pg_conn *session, const pg_result *result, Rows rows);

/** The row of that number, added to those of \p answer. */
void readRow(SqlAnswer &answer, const pg_result *result, int row);

/** Why it failed; without a result, why it was not sent. */
void readFailure(SqlAnswer &answer, pg_conn *session, const pg_result *result);

/** Whether rows are to go to or come from the client. */
bool isCopy(const pg_result *result);

} // namespace lastroom
