// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/privateserver.h"
#include "tests/support/serverholder.h"
#include "tests/support/temporarybase.h"

#include <QFileInfo>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <libpq-fe.h>
#include <memory>
#include <stop_token>
#include <sys/stat.h>
#include <unistd.h>

using namespace lastroom;
using State = PrivateServer::State;

static const QString markerName = u"lastroom-private-server"_s;

/** A connection as the ordinary role, through libpq and nothing of ours. */
class Client
{
public:
    explicit Client(const ServerSocket &socket, const QString &role = {})
        : m_connection(PQconnectdb(
            u"host='%1' port=5432 user='%2' dbname='%3' options='' sslmode=disable "
            "gssencmode=disable channel_binding=disable target_session_attrs=any"_s
                .arg(socket.folder, role.isEmpty() ? socket.role : role, socket.database)
                .toUtf8()
                .constData()))
    {
    }

    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    ~Client() { PQfinish(m_connection); }

    /** The first column of the first row, or the error. */
    QString value(const char *sql) const
    {
        PGresult *result = PQexec(m_connection, sql);
        const QString text = PQntuples(result) > 0
            ? QString::fromUtf8(PQgetvalue(result, 0, 0))
            : QString::fromUtf8(PQerrorMessage(m_connection));
        PQclear(result);
        return text;
    }

private:
    PGconn *m_connection;
};

static QByteArray reason(const Result<ServerSocket> &socket)
{
    return socket ? QByteArray() : socket.error().sentence().toUtf8();
}

static pid_t postmasterOf(const QString &folder)
{
    return content(folder + u"/data/postmaster.pid"_s).split('\n').first().toInt();
}

static struct stat statusOf(const QString &path)
{
    struct stat status
    {
    };

    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no %s", qPrintable(path));
    return status;
}

/** How many sockets the process has, and how many of them listen for TCP. */
static std::pair<int, int> socketsOf(pid_t process)
{
    std::pair<int, int> counts;
    const QByteArray tcp = content(u"/proc/net/tcp"_s) + content(u"/proc/net/tcp6"_s);
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const auto files = descriptors.entryInfoList(QDir::Files | QDir::System);
    for (const QFileInfo &file : files) {
        std::array<char, 64> target{};
        if (::readlink(QFile::encodeName(file.absoluteFilePath()).constData(), target.data(),
                       target.size() - 1)
            < 0)
            continue;
        const QByteArray name(target.data()); // socket:[12345]
        if (!name.startsWith("socket:["))
            continue;
        ++counts.first;
        counts.second += tcp.contains(' ' + name.mid(8).chopped(1) + ' ') ? 1 : 0;
    }
    return counts;
}

