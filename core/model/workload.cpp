// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workload.h"

#include "core/model/text.h"
#include "core/model/workloadfields.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Result<> within(const WorkloadField &field, int value)
{
    if (value >= field.range.least && value <= field.range.greatest)
        return {};
    return failure(Error::Kind::Arguments, field.option, Text::tr("%1 is out of range").arg(value),
                   Text::tr("use %1 to %2").arg(field.range.least).arg(field.range.greatest));
}

Result<> checkField(const WorkloadField &field, const Workload &workload)
{
    const int least = workload.*field.value;
    if (!field.isRange())
        return within(field, least);
    const int most = workload.*field.most;
    return within(field, least)
        .and_then([&] { return within(field, most); })
        .and_then([&]() -> Result<> {
            if (least <= most)
                return {};
            return failure(Error::Kind::Arguments, field.option,
                           Text::tr("the least, %1, is above the most, %2").arg(least).arg(most),
                           Text::tr("swap them"));
        });
}

} // namespace

Result<> Workload::check() const
{
    for (const WorkloadField &field : workloadFields()) {
        if (const Result<> checked = checkField(field, *this); !checked)
            return checked;
    }
    if (mix.percent < percentRange.least || mix.percent > percentRange.greatest)
        return failure(Error::Kind::Arguments, u"mix"_s,
                       Text::tr("%1 is out of range").arg(mix.percent),
                       Text::tr("use %1 to %2").arg(percentRange.least).arg(percentRange.greatest));
    if (crash + loseCommit > percentRange.greatest)
        return failure(
            Error::Kind::Arguments, u"crash"_s,
            Text::tr("with lose-commit it is %1 % of the attempts").arg(crash + loseCommit),
            Text::tr("use at most 100 in all"));
    if (seed <= greatestSeed)
        return {};
    return failure(Error::Kind::Arguments, u"seed"_s, Text::tr("%1 is out of range").arg(seed),
                   Text::tr("use 0 to %1").arg(greatestSeed));
}

int Workload::mixedClients() const
{
    return mix.percent == 0 ? 0 : std::max(1, (clients * mix.percent + 50) / 100);
}

QString choiceName(Workload::Choice choice)
{
    return choice == Workload::Choice::First ? u"first"_s : u"random"_s;
}

} // namespace lastroom
