// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/challenge.h"
#include "core/schedule/exploration.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lastroom {

class Database;
class ExplorationMonitor;
class StepMonitor;

/** Looks for the fewest switches with which a challenge's goal is reached: explores all orders, and
 * plays those again that may reach it, the fewest switches first. Thread: GUI. */
class ParSearch : public QObject
{
    Q_OBJECT

public:
    explicit ParSearch(const std::shared_ptr<const Database> &database, QObject *parent = nullptr);

    /** Forgets what it looked for before. \p strategies the challenge's, at each level that may be
     * chosen. */
    void start(const Challenge &challenge, const QList<Strategy> &strategies);
    void stop();

    /** Stops, and knows of no par any more. */
    void forget();

    bool isSearching() const { return m_isSearching; }

    /** Nothing while it is searched, and where no order was found. */
    std::optional<int> par() const { return m_par; }

    /** All orders were looked at: where there is no par, no order reaches the goal. */
    bool isCertain() const { return m_isCertain; }

signals:
    void ended(); ///< par() is known, or there is none, or it could not be found out

private:
    struct Candidate
    {
        Strategy strategy;
        Schedule schedule;
    };

    void explore();
    void giveUp();
    void collect();
    void playNext();
    void judge();
    void end();

    ExplorationMonitor *m_explorations;
    StepMonitor *m_steps;
    Challenge m_challenge;
    QList<Strategy> m_strategies;
    QList<Candidate> m_candidates; ///< the fewest switches first
    qsizetype m_at = 0;
    bool m_isSearching = false;
    bool m_isPlaying = false;
    bool m_isCertain = false;
    bool m_wasStopped = false; ///< an exploration ends that is not of this search
    std::optional<int> m_par;
};

} // namespace lastroom
