// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recording.h"

#include <algorithm>

namespace lastroom {

namespace {

bool endsBefore(const Attempt &a, const Attempt &b)
{
    return a.end < b.end;
}

bool isBeforeEnd(RaceTime time, const Attempt &attempt)
{
    return time < attempt.end;
}

} // namespace

void Recording::Totals::add(const Attempt &attempt)
{
    ++place;
    ++outcomes[index(attempt.outcome)];
    if (attempt.isFirst())
        ++requests;
    if (attempt.fault == Fault::Crash)
        ++crashes;
    else if (attempt.fault == Fault::LostCommit)
        ++lostCommits;
    if (attempt.outcome == Outcome::Booked) {
        booked[attempt.hotel] += attempt.rooms;
        latency.add(attempt.end - attempt.requestStart);
    }
}

Recording::Recording(RaceDescription description)
    : m_description(std::move(description))
{
    m_totals.booked = QList<qint64>(m_description.inventory.hotels.size(), 0);
    m_checkpoints.push_back(m_totals);
}

void Recording::append(AttemptBatch batch)
{
    std::vector<Attempt> &attempts = batch.attempts;
    if (attempts.empty())
        return;
    for (Attempt &attempt : attempts)
        attempt.firstNote += std::uint32_t(m_notes.size());
    m_notes.insert(m_notes.end(), batch.notes.begin(), batch.notes.end());
    std::sort(attempts.begin(), attempts.end(), endsBefore);
    // Workers hand over at different moments: some of the new ones ended before the last of the old
    // ones.
    const auto overlap
        = std::upper_bound(m_attempts.begin(), m_attempts.end(), attempts.front(), endsBefore);
    const auto from = std::size_t(overlap - m_attempts.begin());
    const auto middle = std::ptrdiff_t(m_attempts.size());
    m_attempts.insert(m_attempts.end(), attempts.begin(), attempts.end());
    std::inplace_merge(m_attempts.begin() + std::ptrdiff_t(from), m_attempts.begin() + middle,
                       m_attempts.end(), endsBefore);
    countFrom(from);
}

void Recording::countFrom(std::size_t place)
{
    if (place < m_totals.place) {
        m_checkpoints.resize(place / checkpointDistance + 1);
        m_totals = m_checkpoints.back();
        m_bookedUntil.resize(m_totals.place);
        m_overbookings.resize(m_totals.overbookings);
    }
    qint64 booked = m_bookedUntil.empty() ? 0 : m_bookedUntil.back();
    for (std::size_t at = m_totals.place; at < m_attempts.size(); ++at) {
        const Attempt &attempt = m_attempts[at];
        m_totals.add(attempt);
        if (attempt.outcome == Outcome::Booked) {
            booked += attempt.rooms;
            const Hotel &hotel = m_description.inventory.hotels.at(attempt.hotel);
            if (m_totals.booked.at(attempt.hotel) + hotel.locked > hotel.contracted) {
                m_overbookings.push_back({attempt.end, attempt.client, attempt.hotel});
                m_totals.overbookings = m_overbookings.size();
            }
        }
        m_bookedUntil.push_back(booked);
        if (m_totals.place % checkpointDistance == 0)
            m_checkpoints.push_back(m_totals);
    }
}

void Recording::setTrial(Trial trial)
{
    m_trial = std::move(trial);
    if (m_trial->booked())
        return;
    Attempt attempt;
    attempt.end = m_trial->duration.count();
    attempt.rooms = quint32(m_trial->rooms);
    attempt.outcome = m_trial->outcome;
    if (m_trial->failure) {
        const QByteArray state = m_trial->failure->sqlState.toLatin1();
        std::copy_n(state.begin(), std::min<qsizetype>(state.size(), 5), attempt.state.begin());
        m_failures.add(*m_trial->failure);
    }
    append(std::vector{attempt});
}

std::vector<StatementTime> Recording::statementsOf(const Attempt &attempt) const
{
    std::vector<StatementTime> statements;
    for (std::size_t at = attempt.firstNote; at < attempt.firstNote + std::size_t(attempt.notes);
         ++at) {
        const StatementNote &note = m_notes[at];
        const RaceTime begin = attempt.start + note.begin * StatementNote::unit;
        statements.push_back({begin, begin + RaceTime(note.length) * StatementNote::unit, note.step,
                              note.isCommit, note.isOk});
    }
    return statements;
}

void Recording::append(Sample sample)
{
    m_samples.push_back(std::move(sample));
}

void Recording::setAudit(Audit audit)
{
    m_audit = std::move(audit);
}

RaceTime Recording::length() const
{
    if (m_state == State::Racing)
        return m_elapsed;
    return m_attempts.empty() ? m_elapsed : m_attempts.back().end;
}

Recording::Totals Recording::totalsAt(RaceTime time) const
{
    if (m_attempts.empty() || time >= m_attempts.back().end)
        return m_totals;
    const auto after = std::upper_bound(m_attempts.begin(), m_attempts.end(), time, isBeforeEnd);
    const auto place = std::size_t(after - m_attempts.begin());
    Totals totals = m_checkpoints[place / checkpointDistance];
    while (totals.place < place)
        totals.add(m_attempts[totals.place]);
    return totals;
}

Frame Recording::frameAt(RaceTime time) const
{
    const Totals totals = totalsAt(time);
    Frame frame;
    frame.time = std::clamp<RaceTime>(time, 0, length());
    frame.keeps = m_description.keeps;
    frame.outcomes = totals.outcomes;
    frame.attempts = qint64(totals.place);
    frame.requests = totals.requests;
    frame.crashes = totals.crashes;
    frame.lostCommits = totals.lostCommits;
    frame.latency = totals.latency;
    frame.started = m_state != State::Waiting;
    frame.finished = isEnd(time);
    for (const Hotel &hotel : m_description.inventory.hotels)
        frame.hotels.append({hotel.contracted, hotel.locked, 0, 0});
    if (frame.finished && m_audit)
        frame.hotels = m_audit->hotels;
    else
        readSamples(frame, totals.booked);
    return frame;
}

/**
 * Between two readings the rooms booked tell when each was added; the readings say how much there
 * really was. After the last reading only that counts. The ledger is read more rarely than the
 * counter: where both are kept, it is as far from the counter as it was when both were read
 * together, so that reading one later does not look like a difference.
 */
void Recording::readSamples(Frame &frame, const QList<qint64> &booked) const
{
    const Readings counter = readingsAround(frame.time, &Sample::reserved, &HotelRecords::reserved);
    const Readings ledger = readingsAround(frame.time, &Sample::ledger, &HotelRecords::ledger);
    for (qsizetype hotel = 0; hotel < frame.hotels.size(); ++hotel) {
        HotelRecords &records = frame.hotels[hotel];
        records.reserved = counter.bounded(hotel, booked.at(hotel));
        if (m_description.keeps == Keeps::CounterAndLedger) {
            const qint64 apart = ledger.together.at(hotel) - ledger.before.at(hotel);
            records.ledger = ledger.hasAfter ? ledger.bounded(hotel, records.reserved - apart)
                                             : records.reserved - apart;
        } else {
            records.ledger = ledger.bounded(hotel, booked.at(hotel));
        }
    }
}

Recording::Readings Recording::readingsAround(RaceTime time, QList<qint64> Sample::*values,
                                              qint64 HotelRecords::*atEnd) const
{
    const auto has = [&](const Sample &sample) { return !(sample.*values).isEmpty(); };
    const QList<qint64> nothing(m_description.inventory.hotels.size(), 0);
    Readings readings{nothing, nothing, nothing, false};
    auto after = std::upper_bound(m_samples.begin(), m_samples.end(), time,
                                  [](RaceTime t, const Sample &sample) { return t < sample.time; });
    const auto before = std::find_if(std::make_reverse_iterator(after), m_samples.rend(), has);
    if (before != m_samples.rend()) {
        readings.before = (*before).*values;
        readings.together = before->reserved;
    }
    after = std::find_if(after, m_samples.end(), has);
    readings.after = readings.before;
    if (after != m_samples.end()) {
        readings.after = (*after).*values;
        readings.hasAfter = true;
    } else if (m_audit) {
        for (qsizetype hotel = 0; hotel < readings.after.size(); ++hotel)
            readings.after[hotel] = m_audit->hotels.at(hotel).*atEnd;
        readings.hasAfter = true;
    }
    return readings;
}

qint64 Recording::Readings::bounded(qsizetype hotel, qint64 value) const
{
    return std::clamp(value, std::min(before.at(hotel), after.at(hotel)),
                      std::max(before.at(hotel), after.at(hotel)));
}

qint64 Recording::bookedUntil(RaceTime time) const
{
    const auto after = std::upper_bound(m_attempts.begin(), m_attempts.end(), time, isBeforeEnd);
    return after == m_attempts.begin() ? 0
                                       : m_bookedUntil[std::size_t(after - m_attempts.begin()) - 1];
}

QList<QPointF> Recording::bookedOverTime(RaceTime end, int points) const
{
    QList<QPointF> line{{0, 0}};
    const RaceTime last = std::min(end, length());
    for (int point = 1; point <= points && last > 0; ++point) {
        const RaceTime time = last * point / points;
        line.append({seconds(time), double(bookedUntil(time))});
    }
    return line;
}

} // namespace lastroom
