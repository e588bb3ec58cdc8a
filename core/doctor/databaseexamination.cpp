// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/databaseexamination.h"

#include "core/db/schema.h"
#include "core/db/serverinformation.h"
#include "core/strategy/sqlstatement.h"

#include <QElapsedTimer>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Diagnosis examineRights(const ServerInformation &information, const std::vector<QByteArray> &row)
{
    const QString what = u"may make schemas"_s;
    if (row[0] == "t")
        return {what, u"yes"_s};
    return {what, u"no, and a strategy with a setup has one of its own"_s,
            u"GRANT CREATE ON DATABASE %1 TO %2"_s.arg(information.database, information.role),
            u"no"_s};
}

/** On the private server we set them. */
Diagnosis examineSettings(const std::vector<std::vector<QByteArray>> &rows)
{
    const QString what = u"settings"_s;
    QStringList others;
    QStringList names;
    for (const std::vector<QByteArray> &row : rows) {
        names.append(QString::fromUtf8(row[0]));
        others.append(u"%1 is %2, usually %3"_s.arg(names.last(), QString::fromUtf8(row[1]),
                                                    QString::fromUtf8(row[2])));
    }
    if (others.isEmpty())
        return {what, u"as PostgreSQL brings them"_s};
    return {what, others.join(u", "_s),
            u"results differ from those on another server: ALTER ROLE … RESET %1"_s.arg(
                names.join(u", "_s))};
}

Diagnosis describe(const Database &database, const ServerInformation &information, double seconds)
{
    if (database.isPrivate())
        return {u"database"_s,
                u"a private server, PostgreSQL %1, ready after %2 s"_s.arg(information.version)
                    .arg(seconds, 0, 'f', 2)};
    return {
        u"database"_s,
        u"%1, PostgreSQL %2, database %3, role %4"_s.arg(
            database.description(), information.version, information.database, information.role),
        {},
        u"a given server, PostgreSQL %1"_s.arg(information.version)};
}

} // namespace

Result<QList<Diagnosis>> examineDatabase(const Database &database, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    const Result<ConnectionSettings> settings = database.settings(stop);
    if (!settings)
        return failure(settings.error());
    const Result<std::unique_ptr<Connection>> connection = Connection::open(*settings, u"doctor"_s);
    if (!connection)
        return failure(connection.error());
    const Result<ServerInformation> information = ServerInformation::read(**connection);
    if (!information)
        return failure(information.error());
    QList<Diagnosis> findings{
        describe(database, *information, double(timer.elapsed()) / 1000),
        {u"free connections"_s, QString::number(information->freeConnections + 1)},
        {u"waits for the disk"_s, information->fsync ? u"yes (fsync on)"_s : u"no (fsync off)"_s}};
    std::vector<SqlAnswer> answers;
    for (const SqlStatement &statement : SqlStatement::fromFile(u"server_settings"_s)) {
        answers.push_back((*connection)->execute(statement.text));
        if (!answers.back().ok)
            return failure(answerError(answers.back(), u"PostgreSQL"_s));
    }
    const std::vector<QByteArray> &rights = answers.at(1).rows.front();
    if (rights[1] == "t")
        return failure(Error::Kind::Environment, u"PostgreSQL"_s,
                       u"the server is a standby, which nobody can write to"_s,
                       u"give its primary with --database"_s);
    if (const Result<> schema = Schema::prepare(**connection); !schema)
        return failure(schema.error());
    findings.append({u"schema lastroom"_s, u"usable"_s});
    if (!database.isPrivate()) {
        findings.append(examineRights(*information, rights));
        findings.append(examineSettings(answers.front().rows));
    }
    return findings;
}

} // namespace lastroom
