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
    /** \p added those that the user wants to see beside the usual ones */
    explicit StrategyShelf(const StrategyLibrary &library, const Findings &findings = {},
                           const QStringList &added = {}, QObject *parent = nullptr);

    const StrategyLibrary &library() const { return m_library; }

    const QList<Strategy> &strategies() const { return m_library.strategies(); }

    /** Those that the pages offer: the four, the user's own files, and what was added, in the order
     * of the library. */
    QList<Strategy> shown() const;

    bool isShown(const Strategy &strategy) const;

    /** It cannot be taken away. */
    static bool isAlwaysShown(const Strategy &strategy);

    void setShown(const QString &name, bool isShown);

    /** The names of those that were added. */
    const QStringList &added() const { return m_added; }

    const Findings &findings() const { return m_findings; }

    /** Adds what exploring a strategy found, on this version of PostgreSQL. */
    void add(const Exploration &exploration, const QString &postgresql);

    /** From now on the strategy is as it is here, not as in its file, for every page. */
    void setDraft(const Strategy &strategy);

    /** It is as in its file again. */
    void dropDraft(const QString &name);

    /** Reads the folders anew. */
    void reload();

signals:
    void changed(); ///< library() or shown()
    void findingsChanged();

private:
    void watch();
    void put(const StrategyLibrary &files);

    StrategyLibrary m_files; ///< as they were read
    QList<Strategy> m_drafts;
    StrategyLibrary m_library; ///< the files, with the drafts in their places
    Findings m_findings;
    QStringList m_added;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< an editor writes a file in several steps
};

} // namespace lastroom
