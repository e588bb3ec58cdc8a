// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/machineexamination.h"

#include "core/cluster/serveraccount.h"
#include "core/cluster/serverprograms.h"
#include "core/db/connection.h"
#include "core/doctor/programversions.h"
#include "core/model/workload.h"

#include <QThread>

#include <langinfo.h>
#include <locale.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Diagnosis examineDriver()
{
    const QString what = u"Qt's PostgreSQL"_s;
    if (Connection::hasDriver())
        return {what, u"driver found"_s};
    return {what, u"driver missing"_s, u"install libqt6sql6-psql"_s};
}

Diagnosis examineServerPrograms()
{
    const QString what = u"server programs"_s;
    const Result<ServerPrograms> programs = findServerPrograms();
    if (!programs)
        return Diagnosis::of(what, programs.error());
    return {what, u"%1, version %2"_s.arg(programs->folder, programs->version.toString())};
}

/** PostgreSQL refuses to run as root. */
Diagnosis examineAccount()
{
    const QString what = u"they run as"_s;
    const auto account = findServerAccount();
    if (!account)
        return Diagnosis::of(what, account.error());
    return {what, *account ? u"%1, since root may not"_s.arg((*account)->name) : u"you"_s};
}

/** PostgreSQL's processes share what they do not inherit in files there (dynamic_shared_memory_type
 * is posix). */
Diagnosis examineSharedMemory()
{
    const QString what = u"shared memory"_s;
    constexpr auto folder = "/dev/shm";
    constexpr double least = 8; // MiB: what a server of a few sessions takes, several times over

    struct statvfs found
    {
    };

    if (::statvfs(folder, &found) != 0 || ::access(folder, W_OK) != 0)
        return {what, u"/dev/shm cannot be used: %1"_s.arg(qt_error_string(errno)),
                u"mount a tmpfs there that everybody can write"_s};
    const double free = double(found.f_bavail) * double(found.f_frsize) / (1 << 20);
    return {what, u"/dev/shm, %1 MiB free"_s.arg(free, 0, 'f', 0),
            free < least ? u"make it larger (docker run --shm-size 64m)"_s : QString()};
}

/** As it was when we were started: Qt takes another one where it is not UTF-8. */
Diagnosis examineEncoding()
{
    const QString what = u"text is"_s;
    const locale_t locale = ::newlocale(LC_CTYPE_MASK, "", nullptr);
    const QString remedy = u"set LANG to C.UTF-8, or to a language that is installed"_s;
    if (!locale)
        return {what, u"of a locale that is not installed"_s, remedy};
    const QString found = QString::fromLatin1(::nl_langinfo_l(CODESET, locale));
    ::freelocale(locale);
    return {what, found, found == u"UTF-8" ? QString() : remedy};
}

QString limitText(rlim_t limit)
{
    return limit == RLIM_INFINITY ? u"no limit"_s : u"at most %1"_s.arg(limit);
}

/** \p needed by the usual race. */
Diagnosis examineLimit(const QString &what, __rlimit_resource kind, rlim_t needed,
                       const QString &option)
{
    rlimit limit{};
    ::getrlimit(kind, &limit);
    const bool isEnough = limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= needed;
    return {what, limitText(limit.rlim_cur),
            isEnough
                ? QString()
                : u"the usual race needs %1: allow more with ulimit -%2"_s.arg(needed).arg(option)};
}

} // namespace

QList<Diagnosis> examinePrograms()
{
    const ProgramVersions versions = ProgramVersions::here();
    return {{u"Last Room"_s, versions.program},
            {u"build"_s,
             u"%1, %2, with Qt %3"_s.arg(versions.build, versions.compiler, versions.qtBuilt)},
            {u"Qt"_s, versions.qt},
            {u"libpq"_s, versions.libpq},
            {u"SQL parser"_s, u"of PostgreSQL %1"_s.arg(versions.parser)},
            {u"libarchive"_s, versions.archive},
            {u"system"_s, versions.system},
            examineDriver(),
            examineServerPrograms(),
            examineAccount()};
}

QList<Diagnosis> examineMachine()
{
    // A session has a socket and a thread here, and a process of the server with some files there.
    const auto sessions = rlim_t(Workload().sessions());
    constexpr rlim_t ofProgram = 64; // files for Qt, fonts and pipes: an estimate
    constexpr rlim_t ofServer = 16; // the server's own processes and our threads: an estimate
    return {{u"processors"_s, QString::number(QThread::idealThreadCount())},
            examineSharedMemory(),
            examineEncoding(),
            examineLimit(u"open files"_s, RLIMIT_NOFILE, ofProgram + 2 * sessions, u"n"_s),
            examineLimit(u"processes"_s, RLIMIT_NPROC, ofServer + 2 * sessions, u"u"_s)};
}

} // namespace lastroom
