// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/frame.h"
#include "core/model/recording.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace lastroom {

/** What a StrategyCard says, in words. A value; safe from any thread. */
struct CardText
{
    /** "waiting", "connecting…", "racing", "stopped", "failed"; of a finished race only what its
     * figure does not tell: "hidden overbooking", "ledger differs", "stalled". */
    ToneText state;
    QString figure; ///< "11 overbooked", "2 rooms lost", "nothing booked"
    Tone tone = Tone::Plain; ///< of the figure and the stripe
    QList<ToneText> records; ///< reserved of contracted, ledger
    QList<ToneText> costs; ///< speed, latency, what went wrong how often
    QString error; ///< a sentence instead of details; empty where nothing failed

    static CardText waiting();
    static CardText connecting();
    static CardText of(const Frame &frame, const Recording &recording);

    /** All of it, a line a kind: for tool tips and screen readers. */
    QString plain() const;

    bool operator==(const CardText &) const = default;

    Q_DECLARE_TR_FUNCTIONS(lastroom::CardText)
};

} // namespace lastroom
