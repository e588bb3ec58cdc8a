// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/trialrun.h"

#include "core/db/tryalone.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

TrialRun::TrialRun(std::shared_ptr<const Database> database, Strategy strategy)
    : m_strategy(std::move(strategy))
{
    const auto anything = [] { return Result<>(); };
    m_run = std::make_unique<DatabaseRun>(
        std::move(database),
        DatabaseRun::Work{u"trial"_s, anything, [](int) { return Result<>(); },
                          [this](const ConnectionSettings &settings, const std::stop_token &stop) {
                              Result<Trial> tried
                                  = tryAlone(settings, m_strategy, 1, stop, patience);
                              const std::lock_guard lock(m_mutex);
                              m_result = std::move(tried);
                          }});
}

Result<Trial> TrialRun::result() const
{
    if (const std::optional<Error> error = m_run->error())
        return failure(*error);
    const std::lock_guard lock(m_mutex);
    return m_result.value_or(failure(Error::Kind::Stopped, Text::tr("the trial"), u"stopped"_s));
}

} // namespace lastroom
