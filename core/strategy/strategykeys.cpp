// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategykeys.h"

#include <QRegularExpression>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace StrategyKeys {

const QStringList &head()
{
    static const QStringList keys{u"strategy"_s, u"title"_s, u"isolation"_s,  u"retry"_s,
                                  u"expect"_s,   u"keeps"_s, u"mistake of"_s, u"relies on"_s};
    return keys;
}

const QStringList &required()
{
    static const QStringList keys{u"strategy"_s, u"title"_s, u"isolation"_s, u"expect"_s};
    return keys;
}

const QStringList &step()
{
    static const QStringList keys{u"step"_s, u"empty"_s, u"false"_s, u"when"_s};
    return keys;
}

const QStringList &clientParameters()
{
    static const QStringList names{u"event"_s, u"hotel"_s, u"rooms"_s, u"email"_s, u"request"_s};
    return names;
}

const QStringList &retryWords()
{
    static const QStringList words{
        outcomeName(Outcome::Conflict),   outcomeName(Outcome::SerializationFailure),
        outcomeName(Outcome::Deadlock),   outcomeName(Outcome::LockNotAvailable),
        outcomeName(Outcome::RolledBack), outcomeName(Outcome::ConnectionLost),
        outcomeName(Outcome::Unknown)};
    return words;
}

const Choices<Isolation> &isolations()
{
    static const Choices<Isolation> choices{{u"none"_s, Isolation::None},
                                            {u"read committed"_s, Isolation::ReadCommitted},
                                            {u"repeatable read"_s, Isolation::RepeatableRead},
                                            {u"serializable"_s, Isolation::Serializable}};
    return choices;
}

const Choices<Strategy::Expect> &expectations()
{
    static const Choices<Strategy::Expect> choices{
        {u"correct"_s, Strategy::Expect::Correct},
        {u"overbooked"_s, Strategy::Expect::Overbooked},
        {u"ledger differs"_s, Strategy::Expect::LedgerDiffers},
        {u"nobody books"_s, Strategy::Expect::NobodyBooks},
        {u"stuck"_s, Strategy::Expect::Stuck}};
    return choices;
}

const Choices<Keeps> &keepings()
{
    static const Choices<Keeps> choices{{u"counter and ledger"_s, Keeps::CounterAndLedger},
                                        {u"ledger"_s, Keeps::Ledger},
                                        {u"counter"_s, Keeps::Counter}};
    return choices;
}

const Choices<Outcome> &endings()
{
    static const Choices<Outcome> choices{{u"sold out"_s, Outcome::SoldOut},
                                          {u"conflict"_s, Outcome::Conflict}};
    return choices;
}

const Choices<Step::When> &whens()
{
    static const Choices<Step::When> choices{{u"always"_s, Step::When::Always},
                                             {u"booked"_s, Step::When::Booked},
                                             {u"sold out"_s, Step::When::SoldOut},
                                             {u"conflict"_s, Step::When::Conflict},
                                             {u"failed"_s, Step::When::Failed}};
    return choices;
}

std::pair<QString, QString> annotation(const QString &line)
{
    static const QRegularExpression pattern(
        u"^--\\s*(mistake\\s+of|relies\\s+on|[A-Za-z]+):\\s*(.*?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(line);
    return {match.captured(1).toLower().simplified(), match.captured(2)};
}

} // namespace StrategyKeys

} // namespace lastroom
