// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/lostupdate.h"

#include <QRegularExpression>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** It set the counter to something worked out from what an earlier step had returned. */
bool writesWhatWasRead(const ScheduleRecording &recording, const RecordedStep &step)
{
    static const QStringList given{u"event"_s, u"hotel"_s, u"rooms"_s, u"email"_s, u"request"_s};
    static const QRegularExpression set(u"\\bupdate\\b.*\\bset\\b.*\\breserved\\s*="_s,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    if (step.isCommit || !step.answer || !step.answer->ok || step.answer->rows == 0)
        return false;
    const SqlStatement &statement = recording.strategy.steps.at(step.move.step - 1).statement;
    const bool readEarlier
        = std::any_of(statement.parameters.begin(), statement.parameters.end(),
                      [](const QString &parameter) { return !given.contains(parameter); });
    return readEarlier && set.match(QString::fromUtf8(statement.text)).hasMatch();
}

/** The step made an update of its client visible: its own, or those before its commit. */
bool publishesUpdate(const ScheduleRecording &recording, int place)
{
    const RecordedStep &made = recording.steps.at(place);
    if (recording.strategy.isolation == Isolation::None)
        return writesWhatWasRead(recording, made);
    return made.isCommit && made.ending == Outcome::Booked
        && std::any_of(recording.steps.begin(), recording.steps.begin() + place,
                       [&](const RecordedStep &step) {
                           return step.move.client == made.move.client
                               && writesWhatWasRead(recording, step);
                       });
}

} // namespace

int lostUpdate(const ScheduleRecording &recording, const Visibility &visibility, int until)
{
    bool anyCounted = false;
    for (int place = 0; place <= until; ++place) {
        const RecordedStep &step = recording.steps.at(place);
        const qint64 grown
            = step.committed ? step.committed->reserved - visibility.before(place).reserved : 0;
        if (grown < recording.situation.booking && anyCounted && publishesUpdate(recording, place))
            return place;
        anyCounted = anyCounted || grown > 0;
    }
    return -1;
}

} // namespace lastroom
