// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/exploretext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Where all there is was run, or not. */
ToneText judgement(const ExplorationCounts &counts, bool complete)
{
    const auto partly = [&](const QString &words) {
        return complete ? words : ExploreText::tr("%1 (partial)", "a verdict").arg(words);
    };
    if (const QString words = verdictWords(counts); !words.isEmpty())
        return {partly(words), counts.overbooked > 0 ? Tone::Overbooked : Tone::Plain};
    if (complete)
        return {ExploreText::tr("no counterexample"), Tone::Safe};
    return {ExploreText::tr("no counterexample so far"), Tone::Muted};
}

} // namespace

ToneText ExploreText::verdict(const Exploration *exploration, bool isRunning)
{
    if (exploration && exploration->state() == Exploration::State::Exploring) {
        // It is not done before it is done.
        const int percent = std::min(99, int(exploration->progress() * 100));
        const std::optional<double> left = exploration->secondsLeft();
        return {left ? tr("%1 %, %2 s left").arg(percent).arg(std::ceil(*left))
                     : tr("exploring, %1 %").arg(percent),
                Tone::Muted};
    }
    if (exploration && isRunning && !exploration->isOver())
        return {tr("waits its turn"), Tone::Muted};
    if (!exploration || !exploration->isOver())
        return {tr("not explored"), Tone::Muted};
    if (exploration->counts().schedules > 0)
        return judgement(exploration->counts(), exploration->isComplete());
    return exploration->state() == Exploration::State::Failed
        ? ToneText{tr("failed"), Tone::Overbooked}
        : ToneText{tr("stopped"), Tone::Muted};
}

QString ExploreText::partReason(const Exploration &exploration)
{
    const QString tried = QLocale().toString(exploration.counts().schedules);
    if (exploration.state() == Exploration::State::Stopped)
        return tr("Stopped: the %1 schedules are a part of all there are.").arg(tried);
    if (exploration.state() == Exploration::State::Failed)
        return tr("Failed: %1. The %2 schedules are a part of all there are.")
            .arg(exploration.error() ? exploration.error()->sentence() : tr("no reason was given"),
                 tried);
    if (exploration.isOver() && exploration.isCut())
        return tr("Partial: schedules with more than %1 switches were left out.")
            .arg(exploration.mostSwitches().value_or(0));
    return {};
}

ToneText ExploreText::end(const ExploredSchedule &schedule, Keeps keeps)
{
    const HotelRecords &end = schedule.end;
    const QLocale locale;
    const auto number = [&](qint64 value) { return locale.toString(value); };
    if (schedule.ending == Ending::LedgerDiffers)
        return {tr("ledger differs: %1 / %2", "reserved, ledger")
                    .arg(number(end.reserved), number(end.ledger)),
                Tone::Plain};
    // What fails books nothing: that is no merit.
    if (schedule.ending == Ending::Failed)
        return {tr("a statement failed"), Tone::Plain};
    if (schedule.ending == Ending::NobodyBooked)
        return {tr("nobody booked"), Tone::Plain};
    if (schedule.ending == Ending::Stuck)
        return {tr("somebody waits for ever"), Tone::Plain};
    if (!schedule.isOverbooked())
        return {tr("safe"), Tone::Safe};
    const qint64 contracted = end.contracted - end.locked;
    const bool inLedger = schedule.ending == Ending::HiddenOverbooking || keeps == Keeps::Ledger;
    return {inLedger ? tr("ledger %1 of %2").arg(number(end.ledger), number(contracted))
                     : tr("%1 of %2 reserved").arg(number(end.reserved), number(contracted)),
            Tone::Overbooked};
}

QStringList ExploreText::marks(const ExploredSchedule &schedule)
{
    QStringList marks;
    if (schedule.standsFor > 1)
        marks.append(u"×%1"_s.arg(schedule.standsFor));
    if (schedule.isSerial())
        marks.append(tr("serial"));
    if (schedule.waited)
        marks.append(tr("waited"));
    if (schedule.conflicted)
        marks.append(tr("conflict"));
    if (schedule.serializationFailure)
        marks.append(u"40001"_s);
    if (schedule.deadlock)
        marks.append(tr("deadlock"));
    if (schedule.turnedAway)
        marks.append(tr("turned away"));
    return marks;
}

QString ExploreText::title(const Strategy &strategy)
{
    return strategy.isAsWritten() ? strategy.title
                                  : tr("%1 · %2", "a strategy, an isolation level")
                                        .arg(strategy.title, isolationName(strategy.isolation));
}

ToneText ExploreText::ending(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Booked:
        return {tr("booked"), Tone::Safe};
    case Outcome::SoldOut:
        return {tr("sold out"), Tone::Muted};
    case Outcome::Conflict:
        return {tr("conflict"), Tone::Plain};
    case Outcome::SerializationFailure:
        return {u"40001"_s, Tone::Plain};
    case Outcome::Deadlock:
        return {tr("deadlock"), Tone::Plain};
    case Outcome::ConstraintViolation:
        return {tr("refused"), Tone::Plain};
    default:
        return {outcomeText(outcome), Tone::Plain};
    }
}

QString ExploreText::waitsFor(const QList<int> &clients)
{
    return clients.isEmpty() ? tr("waits") : tr("waits for %1").arg(clientNames(clients));
}

QString ExploreText::shortWaitsFor(const QList<int> &clients)
{
    return clients.isEmpty() ? tr("waits") : tr("for %1").arg(clientNames(clients));
}

QString ExploreText::situation(const Situation &situation)
{
    const QString rooms
        = situation.rooms == 1 ? tr("1 room left") : tr("%n rooms left", nullptr, situation.rooms);
    const QString all = tr("%1, each wants %2").arg(rooms).arg(situation.booking);
    return situation.overlap ? tr("%1, statements overlap").arg(all) : all;
}

QString ExploreText::switches(const ExploredSchedule &schedule, const Exploration &exploration)
{
    const QString switches = schedule.switches() == 1
        ? tr("1 switch")
        : tr("%n switches", nullptr, schedule.switches());
    const ExploredSchedule *witness = exploration.witness();
    if (!witness || !(*witness == schedule))
        return switches;
    const QString sofar = exploration.isComplete() ? QString() : tr(" so far");
    switch (schedule.ending) {
    case Ending::LedgerDiffers:
        return tr("%1: the fewest after which the ledger differs%2").arg(switches, sofar);
    case Ending::NobodyBooked:
        return tr("%1: the fewest in which nobody books%2").arg(switches, sofar);
    case Ending::Stuck:
        return tr("%1: the fewest after which somebody waits for ever%2").arg(switches, sofar);
    case Ending::Failed:
        return tr("%1: the fewest in which a statement fails%2").arg(switches, sofar);
    case Ending::Safe:
    case Ending::Overbooked:
    case Ending::HiddenOverbooking:
        break;
    }
    return tr("%1: the fewest that overbook%2").arg(switches, sofar);
}

} // namespace lastroom
