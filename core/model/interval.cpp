// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/interval.h"

#include <algorithm>
#include <cmath>

namespace lastroom {

Interval wilsonInterval(qint64 hits, qint64 trials)
{
    constexpr double z = 1.959963984540054; // of 95 %, two-sided
    const auto n = double(trials);
    const double share = double(hits) / n;
    const double middle = share + z * z / (2 * n);
    const double reach = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {std::max(0., (middle - reach) / scale), std::min(1., (middle + reach) / scale)};
}

} // namespace lastroom
