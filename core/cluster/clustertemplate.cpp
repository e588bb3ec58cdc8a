// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/clustertemplate.h"

#include "core/cluster/childprocess.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lastroom {

namespace {

constexpr auto patience = 30s;
const QString dataName = u"/data"_s;
const QString listName = u"/files"_s;

QString cacheFolder()
{
    const QString caches = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return caches.isEmpty() ? QString() : caches + u"/lastroom/clusters"_s;
}

/** Of all that what initdb makes depends on. A program that was upgraded has another size or time.
 */
QString keyOf(const ServerPrograms &programs, const QStringList &options,
              const std::optional<ServerAccount> &account)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList words = options;
    for (const QString &program : {programs.initdb(), programs.postgres()}) {
        const QFileInfo file(program);
        words << file.canonicalFilePath() << QString::number(file.size())
              << file.lastModified().toUTC().toString(Qt::ISODateWithMs);
    }
    words << QString::number(account ? account->user : ::geteuid());
    hash.addData(words.join(u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

/** The path and size of each. */
QByteArray filesOf(const QString &folder)
{
    QStringList lines;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        lines.append(u"%1 %2\n"_s.arg(file.filePath().mid(folder.size())).arg(file.size()));
    }
    lines.sort();
    return lines.join(QString()).toUtf8();
}

/** By coreutils; whether it was done. */
bool copies(const QString &from, const QString &to, const std::stop_token &stop)
{
    QString program = QStandardPaths::findExecutable(u"cp"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"cp"_s, {u"/usr/bin"_s, u"/bin"_s});
    const FileDescriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    if (program.isEmpty() || !nowhere.isOpen())
        return false;
    Result<ChildProcess> process = ChildProcess::start(
        program, {u"--archive"_s, u"--no-target-directory"_s, from, to}, nowhere.get());
    return process && process->wait(patience, stop) == ChildProcess::Wait::Ended
        && process->succeeded();
}

} // namespace

ClusterTemplate::ClusterTemplate(const ServerPrograms &programs, const QStringList &options,
                                 const std::optional<ServerAccount> &account)
    : m_folder(cacheFolder())
    , m_path(m_folder + u"/cluster-"_s + keyOf(programs, options, account))
{
}

bool ClusterTemplate::isOurs() const
{
    // By its real path: no link on the way leads elsewhere tomorrow.
    const QString real = QFileInfo(m_folder).canonicalFilePath();
    if (real.isEmpty())
        return false;
    for (QString folder = real;; folder = QFileInfo(folder).path()) {
        struct stat status
        {
        };

        if (::lstat(QFile::encodeName(folder).constData(), &status) != 0)
            return false;
        const bool isSafe = status.st_uid == 0 || status.st_uid == ::geteuid();
        // In a sticky folder, as /tmp is, nobody moves what belongs to others.
        const bool othersMayChange
            = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && (status.st_mode & S_ISVTX) == 0;
        if (!isSafe || othersMayChange)
            return false;
        if (folder == u"/"_s)
            return true;
    }
}

bool ClusterTemplate::copyTo(const QString &data, const std::stop_token &stop) const
{
    QFile list(m_path + listName);
    if (!isOurs() || !list.open(QIODevice::ReadOnly))
        return false;
    const bool isCopied
        = list.readAll() == filesOf(m_path + dataName) && copies(m_path + dataName, data, stop);
    if (isCopied)
        removeOthers();
    else if (!stop.stop_requested())
        forget();
    return isCopied;
}

void ClusterTemplate::keep(const QString &data, const std::stop_token &stop) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder) || !isOurs())
        return;
    QTemporaryDir made(m_folder + u"/new-XXXXXX"_s);
    QFile list(made.path() + listName);
    if (!made.isValid() || !copies(data, made.path() + dataName, stop)
        || !list.open(QIODevice::WriteOnly) || list.write(filesOf(made.path() + dataName)) < 0
        || !list.flush())
        return;
    // Where another copy of the program was faster, its folder is not empty, and ours goes.
    if (::rename(QFile::encodeName(made.path()).constData(), QFile::encodeName(m_path).constData())
        != 0)
        return;
    made.setAutoRemove(false);
    removeOthers();
}

void ClusterTemplate::forget() const
{
    if (isOurs())
        QDir(m_path).removeRecursively();
}

/** Of programs that were upgraded, and what a program that was killed had not finished. */
void ClusterTemplate::removeOthers() const
{
    const QDateTime longAgo
        = QDateTime::currentDateTimeUtc().addSecs(-10 * std::chrono::seconds(patience).count());
    const QFileInfoList folders = QDir(m_folder).entryInfoList(
        {u"cluster-*"_s, u"new-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const bool isOld
            = folder.fileName().startsWith(u"cluster-"_s) || folder.lastModified() < longAgo;
        if (isOld && folder.filePath() != m_path)
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace lastroom
