// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace lastroom {

/** A file in an archive. A value. */
struct ArchiveEntry
{
    QString name;
    QByteArray data;
};

/** Files as one: tar in Zstandard (`tar --zstd`), by libarchive. The same files make the same
 * bytes. Any thread. Errors: File. */
Result<QByteArray> packed(const QList<ArchiveEntry> &entries);

/** Of libarchive: "3.6.2". Any thread. */
QString archiveLibraryVersion();

/** Reads an archive from its beginning to its end, an entry at a time, without holding the rest.
 * Thread: its maker's. */
class ArchiveReader
{
public:
    static constexpr qint64 greatestEntry = qint64(1) << 30; ///< bytes

    /** Errors: File, where there is no such file or it is no archive. */
    static Result<ArchiveReader> open(const QString &path);

    /** Nothing at the end. Errors: File, where it is cut short or damaged. */
    Result<std::optional<ArchiveEntry>> next();

private:
    struct Free
    {
        void operator()(archive *opened) const;
    };

    ArchiveReader(archive *opened, QString path);
    tl::unexpected<Error> damaged() const;

    std::unique_ptr<archive, Free> m_archive;
    QString m_path;
    bool m_hasBegun = false; ///< a first entry was found
};

} // namespace lastroom
