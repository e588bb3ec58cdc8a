// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/sessionpreload.h"

#include <QFile>

#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lastroom {

FileDescriptor sessionPreload()
{
    QFile library(u":/preload/lastroom_setsid.so"_s);
    // In memory: the server's account reads it wherever we are installed, and no folder forbids to
    // run it.
    FileDescriptor memory(::memfd_create("lastroom_setsid.so", MFD_CLOEXEC));
    if (!library.open(QIODevice::ReadOnly) || !memory.isOpen())
        return {};
    const QByteArray content = library.readAll();
    if (::write(memory.get(), content.constData(), size_t(content.size())) != content.size())
        return {};
    return memory;
}

} // namespace lastroom
