// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/foldertree.h"

#include "core/cluster/filedescriptor.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace lastroom {

/** Removes one entry of a folder, with all that is in it. */
static bool removeEntry(int folder, const QByteArray &name)
{
    if (::unlinkat(folder, name.constData(), 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR)
        return false;
    const FileDescriptor inner(
        ::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!inner.isOpen() || !clearFolder(inner.get()))
        return false;
    return ::unlinkat(folder, name.constData(), AT_REMOVEDIR) == 0 || errno == ENOENT;
}

static QByteArrayList entries(int folder)
{
    struct Closer
    {
        void operator()(DIR *stream) const { ::closedir(stream); }
    };

    QByteArrayList names;
    // A descriptor of its own, because closedir() closes it and reading moves its position.
    FileDescriptor own(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const std::unique_ptr<DIR, Closer> stream(own.isOpen() ? ::fdopendir(own.get()) : nullptr);
    if (!stream)
        return names;
    own.release();
    while (const dirent *entry = ::readdir(stream.get())) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    return names;
}

bool clearFolder(int folder, const QByteArrayList &keep)
{
    bool cleared = true;
    const QByteArrayList names = entries(folder);
    for (const QByteArray &name : names) {
        if (!keep.contains(name))
            cleared = removeEntry(folder, name) && cleared;
    }
    return cleared;
}

} // namespace lastroom
