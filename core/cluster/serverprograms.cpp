// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/serverprograms.h"

#include "core/cluster/childprocess.h"
#include "core/cluster/filedescriptor.h"
#include "core/model/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>
#include <sys/mman.h>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lastroom {

static constexpr auto environmentName = "LASTROOM_PG_BINDIR";

QString ServerPrograms::initdb() const
{
    return folder + u"/initdb"_s;
}

QString ServerPrograms::postgres() const
{
    return folder + u"/postgres"_s;
}

static bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable();
}

static bool hasPrograms(const QString &folder)
{
    const ServerPrograms programs{folder, {}};
    return isProgram(programs.initdb()) && isProgram(programs.postgres());
}

static QString remedy()
{
    return Text::tr(
        "install the server (apt install postgresql-15, on Ubuntu apt install postgresql), "
        "or give a database with --database");
}

/** The first line that `postgres --version` prints; empty when it does not end in time, or badly.
 */
static QString versionLine(const QString &postgres)
{
    const FileDescriptor output(::memfd_create("version", MFD_CLOEXEC));
    auto process = ChildProcess::start(postgres, {u"--version"_s}, output.get());
    if (!process || process->wait(5s) != ChildProcess::Wait::Ended || !process->succeeded())
        return {};
    std::array<char, 256> text{};
    const auto length = ::pread(output.get(), text.data(), text.size(), 0);
    return QString::fromLocal8Bit(text.data(), std::max<qsizetype>(length, 0)).section(u'\n', 0, 0);
}

/** The programs in a folder that has them, if they are new enough. */
static Result<ServerPrograms> programsIn(const QString &folder, Error::Kind kind)
{
    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", "postgres (PostgreSQL) 18beta1"
    static const QRegularExpression format(u"\\(PostgreSQL\\) (\\d+(?:\\.\\d+)*)"_s);
    const ServerPrograms found{folder, {}};
    const QString line = versionLine(found.postgres());
    const auto match = format.match(line);
    if (!match.hasMatch())
        return failure(kind, found.postgres(), Text::tr("it does not say which version it is"),
                       remedy());

    const auto version = QVersionNumber::fromString(match.captured(1));
    if (version.majorVersion() < oldestServerVersion) {
        return failure(kind, Text::tr("PostgreSQL %1 in %2").arg(version.toString(), folder),
                       Text::tr("Last Room needs version %1 or newer").arg(oldestServerVersion),
                       remedy());
    }
    return ServerPrograms{folder, version};
}

/** A folder that somebody named; `origin` says where, for the error. */
static Result<ServerPrograms> programsInNamed(const QString &name, const QString &origin)
{
    const QString folder = QFileInfo(name).absoluteFilePath();
    if (!hasPrograms(folder)) {
        return failure(Error::Kind::Arguments, folder + origin,
                       Text::tr("this folder does not have the programs initdb and postgres"),
                       remedy());
    }
    return programsIn(folder, Error::Kind::Arguments);
}

static QStringList foldersOfPath()
{
    QStringList folders = qEnvironmentVariable("PATH").split(QDir::listSeparator());
    // A relative entry means another folder in every working directory; a server is not for that.
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    return folders;
}

QStringList installedProgramFolders()
{
    std::vector<std::pair<QVersionNumber, QString>> found;
    const auto search = [&found](const QString &parent, const QString &prefix) {
        const auto names = QDir(parent).entryList({prefix + u"*"_s}, QDir::Dirs);
        for (const QString &name : names) {
            const auto version = QVersionNumber::fromString(name.sliced(prefix.size()));
            if (!version.isNull())
                found.emplace_back(version, u"%1/%2/bin"_s.arg(parent, name));
        }
    };
    search(u"/usr/lib/postgresql"_s, {});
    search(u"/usr"_s, u"pgsql-"_s);

    std::ranges::sort(found, std::greater());
    QStringList folders;
    for (const auto &[version, folder] : found)
        folders.append(folder);
    return folders;
}

Result<ServerPrograms> findServerPrograms(const QString &folderOption, const QStringList &installed)
{
    if (!folderOption.isEmpty())
        return programsInNamed(folderOption, {});
    if (!qEnvironmentVariableIsEmpty(environmentName)) {
        return programsInNamed(qEnvironmentVariable(environmentName),
                               u" (%1)"_s.arg(QLatin1StringView(environmentName)));
    }

    Error refused{
        Error::Kind::Environment, u"PostgreSQL"_s,
        Text::tr("its server programs initdb and postgres were found neither in PATH nor in "
                 "/usr/lib/postgresql/*/bin or /usr/pgsql-*/bin"),
        remedy()};
    const QStringList folders = foldersOfPath() + installed;
    for (const QString &folder : folders) {
        if (!hasPrograms(folder))
            continue;
        auto programs = programsIn(folder, Error::Kind::Environment);
        if (programs)
            return programs;
        refused = programs.error();
    }
    return failure(refused);
}

} // namespace lastroom
