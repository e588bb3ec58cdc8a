// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/strategyshelf.h"

#include "core/strategy/strategygroup.h"

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace std::chrono_literals;

StrategyShelf::StrategyShelf(const StrategyLibrary &library, const Findings &findings,
                             const QStringList &added, QObject *parent)
    : QObject(parent)
    , m_files(library)
    , m_library(library)
    , m_findings(findings)
    , m_added(added)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &StrategyShelf::reload);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, settle);
    watch();
}

QList<Strategy> StrategyShelf::shown() const
{
    QList<Strategy> some;
    std::copy_if(strategies().begin(), strategies().end(), std::back_inserter(some),
                 [this](const Strategy &strategy) { return isShown(strategy); });
    return some;
}

bool StrategyShelf::isShown(const Strategy &strategy) const
{
    return isAlwaysShown(strategy) || m_added.contains(strategy.name);
}

bool StrategyShelf::isAlwaysShown(const Strategy &strategy)
{
    return isOfTheFour(strategy) || !strategy.isBuiltIn();
}

void StrategyShelf::setShown(const QString &name, bool isShown)
{
    if (m_added.contains(name) == isShown)
        return;
    if (isShown)
        m_added.append(name);
    else
        m_added.removeAll(name);
    emit changed();
}

void StrategyShelf::add(const Exploration &exploration, const QString &postgresql)
{
    const Findings before = m_findings;
    m_findings.add(exploration, postgresql);
    if (m_findings != before)
        emit findingsChanged();
}

void StrategyShelf::setDraft(const Strategy &strategy)
{
    m_drafts.removeIf([&](const Strategy &draft) { return draft.name == strategy.name; });
    m_drafts.append(strategy);
    put(m_files);
}

void StrategyShelf::dropDraft(const QString &name)
{
    if (m_drafts.removeIf([&](const Strategy &draft) { return draft.name == name; }) > 0)
        put(m_files);
}

void StrategyShelf::put(const StrategyLibrary &files)
{
    m_files = files;
    StrategyLibrary library = files;
    for (const Strategy &draft : m_drafts)
        library = library.with(draft);
    if (library == m_library)
        return;
    m_library = library;
    emit changed();
}

void StrategyShelf::reload()
{
    // A folder that is gone takes nothing away from those who work with what was in it.
    if (const Result<StrategyLibrary> now = m_files.readAgain())
        put(*now);
    watch();
}

/** Anew each time: a file that an editor has replaced is no longer the one that was watched. */
void StrategyShelf::watch()
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (const QStringList now = m_files.watchedPaths(); !now.isEmpty())
        m_watcher.addPaths(now);
}

} // namespace lastroom