class tst_PrivateServer : public QObject
{
    Q_OBJECT

private:
    /** Waits until initdb is at work in the folder, which it returns. */
    QString initialising() const
    {
        QString data;
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(m_base->servers().size(), 1, 10000);
            data = m_base->filePath(m_base->servers().first()) + u"/data/base"_s;
            QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(data).isDir(), 10000);
        }();
        return QFileInfo(QFileInfo(data).path()).path();
    }

    /** A folder of programs of a server whose initdb never ends. */
    QString endlessPrograms() const
    {
        const QString folder = m_base->filePath(u"endless"_s);
        // Its child has the folder in its command line: cleanup() would find it.
        writeProgram(folder + u"/initdb"_s,
                     "mkdir \"$2/base\" && echo > \"$2/log\" && tail -f \"$2/log\"; true");
        writeProgram(folder + u"/postgres"_s, "echo 'postgres (PostgreSQL) 15.0'");
        return folder;
    }

    std::unique_ptr<TemporaryBase> m_base;

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_base = std::make_unique<TemporaryBase>();
    }

    void cleanup()
    {
        QCOMPARE(processesOf(m_base->path()), QList<pid_t>());
        m_base.reset();
    }

    void startsAndStops()
    {
        std::atomic<int> changes = 0;
        PrivateServer server({}, [&changes] { ++changes; });
        const auto socket = server.waitUntilReady();
        QVERIFY2(socket, reason(socket).constData());
        QCOMPARE(server.state(), State::Ready);
        QCOMPARE(server.failure(), std::nullopt);
        QCOMPARE(QFileInfo(socket->folder).path(), m_base->path());

        const Client client(*socket);
        QCOMPARE(client.value("SELECT current_user"), u"lastroom"_s);
        QCOMPARE(client.value("SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication "
                              "OR rolbypassrls FROM pg_roles WHERE rolname = current_user"),
                 u"f"_s);
        QCOMPARE(client.value("SELECT nspowner::regrole FROM pg_namespace "
                              "WHERE nspname = 'lastroom'"),
                 u"lastroom"_s);
        QCOMPARE(client.value("SHOW server_version").section(u' ', 0, 0), socket->version);
        QCOMPARE(client.value("SHOW max_connections"), u"1000"_s);
        QCOMPARE(client.value("SHOW TimeZone"), u"UTC"_s);

        server.stop();
        QCOMPARE(server.state(), State::Stopped);
        QCOMPARE(processesOf(socket->folder), QList<pid_t>());
        QVERIFY(!QFileInfo::exists(socket->folder));
        QCOMPARE(server.waitUntilReady().error().kind, Error::Kind::Stopped);
        server.stop(); // once more does nothing
        QTRY_COMPARE(changes, 2);
    }

    void isOutOfReachOfOthers()
    {
        PrivateServer server;
        const auto socket = server.waitUntilReady();
        QVERIFY2(socket, reason(socket).constData());
        const pid_t postmaster = postmasterOf(socket->folder);
        const auto account = findServerAccount();
        QVERIFY(account);
        QCOMPARE(account->has_value(), ::geteuid() == 0);
        const uid_t user = *account ? (*account)->user : ::geteuid();
        QVERIFY(user != 0);
        QCOMPARE(::getpgid(postmaster), postmaster); // out of reach of the terminal's Ctrl-C
        QCOMPARE(statusOf(u"/proc/%1"_s.arg(postmaster)).st_uid, user);
        for (const auto &name : {u""_s, u"/data"_s, u"/owner.lock"_s, u"/.s.PGSQL.5432"_s}) {
            const struct stat status = statusOf(socket->folder + name);
            QCOMPARE(status.st_uid, user);
            QCOMPARE(status.st_mode & 0077, 0u);
        }
        QCOMPARE(statusOf(socket->folder).st_mode & 07777, 0700u);
        const auto [sockets, listening] = socketsOf(postmaster);
        QVERIFY(sockets > 0);
        QCOMPARE(listening, 0);
        QVERIFY(!content(u"/proc/%1/environ"_s.arg(postmaster)).contains("PGHOST"));
    }

    void twoSideBySide()
    {
        qputenv("PGHOST", "/nowhere"); // nothing of the user's settings counts
        qputenv("PGOPTIONS", "-c nonsense=1");
        qputenv("PGPORT", "1");
        qputenv("PGSSLMODE", "verify-full");
        qputenv("PGGSSENCMODE", "require");
        qputenv("PGCHANNELBINDING", "require");
        qputenv("PGTARGETSESSIONATTRS", "read-only");
        const auto restore = qScopeGuard([] {
            for (const char *name : {"PGHOST", "PGOPTIONS", "PGPORT", "PGSSLMODE", "PGGSSENCMODE",
                                     "PGCHANNELBINDING", "PGTARGETSESSIONATTRS"})
                qunsetenv(name);
        });
        PrivateServer one;
        PrivateServer two;
        const auto first = one.waitUntilReady();
        const auto second = two.waitUntilReady();
        QVERIFY2(first, reason(first).constData());
        QVERIFY2(second, reason(second).constData());
        QVERIFY(first->folder != second->folder);
        Client(*first, u"postgres"_s).value("CREATE ROLE only_here");
        const Client other(*second);
        QCOMPARE(other.value("SELECT count(*) FROM pg_roles WHERE rolname = 'only_here'"), u"0"_s);
        QCOMPARE(ServerFolder::sweep({m_base->path()}), 0); // both are alive
        one.stop();
        QCOMPARE(other.value("SELECT 1"), u"1"_s);
        QCOMPARE(m_base->servers(), QStringList(QFileInfo(second->folder).fileName()));
    }

    void stopWhileInitdbRuns_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("initdb") << true;
        QTest::newRow("an initdb that never ends") << false;
    }

    void stopWhileInitdbRuns()
    {
        QFETCH(const bool, ends);
        PrivateServer server({ends ? QString() : endlessPrograms()});
        const QString folder = initialising();
        server.stop();
        QCOMPARE(server.state(), State::Stopped);
        QCOMPARE(processesOf(folder), QList<pid_t>());
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(server.waitUntilReady().error().kind, Error::Kind::Stopped);
    }

    void waitCanBeStopped()
    {
        PrivateServer server({endlessPrograms()});
        std::stop_source stop;
        stop.request_stop();
        const auto socket = server.waitUntilReady(stop.get_token());
        QCOMPARE(socket.error().kind, Error::Kind::Stopped);
        QCOMPARE(server.state(), State::Starting); // the server itself was not
    }

    void diesByItself()
    {
        PrivateServer server;
        const auto socket = server.waitUntilReady();
        QVERIFY2(socket, reason(socket).constData());
        ::kill(postmasterOf(socket->folder), SIGINT);
        QTRY_COMPARE_WITH_TIMEOUT(server.state(), State::Failed, 10000);
        QVERIFY(server.failure());
        QCOMPARE(server.failure()->kind, Error::Kind::Environment);
        QVERIFY2(server.failure()->why.contains(u"received fast shutdown request"_s),
                 qPrintable(server.failure()->why));
        QCOMPARE(server.waitUntilReady().error(), *server.failure());
        QVERIFY(!QFileInfo::exists(socket->folder));
        server.stop();
        QCOMPARE(server.state(), State::Failed);
    }

    void cannotStart()
    {
        PrivateServer server({{}, -1});
        const auto socket = server.waitUntilReady();
        QVERIFY(!socket);
        QCOMPARE(socket.error().kind, Error::Kind::Environment);
        QVERIFY2(socket.error().why.contains(u"\"max_connections\""_s),
                 qPrintable(socket.error().why));
        QCOMPARE(server.state(), State::Failed);
        QCOMPARE(m_base->servers(), QStringList());
    }

    void parentIsKilled_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("ready");
        QTest::newRow("killed") << SIGKILL << true;
        QTest::newRow("crashed") << SIGSEGV << true;
        QTest::newRow("killed while initdb runs") << SIGKILL << false;
    }

    void parentIsKilled()
    {
        QFETCH(int, signal);
        QFETCH(bool, ready);
        Holder holder;
        const QString folder = ready ? holder.folder() : initialising();
        QCOMPARE(QFileInfo(folder).path(), m_base->path());
        QVERIFY(!processesOf(folder).isEmpty());
        QCOMPARE(ServerFolder::sweep({m_base->path()}), 0); // it is alive
        QCOMPARE(holder.end(signal), u"signal %1"_s.arg(signal));
        QTRY_COMPARE_WITH_TIMEOUT(processesOf(folder), QList<pid_t>(), 10000);
        QVERIFY(QFileInfo(folder + u'/' + markerName).isFile());
        QCOMPARE(ServerFolder::sweep({m_base->path()}), 1);
        QCOMPARE(m_base->servers(), QStringList());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold"_s))
        hold();
    tst_PrivateServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privateserver.moc"
