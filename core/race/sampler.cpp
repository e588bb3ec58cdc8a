// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/sampler.h"

#include "core/model/text.h"

#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A reading may take one part in this many of the time until the next. */
constexpr int sparing = 100;

QString whatIsDone()
{
    return Text::tr("reading the counter and the ledger");
}

} // namespace

Sampler::Sampler(Arena arena, PreparedStatement both, PreparedStatement counter)
    : m_arena(std::move(arena))
    , m_both(std::move(both))
    , m_counter(std::move(counter))
{
}

Result<Sampler> Sampler::prepare(Connection &connection, Arena arena)
{
    Result<PreparedStatement> both
        = PreparedStatement::prepare(connection, SqlStatement::fromFile(u"sample"_s).constFirst());
    if (!both)
        return failure(both.error());
    Result<PreparedStatement> counter = PreparedStatement::prepare(
        connection, SqlStatement::fromFile(u"sample_counter"_s).constFirst());
    if (!counter)
        return failure(counter.error());
    return Sampler(std::move(arena), *std::move(both), *std::move(counter));
}

Result<Sample> Sampler::read(RaceTime time)
{
    const auto before = std::chrono::steady_clock::now();
    const bool withLedger = before >= m_nextLedger;
    const SqlAnswer answer
        = (withLedger ? m_both : m_counter).execute(std::array{m_arena.event().constData()});
    if (!answer.ok)
        return failure(answerError(answer, whatIsDone()));
    Sample sample;
    sample.time = time;
    sample.reserved = QList<qint64>(m_arena.hotels().size(), 0);
    if (withLedger) {
        const auto after = std::chrono::steady_clock::now();
        m_nextLedger = after + (after - before) * sparing;
        sample.ledger = sample.reserved;
    }
    for (const std::vector<QByteArray> &row : answer.rows) {
        const int place = m_arena.placeOf(row[0]);
        if (place < 0)
            continue;
        sample.reserved[place] = row[1].toLongLong();
        if (withLedger)
            sample.ledger[place] = row[2].toLongLong();
    }
    return sample;
}

Result<QList<std::optional<HotelRecords>>> Sampler::readAll()
{
    const SqlAnswer answer = m_both.execute(std::array{m_arena.event().constData()});
    if (!answer.ok)
        return failure(answerError(answer, whatIsDone()));
    QList<std::optional<HotelRecords>> hotels(m_arena.hotels().size());
    for (const std::vector<QByteArray> &row : answer.rows) {
        if (const int place = m_arena.placeOf(row[0]); place >= 0)
            hotels[place] = HotelRecords{row[3].toLongLong(), row[4].toLongLong(),
                                         row[1].toLongLong(), row[2].toLongLong()};
    }
    return hotels;
}

} // namespace lastroom
