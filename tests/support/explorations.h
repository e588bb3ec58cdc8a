// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "core/strategy/strategylibrary.h"

#include <QString>

/** A built-in strategy. */
inline lastroom::Strategy strategyNamed(const QString &name)
{
    return lastroom::StrategyLibrary::load({}).value().select({name}).value().first();
}

/** What a schedule of two that want the only room ended with. */
inline lastroom::ExploredSchedule explored(const QByteArray &order, lastroom::Ending ending,
                                           qint64 reserved, qint64 ledger)
{
    lastroom::ExploredSchedule schedule;
    schedule.order = order;
    schedule.ending = ending;
    schedule.end = {1, 0, reserved, ledger};
    return schedule;
}

inline lastroom::ExploredSchedule safeSchedule(const QByteArray &order)
{
    return explored(order, lastroom::Ending::Safe, 1, 1);
}

inline lastroom::ExploredSchedule overbookedSchedule(const QByteArray &order)
{
    return explored(order, lastroom::Ending::Overbooked, 2, 2);
}
