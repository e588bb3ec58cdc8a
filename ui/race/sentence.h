// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

namespace lastroom {

/** \p error as a sentence of its own: begins with a capital, ends with a full stop. Any thread. */
QString inlineSentence(const Error &error);

} // namespace lastroom
