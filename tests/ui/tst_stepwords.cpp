// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "tests/support/steprecordings.h"
#include "ui/step/stepwords.h"

using namespace lastroom;

/** What the board says of a recording. */
class tst_StepWords : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void saysWhatCameBack();
    void saysTheRow();
    void saysWhoWaits();
};

void tst_StepWords::saysWhatCameBack()
{
    const ScheduleRecording naive = overbooked();
    const StepWords words(naive);
    QCOMPARE(words.answer(0), (ToneText{u"1 row → room available"_s, Tone::Safe}));
    QCOMPARE(words.answer(2), (ToneText{u"1 row updated"_s, Tone::Safe}));
    QCOMPARE(words.answer(3), (ToneText{u"1 row updated → overbooked"_s, Tone::Overbooked}));
    QCOMPARE(words.footer(0),
             (ToneText{u"next: record — INSERT INTO reservations"_s, Tone::Plain}));
    QCOMPARE(words.next(1), u"next: record"_s);

    ScheduleRecording failed = waiting(true);
    RecordedStep &bob = failed.steps[1];
    bob.answer->ok = false;
    bob.answer->sqlState = u"40P01"_s;
    bob.answer->message = u"deadlock <detected>"_s;
    bob.outcome = bob.ending = Outcome::Deadlock;
    QCOMPARE(StepWords(failed).answer(1), (ToneText{u"deadlock (40P01)"_s, Tone::Caution}));
    QCOMPARE(StepWords(failed).footer(1), (ToneText{u"deadlock (40P01)"_s, Tone::Caution}));
    const QStringList ways{u"✕ deadlock (40P01)"_s, u"✕ deadlock"_s};
    QCOMPARE(StepWords(failed).answers(1), ways);
    QCOMPARE(StepWords(failed).footerForms(1), ways);
    QVERIFY(StepWords(failed).toolTip(1).contains(u"deadlock &lt;detected&gt;"_s));

    ScheduleRecording several = overbooked();
    several.situation.booking = 3;
    several.steps[2].answer->rows = 2;
    QCOMPARE(StepWords(several).answer(0).text, u"1 row → rooms available"_s);
    QCOMPARE(StepWords(several).answer(2).text, u"2 rows updated"_s);
    QCOMPARE(StepWords(several).statement({0, false}), u"SELECT true … >= 3"_s);
}

void tst_StepWords::saysTheRow()
{
    const ScheduleRecording naive = overbooked();
    const StepWords words(naive);
    QCOMPARE(words.row(-1), (RowText{u"reserved 0 of 1"_s, {}, {}, false, false}));
    QCOMPARE(words.row(1), (RowText{u"reserved 0 of 1"_s, {}, {}, false, false}));
    QCOMPARE(words.row(2), (RowText{u"reserved 1 of 1"_s, u"ledger 0"_s, {}, false, false}));
    QCOMPARE(words.row(3), (RowText{u"reserved 2 of 1"_s, u"ledger 0"_s, {}, true, false}));

    ScheduleRecording ledger = overbooked();
    ledger.strategy.keeps = Keeps::Ledger;
    QCOMPARE(StepWords(ledger).row(3), (RowText{u"ledger 0 of 1"_s, {}, {}, false, false}));

    const ScheduleRecording pessimistic = waiting(false);
    QCOMPARE(StepWords(pessimistic).row(2),
             (RowText{u"reserved 0 of 1"_s, {}, u"Alice sees 1"_s, false, false}));
    // What is too much is named, whichever record says so.
    ScheduleRecording lost = overbooked();
    lost.steps[3].committed = lost.steps[3].own = HotelRecords{1, 0, 1, 2};
    QCOMPARE(StepWords(lost).row(3),
             (RowText{u"reserved 1 of 1"_s, u"ledger 2 of 1"_s, {}, false, true}));
    ScheduleRecording hidden = overbooked();
    hidden.steps[3].committed.reset();
    QCOMPARE(StepWords(hidden).row(3).sold, u"hidden by a lock"_s);
}

void tst_StepWords::saysWhoWaits()
{
    const ScheduleRecording open = waiting(false);
    const StepWords now(open);
    QCOMPARE(now.answer(1), (ToneText{u"waits for Alice"_s, Tone::Plain}));
    QCOMPARE(now.footer(1), (ToneText{u"waits for Alice"_s, Tone::Plain}));
    QCOMPARE(now.whyNot(1), u"Bob waits for Alice"_s);
    QCOMPARE(now.whyNot(0), QString());

    const ScheduleRecording over = waiting(true);
    const StepWords later(over);
    QCOMPARE(later.answer(1), (ToneText{u"0 rows → sold out"_s, Tone::Muted}));
    QCOMPARE(later.addition(1), u"waited for Alice"_s);
    QCOMPARE(later.addition(4), u"released Bob (2)"_s);
    QCOMPARE(later.addition(0), QString());
    QCOMPARE(later.release(1), u"released by Alice’s commit (5)"_s);
    // Where there is less room, the fact stays and the words go.
    QCOMPARE(later.answers(1), (QStringList{u"0 rows → sold out"_s, u"sold out"_s}));
    QCOMPARE(later.additions(4), (QStringList{u"released Bob (2)"_s, u"released B (2)"_s}));
    QCOMPARE(later.releases(1).last(), u"by A (5)"_s);
    QCOMPARE(later.footerForms(0), QStringList{u"✓ booked"_s});
    QCOMPARE(now.answers(1), (QStringList{u"waits for Alice"_s, u"waits for A"_s, u"for A"_s}));
    QCOMPARE(now.footerForms(1), now.answers(1));
    ScheduleRecording upgraded = waiting(true);
    upgraded.steps[4].waitsFor = {1};
    QCOMPARE(StepWords(upgraded).additions(4),
             (QStringList{u"waited for Bob · released Bob (2)"_s, u"released Bob (2)"_s,
                          u"released B (2)"_s}));
    QCOMPARE(later.footer(0), (ToneText{u"booked"_s, Tone::Safe}));
    QCOMPARE(later.footer(1), (ToneText{u"sold out"_s, Tone::Muted}));
    QCOMPARE(later.whyNot(1), u"Bob’s attempt has ended: sold out"_s);

    // As after a lock_timeout: nobody let it go.
    ScheduleRecording alone = waiting(false);
    alone.steps[1].answer = StepAnswer{};
    alone.steps[1].answeredAt = 2;
    QCOMPARE(StepWords(alone).release(1), u"came back by itself"_s);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StepWords>(argc, argv);
}

#include "tst_stepwords.moc"
