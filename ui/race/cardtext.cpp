// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/cardtext.h"

#include "core/model/badcompany.h"
#include "core/model/report.h"
#include "core/model/sentence.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/** Three figures are enough: 0.42, 1.3, 25, 1,210. */
QString milliseconds(double value)
{
    return QLocale().toString(value, 'f', value < 1 ? 2 : value < 10 ? 1 : 0);
}

QString stateOf(const Frame &frame, const Recording &recording)
{
    switch (recording.state()) {
    case Recording::State::Waiting:
        return CardText::tr("waiting");
    case Recording::State::Racing:
        return CardText::tr("racing");
    case Recording::State::Finished:
        return {};
    case Recording::State::Stalled:
        return {};
    case Recording::State::Stopped:
        return frame.finished ? CardText::tr("stopped") : QString();
    case Recording::State::Failed:
        return CardText::tr("failed");
    }
    return {};
}

ToneText reservedOf(const Frame &frame)
{
    const qint64 sold = frame.keeps == Keeps::Ledger ? frame.ledger() : frame.reserved();
    return {CardText::tr("%1 of %2 reserved").arg(number(sold), number(frame.contracted()))};
}

ToneText ledgerOf(const Frame &frame)
{
    switch (frame.keeps) {
    case Keeps::Counter:
        return {CardText::tr("no ledger")};
    case Keeps::Ledger:
        return {CardText::tr("counted in the ledger")};
    case Keeps::CounterAndLedger:
        break;
    }
    if (frame.agrees())
        return {CardText::tr("ledger agrees")};
    // While it is racing the ledger may be a reservation behind; that is no fault yet.
    const auto tone = frame.finished ? Tone::Overbooked : Tone::Plain;
    if (frame.ledger() == frame.reserved())
        return {CardText::tr("ledger differs between hotels"), tone};
    return {CardText::tr("ledger says %1").arg(number(frame.ledger())), tone};
}

QList<ToneText> costsOf(const Frame &frame)
{
    QList<ToneText> costs{
        {CardText::tr("%1 bookings/s").arg(number(std::llround(frame.bookingsPerSecond())))}};
    if (frame.latency.count() > 0)
        costs.append({CardText::tr("p95 %1 ms").arg(milliseconds(frame.latency.percentile(0.95)))});
    const auto add = [&](Outcome outcome, const char *text, const char *one) {
        if (const qint64 count = frame.count(outcome))
            costs.append(
                {(count == 1 ? CardText::tr(one) : CardText::tr(text)).arg(number(count))});
    };
    add(Outcome::Conflict, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 conflicts"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 conflict"));
    add(Outcome::SerializationFailure,
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 serialization failures"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 serialization failure"));
    add(Outcome::Deadlock, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 deadlocks"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 deadlock"));
    add(Outcome::LockNotAvailable,
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 locks not available"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 lock not available"));
    add(Outcome::ConstraintViolation,
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 refused by a constraint"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 refused by a constraint"));
    add(Outcome::RolledBack, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 rolled back"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 rolled back"));
    add(Outcome::ConnectionLost, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 connections lost"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 connection lost"));
    add(Outcome::Unknown, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 unknown"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 unknown"));
    add(Outcome::Cancelled, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 cancelled"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 cancelled"));
    add(Outcome::Failed, QT_TRANSLATE_NOOP("lastroom::CardText", "%1 failed"),
        QT_TRANSLATE_NOOP("lastroom::CardText", "%1 failed"));
    return costs;
}

/** What is wrong, in a figure that is read from the back of the room. */
QString figureOf(const Frame &frame, Verdict verdict)
{
    if (verdict == Verdict::NothingBooked)
        return CardText::tr("nothing booked");
    if (verdict == Verdict::LedgerDiffers && frame.lostRooms() > 0)
        return frame.lostRooms() == 1
            ? CardText::tr("1 room lost")
            : CardText::tr("%1 rooms lost").arg(number(frame.lostRooms()));
    return CardText::tr("%1 overbooked").arg(number(frame.overbooked()));
}

