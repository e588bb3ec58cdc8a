// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/interrupt.h"
#include "ui/figure/figuredialog.h"

namespace lastroom {

/** Adds --of, and what says which schedule or which orders are drawn. */
void addFigureSource(Arguments &arguments);

/**
 * What is to be drawn: of a kept race, or of a schedule or orders that are run for it. Errors:
 * Arguments; File; those of a server that cannot be had; Stopped.
 */
Result<SourcedFigure> figureFrom(const Arguments &arguments, Interrupt &interrupt);

} // namespace lastroom
