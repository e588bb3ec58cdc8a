// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/databaserun.h"
#include "core/model/trial.h"
#include "core/strategy/strategy.h"

namespace lastroom {

/**
 * Tries a strategy alone, on a thread of its own, beginning at once: prepared by the server, then
 * one booking. What does not end within patience is cancelled. Destroying it stops it and waits, at
 * most a second or so. Thread: made, asked and destroyed by one reader.
 */
class TrialRun
{
public:
    static constexpr std::chrono::seconds patience{2};

    TrialRun(std::shared_ptr<const Database> database, Strategy strategy);

    bool isOver() const { return m_run->phase() == DatabaseRun::Phase::Over; }

    /** It is over within a second or so. */
    void requestStop() { m_run->requestStop(); }

    const Strategy &strategy() const { return m_strategy; }

    /** Once it is over. File: what the server refused, with its line; others: it could not be
     * tried. */
    Result<Trial> result() const;

private:
    const Strategy m_strategy;
    mutable std::mutex m_mutex; // guards m_result
    std::optional<Result<Trial>> m_result;
    std::unique_ptr<DatabaseRun> m_run; ///< last: ends before what it uses goes
};

} // namespace lastroom
