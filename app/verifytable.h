// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/report.h"
#include "core/schedule/verification.h"

#include <QString>

#include <vector>

namespace lastroom {

/** A line a strategy, and below them what is not as expected, in words. */
QString verificationTable(const std::vector<Verification> &verifications,
                          const Environment &environment);

/** How a build server reads it: a test suite with a test case a strategy, in the format of JUnit.
 */
QByteArray junitReport(const std::vector<Verification> &verifications,
                       const Environment &environment);

} // namespace lastroom
