// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"

#include <optional>

namespace lastroom {

/**
 * Nothing where \p after may replace hotel \p row of \p inventory, or the sentence that tells the
 * person who typed it what is allowed. Hotel::check() and Inventory::check() decide; this only says
 * it in the words of the table. Thread: any.
 */
std::optional<QString> refusalOfHotel(const Inventory &inventory, int row, const Hotel &after);

/** The same for a whole inventory that was added to, taken from, renamed or read. */
std::optional<QString> refusalOfInventory(const Inventory &after);

/** What a number of rooms may be. */
QString sentenceOfRooms();

} // namespace lastroom
