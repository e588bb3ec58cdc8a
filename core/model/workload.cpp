// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workload.h"

#include "core/model/workloadfields.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Result<> within(const WorkloadField &field, int value)
{
    if (value >= field.range.least && value <= field.range.greatest)
        return {};
    return failure(Error::Kind::Arguments, field.option, u"%1 is out of range"_s.arg(value),
                   u"use %1 to %2"_s.arg(field.range.least).arg(field.range.greatest));
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
                           u"the least, %1, is above the most, %2"_s.arg(least).arg(most),
                           u"swap them"_s);
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
        return failure(Error::Kind::Arguments, u"mix"_s, u"%1 is out of range"_s.arg(mix.percent),
                       u"use %1 to %2"_s.arg(percentRange.least).arg(percentRange.greatest));
    if (crash + loseCommit > percentRange.greatest)
        return failure(Error::Kind::Arguments, u"crash"_s,
                       u"with lose-commit it is %1 % of the attempts"_s.arg(crash + loseCommit),
                       u"use at most 100 in all"_s);
    if (seed <= greatestSeed)
        return {};
    return failure(Error::Kind::Arguments, u"seed"_s, u"%1 is out of range"_s.arg(seed),
                   u"use 0 to %1"_s.arg(greatestSeed));
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
