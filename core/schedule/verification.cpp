// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/verification.h"

#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** The last room; one for each; a party that fits once and leaves a rest. */
struct Rooms
{
    int rooms;
    int booking;
};

constexpr Rooms kinds[]{{1, 1}, {2, 1}, {5, 3}};

bool overlaps(const Strategy &strategy)
{
    const Exploration whole(strategy, {});
    return whole.takesStatementsWhole();
}

} // namespace

VerificationPlan::VerificationPlan(QList<Strategy> strategies, int clients)
    : m_strategies(std::move(strategies))
    , m_clients(clients)
{
}

std::vector<ExplorationPlan> VerificationPlan::plans() const
{
    QList<Strategy> overlapping;
    std::copy_if(m_strategies.begin(), m_strategies.end(), std::back_inserter(overlapping),
                 overlaps);
    std::vector<ExplorationPlan> all;
    for (const Rooms &kind : kinds) {
        all.push_back({m_strategies, {m_clients, kind.rooms, kind.booking, false}, {}, false});
        if (!overlapping.isEmpty())
            all.push_back({overlapping, {m_clients, kind.rooms, kind.booking, true}, {}, false});
    }
    return all;
}

int VerificationPlan::explorationsOf(const Strategy &strategy) const
{
    return int(std::size(kinds)) * (overlaps(strategy) ? 2 : 1);
}

Verification::Verification(Strategy strategy, int planned)
    : m_strategy(std::move(strategy))
    , m_planned(planned)
{
}

void Verification::add(const Exploration &exploration)
{
    m_counts.add(exploration.counts());
    m_explorations.push_back(exploration);
}

std::optional<Error> Verification::error() const
{
    for (const Exploration &exploration : m_explorations) {
        if (exploration.error())
            return exploration.error();
    }
    return {};
}

Verification::Outcome Verification::outcome() const
{
    if (error())
        return Outcome::CouldNotRun;
    const bool isWhole = int(m_explorations.size()) == m_planned
        && std::all_of(m_explorations.begin(), m_explorations.end(),
                       [](const Exploration &each) { return each.isComplete(); });
    if (fulfils(m_counts, m_strategy.expect))
        return isWhole || m_strategy.expect != Strategy::Expect::Correct ? Outcome::AsExpected
                                                                         : Outcome::CutShort;
    // What was not tried may still show what is expected, or worse than what was found.
    const bool isAgainst = isWhole || m_counts.overbooked > 0;
    return isAgainst || (m_strategy.expect == Strategy::Expect::Correct && m_counts.wrong() > 0)
        ? Outcome::NotAsExpected
        : Outcome::CutShort;
}

QStringList Verification::findings() const
{
    QStringList lines;
    for (const Exploration &exploration : m_explorations) {
        const QString found = findingText(exploration.counts(), exploration.scope());
        QString line = u"%1: %2"_s.arg(situationText(exploration.situation()),
                                       found.isEmpty() ? Text::tr("no order was run") : found);
        if (const ExploredSchedule *witness = exploration.witness())
            line = Text::tr("%1; fewest switches: %2").arg(line, witness->schedule().text());
        lines.append(line);
    }
    return lines;
}

QString Verification::objection() const
{
    if (const std::optional<Error> failed = error())
        return failed->sentence();
    if (outcome() == Outcome::AsExpected)
        return {};
    if (outcome() == Outcome::CutShort)
        return Text::tr("nothing speaks against it, but not every order was run");
    // The file's word, which is quoted as it is.
    const QString expected = expectName(m_strategy.expect);
    for (const Exploration &exploration : m_explorations) {
        if (exploration.trial() && !exploration.trial()->isSound())
            return Text::tr("it expects “%1”; %2").arg(expected, exploration.trial()->finding());
    }
    const QStringList lines = findings();
    for (std::size_t at = 0; at < m_explorations.size(); ++at) {
        if (m_explorations[at].counts().wrong() > 0)
            return Text::tr("it expects “%1”, and with %2").arg(expected, lines.at(qsizetype(at)));
    }
    return Text::tr("it expects “%1”, and every order was safe").arg(expected);
}

double Verification::seconds() const
{
    double sum = 0;
    for (const Exploration &exploration : m_explorations)
        sum += exploration.seconds();
    return sum;
}

QString verificationName(Verification::Outcome outcome)
{
    switch (outcome) {
    case Verification::Outcome::AsExpected:
        return u"as expected"_s;
    case Verification::Outcome::NotAsExpected:
        return u"not as expected"_s;
    case Verification::Outcome::CutShort:
        return u"cut short"_s;
    case Verification::Outcome::CouldNotRun:
        return u"could not run"_s;
    }
    return {};
}

QString verificationText(Verification::Outcome outcome)
{
    switch (outcome) {
    case Verification::Outcome::AsExpected:
        return Text::tr("as expected");
    case Verification::Outcome::NotAsExpected:
        return Text::tr("not as expected");
    case Verification::Outcome::CutShort:
        return Text::tr("cut short");
    case Verification::Outcome::CouldNotRun:
        return Text::tr("could not run");
    }
    return {};
}

} // namespace lastroom
