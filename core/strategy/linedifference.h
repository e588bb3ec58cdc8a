// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lastroom {

/** A line that is in one text and not in the other, or in both. A value. */
struct DifferingLine
{
    enum class Where { Both, First, Second };

    Where where = Where::Both;
    QString text;

    bool operator==(const DifferingLine &) const = default;
};

/**
 * The lines of two texts beside each other: as few as can be are in one of them only (longest
 * common subsequence; Myers 1986 names the problem). For texts of some hundred lines: time and
 * memory grow with the product of their lengths. A function; safe from any thread.
 */
QList<DifferingLine> lineDifference(const QString &first, const QString &second);

} // namespace lastroom
