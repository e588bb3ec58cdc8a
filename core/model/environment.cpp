// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/environment.h"

#include <QThread>

namespace lastroom {

using namespace Qt::StringLiterals;

Environment Environment::here()
{
    Environment environment;
    environment.program = u"" LASTROOM_VERSION ""_s;
    environment.qt = QString::fromLatin1(qVersion());
    environment.cores = QThread::idealThreadCount();
    return environment;
}

QString serverText(const Environment &environment)
{
    return u"PostgreSQL %1, %2, fsync %3"_s.arg(
        environment.postgresql, environment.privateServer ? u"private server"_s : u"given server"_s,
        environment.fsync ? u"on"_s : u"off"_s);
}

} // namespace lastroom
