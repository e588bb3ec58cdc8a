// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/findings.h"
#include "core/strategy/strategylibrary.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lastroom {

/**
 * The strategies that the window knows, and what exploring them found: one shelf for every page.
 * Looks after the folders they were read from and takes what changes there. Thread: GUI.
 */
class StrategyShelf : public QObject
{
    Q_OBJECT

public:
    explicit StrategyShelf(const StrategyLibrary &library, const Findings &findings = {},
                           QObject *parent = nullptr);

    const StrategyLibrary &library() const { return m_library; }

    const QList<Strategy> &strategies() const { return m_library.strategies(); }

    const Findings &findings() const { return m_findings; }

    /** Adds what exploring a strategy found, on this version of PostgreSQL. */
    void add(const Exploration &exploration, const QString &postgresql);

    /** Reads the folders anew. */
    void reload();

signals:
    void changed(); ///< library()
    void findingsChanged();

private:
    void watch();

    StrategyLibrary m_library;
    Findings m_findings;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< an editor writes a file in several steps
};

} // namespace lastroom
