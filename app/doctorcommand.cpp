// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctorcommand.h"

#include "app/commandline.h"
#include "core/cluster/serverprograms.h"
#include "core/db/schema.h"
#include "core/db/serverinformation.h"
#include "core/model/inventory.h"
#include "core/model/workload.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

void line(const QString &what, const QString &found)
{
    say(u"%1  %2\n"_s.arg(what, -20).arg(found));
}

void describePrograms()
{
    line(u"Last Room"_s, u"" LASTROOM_VERSION ""_s);
    line(u"Qt"_s, QString::fromLatin1(qVersion()));
    line(u"Qt's PostgreSQL"_s,
         Connection::hasDriver() ? u"driver found"_s
                                 : u"driver missing; install libqt6sql6-psql"_s);
    const Result<ServerPrograms> programs = findServerPrograms();
    line(u"server programs"_s,
         programs ? u"%1, version %2"_s.arg(programs->folder, programs->version.toString())
                  : programs.error().sentence());
}

void describeMachine(const Arguments &arguments)
{
    line(u"processors"_s, QString::number(QThread::idealThreadCount()));
    const QStorageInfo storage(QDir::tempPath());
    line(u"private servers in"_s,
         u"%1, %2 GiB free"_s.arg(QDir::tempPath())
             .arg(double(storage.bytesAvailable()) / (1 << 30), 0, 'f', 1));
    const QString user = StrategyLibrary::userFolder();
    line(u"your strategies in"_s, QFileInfo(user).isDir() ? user : user + u" (not there yet)"_s);
    const Result<StrategyLibrary> library = libraryOf(arguments);
    line(u"strategies"_s, library ? library->names().join(u", ") : library.error().sentence());
    line(u"limits"_s,
         u"%1 clients, %2 servers of %3 connections, %4 hotels of %5 rooms"_s
             .arg(Workload::clientsRange.greatest)
             .arg(Workload::serversRange.greatest)
             .arg(Workload::connectionsRange.greatest)
             .arg(Inventory::maximumHotels)
             .arg(Hotel::maximumRooms));
}

/** Connects as a race would. */
Result<> tryDatabase(const Arguments &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return failure(database.error());
    const Result<ConnectionSettings> settings = (*database)->settings();
    if (!settings)
        return failure(settings.error());
    const Result<std::unique_ptr<Connection>> connection = Connection::open(*settings, u"doctor"_s);
    if (!connection)
        return failure(connection.error());
    const Result<ServerInformation> information = ServerInformation::read(**connection);
    if (!information)
        return failure(information.error());
    if (const Result<> schema = Schema::prepare(**connection); !schema)
        return schema;
    line(u"database"_s,
         (*database)->isPrivate()
             ? u"a private server, PostgreSQL %1, ready after %2 s"_s.arg(information->version)
                   .arg(double(timer.elapsed()) / 1000, 0, 'f', 2)
             : u"%1, PostgreSQL %2, database %3, role %4"_s.arg(
                 (*database)->description(), information->version, information->database,
                 information->role));
    line(u"free connections"_s, QString::number(information->freeConnections + 1));
    line(u"waits for the disk"_s, information->fsync ? u"yes (fsync on)"_s : u"no (fsync off)"_s);
    line(u"schema lastroom"_s, u"usable"_s);
    return {};
}

} // namespace

ExitStatus doctorCommand(const QStringList &words)
{
    Arguments arguments(u"doctor [options]"_s,
                        u"Says what Last Room would use on this machine, and tries it."_s);
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<> checked = takesOptionsOnly(arguments, u"doctor"_s); !checked)
        return complain(checked.error());
    describePrograms();
    describeMachine(arguments);
    if (const Result<> tried = tryDatabase(arguments); !tried)
        return complain(tried.error());
    return everyStrategyCorrect;
}

} // namespace lastroom
