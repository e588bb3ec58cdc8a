// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QCoreApplication>

namespace lastroom {

/** What the window's title and its status bar say of a schedule. Functions; thread: GUI. */
class StepStatus
{
    Q_DECLARE_TR_FUNCTIONS(lastroom::StepStatus)

public:
    /** "Step through: Naive, one room left". */
    static QString title(const Strategy &strategy, const Situation &situation);

    /** Who waits, how it ended, or what is going on. */
    static QString activity(const ScheduleRecording &recording, bool playing);

    /** While a statement keeps the server busy. */
    static QString slow();

    /** "4 of 6 steps · 0 waits". */
    static QString figures(const ScheduleRecording &recording);

    /** Why the page cannot show a schedule that it was asked to. */
    static Error cannotOpen(const QString &strategy, const Situation &situation);

    /** What the empty board says: "Press A or B", and a sentence. */
    struct Hint
    {
        QString title;
        QString sentence;
    };

    static Hint hint(int clients, bool connecting, bool failed);

private:
    static QString end(const ScheduleRecording &recording);
};

} // namespace lastroom
