// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/goal.h"

#include "core/model/nearest.h"
#include "core/model/sentence.h"
#include "core/model/text.h"

#include <QRegularExpression>

#include <algorithm>

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

/** A word of the files for attempts that end in one way, and what is said of how many have to. */
struct OutcomeWord
{
    QString word;
    Outcome outcome;
    const char *one;
    const char *more;
};

const QList<OutcomeWord> &outcomes()
{
    static const QList<OutcomeWord> all{
        {u"booked"_s, Outcome::Booked,
         QT_TRANSLATE_NOOP("Text", "1 client has to end with “booked”"),
         QT_TRANSLATE_N_NOOP("Text", "%n clients have to end with “booked”")},
        {u"sold out"_s, Outcome::SoldOut,
         QT_TRANSLATE_NOOP("Text", "1 client has to end with “sold out”"),
         QT_TRANSLATE_N_NOOP("Text", "%n clients have to end with “sold out”")},
        {u"conflicts"_s, Outcome::Conflict,
         QT_TRANSLATE_NOOP("Text", "one client has to end with a conflict"),
         QT_TRANSLATE_N_NOOP("Text", "%n clients have to end with “conflicts”")},
        {u"serialization failures"_s, Outcome::SerializationFailure,
         QT_TRANSLATE_NOOP("Text", "one client has to end with a serialization failure"),
         QT_TRANSLATE_N_NOOP("Text", "%n clients have to end with “serialization failures”")},
        {u"deadlocks"_s, Outcome::Deadlock,
         QT_TRANSLATE_NOOP("Text", "one client has to end with a deadlock"),
         QT_TRANSLATE_N_NOOP("Text", "%n clients have to end with “deadlocks”")}};
    return all;
}

QStringList allWords()
{
    QStringList all{u"waited"_s, u"turned away"_s};
    for (const Ending ending : endings())
        all.append(endingName(ending));
    for (const OutcomeWord &each : outcomes())
        all.append(each.word);
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
    for (const OutcomeWord &known : outcomes()) {
        if (word != known.word || (!value.isEmpty() && !isNumber))
            continue;
        part.kind = Kind::Outcomes;
        part.outcome = known.outcome;
        part.number = isNumber ? std::max(1, value.toInt()) : 1;
        return part;
    }
    return failure(Error::Kind::Arguments, u"target"_s, Text::tr("“%1” is not known").arg(text),
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
        return Text::tr("the order has to end “%1”").arg(endingText(part.ending));
    case Kind::Outcomes: {
        const auto found
            = std::find_if(outcomes().begin(), outcomes().end(),
                           [&](const OutcomeWord &known) { return known.outcome == part.outcome; });
        return part.number == 1 ? Text::tr(found->one)
                                : Text::tr(found->more, nullptr, part.number);
    }
    case Kind::Waited:
        return part.client < 0 ? Text::tr("somebody has to wait")
                               : Text::tr("%1 has to wait").arg(clientName(part.client));
    case Kind::TurnedAway:
        return Text::tr("somebody has to be turned away although rooms are left");
    }
    return {};
}

QStringList Goal::missing(const ScheduleRecording &recording) const
{
    // Who waits for ever has ended, in a way.
    if (!recording.isOver()) {
        QList<int> left = recording.ready();
        return {(left.size() == 1 ? Text::tr("%1 has not ended yet")
                                  : Text::tr("%1 have not ended yet"))
                    .arg(clientNames(left))};
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
    return asSentence(parts.join(Text::tr(", and ", "between two things that have to happen")));
}

} // namespace lastroom
