// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/serverkeeper.h"

#include "core/cluster/sessionpreload.h"
#include "core/cluster/superuser.h"
#include "core/model/niceness.h"
#include "core/model/text.h"

#include <QDeadlineTimer>
#include <QStandardPaths>

#include <chrono>
#include <csignal>
#include <sys/resource.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lastroom {

static Error stopped()
{
    return Error{
        Error::Kind::Stopped, Text::tr("the private server"), Text::tr("it was stopped"), {}};
}

/** What initdb is told of every cluster. */
static QStringList clusterOptions()
{
    // Trust is safe because only we get to the socket: no TCP, folder 0700 (CVE-2014-0067).
    return {u"--username=postgres"_s, u"--auth=trust"_s,      u"--no-sync"_s,      u"--locale=C"_s,
            u"--encoding=UTF8"_s,     u"--no-instructions"_s, u"--wal-segsize=1"_s};
}

ServerKeeper::ServerKeeper(const PrivateServerSettings &settings, std::stop_token stop)
    : m_settings(settings)
    , m_stop(std::move(stop))
{
}

ServerKeeper::~ServerKeeper()
{
    endPostgres();
}

void ServerKeeper::endPostgres()
{
    if (!m_postgres)
        return;
    // Immediate shutdown: nothing in there is worth a checkpoint.
    m_postgres->signal(SIGQUIT);
    if (m_postgres->wait(3s) == ChildProcess::Wait::Ended)
        return;
    // The postmaster alone: its children see that it is gone, and end by themselves.
    m_postgres->signal(SIGKILL);
    m_postgres->wait(1s);
}

Result<ServerSocket> ServerKeeper::start()
{
    const auto account = findServerAccount();
    if (!account)
        return failure(account.error());
    m_account = *account;
    ServerFolder::sweep();

    const auto programs = findServerPrograms(m_settings.programsFolder);
    if (!programs)
        return failure(programs.error());
    m_programs = *programs;

    auto folder = ServerFolder::create(m_account);
    if (!folder)
        return failure(folder.error());
    m_folder = std::move(*folder);

    m_template.emplace(m_programs, clusterOptions(), m_account);
    Result<> ready = bringUp();
    if (!ready && m_isCopied && !m_stop.stop_requested()) {
        // What was kept may have been damaged; what initdb makes now is not.
        endPostgres();
        m_postgres.reset();
        m_template->forget();
        ready = bringUp();
    }
    if (!ready)
        return failure(ready.error());
    return ServerSocket{m_folder->path(), u"lastroom"_s, u"postgres"_s,
                        m_programs.version.toString()};
}

Result<> ServerKeeper::bringUp()
{
    return makeCluster()
        .and_then([this] { return startPostgres(); })
        .and_then([this] { return awaitReady(); })
        .and_then([this] { return makeRole(); });
}

Error ServerKeeper::watch()
{
    if (m_postgres->wait(ChildProcess::noTimeout, m_stop) == ChildProcess::Wait::Stopped)
        return stopped();
    return died(Text::tr("the private server"));
}

/**
 * Starts a program of PostgreSQL: as the server's account when we are root, and so that it gets a
 * SIGQUIT when this thread ends, be it because the whole program was killed. Only setpriv does both
 * in the right order: the kernel forgets the wish for a signal when the user changes (prctl(2)).
 * Killed in the millisecond before setpriv has asked for it, we leave a server behind; the next
 * sweep ends it.
 */
Result<ChildProcess> ServerKeeper::spawn(const QString &program, const QStringList &arguments,
                                         int preload) const
{
    QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty())
        setpriv = QStandardPaths::findExecutable(u"setpriv"_s, {u"/usr/bin"_s, u"/bin"_s});
    if (setpriv.isEmpty()) {
        return failure(
            Error::Kind::Environment, u"setpriv"_s,
            Text::tr("the private server is started with this program, and it is missing"),
            Text::tr("install it (apt install util-linux), or give a database with "
                     "--database"));
    }
    QStringList words{u"--pdeathsig"_s, u"QUIT"_s};
    if (m_account) {
        words << u"--reuid"_s << QString::number(m_account->user) << u"--regid"_s
              << QString::number(m_account->group) << u"--clear-groups"_s;
    }
    words << program << arguments;
    return ChildProcess::start(setpriv, words, m_folder->log(), preload);
}

