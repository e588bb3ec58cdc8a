// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/folderexamination.h"

#include "core/cluster/serverfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdint>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A private server has some 40 MiB at its start, and its log grows with every race. */
constexpr std::uintmax_t leastFree = std::uintmax_t(256) << 20; // bytes

QString spaceText(std::uintmax_t bytes)
{
    return u"%1 GiB free"_s.arg(double(bytes) / (1 << 30), 0, 'f', 1);
}

/** It, or the folder in which it would be made. */
QString nearestOf(const QString &folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path) && path.size() > 1)
        path = QFileInfo(path).path();
    return path;
}

Diagnosis examineServers()
{
    const QString what = u"private servers in"_s;
    const auto account = findServerAccount();
    // Who may run one at all is said where the programs are.
    const Result<QString> base
        = ServerFolder::baseFor(account ? *account : std::optional<ServerAccount>());
    if (!base)
        return Diagnosis::of(what, base.error());
    // Of the system itself: QStorageInfo knows only what is mounted, and in a chroot the root is
    // not.
    std::error_code unknown;
    const auto space
        = std::filesystem::space(QFile::encodeName(*base).toStdString(), unknown).available;
    QString found = *base;
    if (!unknown)
        found += u", "_s + spaceText(space);
    const QString wanted = QFileInfo(QDir::tempPath()).canonicalFilePath();
    if (*base != wanted)
        found += u" (not in %1: %2)"_s.arg(
            QDir::tempPath(),
            ServerFolder::obstacle(wanted, account ? *account : std::optional<ServerAccount>()));
    return {what, found,
            !unknown && space < leastFree ? u"make room there, or set TMPDIR to another folder"_s
                                          : QString()};
}

Diagnosis examineFolder(const QString &what, const QString &folder, const QString &variable)
{
    const QString nearest = nearestOf(folder);
    const QString remedy
        = u"let it be yours to write, or set %1 to a folder that is"_s.arg(variable);
    if (!QFileInfo(nearest).isDir())
        return {what, u"%1: %2 is no folder"_s.arg(folder, nearest), remedy};
    if (::access(QFile::encodeName(nearest).constData(), W_OK | X_OK) != 0)
        return {what,
                u"%1: %2 cannot be written: %3"_s.arg(folder, nearest, qt_error_string(errno)),
                remedy};
    return {what, nearest == folder ? folder : folder + u" (not there yet)"_s};
}

} // namespace

QList<Diagnosis> examineFolders()
{
    const auto place = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location);
    };
    QList<Diagnosis> findings{
        examineServers(),
        examineFolder(u"settings in"_s, place(QStandardPaths::AppConfigLocation),
                      u"XDG_CONFIG_HOME"_s),
        examineFolder(u"kept races in"_s, place(QStandardPaths::AppDataLocation),
                      u"XDG_DATA_HOME"_s)};
    // Asked Qt, it would be made. The window's own affair where there is none.
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        findings.append(examineFolder(u"runtime folder"_s, runtime, u"XDG_RUNTIME_DIR"_s));
    return findings;
}

} // namespace lastroom
