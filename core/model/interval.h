// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace lastroom {

/** Between which two shares the true one lies. A value. */
struct Interval
{
    double least = 0;
    double most = 1;
};

/**
 * The 95 % score interval of \p hits in \p trials, which stays within 0 and 1 and means something
 * also where there was no hit at all (E. B. Wilson, Probable Inference, the Law of Succession, and
 * Statistical Inference, 1927). Any thread.
 * \param trials at least 1
 */
Interval wilsonInterval(qint64 hits, qint64 trials);

} // namespace lastroom
