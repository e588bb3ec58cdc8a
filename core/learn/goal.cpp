// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/goal.h"

#include "core/model/nearest.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QList<Ending> &endings()
{
    static const QList<Ending> all{
        Ending::Safe,          Ending::Overbooked,   Ending::HiddenOverbooking,
        Ending::LedgerDiffers, Ending::NobodyBooked, Ending::Stuck};
    return all;
}

const QList<std::pair<QString, Outcome>> &outcomes()
{
    static const QList<std::pair<QString, Outcome>> all{
        {u"booked"_s, Outcome::Booked},
        {u"sold out"_s, Outcome::SoldOut},
        {u"conflicts"_s, Outcome::Conflict},
        {u"serialization failures"_s, Outcome::SerializationFailure},
        {u"deadlocks"_s, Outcome::Deadlock}};
    return all;
}

QStringList allWords()
{
    QStringList all{u"waited"_s, u"turned away"_s};
    for (const Ending ending : endings())
        all.append(endingName(ending));
    for (const auto &[word, outcome] : outcomes())
        all.append(word);
    return all;
}

} // namespace

Result<Goal::Part> Goal::partOf(const QString &text)
{
    static const QRegularExpression form(u"^([a-z ]+?)(?: (\\d+|[A-D]))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString word = match.captured(1);
    const QString value = match.captured(2);
    const bool isNumber = !value.isEmpty() && value.at(0).isDigit();
    Part part;
    for (const Ending ending : endings()) {
        if (word == endingName(ending) && value.isEmpty()) {
            part.ending = ending;
            return part;
        }
    }
    if (word == u"turned away" && value.isEmpty()) {
        part.kind = Kind::TurnedAway;
        return part;
    }
    if (word == u"waited" && !isNumber) {
        part.kind = Kind::Waited;
        part.client = value.isEmpty() ? -1 : value.at(0).unicode() - u'A';
        return part;
    }
    for (const auto &[known, outcome] : outcomes()) {
        if (word != known || (!value.isEmpty() && !isNumber))
            continue;
        part.kind = Kind::Outcomes;
        part.outcome = outcome;
        part.number = isNumber ? std::max(1, value.toInt()) : 1;
        return part;
    }
    return failure(Error::Kind::Arguments, u"target"_s, u"“%1” is not known"_s.arg(text),
                   didYouMean(word, allWords()));
}

Result<Goal> Goal::parse(const QString &text)
{
    Goal goal;
    for (const QString &word : text.split(u',')) {
        const Result<Part> part = partOf(word.simplified());
        if (!part)
            return failure(part.error());
        goal.m_parts.append(*part);
    }
    return goal;
}

bool Goal::isReached(const Part &part, const ScheduleRecording &recording)
{
    switch (part.kind) {
    case Kind::End:
        // A hidden overbooking is one, too.
        return recording.ending() == part.ending
            || (part.ending == Ending::Overbooked
                && recording.ending() == Ending::HiddenOverbooking);
    case Kind::Outcomes: {
        int count = 0;
        for (int client = 0; client < recording.situation.clients; ++client)
            count += recording.endingOf(client) == part.outcome ? 1 : 0;
        return count >= part.number;
    }
    case Kind::Waited:
        return std::any_of(recording.steps.begin(), recording.steps.end(),
                           [&](const RecordedStep &step) {
                               return !step.waitsFor.isEmpty()
                                   && (part.client < 0 || step.move.client == part.client);
                           });
    case Kind::TurnedAway:
        return !recording.turnedAway().isEmpty();
    }
    return false;
}

QString Goal::textOf(const Part &part)
{
    switch (part.kind) {
    case Kind::End:
        return u"the order has to end “%1”"_s.arg(endingName(part.ending));
    case Kind::Outcomes: {
        const auto found
            = std::find_if(outcomes().begin(), outcomes().end(),
                           [&](const auto &known) { return known.second == part.outcome; });
        return part.number == 1 && found->first.endsWith(u's')
            ? u"one client has to end with a %1"_s.arg(found->first.chopped(1))
            : u"%1 %2 to end with “%3”"_s.arg(part.number)
                  .arg(part.number == 1 ? u"client has"_s : u"clients have"_s, found->first);
    }
    case Kind::Waited:
        return u"%1 has to wait"_s.arg(part.client < 0 ? u"somebody"_s : clientName(part.client));
    case Kind::TurnedAway:
        return u"somebody has to be turned away although rooms are left"_s;
    }
    return {};
}

QStringList Goal::missing(const ScheduleRecording &recording) const
{
    // Who waits for ever has ended, in a way.
    if (!recording.isOver()) {
        QList<int> left = recording.ready();
        return {u"%1 %2 not ended yet"_s.arg(clientNames(left),
                                             left.size() == 1 ? u"has"_s : u"have"_s)};
    }
    QStringList all;
    for (const Part &part : m_parts) {
        if (!isReached(part, recording))
            all.append(textOf(part));
    }
    return all;
}

bool Goal::mayBeReached(const Part &part, const ExploredSchedule &explored)
{
    switch (part.kind) {
    case Kind::End:
        return explored.ending == part.ending
            || (part.ending == Ending::Overbooked && explored.isOverbooked());
    case Kind::Outcomes:
        return (part.outcome != Outcome::Conflict || explored.conflicted)
            && (part.outcome != Outcome::SerializationFailure || explored.serializationFailure)
            && (part.outcome != Outcome::Deadlock || explored.deadlock);
    case Kind::Waited:
        return explored.waited;
    case Kind::TurnedAway:
        return explored.turnedAway;
    }
    return false;
}

bool Goal::mayBeReachedBy(const ExploredSchedule &explored) const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [&](const Part &part) { return mayBeReached(part, explored); });
}

QString Goal::text() const
{
    QStringList parts;
    for (const Part &part : m_parts)
        parts.append(textOf(part));
    QString all = parts.join(u", and "_s) + u'.';
    all[0] = all.at(0).toUpper();
    return all;
}

} // namespace lastroom
