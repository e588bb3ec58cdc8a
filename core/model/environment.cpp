// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/environment.h"

#include "core/model/text.h"

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
    //: %1 is a version; fsync is a setting of the server, and %2 its value, “on” or “off”
    return (environment.privateServer ? Text::tr("PostgreSQL %1, private server, fsync %2")
                                      //: The same of a server that somebody else started
                                      : Text::tr("PostgreSQL %1, given server, fsync %2"))
        .arg(environment.postgresql, environment.fsync ? u"on"_s : u"off"_s);
}

} // namespace lastroom
