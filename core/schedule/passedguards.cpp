// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/passedguards.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

PassedGuards::PassedGuards(const ScheduleRecording &recording, const Visibility &visibility,
                           int client, int until)
    : m_recording(recording)
    , m_visibility(visibility)
    , m_client(client)
{
    for (int place = 0; place <= until; ++place) {
        if (isPassed(place))
            m_places.append(place);
    }
}

bool PassedGuards::isPassed(int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    if (step.move.client != m_client || step.isCommit() || !step.answer || !step.answer->ok
        || step.answer->rows == 0)
        return false;
    const Step &statement = m_recording.strategy.steps.at(step.what.step);
    if (statement.when || (statement.isFalse && step.answer->saysNo))
        return false;
    const StatementTraits &traits = statement.traits;
    return statement.empty || statement.isFalse || traits.condition.contracted
        || traits.returned.contracted || m_visibility.readsOf(place) != Reads::None;
}

bool PassedGuards::areKnown() const
{
    return std::all_of(m_places.begin(), m_places.end(),
                       [this](int place) { return m_visibility.traitsOf(place).isKnown; });
}

bool PassedGuards::comparesRooms(int place) const
{
    const StatementTraits &traits = m_visibility.traitsOf(place);
    const RecordedStep &step = m_recording.steps.at(place);
    return traits.condition.readsSold()
        || (m_recording.strategy.steps.at(step.what.step).isFalse && traits.returned.readsSold());
}

QString PassedGuards::stampOf(int place) const
{
    const ReadColumns &condition = m_visibility.traitsOf(place).condition;
    return condition.version ? u"version"_s : condition.updatedAt ? u"updated_at"_s : QString();
}

bool PassedGuards::followsOwnChange(int place) const
{
    for (int earlier = 0; earlier < place; ++earlier) {
        if (m_recording.steps.at(earlier).move.client == m_client
            && m_visibility.changedRows(earlier))
            return true;
    }
    return false;
}

} // namespace lastroom
