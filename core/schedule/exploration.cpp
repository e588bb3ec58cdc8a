// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/exploration.h"

#include "core/model/text.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

bool comesBefore(const ExploredSchedule &left, const ExploredSchedule &right)
{
    const int leftSwitches = left.switches();
    const int rightSwitches = right.switches();
    return std::tie(leftSwitches, left.order) < std::tie(rightSwitches, right.order);
}

} // namespace

void ExplorationCounts::add(const ExplorationCounts &other)
{
    using Counts = ExplorationCounts;
    for (qint64 Counts::*count :
         {&Counts::schedules, &Counts::safe, &Counts::overbooked, &Counts::hidden,
          &Counts::ledgerDiffers, &Counts::nobodyBooked, &Counts::stuck, &Counts::failed,
          &Counts::turnedAway, &Counts::waited, &Counts::conflicted, &Counts::serializationFailures,
          &Counts::deadlocks, &Counts::run, &Counts::serial, &Counts::serialSafe,
          &Counts::serialOverbooked})
        this->*count += other.*count;
}

int ExploredSchedule::switches() const
{
    int count = 0;
    for (qsizetype at = 1; at < order.size(); ++at)
        count += order.at(at) != order.at(at - 1) ? 1 : 0;
    return count;
}

bool ExploredSchedule::isSerial() const
{
    QByteArray seen;
    for (qsizetype at = 0; at < order.size(); ++at) {
        if (at > 0 && order.at(at) == order.at(at - 1))
            continue;
        if (seen.contains(order.at(at)))
            return false;
        seen += order.at(at);
    }
    return true;
}

std::vector<ExploredSchedule> ExploredSchedule::everyName() const
{
    ExploredSchedule one = *this;
    one.standsFor = 1;
    if (standsFor == 1)
        return {one};
    QByteArray names = order;
    std::sort(names.begin(), names.end());
    names.truncate(std::unique(names.begin(), names.end()) - names.begin());
    const QByteArray before = names;
    std::vector<ExploredSchedule> all;
    do {
        for (qsizetype at = 0; at < order.size(); ++at)
            one.order[at] = names.at(before.indexOf(order.at(at)));
        all.push_back(one);
    } while (std::next_permutation(names.begin(), names.end()));
    return all;
}

Exploration::Exploration(Strategy strategy, Situation situation, std::optional<int> mostSwitches)
    : m_strategy(std::move(strategy))
    , m_situation(situation)
    , m_mostSwitches(mostSwitches)
{
}

void Exploration::add(std::vector<ExploredSchedule> schedules)
{
    for (const ExploredSchedule &schedule : schedules)
        count(schedule);
    std::sort(schedules.begin(), schedules.end(), comesBefore);
    const auto old = std::ptrdiff_t(m_schedules.size());
    m_schedules.insert(m_schedules.end(), std::make_move_iterator(schedules.begin()),
                       std::make_move_iterator(schedules.end()));
    std::inplace_merge(m_schedules.begin(), m_schedules.begin() + old, m_schedules.end(),
                       comesBefore);
}

void Exploration::count(const ExploredSchedule &schedule)
{
    const qint64 orders = schedule.standsFor;
    ++m_counts.run;
    m_counts.schedules += orders;
    countEnding(schedule.ending, orders);
    m_counts.turnedAway += schedule.turnedAway ? orders : 0;
    m_counts.waited += schedule.waited ? orders : 0;
    m_counts.conflicted += schedule.conflicted ? orders : 0;
    m_counts.serializationFailures += schedule.serializationFailure ? orders : 0;
    m_counts.deadlocks += schedule.deadlock ? orders : 0;
    if (!schedule.isSerial())
        return;
    m_counts.serial += orders;
    m_counts.serialSafe += schedule.ending == Ending::Safe ? orders : 0;
    m_counts.serialOverbooked += schedule.isOverbooked() ? orders : 0;
}

void Exploration::countEnding(Ending ending, qint64 orders)
{
    switch (ending) {
    case Ending::Safe:
        m_counts.safe += orders;
        return;
    case Ending::HiddenOverbooking:
        m_counts.hidden += orders;
        [[fallthrough]];
    case Ending::Overbooked:
        m_counts.overbooked += orders;
        return;
    case Ending::LedgerDiffers:
        m_counts.ledgerDiffers += orders;
        return;
    case Ending::NobodyBooked:
        m_counts.nobodyBooked += orders;
        return;
    case Ending::Stuck:
        m_counts.stuck += orders;
        return;
    case Ending::Failed:
        m_counts.failed += orders;
        return;
    }
}

std::optional<double> Exploration::secondsLeft() const
{
    constexpr double leastShare = 0.02;
    constexpr double leastSeconds = 1;
    if (m_state != State::Exploring || m_progress < leastShare || m_seconds < leastSeconds)
        return {};
    return m_seconds * (1 - m_progress) / m_progress;
}

bool Exploration::takesStatementsWhole() const
{
    if (m_strategy.isolation != Isolation::None || m_situation.overlap)
        return false;
    for (int step = 0; step < m_strategy.steps.size(); ++step) {
        if (m_strategy.mayChange(step))
            return true;
    }
    return false;
}

