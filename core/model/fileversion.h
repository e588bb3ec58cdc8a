// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

namespace lastroom {

/** Nothing, or that a later Last Room wrote the file at \p path: its format is of version \p found,
 * and this program reads \p known and what is older. Any thread. Errors: File. */
Result<> checkFileVersion(int found, int known, const QString &path);

} // namespace lastroom