Result<> ServerKeeper::makeCluster()
{
    m_isCopied = m_template->copyTo(m_folder->data(), m_stop);
    if (m_isCopied)
        return {};
    m_folder->clearData(); // what a copy that failed has left; initdb refuses the rest
    return initialise().map([this] { m_template->keep(m_folder->data(), m_stop); });
}

Result<> ServerKeeper::initialise()
{
    auto initdb = spawn(m_programs.initdb(),
                        QStringList{u"--pgdata"_s, m_folder->data()} + clusterOptions());
    if (!initdb)
        return failure(initdb.error());
    switch (initdb->wait(60s, m_stop)) {
    case ChildProcess::Wait::Stopped:
        initdb->killGroup();
        return failure(stopped());
    case ChildProcess::Wait::TimedOut:
        initdb->killGroup();
        return failure(Error::Kind::Environment, u"initdb"_s,
                       Text::tr("it did not end within 60 s"),
                       Text::tr("give a database with --database"));
    case ChildProcess::Wait::Ended:
        break;
    }
    if (!initdb->succeeded()) {
        return failure(Error::Kind::Environment, u"initdb"_s,
                       u"%1: %2"_s.arg(initdb->ending(), m_folder->logTail()),
                       Text::tr("give a database with --database"));
    }
    return {};
}

QStringList ServerKeeper::serverArguments() const
{
    const QStringList settings{
        u"listen_addresses="_s, u"unix_socket_directories=\"%1\""_s.arg(m_folder->path()),
        u"unix_socket_permissions=0700"_s, u"port=5432"_s,
        u"max_connections=%1"_s.arg(m_settings.maxConnections), u"shared_buffers=64MB"_s,
        u"max_wal_size=256MB"_s,
        // Nobody needs the data after us.
        u"fsync=off"_s, u"synchronous_commit=off"_s, u"full_page_writes=off"_s, u"autovacuum=on"_s,
        u"jit=off"_s, u"deadlock_timeout=1s"_s, u"timezone=UTC"_s, u"lc_messages=C"_s,
        u"update_process_title=off"_s,
        // What the server says of itself, LOG and FATAL. Not the ERRORs of sessions, which
        // "warning" would let through: a race makes thousands of them, and they are its result, not
        // a fault.
        u"log_min_messages=log"_s, u"log_checkpoints=off"_s,
        u"log_line_prefix="_s, // its last lines become part of an Error's sentence
    };
    QStringList arguments{u"-D"_s, m_folder->data()};
    for (const QString &setting : settings)
        arguments << u"-c"_s << setting;
    return arguments;
}

Result<> ServerKeeper::startPostgres()
{
    // That initdb was content is of no use to who reads why the server ended.
    m_folder->clearLog();
    // Itself, not through pg_ctl, which would put it out of reach of the signal at our death.
    auto postgres = spawn(m_programs.postgres(), serverArguments(), sessionPreload().get());
    if (!postgres)
        return failure(postgres.error());
    m_postgres.emplace(std::move(*postgres));
    // Before it has children, which inherit it.
    ::setpriority(PRIO_PROCESS, id_t(m_postgres->id()), serverNiceness);
    return {};
}

Result<> ServerKeeper::awaitReady()
{
    const QDeadlineTimer deadline(15s);
    while (!Superuser::isAnswering(m_folder->path())) {
        switch (m_postgres->wait(10ms, m_stop)) {
        case ChildProcess::Wait::Stopped:
            return failure(stopped());
        case ChildProcess::Wait::Ended:
            return failure(died(Text::tr("the private server did not start")));
        case ChildProcess::Wait::TimedOut:
            break;
        }
        if (deadline.hasExpired()) {
            return failure(Error::Kind::Environment, Text::tr("the private server"),
                           Text::tr("it took no connections for 15 s: %1").arg(m_folder->logTail()),
                           Text::tr("start Last Room again, or give a database with --database"));
        }
    }
    return {};
}

Result<> ServerKeeper::makeRole() const
{
    return Superuser::run(m_folder->path(), u":/sql/server.sql"_s);
}

Error ServerKeeper::died(const QString &what) const
{
    const QString log = m_folder->logTail();
    return Error{Error::Kind::Environment, what,
                 Text::tr("it ended by itself (%1)").arg(m_postgres->ending())
                     + (log.isEmpty() ? QString() : u": "_s + log),
                 Text::tr("start Last Room again, or give a database with --database")};
}

} // namespace lastroom
