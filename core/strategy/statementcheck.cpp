// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/statementcheck.h"

#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/strategy/sqlscanner.h"
#include "core/strategy/strategykeys.h"

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** By a client, or by an earlier step as far as its text tells. Whether it is really returned only
 * the server knows; it is asked when the strategy is prepared. */
bool isGiven(const QString &parameter, const QList<Step> &earlier)
{
    return StrategyKeys::clientParameters().contains(parameter)
        || std::any_of(earlier.begin(), earlier.end(),
                       [&](const Step &step) { return step.traits.mayReturn(parameter); });
}

} // namespace

std::optional<Objection> objectionTo(const QString &text, const Step &step,
                                     const QList<Step> &earlier)
{
    const QStringList &given = StrategyKeys::clientParameters();
    const QStringView sql(text);
    bool ended = false;
    bool first = true;
    bool dollar = false;
    int line = 0;
    qsizetype counted = 0; // up to here the lines are in it
    for (const SqlToken &token : scanSql(sql)) {
        line += int(sql.mid(counted, token.start - counted).count(u'\n'));
        counted = token.start;
        const QString word = sql.mid(token.start, token.length).toString();
        if (token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment)
            continue;
        if (token.kind == SqlToken::Kind::Unfinished)
            return Objection{line, Text::tr("a quote or comment is not closed")};
        if (ended && token.kind != SqlToken::Kind::Semicolon)
            return Objection{line, Text::tr("step “%1” has a second statement").arg(step.name),
                             Text::tr("give it a step of its own")};
        if (std::exchange(first, false)) {
            if (token.kind == SqlToken::Kind::Semicolon)
                return Objection{line, Text::tr("step “%1” has no SQL").arg(step.name)};
            if (step.traits.kind == StatementTraits::Kind::TransactionControl)
                return Objection{
                    line, Text::tr("%1 in a step").arg(word.toUpper()),
                    Text::tr("the isolation key says how the steps are held together")};
        }
        if (dollar && token.kind == SqlToken::Kind::Number)
            return Objection{
                line, Text::tr("the numbered parameter $%1").arg(word),
                Text::tr("give parameters by name: %1").arg(u':' + given.join(u", :"_s))};
        dollar = word == u"$";
        ended = token.kind == SqlToken::Kind::Semicolon;
        if (token.kind == SqlToken::Kind::Parameter && !isGiven(word.mid(1), earlier))
            return Objection{line, Text::tr("unknown parameter “%1”").arg(word),
                             Text::tr("%1; or return a column of this name in an earlier step")
                                 .arg(didYouMean(word.mid(1), given))};
    }
    return {};
}

} // namespace lastroom