/** What the figure does not tell. */
QString stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::HiddenOverbooking:
        return CardText::tr("hidden overbooking");
    case Verdict::LedgerDiffers:
        return CardText::tr("ledger differs");
    case Verdict::Stalled:
        return CardText::tr("stalled");
    case Verdict::Correct:
    case Verdict::Overbooked:
    case Verdict::NothingBooked:
        break;
    }
    return {};
}

void addMissing(CardText &text, const Audit &audit)
{
    if (audit.missing > 0)
        text.records.append(
            {CardText::tr("%1 bookings missing").arg(number(audit.missing)), Tone::Overbooked});
    if (audit.duplicated > 0)
        text.records.append(
            {CardText::tr("%1 bookings twice").arg(number(audit.duplicated)), Tone::Overbooked});
    if (audit.unknownBooked > 0)
        text.records.append(
            {CardText::tr("%1 booked and not told").arg(number(audit.unknownBooked)),
             Tone::Caution});
}

void judgeInto(CardText &text, const Frame &frame, const Recording &recording)
{
    std::optional<Verdict> verdict;
    if (frame.finished)
        verdict = judgeRace(recording, frame);
    text.figure = figureOf(frame, verdict.value_or(Verdict::Overbooked));
    if (frame.overbooked() > 0)
        text.tone = Tone::Overbooked;
    else if (verdict)
        text.tone = verdict == Verdict::Correct ? Tone::Safe : Tone::Caution;
    if (!verdict)
        return;
    if (text.state.text.isEmpty() && !stateOf(*verdict).isEmpty())
        text.state = {stateOf(*verdict), Tone::Overbooked};
    addMissing(text, *recording.audit());
    if (const QString moral = moralOfMix(recording.description(), verdict); !moral.isEmpty())
        text.costs.append({moral, Tone::Caution});
}

/** The server's words, of what failed most often first. */
QList<ToneText> failuresOf(const Recording &recording)
{
    std::vector<StatementFailure> failures = recording.failures().all();
    std::stable_sort(
        failures.begin(), failures.end(),
        [](const StatementFailure &a, const StatementFailure &b) { return a.count > b.count; });
    QList<ToneText> details;
    for (const StatementFailure &failure : failures) {
        // How many conflicts there were says enough of them.
        if (!failure.isConflict())
            details.append({failure.sentence(), Tone::Caution});
    }
    return details;
}

} // namespace

CardText CardText::waiting()
{
    CardText text;
    text.state.text = tr("waiting");
    text.figure = u"–"_s;
    return text;
}

CardText CardText::connecting()
{
    CardText text;
    text.state.text = tr("connecting…");
    text.figure = u"–"_s;
    return text;
}

CardText CardText::of(const Frame &frame, const Recording &recording)
{
    CardText text = waiting();
    text.state.text = stateOf(frame, recording);
    if (recording.error())
        text.error = recording.error()->sentence();
    if (!frame.started || (recording.error() && recording.attempts().empty())) {
        if (recording.error())
            text.tone = Tone::Caution;
        return text;
    }
    text.records = {reservedOf(frame)};
    if (frame.locked() > 0)
        text.records.append({tr("%1 locked").arg(number(frame.locked()))});
    text.records.append(ledgerOf(frame));
    text.costs = costsOf(frame);
    if (frame.finished)
        text.costs += failuresOf(recording);
    if (const std::optional<Trial> &trial = recording.trial(); trial && !trial->isSound()) {
        // Where that ended the race, it is all there is to say.
        if (!trial->booked())
            text.error = asSentence(trial->finding());
        else
            text.costs.prepend({trial->finding(), Tone::Caution});
    }
    judgeInto(text, frame, recording);
    if (recording.state() == Recording::State::Failed && text.tone != Tone::Overbooked)
        text.tone = Tone::Caution;
    return text;
}

QString CardText::plain() const
{
    const auto joined = [](const QList<ToneText> &details) {
        QStringList texts;
        for (const ToneText &detail : details)
            texts.append(detail.text);
        return texts.join(u" · "_s);
    };
    QStringList lines{figure, joined(records), joined(costs), state.text, error};
    lines.removeAll(QString());
    lines.removeAll(u"–"_s);
    return lines.join(u'\n');
}

} // namespace lastroom
