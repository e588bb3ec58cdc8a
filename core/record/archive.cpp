// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/archive.h"

#include "core/model/text.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int mode = 0644;
constexpr qsizetype blockSize = 1 << 16; // bytes read at a time

struct FreeWriter
{
    void operator()(archive *written) const { archive_write_free(written); }
};

struct FreeEntry
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive * /*written*/, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

bool writeEntry(archive *written, const ArchiveEntry &entry)
{
    const std::unique_ptr<archive_entry, FreeEntry> head(archive_entry_new());
    archive_entry_set_pathname_utf8(head.get(), entry.name.toUtf8().constData());
    archive_entry_set_size(head.get(), entry.data.size());
    archive_entry_set_filetype(head.get(), AE_IFREG);
    archive_entry_set_perm(head.get(), mode);
    return archive_write_header(written, head.get()) == ARCHIVE_OK
        && archive_write_data(written, entry.data.constData(), size_t(entry.data.size()))
        == entry.data.size();
}

QString reasonOf(archive *opened)
{
    const char *reason = archive_error_string(opened);
    return reason ? QString::fromUtf8(reason) : Text::tr("it cannot be read");
}

} // namespace

Result<QByteArray> packed(const QList<ArchiveEntry> &entries)
{
    QByteArray bytes;
    const std::unique_ptr<archive, FreeWriter> written(archive_write_new());
    archive_write_set_format_pax_restricted(written.get());
    archive_write_add_filter_zstd(written.get());
    // A block of a tape's size would be filled up with nothing.
    archive_write_set_bytes_in_last_block(written.get(), 1);
    bool isDone = archive_write_open(written.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const ArchiveEntry &entry : entries)
        isDone = isDone && writeEntry(written.get(), entry);
    isDone = isDone && archive_write_close(written.get()) == ARCHIVE_OK;
    if (!isDone)
        return failure(Error::Kind::File, u"archive"_s, reasonOf(written.get()));
    return bytes;
}

void ArchiveReader::Free::operator()(archive *opened) const
{
    archive_read_free(opened);
}

ArchiveReader::ArchiveReader(archive *opened, QString path)
    : m_archive(opened)
    , m_path(std::move(path))
{
}

Result<ArchiveReader> ArchiveReader::open(const QString &path)
{
    // A pipe would be waited for.
    if (const QFileInfo info(path); !info.exists() || !info.isFile())
        return failure(Error::Kind::File, path,
                       info.exists() ? Text::tr("it is not a file")
                                     : Text::tr("there is no such file"));
    ArchiveReader reader(archive_read_new(), path);
    archive *opened = reader.m_archive.get();
    archive_read_support_filter_zstd(opened);
    archive_read_support_format_tar(opened);
    const QByteArray name = QFile::encodeName(path);
    if (archive_read_open_filename(opened, name.constData(), size_t(blockSize)) != ARCHIVE_OK)
        return reader.damaged();
    return reader;
}

tl::unexpected<Error> ArchiveReader::damaged() const
{
    // libarchive's own name for it is not among its public ones.
    if (!m_hasBegun && archive_errno(m_archive.get()) == EILSEQ)
        return failure(Error::Kind::File, m_path, Text::tr("it is no kept race"),
                       Text::tr("choose another file"));
    return failure(Error::Kind::File, m_path,
                   Text::tr("it is cut short or damaged (%1)").arg(reasonOf(m_archive.get())),
                   Text::tr("take another copy of it"));
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    archive_entry *head = nullptr;
    const int found = archive_read_next_header(m_archive.get(), &head);
    if (found == ARCHIVE_EOF)
        return std::nullopt;
    if (found != ARCHIVE_OK)
        return damaged();
    m_hasBegun = true;
    const qint64 size = archive_entry_size(head);
    if (size < 0 || size > greatestEntry)
        return failure(Error::Kind::File, m_path, Text::tr("a part of it is too large"));
    const char *name = archive_entry_pathname_utf8(head);
    ArchiveEntry entry{QString::fromUtf8(name), QByteArray(size, Qt::Uninitialized)};
    qint64 place = 0;
    while (place < size) {
        const la_ssize_t read
            = archive_read_data(m_archive.get(), entry.data.data() + place, size_t(size - place));
        if (read <= 0)
            return damaged();
        place += read;
    }
    return entry;
}

QString archiveLibraryVersion()
{
    // "libarchive 3.6.2"
    return QString::fromLatin1(::archive_version_string()).section(u' ', 1);
}

} // namespace lastroom
