// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/databaserun.h"

#include "core/cluster/databasepreparation.h"
#include "core/model/programlog.h"
#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

DatabaseRun::DatabaseRun(std::shared_ptr<const Database> database, Work work)
    : m_database(std::move(database))
    , m_work(std::move(work))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

void DatabaseRun::requestStop()
{
    m_thread.request_stop();
}

DatabaseRun::Phase DatabaseRun::phase() const
{
    const std::lock_guard lock(m_mutex);
    return m_phase;
}

std::optional<Environment> DatabaseRun::environment() const
{
    const std::lock_guard lock(m_mutex);
    return m_environment;
}

std::optional<Error> DatabaseRun::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void DatabaseRun::run(const std::stop_token &stop)
{
    const Result<> ran
        = m_work.check()
              .and_then([&] { return m_database->settings(stop); })
              .and_then([&](const ConnectionSettings &settings) {
                  return prepare(settings, stop).map([&] { m_work.run(settings, stop); });
              });
    if (!ran && !stop.stop_requested())
        qCWarning(runLog, "%s: %s", qUtf8Printable(m_work.subject),
                  qUtf8Printable(ran.error().sentence()));
    const std::lock_guard lock(m_mutex);
    if (!ran && stop.stop_requested())
        m_error
            = Error{Error::Kind::Stopped, m_work.subject, Text::tr("stopped before it began"), {}};
    else if (!ran)
        m_error = ran.error();
    m_phase = Phase::Over;
}

Result<> DatabaseRun::prepare(const ConnectionSettings &settings, const std::stop_token &stop)
{
    const auto preparation = DatabasePreparation::begin(*m_database, settings, stop);
    if (!preparation)
        return failure(preparation.error());
    {
        const std::lock_guard lock(m_mutex);
        m_environment = (*preparation)->environment();
    }
    const Result<> ready = m_work.fits((*preparation)->freeConnections()).and_then([&] {
        return (*preparation)->finish();
    });
    if (ready) {
        const std::lock_guard lock(m_mutex);
        m_phase = Phase::Working;
    }
    return ready;
}

} // namespace lastroom
