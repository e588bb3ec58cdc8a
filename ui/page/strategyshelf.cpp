// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/strategyshelf.h"

#include <utility>

namespace lastroom {

using namespace std::chrono_literals;

StrategyShelf::StrategyShelf(const StrategyLibrary &library, const Findings &findings,
                             QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_findings(findings)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &StrategyShelf::reload);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, settle);
    watch();
}

void StrategyShelf::add(const Exploration &exploration, const QString &postgresql)
{
    const Findings before = m_findings;
    m_findings.add(exploration, postgresql);
    if (m_findings != before)
        emit findingsChanged();
}

void StrategyShelf::reload()
{
    // A folder that is gone takes nothing away from those who work with what was in it.
    const Result<StrategyLibrary> now = m_library.readAgain();
    if (now && *now != m_library) {
        m_library = *now;
        emit changed();
    }
    watch();
}

/** Anew each time: a file that an editor has replaced is no longer the one that was watched. */
void StrategyShelf::watch()
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (const QStringList now = m_library.watchedPaths(); !now.isEmpty())
        m_watcher.addPaths(now);
}

} // namespace lastroom