const StatementFailure *Exploration::failureOf(const ExploredSchedule &explored) const
{
    const auto &all = m_failures.all();
    const auto number = std::size_t(explored.failure);
    return explored.failure >= 0 && number < all.size() ? &all[number] : nullptr;
}

void Exploration::clear()
{
    m_failures = {};
    m_schedules.clear();
    m_counts = {};
    m_cut = false;
    m_progress = 0;
}

const ExploredSchedule *Exploration::witness() const
{
    // The worst first; among equals the one that is easiest to follow.
    const auto rank = [](const ExploredSchedule &schedule) {
        return schedule.ending == Ending::HiddenOverbooking ? Ending::Overbooked : schedule.ending;
    };
    const ExploredSchedule *worst = nullptr;
    for (const ExploredSchedule &schedule : m_schedules) {
        if (schedule.ending != Ending::Safe && (!worst || rank(schedule) < rank(*worst)))
            worst = &schedule;
    }
    return worst;
}

QString verdictWords(const ExplorationCounts &counts)
{
    if (counts.overbooked > 0)
        return Text::tr("overbooks");
    if (counts.ledgerDiffers > 0)
        return Text::tr("ledger differs");
    if (counts.nobodyBooked > 0)
        return Text::tr("nobody books");
    if (counts.stuck > 0)
        return Text::tr("stuck");
    return counts.failed > 0 ? Text::tr("statements fail") : QString();
}

bool fulfils(const ExplorationCounts &counts, Strategy::Expect expect)
{
    if (counts.schedules == 0)
        return false;
    if (counts.overbooked > 0)
        return expect == Strategy::Expect::Overbooked;
    if (counts.ledgerDiffers > 0)
        return expect == Strategy::Expect::LedgerDiffers;
    if (counts.nobodyBooked > 0)
        return expect == Strategy::Expect::NobodyBooks;
    if (counts.stuck > 0)
        return expect == Strategy::Expect::Stuck;
    return counts.failed == 0 && expect == Strategy::Expect::Correct;
}

namespace {

/** "24 orders"; of some of them only "the 24 orders tried". It stands after "in" or "of". */
QString ordersText(qint64 orders, bool areAll)
{
    const int number = int(orders);
    if (areAll)
        return number == 1 ? Text::tr("1 order", "of statements")
                           : Text::tr("%n orders", "of statements", number);
    return number == 1 ? Text::tr("the 1 order tried", "of statements")
                       : Text::tr("the %n orders tried", "of statements", number);
}

} // namespace

QString findingText(const ExplorationCounts &counts, const ExplorationScope &scope)
{
    if (counts.schedules == 0)
        return {};

    struct Found
    {
        qint64 count;
        const char *first;
        const char *further;
    };

    //: %1 is a number, %2 "24 orders" or "the 40 orders tried"
    const std::array all{
        Found{counts.overbooked, QT_TRANSLATE_NOOP("Text", "overbooks in %1 of %2"),
              QT_TRANSLATE_NOOP("Text", "overbooks in %1")},
        Found{counts.ledgerDiffers, QT_TRANSLATE_NOOP("Text", "ledger differs in %1 of %2"),
              QT_TRANSLATE_NOOP("Text", "ledger differs in %1")},
        Found{counts.nobodyBooked, QT_TRANSLATE_NOOP("Text", "nobody books in %1 of %2"),
              QT_TRANSLATE_NOOP("Text", "nobody books in %1")},
        Found{counts.stuck, QT_TRANSLATE_NOOP("Text", "somebody waits for ever in %1 of %2"),
              QT_TRANSLATE_NOOP("Text", "somebody waits for ever in %1")},
        Found{counts.failed, QT_TRANSLATE_NOOP("Text", "statements fail in %1 of %2"),
              QT_TRANSLATE_NOOP("Text", "statements fail in %1")}};
    const QString orders = ordersText(counts.schedules, scope.complete);
    QStringList parts;
    for (const Found &found : all) {
        if (found.count > 0)
            parts.append(parts.isEmpty() ? Text::tr(found.first).arg(found.count).arg(orders)
                                         : Text::tr(found.further).arg(found.count));
    }
    if (!parts.isEmpty())
        return parts.join(u"; "_s);
    return scope.wholeStatements
        ? Text::tr("no counterexample in %1 of whole statements").arg(orders)
        : Text::tr("no counterexample in %1").arg(orders);
}

QString serialText(const ExplorationCounts &counts, bool complete)
{
    if (!complete || counts.serial == 0)
        return {};
    if (counts.serialOverbooked > 0)
        return Text::tr("overbooks also where nobody overlaps");
    if (counts.wrong() == 0 || counts.safe != counts.serial || counts.serialSafe != counts.serial)
        return {};
    return Text::tr("right in exactly the %1 of %n orders in which nobody overlaps", nullptr,
                    int(counts.schedules))
        .arg(counts.serial);
}

} // namespace lastroom
