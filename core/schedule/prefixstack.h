// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace lastroom {

/** The beginning of schedules that are still to be run. A value. */
struct Prefix
{
    QByteArray order; ///< the clients' letters
    double share = 1; ///< of the whole tree of choices, 0 to 1
};

/**
 * What is left to explore, depth first: the last one put there is taken first, so that it stays
 * short. Safe from any thread.
 */
class PrefixStack
{
public:
    explicit PrefixStack(Prefix first) { m_prefixes.push_back(std::move(first)); }

    void push(std::vector<Prefix> prefixes);

    /** Takes one, which finish() has to follow; waits while those who work may put more there.
     * Nothing: all is done, or somebody asked to stop. */
    std::optional<Prefix> take(const std::stop_token &stop);

    void finish();

private:
    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_changed;
    std::vector<Prefix> m_prefixes;
    int m_working = 0;
};

} // namespace lastroom
