// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/nicescale.h"

#include <algorithm>
#include <cmath>

namespace lastroom {

double niceStep(double length, int most)
{
    if (!(length > 0))
        return 1;
    const double rough = length / std::max(1, most);
    const double power = std::pow(10., std::floor(std::log10(rough)));
    for (const double factor : {1., 2., 5.}) {
        // A hair of tolerance: 0.3 / 3 is more than 0.1.
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace lastroom
