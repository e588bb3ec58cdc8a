// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/serverinformation.h"

#include "core/model/text.h"
#include "core/strategy/sqlstatement.h"

namespace lastroom {

using namespace Qt::StringLiterals;

Result<ServerInformation> ServerInformation::read(Connection &connection)
{
    const QString what = u"PostgreSQL"_s;
    // Asked before the statement, which an old server might not understand.
    const int number = connection.session().serverVersion();
    if (number < oldestVersion)
        return failure(
            Error::Kind::Environment, what,
            Text::tr("the server is version %1").arg(connection.session().serverVersionText()),
            Text::tr("use version 13 or newer"));
    const SqlStatement statement = SqlStatement::fromFile(u"server_information"_s).constFirst();
    const SqlAnswer answer = connection.execute(statement.text);
    if (!answer.ok || answer.rows.empty())
        return failure(answerError(answer, what));
    const std::vector<QByteArray> &row = answer.rows.front();
    ServerInformation information;
    // Debian adds its package's version in parentheses.
    information.version = QString::fromUtf8(row[0]).section(u' ', 0, 0);
    information.number = row[1].toInt();
    information.fsync = row[2] == "t";
    information.database = QString::fromUtf8(row[3]);
    information.role = QString::fromUtf8(row[4]);
    information.freeConnections = std::max(0, row[5].toInt());
    return information;
}

} // namespace lastroom
