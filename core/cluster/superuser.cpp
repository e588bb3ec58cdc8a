// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/superuser.h"

#include "core/db/connection.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lastroom {

namespace {

ConnectionSettings settingsFor(const QString &folder)
{
    return ConnectionSettings::onSocket(folder, u"postgres"_s, u"postgres"_s);
}

} // namespace

bool Superuser::isAnswering(const QString &folder)
{
    return Session::isAnswering(settingsFor(folder).keywords());
}

Result<> Superuser::run(const QString &folder, const QString &file)
{
    QFile statements(file);
    if (!statements.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, file, statements.errorString());
    const auto connection = Connection::open(settingsFor(folder), u"superuser"_s);
    if (!connection)
        return failure(connection.error());
    // Several statements in one string are one transaction.
    const SqlAnswer answer = (*connection)->execute(statements.readAll());
    return answer.ok ? Result<>() : failure(answerError(answer, file));
}

} // namespace lastroom
