// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/statementnote.h"

#include <algorithm>
#include <limits>

namespace lastroom {

StatementNote StatementNote::of(RaceTime attempt, RaceTime begin, RaceTime end)
{
    // Down at the beginning and up at the end: what the note says surrounds what was.
    const RaceTime from = begin - attempt;
    const RaceTime down = from >= 0 ? from / unit : -((unit - 1 - from) / unit);
    using Begin = std::numeric_limits<std::int32_t>;
    using Length = std::numeric_limits<std::uint32_t>;
    StatementNote note;
    note.begin = std::int32_t(std::clamp<RaceTime>(down, Begin::min(), Begin::max()));
    const RaceTime length = end - attempt - note.begin * unit;
    note.length = std::uint32_t(std::clamp<RaceTime>((length + unit - 1) / unit, 0, Length::max()));
    return note;
}

void AttemptBatch::take(AttemptBatch &other)
{
    const auto base = std::uint32_t(notes.size());
    attempts.reserve(attempts.size() + other.attempts.size());
    for (Attempt attempt : other.attempts) {
        attempt.firstNote += base;
        attempts.push_back(attempt);
    }
    notes.insert(notes.end(), other.notes.begin(), other.notes.end());
    other = {};
}

} // namespace lastroom
