// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"

#include <vector>

namespace lastroom {

/**
 * When a worker sent a statement of an attempt, and when it had the answer. Kept small: a race has
 * several for each of its attempts. A value; safe from any thread.
 */
struct StatementNote
{
    static constexpr RaceTime unit = 100; ///< ns
    static constexpr std::int8_t look = -1; ///< the step of the look at what is available

    std::int32_t begin = 0; ///< in units from the start of its attempt; a look comes before that
    std::uint32_t length = 0; ///< in units
    std::int8_t step = look; ///< place in the strategy's steps; of a commit: the last one before it
    bool isCommit = false;
    bool isOk = true; ///< the server did not refuse it

    /** Times outside of what a note can hold, some 200 s, are cut to that. */
    static StatementNote of(RaceTime attempt, RaceTime begin, RaceTime end);
};

/** A statement of an attempt on the race's clock: it ran at some time between these two. */
struct StatementTime
{
    RaceTime begin = 0; ///< at or before it was sent
    RaceTime end = 0; ///< at or after its answer came
    int step = StatementNote::look;
    bool isCommit = false;
    bool isOk = true;

    bool isLook() const { return step == StatementNote::look; }

    bool operator==(const StatementTime &) const = default;
};

/** Attempts and the notes of their statements: Attempt::firstNote counts from the first of them. */
struct AttemptBatch
{
    std::vector<Attempt> attempts;
    std::vector<StatementNote> notes;

    /** Adds what another one has, and leaves that empty. */
    void take(AttemptBatch &other);
};

} // namespace lastroom
