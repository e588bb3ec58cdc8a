// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QList>

namespace lastroom {

/** One thing that was looked at, in English: scripts and those who are sent a report read it. A
 * value. */
struct Diagnosis
{
    QString what; ///< "server programs"
    QString found; ///< what it is, or what is wrong with it
    QString remedy = {}; ///< what to do; empty: nothing is wrong
    QString forOthers = {}; ///< both, for others to read; empty: as they are

    /** What \p error says. */
    static Diagnosis of(const QString &what, const Error &error);

    bool isWrong() const { return !remedy.isEmpty(); }

    /** "server programs       /usr/lib/postgresql/15/bin, version 15.18", one line. */
    QString line() const;

    /** The same for others to read. */
    QString lineForOthers() const;

    bool operator==(const Diagnosis &) const = default;
};

/** The names of those that are wrong. */
QStringList wrongOnes(const QList<Diagnosis> &findings);

} // namespace lastroom
