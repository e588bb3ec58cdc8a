// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/racetrial.h"

#include "core/db/tryalone.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

Result<Trial> tryWays(Connection &connection, const RaceContext &context,
                      const std::stop_token &stop)
{
    const auto tried = [&](const Strategy &strategy) {
        return tryAlone(connection, context.arena, strategy, context.workload.bookingLeast, stop);
    };
    const Result<Trial> first = tried(context.strategy());
    if (!first || !first->booked() || context.strategies.size() == 1)
        return first;
    const Strategy &mixed = context.strategies.last();
    const Result<Trial> other = tried(mixed);
    if (!other)
        return other;
    if (!other->booked())
        return failure(Error::Kind::Arguments, u"mix"_s,
                       u"“%1”: %2"_s.arg(mixed.title, other->finding()),
                       Text::tr("mix in another one"));
    return first;
}

} // namespace lastroom
