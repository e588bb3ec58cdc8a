// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/connection.h"

#include "core/model/programlog.h"
#include "core/model/text.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A server that has broken off or is overloaded must not hold up whoever leaves. */
constexpr auto closePatience = std::chrono::seconds(2);

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/** Everything that QSqlDatabase has no field for. */
QString connectOptions(const ConnectionSettings &settings, const QString &role)
{
    const QStringList fields{u"host"_s, u"port"_s, u"user"_s, u"password"_s, u"dbname"_s};
    QMap<QString, QString> options = settings.keywords();
    for (const QString &field : fields)
        options.remove(field);
    if (!options.contains(u"connect_timeout"_s))
        options.insert(u"connect_timeout"_s, u"5"_s);
    options.insert(u"application_name"_s, u"lastroom "_s + role);
    QStringList parts;
    for (auto it = options.begin(); it != options.end(); ++it)
        parts.append(it.key() + u'=' + quoted(it.value()));
    return parts.join(u';');
}

/** A failed connect carries no SQLSTATE, only the driver's and libpq's words, which may span lines.
 */
Error connectError(const ConnectionSettings &settings, const QSqlError &error)
{
    // Below the first line libpq asks whether the server is running.
    QString why = error.databaseText().trimmed().section(u'\n', 0, 0);
    if (const qsizetype fatal = why.indexOf(u"FATAL:"); fatal >= 0)
        why = why.mid(fatal + 6).trimmed();
    const QString password = settings.value(u"password"_s);
    if (!password.isEmpty())
        why.replace(password, u"…"_s);
    return {Error::Kind::Environment, Text::tr("PostgreSQL at %1").arg(settings.description()),
            why.isEmpty() ? Text::tr("it cannot be reached") : why,
            Text::tr("check the address, the name and the password, and that the server runs")};
}

/** Until the server's process has closed its end: only then others may have its place. */
void awaitEnd(int socket)
{
    const auto patienceEnds = std::chrono::steady_clock::now() + closePatience;
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            patienceEnds - std::chrono::steady_clock::now());
        pollfd waited{socket, POLLIN, 0};
        const int ready = left.count() > 0 ? ::poll(&waited, 1, int(left.count())) : 0;
        if (ready == 0 || (ready < 0 && errno != EINTR))
            return;
        std::array<char, 1024> rest{};
        const ssize_t read
            = ready < 0 ? -1 : ::recv(socket, rest.data(), rest.size(), MSG_DONTWAIT);
        if (read == 0 || (read < 0 && errno != EINTR && errno != EAGAIN))
            return;
    }
}

} // namespace

Error answerError(const SqlAnswer &answer, const QString &what)
{
    return {answer.connectionLost ? Error::Kind::ConnectionLost : Error::Kind::Database,
            what,
            answer.message,
            QString(),
            QString::fromLatin1(answer.sqlState),
            answer.detail,
            answer.hint};
}

Connection::Connection(QString name)
    : m_name(std::move(name))
{
}

bool Connection::hasDriver()
{
    return QSqlDatabase::drivers().contains(u"QPSQL"_s);
}

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionSettings &settings,
                                                     const QString &role)
{
    std::unique_ptr<Connection> connection(
        new Connection(role + u' ' + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connection->m_name);
        if (!database.isValid())
            return failure(Error::Kind::Environment, u"Qt"_s,
                           Text::tr("its PostgreSQL driver is missing"),
                           Text::tr("install the package libqt6sql6-psql"));
        const auto value
            = [&](const char *keyword) { return settings.value(QString::fromLatin1(keyword)); };
        database.setHostName(value("host"));
        database.setUserName(value("user"));
        database.setPassword(value("password"));
        database.setDatabaseName(value("dbname"));
        if (const int port = value("port").toInt(); port > 0)
            database.setPort(port);
        database.setConnectOptions(connectOptions(settings, role));
        if (!database.open()) {
            const Error error = connectError(settings, database.lastError());
            qCWarning(connectionLog, "%s: %s", qUtf8Printable(role),
                      qUtf8Printable(error.sentence()));
            return failure(error);
        }
        const QVariant handle = database.driver()->handle();
        Q_ASSERT(qstrcmp(handle.typeName(), "pg_conn*") == 0);
        pg_conn *session = *static_cast<pg_conn *const *>(handle.constData());
        connection->m_session = Session(session);
        connection->m_canceller = std::make_shared<SessionCancel>(session);
    }
    for (const QByteArray &setting : {"SET search_path TO \"" + settings.schema() + '"',
                                      QByteArray("SET client_min_messages TO warning")}) {
        if (const SqlAnswer answer = connection->execute(setting); !answer.ok)
            return failure(answerError(answer, u"PostgreSQL"_s));
    }
    qCInfo(connectionLog, "opened: %s, server process %d at %s", qUtf8Printable(role),
           connection->processId(), qUtf8Printable(settings.description()));
    return connection;
}

Connection::~Connection()
{
    // One that was never opened has said why.
    if (m_canceller && m_session.isLost() && !m_session.isCut())
        qCWarning(connectionLog, "lost: %s", qUtf8Printable(m_name));
    else if (m_canceller)
        qCInfo(connectionLog, "closed: %s", qUtf8Printable(m_name));
    const int socket = m_canceller ? ::fcntl(m_session.socket(), F_DUPFD_CLOEXEC, 0) : -1;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    if (socket >= 0) {
        awaitEnd(socket);
        ::close(socket);
    }
}

} // namespace lastroom
