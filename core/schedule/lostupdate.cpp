// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/lostupdate.h"

#include <algorithm>
#include <optional>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** The step of the same client before \p place that returned the counter in a column of this name.
 */
std::optional<int> readOf(const ScheduleRecording &recording, const Visibility &visibility,
                          const QString &column, int place)
{
    for (int earlier = place - 1; earlier >= 0; --earlier) {
        if (recording.steps.at(earlier).move.client != recording.steps.at(place).move.client)
            continue;
        const QHash<QString, ReadColumns> &returned = visibility.traitsOf(earlier).returnedColumns;
        if (const auto found = returned.constFind(column); found != returned.constEnd())
            return found->counter ? std::optional(earlier) : std::nullopt;
    }
    return {};
}

/** The place at which was read what the step at \p place set the counter to, without looking at
 * what the counter was then; nothing where it did not do that. */
std::optional<int> overwrites(const ScheduleRecording &recording, const Visibility &visibility,
                              int place)
{
    const RecordedStep &step = recording.steps.at(place);
    const StatementTraits &traits = visibility.traitsOf(place);
    if (step.isCommit() || !step.answer || !step.answer->ok || step.answer->rows == 0
        || !traits.changesCounter || traits.countsUpFromRow)
        return {};
    if (traits.counterFromElsewhere)
        return place;
    const QStringList &parameters
        = recording.strategy.steps.at(step.what.step).statement.parameters;
    for (const int number : traits.counterParameters) {
        const auto read = readOf(recording, visibility, parameters.value(number), place);
        if (read)
            return read;
    }
    return {};
}

/** The statements whose changes became visible with the step at \p place: itself, or those before
 * its commit. */
QList<int> publishedBy(const ScheduleRecording &recording, int place)
{
    const RecordedStep &made = recording.steps.at(place);
    const bool isOfOne = recording.strategy.isolation == Isolation::None
        || recording.strategy.steps.at(made.what.step).when;
    if (!made.isCommit())
        return isOfOne ? QList<int>{place} : QList<int>();
    QList<int> places;
    for (int earlier = 0; earlier < place && made.answer && made.answer->ok; ++earlier) {
        const RecordedStep &step = recording.steps.at(earlier);
        if (step.move.client == made.move.client && !step.isCommit()
            && (!isOfOne || step.what.step == made.what.step))
            places.append(earlier);
    }
    return places;
}

/** Where was read what the step at \p place made visible. */
std::optional<int> publishedRead(const ScheduleRecording &recording, const Visibility &visibility,
                                 int place)
{
    for (const int statement : publishedBy(recording, place)) {
        if (const auto read = overwrites(recording, visibility, statement))
            return read;
    }
    return {};
}

} // namespace

int lostUpdate(const ScheduleRecording &recording, const Visibility &visibility, int until)
{
    for (int place = 0; place <= until; ++place) {
        const std::optional<HotelRecords> &committed = recording.steps.at(place).committed;
        if (!committed
            || committed->reserved - visibility.before(place).reserved
                >= recording.situation.booking)
            continue;
        const std::optional<int> read = publishedRead(recording, visibility, place);
        if (read && !visibility.unseen(*read, place, Reads::Counter).isEmpty())
            return place;
    }
    return -1;
}

int setBack(const ScheduleRecording &recording, const Visibility &visibility, int until)
{
    for (const VisibleChange &change : visibility.changes()) {
        if (change.place > until || change.by.reserved >= 0)
            continue;
        for (const int place : publishedBy(recording, change.place)) {
            const StatementTraits &traits = visibility.traitsOf(place);
            if (traits.changesCounter && !traits.countsUpFromRow
                && traits.kind == StatementTraits::Kind::Update)
                return change.place;
        }
    }
    return -1;
}

} // namespace lastroom
