// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/exploration.h"

#include <algorithm>
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

int ExploredSchedule::switches() const
{
    int count = 0;
    for (qsizetype at = 1; at < order.size(); ++at)
        count += order.at(at) != order.at(at - 1) ? 1 : 0;
    return count;
}

Exploration::Exploration(Strategy strategy, Situation situation, std::optional<int> mostSwitches)
    : m_strategy(std::move(strategy))
    , m_situation(situation)
    , m_mostSwitches(mostSwitches)
{
}

void Exploration::add(std::vector<ExploredSchedule> schedules)
{
    for (const ExploredSchedule &schedule : schedules) {
        ++m_counts.schedules;
        if (schedule.isOverbooked())
            ++m_counts.overbooked;
        else if (schedule.verdict == Verdict::LedgerDiffers)
            ++m_counts.ledgerDiffers;
        else
            ++m_counts.safe;
        m_counts.waited += schedule.waited ? 1 : 0;
        m_counts.conflicted += schedule.conflicted ? 1 : 0;
        m_counts.serializationFailures += schedule.serializationFailure ? 1 : 0;
        m_counts.deadlocks += schedule.deadlock ? 1 : 0;
        m_counts.failed += schedule.failed ? 1 : 0;
    }
    std::sort(schedules.begin(), schedules.end(), comesBefore);
    const auto old = std::ptrdiff_t(m_schedules.size());
    m_schedules.insert(m_schedules.end(), std::make_move_iterator(schedules.begin()),
                       std::make_move_iterator(schedules.end()));
    std::inplace_merge(m_schedules.begin(), m_schedules.begin() + old, m_schedules.end(),
                       comesBefore);
}

void Exploration::clear()
{
    m_schedules.clear();
    m_counts = {};
    m_cut = false;
    m_progress = 0;
}

const ExploredSchedule *Exploration::witness() const
{
    const auto first = [&](auto wrong) -> const ExploredSchedule * {
        const auto found = std::find_if(m_schedules.begin(), m_schedules.end(), wrong);
        return found == m_schedules.end() ? nullptr : &*found;
    };
    if (m_counts.overbooked > 0)
        return first([](const ExploredSchedule &schedule) { return schedule.isOverbooked(); });
    return m_counts.ledgerDiffers > 0 ? first([](const ExploredSchedule &schedule) {
        return schedule.verdict != Verdict::Correct;
    })
                                      : nullptr;
}

QString findingText(const ExplorationCounts &counts, bool complete)
{
    if (counts.schedules == 0)
        return {};
    const QString noun = counts.schedules == 1 ? u"order"_s : u"orders"_s;
    const QString all
        = (complete ? u"%1 %2"_s : u"the %1 %2 tried"_s).arg(counts.schedules).arg(noun);
    // An attempt that fails books nothing: that is no merit of the strategy.
    const QString but
        = counts.failed > 0 ? u"; statements fail in %1 of them"_s.arg(counts.failed) : QString();
    if (counts.overbooked > 0)
        return u"overbooks in %1 of %2"_s.arg(counts.overbooked).arg(all) + but;
    if (counts.ledgerDiffers > 0)
        return u"ledger differs in %1 of %2"_s.arg(counts.ledgerDiffers).arg(all) + but;
    return u"no counterexample in %1"_s.arg(all) + but;
}

} // namespace lastroom
