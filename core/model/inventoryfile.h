// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"

namespace lastroom {

/**
 * Reads an inventory: `{"event": "Evento", "hotels": [{"name": "Hotel A", "contracted": 200,
 * "locked": 0}]}`. `event`, `locked` and `version`, of the format, may be left out; a later
 * version, a key that is not known, a number that is not whole or a value outside its range is
 * refused with file, place and reason. Errors: File. A function; safe from any thread.
 */
Result<Inventory> readInventory(const QString &path);

/** The same from the text of a file; \p path is for the error. */
Result<Inventory> parseInventory(const QByteArray &text, const QString &path);

/** The text of such a file without the version, for what has one itself. */
QByteArray inventoryText(const Inventory &inventory);

/** Writes such a file, all of it or nothing. Errors: File. */
Result<> writeInventory(const Inventory &inventory, const QString &path);

} // namespace lastroom
