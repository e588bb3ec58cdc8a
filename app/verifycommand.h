// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"

#include <QStringList>

namespace lastroom {

/** `lastroom verify [NAME or FILE …]`; \p words come after it. */
ExitStatus verifyCommand(const QStringList &words);

} // namespace lastroom
