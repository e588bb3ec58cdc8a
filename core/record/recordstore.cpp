// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/recordstore.h"

#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/record/racefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u'*' + RaceFile::suffix()}, QDir::Files,
                                      QDir::Name | QDir::Reversed);
}

/**
 * So that they sort by their time: "20261128-183712-042-naive". The file itself tells whole
 * seconds, and two short races fit into one.
 */
QString baseNameOf(const RaceRecord &record)
{
    QStringList names;
    for (const Strategy &strategy : record.plan.strategies.mid(0, 4))
        names.append(strategy.name);
    return record.environment.started.toUTC().toString(u"yyyyMMdd-HHmmss-zzz-"_s)
        + names.join(u'-').left(60);
}

Result<> moved(const QString &from, const QString &to)
{
    if (!QDir().mkpath(QFileInfo(to).path()))
        return failure(Error::Kind::File, QFileInfo(to).path(),
                       Text::tr("the folder cannot be made"));
    QFile file(from);
    if (!file.rename(to))
        return failure(Error::Kind::File, from, file.errorString());
    return {};
}

} // namespace

RecordStore::RecordStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString RecordStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/records"_s;
}

QString RecordStore::deletedFolder() const
{
    return m_folder + u"/deleted"_s;
}

QString RecordStore::freePath(const QString &base) const
{
    QString path = m_folder + u'/' + base + RaceFile::suffix();
    for (int number = 2; QFile::exists(path); ++number)
        path = u"%1/%2-%3%4"_s.arg(m_folder, base).arg(number).arg(RaceFile::suffix());
    return path;
}

Result<QString> RecordStore::keep(const RaceRecord &record) const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::File, m_folder, Text::tr("the folder cannot be made"),
                       Text::tr("look whether the disk is full, and who owns it"));
    QString path = freePath(baseNameOf(record));
    // Another copy of the program may want the same name at the same moment.
    while (!QFile(path).open(QIODevice::NewOnly | QIODevice::WriteOnly) && QFile::exists(path))
        path = freePath(baseNameOf(record));
    if (const Result<> written = RaceFile::write(record, path); !written) {
        QFile::remove(path);
        return failure(written.error());
    }
    prune();
    return path;
}

Result<QString> RecordStore::import(const QString &path) const
{
    // Read as a whole, so that nothing that is broken comes among them.
    if (const Result<RaceRecord> record = RaceFile::read(path); !record)
        return failure(record.error());
    const QFileInfo from(path);
    for (const QFileInfo &file : filesIn(m_folder)) {
        if (file.canonicalFilePath() == from.canonicalFilePath())
            return file.filePath();
    }
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::File, m_folder, Text::tr("the folder cannot be made"));
    const QString to = freePath(from.completeBaseName());
    QFile file(path);
    if (!file.copy(to))
        return failure(Error::Kind::File, to, file.errorString());
    return to;
}

RecordStore::List RecordStore::list() const
{
    List list;
    for (const QFileInfo &file : filesIn(m_folder)) {
        Result<RecordSummary> summary = RaceFile::readSummary(file.filePath());
        if (summary)
            list.records.append(*std::move(summary));
        else
            list.refused.append({file.filePath(), summary.error()});
    }
    std::stable_sort(list.records.begin(), list.records.end(),
                     [](const RecordSummary &left, const RecordSummary &right) {
                         return left.environment.started > right.environment.started;
                     });
    return list;
}

Result<QString> RecordStore::find(const QString &words) const
{
    if (QFileInfo(words).isFile())
        return words;
    const List all = list();
    bool isNumber = false;
    const qsizetype number = words.toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= all.records.size())
        return all.records.at(number - 1).path;
    QStringList names;
    for (const RecordSummary &record : all.records) {
        names.append(QFileInfo(record.path).completeBaseName());
        if (names.last() == words)
            return record.path;
    }
    if (isNumber || names.isEmpty())
        return failure(Error::Kind::Arguments, u"“%1”"_s.arg(words),
                       names.isEmpty() ? Text::tr("no race is kept")
                                       : Text::tr("there are %1 kept races").arg(names.size()),
                       Text::tr("see lastroom records"));
    return failure(Error::Kind::Arguments, u"“%1”"_s.arg(words),
                   Text::tr("there is no such kept race"), didYouMean(words, names));
}

Result<QString> RecordStore::remove(const QString &path) const
{
    const QString to = deletedFolder() + u'/' + QFileInfo(path).fileName();
    QFile::remove(to);
    if (const Result<> done = moved(path, to); !done)
        return failure(done.error());
    // From now on, not from when it was written, it can be brought back for a day.
    QFile file(to);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return to;
}

Result<QString> RecordStore::restore(const QString &removed) const
{
    const QString to = freePath(QFileInfo(removed).completeBaseName());
    if (const Result<> done = moved(removed, to); !done)
        return failure(done.error());
    return to;
}

/** The summaries are read only where there is something to let go. */
void RecordStore::prune() const
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-daysDeleted);
    for (const QFileInfo &file : filesIn(deletedFolder())) {
        if (file.lastModified() < longAgo)
            QFile::remove(file.filePath());
    }
    const QFileInfoList files = filesIn(m_folder);
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    if (files.size() <= mostUnmarked && bytes <= mostBytes)
        return;
    int count = 0;
    bytes = 0;
    for (const RecordSummary &record : list().records) {
        if (record.label.isMarked)
            continue;
        bytes += record.size;
        // The newest stays, however large it is.
        if (++count > mostUnmarked || (bytes > mostBytes && count > 1))
            QFile::remove(record.path);
    }
}

} // namespace lastroom
