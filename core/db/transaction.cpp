// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/transaction.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const char *beginWords(Isolation isolation)
{
    switch (isolation) {
    case Isolation::None:
        return nullptr;
    case Isolation::ReadCommitted:
        return "BEGIN ISOLATION LEVEL READ COMMITTED";
    case Isolation::RepeatableRead:
        return "BEGIN ISOLATION LEVEL REPEATABLE READ";
    case Isolation::Serializable:
        return "BEGIN ISOLATION LEVEL SERIALIZABLE";
    }
    return nullptr;
}

} // namespace

Transaction::Transaction(Connection &connection, Isolation isolation)
    : m_connection(connection)
    , m_isolation(isolation)
{
}

Transaction::~Transaction()
{
    rollback();
}

SqlAnswer Transaction::begin()
{
    if (m_isolation != Isolation::None)
        return begin(beginWords(m_isolation));
    SqlAnswer answer;
    answer.ok = true;
    return answer;
}

SqlAnswer Transaction::beginStatement()
{
    return begin("BEGIN");
}

SqlAnswer Transaction::begin(const char *statement)
{
    SqlAnswer answer = m_connection.session().executeOften(statement);
    m_open = answer.ok;
    return answer;
}

SqlAnswer Transaction::commit()
{
    SqlAnswer answer;
    answer.ok = true;
    if (!m_open)
        return answer;
    m_open = false;
    return m_connection.session().commit();
}

SqlAnswer Transaction::aside(const std::function<SqlAnswer()> &look)
{
    SqlAnswer answer
        = m_connection.execute("SAVEPOINT lastroom_aside; SET LOCAL lock_timeout TO '100ms'");
    if (!answer.ok)
        return answer;
    answer = look();
    const SqlAnswer back = m_connection.execute(
        "ROLLBACK TO SAVEPOINT lastroom_aside; RELEASE SAVEPOINT lastroom_aside");
    return back.ok ? answer : back;
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    m_connection.execute("ROLLBACK");
}

} // namespace lastroom
