// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/workload.h"

#include <QList>
#include <QString>

namespace lastroom {

/**
 * A number of a workload, or a range of numbers: what the command line, JSON, the settings and the
 * check of a workload call it. Its default is that of Workload. A value.
 */
struct WorkloadField
{
    QString option; ///< of the command line, without its dashes
    QString key; ///< in JSON, with its unit
    const char *name; ///< for people, to be translated by Text::tr()
    const char *about; ///< for --help, to be translated by Text::tr()
    Workload::Range range;
    int Workload::*value; ///< the number, or the least of the range
    int Workload::*most = nullptr; ///< the greatest of the range; null for a number
    bool isEndless = false; ///< 0 means that there is no such bound

    bool isRange() const { return most != nullptr; }
};

/** All of them, in the order in which people are told of them. A function; safe from any thread. */
const QList<WorkloadField> &workloadFields();

} // namespace lastroom
