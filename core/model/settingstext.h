// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"
#include "core/model/workload.h"

#include <QStringList>

namespace lastroom {

/** "600 rooms in 3 hotels": with what is locked, where something is. Any thread. */
QString inventorySummary(const Inventory &inventory);

/** "200 clients", "2 servers of 4 connections", "seed 42", and every other setting that is not as
 * usual, "hold 20 ms", in the order of workloadFields(). Any thread. */
QStringList workloadTexts(const Workload &workload);

/** "Evento: 600 rooms in 3 hotels; 200 clients, 2 servers of 4 connections, seed 42, hold 20 ms".
 * Any thread. */
QString settingsText(const Inventory &inventory, const Workload &workload);

} // namespace lastroom
