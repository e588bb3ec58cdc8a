// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/workload.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Result<> within(QLatin1String name, int value, Workload::Range range)
{
    if (value >= range.least && value <= range.greatest)
        return {};
    return failure(Error::Kind::Arguments, QString(name), u"%1 is out of range"_s.arg(value),
                   u"use %1 to %2"_s.arg(range.least).arg(range.greatest));
}

Result<> ordered(QLatin1String name, int least, int most)
{
    if (least <= most)
        return {};
    return failure(Error::Kind::Arguments, QString(name),
                   u"the least, %1, is above the most, %2"_s.arg(least).arg(most), u"swap them"_s);
}

} // namespace

Result<> Workload::check() const
{
    using L = QLatin1String;
    return within(L("clients"), clients, clientsRange)
        .and_then([&] { return within(L("servers"), servers, serversRange); })
        .and_then([&] { return within(L("connections"), connections, connectionsRange); })
        .and_then([&] { return within(L("booking"), bookingLeast, bookingRange); })
        .and_then([&] { return within(L("booking"), bookingMost, bookingRange); })
        .and_then([&] { return ordered(L("booking"), bookingLeast, bookingMost); })
        .and_then([&] { return within(L("pause"), pauseLeast, pauseRange); })
        .and_then([&] { return within(L("pause"), pauseMost, pauseRange); })
        .and_then([&] { return ordered(L("pause"), pauseLeast, pauseMost); })
        .and_then([&] { return within(L("hold"), hold, holdRange); })
        .and_then([&] { return within(L("tries"), tries, triesRange); })
        .and_then([&] { return within(L("duration"), duration, durationRange); })
        .and_then([&] { return within(L("stall"), stall, stallRange); })
        .and_then([&]() -> Result<> {
            if (seed <= greatestSeed)
                return {};
            return failure(Error::Kind::Arguments, u"seed"_s, u"%1 is out of range"_s.arg(seed),
                           u"use 0 to %1"_s.arg(greatestSeed));
        });
}

QString choiceName(Workload::Choice choice)
{
    return choice == Workload::Choice::First ? u"first"_s : u"random"_s;
}

} // namespace lastroom
