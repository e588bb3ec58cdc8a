// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>
#include <QString>

namespace lastroom {

/** What the box of the row says. A value. */
struct RowText
{
    QString sold; ///< "reserved 1 of 1"
    QString ledger; ///< "ledger 0" where the counter says something else, "ledger 2 of 1"
    QString seen; ///< "Bob sees 2" where his transaction sees what is not committed
    bool isSoldOver = false; ///< by what sold says, more is sold than contracted
    bool isLedgerOver = false; ///< by what ledger says

    int lines() const { return 1 + (ledger.isEmpty() ? 0 : 1) + (seen.isEmpty() ? 0 : 1); }

    bool isOver() const { return isSoldOver || isLedgerOver; }

    QString plain() const; ///< all of it in one line

    bool operator==(const RowText &) const = default;
};

/**
 * One recording in words: what the board paints, what its tool tips and a screen reader say. Steps
 * are given by their place in the recording, from 0; words count them from 1. Refers to the
 * recording. Thread: GUI.
 */
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(lastroom::StepWords)

public:
    explicit StepWords(const ScheduleRecording &recording)
        : m_recording(recording)
    {
    }

    /** "SELECT true … >= 1", "COMMIT". */
    QString statement(const AttemptMove &move) const { return statements(move).constFirst(); }

    /** The same, and shorter ways to say it. */
    QStringList statements(const AttemptMove &move) const;

    /** "1 row → room available", "waits for Alice", "deadlock (40P01)". */
    ToneText answer(qsizetype at) const;

    /** The same with its sign, and shorter ways to say it: "waits for B, C", "room available". */
    QStringList answers(qsizetype at) const;

    /** "waited for Alice", "released Bob (2)"; empty where there is nothing to add. */
    QString addition(qsizetype at) const { return additions(at).value(0); }

    /** The same, and shorter ways to say it: "released B (2)". */
    QStringList additions(qsizetype at) const;

    /** "released by Alice’s commit (5)", of a step that waited and came back. */
    QString release(qsizetype at) const { return releases(at).constFirst(); }

    /** The same, and shorter ways to say it: "by A (5)". */
    QStringList releases(qsizetype at) const;

    /** The row after the step, or before the first one at -1. */
    RowText row(qsizetype at) const;

    /** What the client sees after its step came back, and nothing else; empty where it is what
     * everybody sees. */
    QString seenOnReturn(qsizetype at) const;

    /** Below the client's lane, what comes next: "next: record — INSERT INTO reservations", "waits
     * for Alice", "booked". */
    ToneText footer(int client) const;

    /** The same with its sign, and shorter ways to say it: "next: record", "waits for A". */
    QStringList footerForms(int client) const;

    /** "next: record"; empty for a client that cannot go on. */
    QString next(int client) const;

    /** "Bob waits for Alice", "Bob’s attempt has ended: sold out"; empty where he can go on. */
    QString whyNot(int client) const;

    /** The whole statement, the whole answer, as rich text. */
    QString toolTip(qsizetype at) const;

    /** Every step in a sentence. */
    QString story() const;

private:
    const RecordedStep &step(qsizetype at) const { return m_recording.steps.at(at); }

    QString rows(qsizetype at) const;
    bool madeItOverbooked(qsizetype at) const;
    HotelRecords recordsBefore(qsizetype at) const;
    QString seen(int client, const HotelRecords &own, const HotelRecords &committed) const;

    const ScheduleRecording &m_recording;
};

} // namespace lastroom
