// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/seedvalidator.h"

#include "core/model/workload.h"

#include <algorithm>

namespace lastroom {

std::optional<quint64> SeedValidator::seed(const QString &text)
{
    const bool digitsOnly
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber);
    return digitsOnly && isNumber && number <= Workload::greatestSeed ? std::optional(number)
                                                                      : std::nullopt;
}

QValidator::State SeedValidator::validate(QString &input, int &) const
{
    // A pasted number often brings the space or the line end around it.
    input = input.trimmed();
    if (input.isEmpty())
        return Intermediate;
    return seed(input) ? Acceptable : Invalid;
}

} // namespace lastroom
