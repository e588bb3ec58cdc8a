// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace lastroom {

/** What the Explore page says, in words. Safe from any thread. */
struct ExploreText
{
    Q_DECLARE_TR_FUNCTIONS(lastroom::ExploreText)

public:
    /** "overbooks", "no counterexample so far", "exploring, 42 %"; \p exploration may be null, and
     * \p isRunning while its turn may still come. */
    static ToneText verdict(const Exploration *exploration, bool isRunning);

    /** Why the figures are a part of all there are; empty where they are all, or still come. */
    static QString partReason(const Exploration &exploration);

    /** What a schedule ended with: "2 of 1 reserved", "ledger 2 of 1", "ledger differs: 1 / 2",
     * "safe", "a statement failed", "nobody booked", "somebody waits for ever". */
    static ToneText end(const ExploredSchedule &schedule, Keeps keeps);

    /** What happened on the way: "waited", "conflict", "40001", "deadlock",
     * "turned away". */
    static QStringList marks(const ExploredSchedule &schedule);

    /** How an attempt ended, in a word or two: "booked", "sold out", "40001". */
    /** "Naive", "Naive · serializable" where that is not its file's level. */
    static QString title(const Strategy &strategy);

    static ToneText ending(Outcome outcome);

    /** "waits for Bob"; "waits" where nobody knows for whom. */
    static QString waitsFor(const QList<int> &clients);

    /** The same where there is little room: "for Bob". */
    static QString shortWaitsFor(const QList<int> &clients);

    static QString reserved() { return tr("reserved"); }

    static QString ledger() { return tr("ledger"); }

    /** "1 room left, each wants 2". */
    static QString situation(const Situation &situation);

    /** "2 switches: the fewest that overbook". */
    static QString switches(const ExploredSchedule &schedule, const Exploration &exploration);
};

} // namespace lastroom
