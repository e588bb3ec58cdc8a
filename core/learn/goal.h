// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lastroom {

/** What an order has to come to: how it ends, and what happens on the way. A value; any thread. */
class Goal
{
public:
    /**
     * Reads parts with commas between them: an ending (`overbooked`, `hidden overbooking`, `ledger
     * differs`, `nobody booked`, `stuck`, `safe`), `booked N`, `sold out N`, `conflicts N`,
     * `serialization failures N`, `deadlocks N`, `waited` or `waited B`, `turned away`. Without a
     * number at least one. Errors: Arguments.
     */
    static Result<Goal> parse(const QString &text);

    /** Parts that are not reached, in words; empty where all are. An order that is not over reaches
     * none. */
    QStringList missing(const ScheduleRecording &recording) const;

    bool isReached(const ScheduleRecording &recording) const
    {
        return missing(recording).isEmpty();
    }

    /** Whether that order may reach it: what an exploration keeps of it does not rule it out. */
    bool mayBeReachedBy(const ExploredSchedule &explored) const;

    /** "The order has to end overbooked, and Bob has to wait." */
    QString text() const;

    bool operator==(const Goal &) const = default;

private:
    enum class Kind { End, Outcomes, Waited, TurnedAway };

    struct Part
    {
        Kind kind = Kind::End;
        Ending ending = Ending::Safe;
        Outcome outcome = Outcome::Booked;
        int number = 1; ///< of outcomes, at least
        int client = -1; ///< who waits; -1: anybody

        bool operator==(const Part &) const = default;
    };

    static Result<Part> partOf(const QString &text);
    static QString textOf(const Part &part);
    static bool isReached(const Part &part, const ScheduleRecording &recording);
    static bool mayBeReached(const Part &part, const ExploredSchedule &explored);

    QList<Part> m_parts;
};

} // namespace lastroom
