// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/explorationquestions.h"

#include <QLocale>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Explorations = std::vector<Exploration>;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString titleOf(const Strategy &strategy)
{
    return strategy.isAsWritten()
        ? strategy.title
        : u"%1 at %2"_s.arg(strategy.title, isolationName(strategy.isolation));
}

/** "every order", or what is tried of them. */
QString ordersOf(const ExplorationPlan &plan)
{
    return plan.mostSwitches ? u"the orders with at most %1 switches"_s.arg(*plan.mostSwitches)
                             : u"all orders of their statements"_s;
}

/** Of a share of all: none, fewer than half, half or more, all. */
int shareOf(qint64 part, qint64 all)
{
    return part == 0 ? 0 : part == all ? 3 : part * 2 < all ? 1 : 2;
}

QStringList shares()
{
    return {u"in none"_s, u"in fewer than half"_s, u"in half of them or more"_s, u"in all"_s};
}

/** Something that happens in a part of the orders. */
struct Happening
{
    QString question; ///< "will %1 sell more rooms than there are"
    QString answer; ///< "more rooms than there are were sold"
    qint64 ExplorationCounts::*count;
};

/** What else is worth knowing of them. */
QString besides(const ExplorationCounts &counts)
{
    QStringList all;
    if (counts.serial > 0)
        all.append(
            counts.serialOverbooked == 0
                ? u"In the %1 in which nobody overlaps no room is sold twice."_s.arg(
                    number(counts.serial))
                : u"Of the %1 in which nobody overlaps %2 overbook, so it is not the order."_s.arg(
                    number(counts.serial), number(counts.serialOverbooked)));
    all.append(u"Somebody waits in %1, and an attempt ends in a conflict in %2."_s.arg(
        number(counts.waited), number(counts.conflicted)));
    return all.join(u' ');
}

ExplorationPrediction share(const ExplorationPlan &plan, int place, const Happening &happening)
{
    const QString title = titleOf(plan.strategies.at(place));
    const QString key = plan.strategies.at(place).key();
    return {
        {u"In how many of %1 %2?"_s.arg(ordersOf(plan), happening.question.arg(title)), shares()},
        [=](const Explorations &explorations) -> std::optional<Answer> {
            const auto found = std::find_if(
                explorations.begin(), explorations.end(),
                [&](const Exploration &each) { return each.strategy().key() == key; });
            if (found == explorations.end())
                return {};
            const Exploration &exploration = *found;
            const ExplorationCounts &counts = exploration.counts();
            if (exploration.state() != Exploration::State::Finished || counts.schedules == 0)
                return {};
            const qint64 part = counts.*(happening.count);
            return Answer{shareOf(part, counts.schedules),
                          u"In %1 of %2 orders %3. %4"_s.arg(number(part), number(counts.schedules),
                                                             happening.answer, besides(counts))};
        }};
}

} // namespace

QList<ExplorationPrediction> explorationQuestions(const ExplorationPlan &plan)
{
    const Happening overbooked{u"will %1 sell more rooms than there are"_s,
                               u"more rooms than there are were sold"_s,
                               &ExplorationCounts::overbooked};
    const Happening waited{u"will somebody who uses %1 have to wait for another one"_s,
                           u"somebody had to wait"_s, &ExplorationCounts::waited};
    const Happening conflicted{u"will an attempt of %1 end in a conflict"_s,
                               u"an attempt ended in a conflict"_s, &ExplorationCounts::conflicted};
    QList<ExplorationPrediction> all;
    for (const Happening &happening : {overbooked, waited, conflicted}) {
        for (int place = 0; place < int(plan.strategies.size()); ++place)
            all.append(share(plan, place, happening));
    }
    return all;
}

} // namespace lastroom
