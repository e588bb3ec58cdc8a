// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/explorationquestions.h"

#include "core/model/text.h"

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
        : Text::tr("%1 at %2").arg(strategy.title, isolationName(strategy.isolation));
}

/** Of a share of all: none, fewer than half, half or more, all. */
int shareOf(qint64 part, qint64 all)
{
    return part == 0 ? 0 : part == all ? 3 : part * 2 < all ? 1 : 2;
}

QStringList shares()
{
    return {Text::tr("in none"), Text::tr("in fewer than half"),
            Text::tr("in half of them or more"), Text::tr("in all")};
}

/** Something that happens in a part of the orders: texts to be translated. */
struct Happening
{
    const char *ofAll; ///< the question where all orders are run, of a strategy
    const char *ofSome; ///< the question where those with at most so many switches are
    const char *answer; ///< in how many of how many it did
    qint64 ExplorationCounts::*count;

    QString question(const ExplorationPlan &plan, const QString &strategy) const
    {
        return (plan.mostSwitches ? Text::tr(ofSome, nullptr, *plan.mostSwitches) : Text::tr(ofAll))
            .arg(strategy);
    }
};

/** What else is worth knowing of them. */
QString besides(const ExplorationCounts &counts)
{
    QStringList all;
    if (counts.serial > 0)
        all.append(
            counts.serialOverbooked == 0
                ? Text::tr("In the %1 in which nobody overlaps no room is sold twice.")
                      .arg(number(counts.serial))
                : Text::tr(
                      "Of the %1 in which nobody overlaps %2 overbook, so it is not the order.")
                      .arg(number(counts.serial), number(counts.serialOverbooked)));
    all.append(Text::tr("Somebody waits in %1, and an attempt ends in a conflict in %2.")
                   .arg(number(counts.waited), number(counts.conflicted)));
    return all.join(u' ');
}

ExplorationPrediction share(const ExplorationPlan &plan, int place, const Happening &happening)
{
    const QString title = titleOf(plan.strategies.at(place));
    const QString key = plan.strategies.at(place).key();
    return {{happening.question(plan, title), shares()},
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
                              Text::tr(happening.answer).arg(number(part), number(counts.schedules))
                                  + u' ' + besides(counts)};
            }};
}

} // namespace

QList<ExplorationPrediction> explorationQuestions(const ExplorationPlan &plan)
{
    const Happening overbooked{
        QT_TRANSLATE_NOOP("Text",
                          "In how many of all orders of their statements will %1 sell more rooms "
                          "than there are?"),
        QT_TRANSLATE_N_NOOP("Text",
                            "In how many of the orders with at most %n switches will %1 sell more "
                            "rooms than there are?"),
        QT_TRANSLATE_NOOP("Text", "In %1 of %2 orders more rooms than there are were sold."),
        &ExplorationCounts::overbooked};
    const Happening waited{
        QT_TRANSLATE_NOOP("Text",
                          "In how many of all orders of their statements will somebody who uses %1 "
                          "have to wait for another one?"),
        QT_TRANSLATE_N_NOOP("Text",
                            "In how many of the orders with at most %n switches will somebody who "
                            "uses %1 have to wait for another one?"),
        QT_TRANSLATE_NOOP("Text", "In %1 of %2 orders somebody had to wait."),
        &ExplorationCounts::waited};
    const Happening conflicted{
        QT_TRANSLATE_NOOP("Text",
                          "In how many of all orders of their statements will an attempt of %1 end "
                          "in a conflict?"),
        QT_TRANSLATE_N_NOOP("Text",
                            "In how many of the orders with at most %n switches will an attempt of "
                            "%1 end in a conflict?"),
        QT_TRANSLATE_NOOP("Text", "In %1 of %2 orders an attempt ended in a conflict."),
        &ExplorationCounts::conflicted};
    QList<ExplorationPrediction> all;
    for (const Happening &happening : {overbooked, waited, conflicted}) {
        for (int place = 0; place < int(plan.strategies.size()); ++place)
            all.append(share(plan, place, happening));
    }
    return all;
}

} // namespace lastroom
