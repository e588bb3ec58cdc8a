// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace lastroom::bench {

/** As on the first start: a cache in which no cluster is kept, while it lives. */
class ColdCache
{
public:
    ColdCache() { qputenv("XDG_CACHE_HOME", m_folder.path().toLocal8Bit()); }

    ~ColdCache()
    {
        if (m_before.isNull())
            qunsetenv("XDG_CACHE_HOME");
        else
            qputenv("XDG_CACHE_HOME", m_before);
    }

    Q_DISABLE_COPY_MOVE(ColdCache)

private:
    QByteArray m_before = qgetenv("XDG_CACHE_HOME");
    QTemporaryDir m_folder;
};

} // namespace lastroom::bench
