// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/session.h"

#include "core/db/sessionresult.h"
#include "core/model/text.h"

#include <array>
#include <libpq-fe.h>
#include <sys/socket.h>
#include <vector>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

struct FreeOptions
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

ResultPointer executeKept(pg_conn *session, const QByteArray &name)
{
    return ResultPointer(
        PQexecPrepared(session, name.constData(), 0, nullptr, nullptr, nullptr, 0));
}

} // namespace

SessionCancel::SessionCancel(pg_conn *session)
    : m_cancel(PQgetCancel(session))
{
}

SessionCancel::~SessionCancel()
{
    PQfreeCancel(m_cancel);
}

void SessionCancel::cancel() const
{
    // A refusal is no news: the session has ended, or what it did has.
    std::array<char, 256> message{};
    if (m_cancel)
        PQcancel(m_cancel, message.data(), int(message.size()));
}

std::optional<QMap<QString, QString>> Session::keywordsOf(const QString &address)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(address.toUtf8().constData(), &message));
    if (!options) {
        // libpq repeats the whole address in some of its sentences, password and all.
        PQfreemem(message);
        return {};
    }
    QMap<QString, QString> keywords;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            keywords.insert(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val));
    }
    return keywords;
}

bool Session::isAnswering(const QMap<QString, QString> &keywords)
{
    std::vector<QByteArray> texts;
    for (auto it = keywords.begin(); it != keywords.end(); ++it) {
        texts.push_back(it.key().toUtf8());
        texts.push_back(it.value().toUtf8());
    }
    std::vector<const char *> names{"connect_timeout"};
    std::vector<const char *> values{"5"};
    for (std::size_t at = 0; at < texts.size(); at += 2) {
        names.push_back(texts[at].constData());
        values.push_back(texts[at + 1].constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return PQpingParams(names.data(), values.data(), 0) == PQPING_OK;
}

Session::Session(pg_conn *handle)
    : m_handle(handle)
{
    // Notices would go to the terminal; errors come back as values.
    if (handle)
        PQsetNoticeProcessor(
            handle, [](void *, const char *) {}, nullptr);
}

void Session::cut()
{
    // Only what we say ends here: the server's end is read by whoever waits for it.
    ::shutdown(socket(), SHUT_WR);
    m_isCut = true;
}

SqlAnswer Session::cutAnswer() const
{
    SqlAnswer answer;
    answer.connectionLost = true;
    answer.message = Text::tr("the connection was cut on purpose");
    return answer;
}

/** What was sent has left: a blocking connection flushes in PQsendQuery() and its like. */
SqlAnswer Session::sentAndCut()
{
    m_cutsNext = false;
    cut();
    return cutAnswer();
}

SqlAnswer Session::execute(const QByteArray &sql, Rows rows)
{
    if (m_isCut)
        return cutAnswer();
    const ResultPointer result(PQexec(m_handle, sql.constData()));
    return readAnswer(m_handle, result.get(), rows);
}

SqlAnswer Session::prepare(const QByteArray &name, const QByteArray &sql,
                           std::span<const unsigned> types)
{
    if (m_isCut)
        return cutAnswer();
    const ResultPointer result(
        PQprepare(m_handle, name.constData(), sql.constData(), int(types.size()), types.data()));
    return readAnswer(m_handle, result.get(), Rows::Counted);
}

SqlAnswer Session::describe(const QByteArray &name, StatementDescription &description)
{
    const ResultPointer result(PQdescribePrepared(m_handle, name.constData()));
    for (int column = 0; column < PQnfields(result.get()); ++column) {
        description.columns.append(PQfname(result.get(), column));
        description.types.append(PQftype(result.get(), column));
    }
    return readAnswer(m_handle, result.get(), Rows::Counted);
}

SqlAnswer Session::executePrepared(const QByteArray &name, std::span<const char *const> values,
                                   Rows rows)
{
    if (m_isCut)
        return cutAnswer();
    if (m_cutsNext) {
        PQsendQueryPrepared(m_handle, name.constData(), int(values.size()), values.data(), nullptr,
                            nullptr, 0);
        return sentAndCut();
    }
    if (rows == Rows::First)
        return executeFirst(name, values);
    const ResultPointer result(PQexecPrepared(m_handle, name.constData(), int(values.size()),
                                              values.data(), nullptr, nullptr, 0));
    return readAnswer(m_handle, result.get(), rows);
}

/** Reads row by row (manual, "Retrieving Query Results Row-by-Row"), so that as many as a statement
 * may return are never held at once. */
SqlAnswer Session::executeFirst(const QByteArray &name, std::span<const char *const> values)
{
    SqlAnswer answer;
    if (!PQsendQueryPrepared(m_handle, name.constData(), int(values.size()), values.data(), nullptr,
                             nullptr, 0)) {
        readFailure(answer, m_handle, nullptr);
        return answer;
    }
    PQsetSingleRowMode(m_handle);
    SqlAnswer first;
    qint64 rows = 0;
    while (const ResultPointer result{PQgetResult(m_handle)}) {
        if (PQresultStatus(result.get()) != PGRES_SINGLE_TUPLE) {
            answer = readAnswer(m_handle, result.get(), Rows::Counted);
            // Of a copy the rest has been read.
            if (isCopy(result.get()))
                break;
            continue;
        }
        if (rows++ == 0)
            readRow(first, result.get(), 0);
        if (rows == mostRows + 1)
            SessionCancel(m_handle).cancel();
    }
    if (rows > mostRows && !answer.connectionLost) {
        answer = {};
        answer.message = Text::tr("it returns more than %1 rows").arg(mostRows);
        answer.hint = Text::tr("Only the first row of a step is used");
    } else if (answer.ok && rows > 0) {
        answer.affected = rows;
        answer.rows = std::move(first.rows);
    }
    return answer;
}

tl::expected<QByteArray, SqlAnswer> Session::keptName(const QByteArray &sql)
{
    const auto kept = m_kept.constFind(sql);
    if (kept != m_kept.constEnd())
        return *kept;
    const QByteArray name = "often" + QByteArray::number(m_kept.size());
    SqlAnswer answer = prepare(name, sql, {});
    if (!answer.ok)
        return tl::unexpected<SqlAnswer>(std::move(answer));
    m_kept.insert(sql, name);
    return name;
}

SqlAnswer Session::executeOften(const QByteArray &sql)
{
    if (m_isCut)
        return cutAnswer();
    const tl::expected<QByteArray, SqlAnswer> name = keptName(sql);
    if (!name)
        return name.error();
    const ResultPointer result = executeKept(m_handle, *name);
    return readAnswer(m_handle, result.get(), Rows::Counted);
}

SqlAnswer Session::commit()
{
    if (m_isCut)
        return cutAnswer();
    if (m_cutsNext) {
        PQsendQuery(m_handle, "COMMIT");
        return sentAndCut();
    }
    const tl::expected<QByteArray, SqlAnswer> name = keptName("COMMIT");
    if (!name)
        return name.error();
    const ResultPointer result = executeKept(m_handle, *name);
    SqlAnswer answer = readAnswer(m_handle, result.get(), Rows::Counted);
    if (answer.ok && qstrcmp(PQcmdStatus(result.get()), "ROLLBACK") == 0) {
        answer.ok = false;
        answer.message = Text::tr("the server rolled back");
    }
    return answer;
}

int Session::serverVersion() const
{
    return PQserverVersion(m_handle);
}

QString Session::libraryVersion()
{
    const int number = PQlibVersion();
    return u"%1.%2"_s.arg(number / 10000).arg(number % 10000);
}

QString Session::serverVersionText() const
{
    return QString::fromUtf8(PQparameterStatus(m_handle, "server_version"));
}

int Session::processId() const
{
    return PQbackendPID(m_handle);
}

bool Session::isLost() const
{
    return m_isCut || PQstatus(m_handle) != CONNECTION_OK;
}

int Session::socket() const
{
    return PQsocket(m_handle);
}

} // namespace lastroom
