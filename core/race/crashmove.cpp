// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/crashmove.h"

namespace lastroom {

std::optional<AttemptMove> crashMove(const Strategy &strategy, const RequestStream &requests,
                                     RequestKey key, int tries)
{
    QList<AttemptMove> gaps;
    bool isChanged = false;
    for (int step = 1; step < strategy.bookingSteps(); ++step) {
        if (!isChanged && strategy.mayChange(step - 1)) {
            isChanged = true;
            gaps.clear();
        }
        gaps.append({step, false});
    }
    const int last = strategy.bookingSteps() - 1;
    if (strategy.isolation != Isolation::None) {
        if (!isChanged && strategy.mayChange(last))
            gaps.clear();
        gaps.append({last, true});
    }
    if (gaps.isEmpty())
        return {};
    return gaps.at(requests.crashGap(key, tries, int(gaps.size())));
}

} // namespace lastroom
