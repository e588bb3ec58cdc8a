// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/db/sqlanswer.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <span>
#include <tl/expected.hpp>

struct pg_cancel;
struct pg_conn;

namespace lastroom {

/** Which of the rows that come back are kept. */
enum class Rows {
    Counted, ///< none: only their number matters
    Wanted, ///< all
    First, ///< the first; more than Session::mostRows end the statement as a failure
};

/** What a prepared statement returns. A value. */
struct StatementDescription
{
    QList<QByteArray> columns; ///< their names
    QList<unsigned> types; ///< their types' OIDs (pg_type.oid)
};

/**
 * Asks the server to end what a session is doing. Outlives its session: a late call does nothing.
 * Safe from any thread; cancel() blocks for one round trip.
 */
class SessionCancel
{
public:
    explicit SessionCancel(pg_conn *session);
    ~SessionCancel();
    Q_DISABLE_COPY_MOVE(SessionCancel)

    void cancel() const;

private:
    pg_cancel *m_cancel;
};

/**
 * What is said over the handle of a QSqlDatabase: the one place that goes below Qt, to libpq. QPSQL
 * sends EXECUTE as text, which the server parses each time; at one connection that reached half to
 * two thirds of pgbench's rate. PQexecPrepared on the same handle reaches it.
 * Thread: that of the connection whose handle it is; the handle belongs to the driver and has to
 * outlive it.
 */
class Session
{
public:
    /** More rows than any booking needs: who returns more has made a mistake, and reading them all
     * would take all memory. */
    static constexpr qint64 mostRows = 1000;

    /** libpq's keywords in an address or a `key=value` text; nothing where libpq does not
     * understand it. */
    static std::optional<QMap<QString, QString>> keywordsOf(const QString &address);

    /** Whether a server takes connections there now. It opens none: nobody is asked for a password.
     * Blocks, at most 5 s. */
    static bool isAnswering(const QMap<QString, QString> &keywords);

    explicit Session(pg_conn *handle = nullptr);

    /** Runs one statement without parameters. */
    SqlAnswer execute(const QByteArray &sql, Rows rows = Rows::Wanted);

    /** \p types are OIDs, one a parameter, 0 where the server is to work it out; fewer are allowed.
     */
    SqlAnswer prepare(const QByteArray &name, const QByteArray &sql,
                      std::span<const unsigned> types);

    /** What the prepared statement returns, into \p description. */
    SqlAnswer describe(const QByteArray &name, StatementDescription &description);

    /** \p values are UTF-8 text, null for NULL. */
    SqlAnswer executePrepared(const QByteArray &name, std::span<const char *const> values,
                              Rows rows);

    /** As execute(), of a statement without parameters and rows that each attempt sends: it is
     * prepared the first time, as its own statements are, and not parsed again. */
    SqlAnswer executeOften(const QByteArray &sql);

    /** Sends COMMIT. False in the answer's ok without SQLSTATE and without a lost connection: the
     * server rolled back, as it answers COMMIT in an aborted transaction. */
    SqlAnswer commit();

    /** Breaks the connection off, as a client that dies does: nothing more is said, and the server
     * reads the end. Every later call answers that the connection is lost. */
    void cut();

    /** The next statement is sent, and cut() follows before its answer is read: what became of it
     * nobody here can tell. */
    void cutAfterNext() { m_cutsNext = true; }

    /** By cut(), not by the server. */
    bool isCut() const { return m_isCut; }

    /** Of libpq: "15.18". */
    static QString libraryVersion();

    /** server_version_num. */
    int serverVersion() const;

    /** "15.18 (Debian …)". */
    QString serverVersionText() const;

    /** Of the server's process that serves the session. */
    int processId() const;

    /** True when the session broke. */
    bool isLost() const;

    /** The file descriptor of its socket. */
    int socket() const;

private:
    SqlAnswer cutAnswer() const;
    SqlAnswer sentAndCut();
    SqlAnswer executeFirst(const QByteArray &name, std::span<const char *const> values);

    /** The name it is prepared by, or what the server said against it. */
    tl::expected<QByteArray, SqlAnswer> keptName(const QByteArray &sql);

    pg_conn *m_handle;
    QHash<QByteArray, QByteArray> m_kept; ///< the names of statements that are sent often
    bool m_cutsNext = false;
    bool m_isCut = false;
};

} // namespace lastroom
