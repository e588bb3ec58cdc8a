// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/childprocess.h"
#include "core/cluster/serveraccount.h"
#include "core/cluster/serverprograms.h"
#include "core/model/niceness.h"
#include "tests/support/temporarybase.h"
#include "tests/support/testserver.h"

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>

using namespace lastroom;
using namespace std::chrono_literals;

/** A server that somebody else started, as one does by hand. */
class OwnServer
{
public:
    OwnServer()
        : m_log(::open(QFile::encodeName(m_base.filePath(u"log"_s)).constData(),
                       O_CREAT | O_RDWR | O_CLOEXEC, 0644))
        , m_programs(orDie(findServerPrograms()))
        , m_account(orDie(findServerAccount()))
    {
        const QString folder = m_base.filePath(u"own"_s);
        const QByteArray name = QFile::encodeName(folder);
        QDir().mkpath(folder);
        if (m_account && ::chown(name.constData(), m_account->user, m_account->group) != 0)
            qFatal("no folder for the server");
        ChildProcess initdb = start(m_programs.initdb(),
                                    {u"-D"_s, folder + u"/data"_s, u"--username=postgres"_s,
                                     u"--auth=trust"_s, u"--no-sync"_s});
        if (initdb.wait(60s) != ChildProcess::Wait::Ended || !initdb.succeeded())
            qFatal("initdb: %s", qPrintable(initdb.ending()));
        m_postgres.emplace(start(
            m_programs.postgres(),
            {u"-D"_s, folder + u"/data"_s, u"-c"_s, u"listen_addresses="_s, u"-k"_s, folder}));
        if (!QTest::qWaitFor([&] { return Session::isAnswering(settings().keywords()); }, 20000))
            qFatal("the server does not answer");
    }

    ~OwnServer()
    {
        m_postgres->signal(SIGQUIT);
        m_postgres->wait(20s);
    }

    Q_DISABLE_COPY_MOVE(OwnServer)

    ConnectionSettings settings() const
    {
        return ConnectionSettings::onSocket(m_base.filePath(u"own"_s), u"postgres"_s,
                                            u"postgres"_s);
    }

private:
    ChildProcess start(const QString &program, const QStringList &arguments) const
    {
        QStringList words{u"--wait"_s}; // and a session of its own
        if (m_account) {
            words << u"setpriv"_s << u"--reuid"_s << QString::number(m_account->user)
                  << u"--regid"_s << QString::number(m_account->group) << u"--clear-groups"_s;
        }
        words << program << arguments;
        return orDie(ChildProcess::start(u"/usr/bin/setsid"_s, words, m_log.get()));
    }

    TemporaryBase m_base;
    FileDescriptor m_log;
    ServerPrograms m_programs;
    std::optional<ServerAccount> m_account;
    std::optional<ChildProcess> m_postgres;
};

/** Which scheduling group a process belongs to; empty where Linux makes none. */
static QByteArray groupOf(pid_t process)
{
    return content(u"/proc/%1/autogroup"_s.arg(process)).split(' ').first();
}

static QList<pid_t> childrenOf(pid_t process)
{
    QList<pid_t> children;
    for (const QByteArray &child :
         content(u"/proc/%1/task/%1/children"_s.arg(process)).simplified().split(' '))
        children.append(child.toInt());
    return children;
}

/** That the private server gives way to the window, and nobody else's does. */
class tst_ServerSession : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { refuseWarnings(); }

    /** Whatever the server does by itself and for whom it works: one group with us, behind us. */
    void thePrivateServerIsInOurs()
    {
        const TestServer server;
        TestSession first(server.settings());
        TestSession second(server.administrator());
        const pid_t backend = first.value("SELECT pg_backend_pid()").toInt();
        const pid_t postmaster
            = content(server.settings().value(u"host"_s) + u"/data/postmaster.pid"_s)
                  .split('\n')
                  .first()
                  .toInt();
        QCOMPARE(::getpgid(backend), backend); // by which PostgreSQL signals it
        QList<pid_t> processes = childrenOf(postmaster);
        QVERIFY(processes.size() >= 6); // checkpointer, writers, launchers and two backends
        QVERIFY(processes.contains(backend));
        processes.append(postmaster);
        for (const pid_t process : processes) {
            QCOMPARE(::getsid(process), ::getsid(0));
            QCOMPARE(groupOf(process), groupOf(::getpid()));
            QCOMPARE(::getpriority(PRIO_PROCESS, id_t(process)), serverNiceness);
        }
    }

    void itsBackendsCanBeSignalled()
    {
        const TestServer server;
        TestSession victim(server.settings());
        const QByteArray backend = victim.value("SELECT pg_backend_pid()");
        TestSession other(server.administrator());
        QCOMPARE(other.value("SELECT pg_cancel_backend(" + backend + ")"), "t");
        QCOMPARE(other.value("SELECT pg_terminate_backend(" + backend + ", 20000)"), "t");
        QVERIFY(victim.value("SELECT 1").startsWith("ERROR"));
    }

    void anotherServerIsLeftAlone()
    {
        const OwnServer server;
        TestSession plain(server.settings());
        const pid_t backend = plain.value("SELECT pg_backend_pid()").toInt();
        QCOMPARE(::getsid(backend), backend);
        QCOMPARE(::getpriority(PRIO_PROCESS, id_t(backend)), 0);
        const QByteArray group = content(u"/proc/%1/autogroup"_s.arg(backend));
        QVERIFY(group.isEmpty() || group.endsWith("nice 0\n"));
    }
};

QTEST_GUILESS_MAIN(tst_ServerSession)

#include "tst_serversession.moc"
