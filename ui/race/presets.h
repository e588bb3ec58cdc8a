// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"
#include "core/model/workload.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lastroom {

/** A race that is worth seeing, ready to run. A value; safe from any thread. */
struct Preset
{
    QString id; ///< [a-z-]+, never translated
    QString title;
    QString description; ///< a sentence or two: what it shows
    Inventory inventory;
    Workload workload;
    QStringList strategies; ///< names

    bool operator==(const Preset &) const = default;
};

/** The presets of the program, the original experiment first. Their texts are translated. */
QList<Preset> presets();

} // namespace lastroom
