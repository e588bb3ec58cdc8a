// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"

#include <QStringList>

namespace lastroom {

/**
 * The folder of kept races. Every race that ends is kept there; the oldest go when there are more
 * than mostUnmarked or they take more than mostBytes, but never one that is marked. What is deleted
 * can be brought back for a day. Several copies of the program may share it. A value; any thread;
 * it blocks for the disk. Errors: File.
 */
class RecordStore
{
public:
    static constexpr int mostUnmarked = 50;
    static constexpr qint64 mostBytes = qint64(1) << 30; ///< of those that are not marked
    static constexpr int daysDeleted = 1;

    explicit RecordStore(QString folder = userFolder());

    /** The folder `records` in the user's data folder. */
    static QString userFolder();

    const QString &folder() const { return m_folder; }

    /** Writes it, and lets the oldest go. \return its path */
    Result<QString> keep(const RaceRecord &record) const;

    /** A file from elsewhere. \return its path among the others */
    Result<QString> import(const QString &path) const;

    struct Refused
    {
        QString path;
        Error error;
    };

    struct List
    {
        QList<RecordSummary> records; ///< the newest first
        QList<Refused> refused;
    };

    List list() const;

    /** The path of what somebody calls a kept race: its place in list(), from 1, the base name of
     * its file, or the path of a file anywhere. Errors: Arguments. */
    Result<QString> find(const QString &words) const;

    /** \return what restore() brings it back from */
    Result<QString> remove(const QString &path) const;

    /** \return its path again */
    Result<QString> restore(const QString &removed) const;

private:
    QString deletedFolder() const;
    QString freePath(const QString &base) const;
    void prune() const;

    QString m_folder;
};

} // namespace lastroom
