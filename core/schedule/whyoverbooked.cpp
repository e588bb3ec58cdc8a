// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/whyoverbooked.h"

#include "core/model/sentence.h"
#include "core/schedule/lostupdate.h"
#include "core/schedule/overbookingwords.h"
#include "core/schedule/passedguards.h"
#include "core/schedule/visibility.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** One overbooking and how it came about. */
class Overbooking
{
public:
    Overbooking(const ScheduleRecording &recording, int place)
        : m_recording(recording)
        , m_visibility(recording)
        , m_words(recording)
        , m_place(place)
        , m_client(clientOf(m_place))
        , m_guards(m_recording, m_visibility, m_client, m_place)
    {
    }

    QStringList cause() const
    {
        if (m_guards.places().isEmpty())
            return unguarded();
        // The last guard that had reason to let the client pass decided; the later ones did not
        // look at the rooms.
        std::optional<int> lastLook;
        const QList<int> &guards = m_guards.places();
        for (auto guard = guards.crbegin(); guard != guards.crend(); ++guard) {
            const Reads reads = m_visibility.readsOf(*guard);
            if (reads == Reads::None)
                continue;
            if (!lastLook)
                lastLook = *guard;
            if (waited(*guard) && fits(m_visibility.seenAfterWaiting(*guard), reads))
                return informed(*guard, m_visibility.seenAfterWaiting(*guard));
            if (fits(m_visibility.seenOfOthers(*guard), reads))
                return waited(*guard) ? outdated(*guard) : stale(*guard);
        }
        return lastLook ? passedThough(*lastLook) : unlooked();
    }

    /** Somebody set the counter back, so that others found rooms that were taken. */
    QString settingBack() const
    {
        const int place = setBack(m_recording, m_visibility, m_place);
        if (place < 0)
            return {};
        const HotelRecords before = m_visibility.before(place);
        return asSentence(
            u"%1 set reserved from %2 to %3, over what others had counted"_s
                .arg(m_words.named(place))
                .arg(before.reserved)
                .arg(m_recording.steps.at(place).committed.value_or(before).reserved));
    }

    /** The counter does not show what the ledger says. */
    QString hiding() const
    {
        // Before they have ended, the one who has written one record may be about to write the
        // other.
        for (const RecordedStep &step : m_recording.steps) {
            if (m_recording.stateOf(step.move.client) != ScheduleRecording::ClientState::Ended)
                return {};
        }
        const HotelRecords records = m_recording.records();
        if (judgeBooks({records}, m_recording.strategy.keeps) != Verdict::HiddenOverbooking)
            return {};
        const QString says
            = u"the counter hides it: reserved = %1, ledger = %2"_s.arg(records.reserved)
                  .arg(records.ledger);
        const int lost = lostUpdate(m_recording, m_visibility, m_place);
        if (lost < 0)
            return asSentence(says);
        return asSentence(u"%1, since %2 wrote over another’s change: a lost update (P4)"_s.arg(
            says, m_words.named(lost)));
    }

private:
    /** The client whose rooms became visible at a place. */
    int clientOf(int place) const
    {
        for (const VisibleChange &change : m_visibility.changes()) {
            if (change.place == place)
                return change.client;
        }
        return m_recording.steps.at(place).move.client;
    }

    /** "read reserved = 0", "read ledger = 0 of others". */
    QString readText(int guard, const HotelRecords &seen) const
    {
        const QString others = m_guards.followsOwnChange(guard) ? u" of others"_s : QString();
        return u"read "_s + m_words.values(seen, m_visibility.readsOf(guard)) + others;
    }

    /** It read from a snapshot that an earlier step had taken. */
    QString snapshotText(int guard) const
    {
        const int snapshot = m_visibility.snapshotOf(guard);
        return snapshot == guard
            ? u"before"_s
            : u"from the snapshot of %1, taken before"_s.arg(m_words.named(snapshot));
    }

    qint64 valueOf(const HotelRecords &records, Reads reads) const
    {
        switch (reads) {
        case Reads::Counter:
            return records.reserved;
        case Reads::Ledger:
            return records.ledger;
        case Reads::None:
        case Reads::Both:
            return records.sold(m_recording.strategy.keeps);
        }
        return records.reserved;
    }

    bool fits(const HotelRecords &seen, Reads reads) const
    {
        return valueOf(seen, reads) + m_recording.situation.booking + seen.locked
            <= seen.contracted;
    }

    bool waited(int place) const { return !m_recording.steps.at(place).waitsFor.isEmpty(); }

    /** Nothing in the attempt could have stopped it. */
    QStringList unguarded() const
    {
        return {
            asSentence(
                u"no step of %1 that %2 ran ends the attempt when nothing is left (empty:)"_s.arg(
                    m_recording.strategy.title, clientName(m_client))),
            asSentence(u"%1 took %2 without asking whether any was left"_s.arg(
                clientName(m_client), roomsText(m_recording.situation.booking)))};
    }

    /** There are steps that would have ended the attempt, and none of them looked at the rooms. */
    QStringList unlooked() const
    {
        if (!m_guards.areKnown())
            return {};
        return {asSentence(u"no step of %1 that %2 ran looks how many rooms are sold"_s.arg(
                    m_recording.strategy.title, clientName(m_client))),
                asSentence(u"%1 took %2 without asking whether any was left"_s.arg(
                    clientName(m_client), roomsText(m_recording.situation.booking)))};
    }

    /** What was read was out of date before it was acted upon. */
    QStringList stale(int guard) const
    {
        const Reads reads = m_visibility.readsOf(guard);
        const HotelRecords seen = m_visibility.seenOfOthers(guard);
        const QList<VisibleChange> unseen = m_visibility.unseen(guard, m_place, reads);
        if (unseen.isEmpty())
            return overlooked(guard, seen);
        QStringList all{asSentence(u"%1 %2 %3 %4"_s.arg(m_words.named(guard), readText(guard, seen),
                                                        snapshotText(guard),
                                                        m_words.madeVisible(unseen, m_client)))};
        all.append(together(guard, unseen));
        all += unnoticed(guard);
        if (m_recording.strategy.isolation == Isolation::RepeatableRead
            && lostUpdate(m_recording, m_visibility, m_place) < 0)
            all.append(asSentence(
                u"each decided on a snapshot without the other’s change: write skew (G2)"_s));
        return all;
    }

    /** The place at which a client's attempt ended. */
    std::optional<int> endOf(int client) const
    {
        for (const RecordedStep &step : m_recording.steps) {
            if (step.move.client == client && step.ending)
                return step.answeredAt;
        }
        return {};
    }

    /** Others hold rooms where this guard does not look. */
    QStringList overlooked(int guard, const HotelRecords &seen) const
    {
        QStringList elsewhere;
        for (const VisibleChange &change : m_visibility.changes()) {
            // Who has ended has written both.
            const std::optional<int> end = endOf(change.client);
            const bool ended = end && *end < m_visibility.snapshotOf(guard);
            if (change.place <= m_place && change.client != m_client && !ended
                && !change.touches(m_visibility.readsOf(guard)))
                elsewhere.append(m_words.named(change.place));
        }
        if (elsewhere.isEmpty())
            return informed(guard, seen);
        return {
            asSentence(u"%1 %2, where %3 %4 not show"_s.arg(
                m_words.named(guard), readText(guard, seen), elsewhere.join(u" and "_s),
                elsewhere.size() == 1 ? u"does"_s : u"do"_s)),
            asSentence(
                u"counter and ledger are two records: what one client had written into the one, "
                "the other did not look for"_s)};
    }

    /** It waited, and passed on what it had read before. */
    QStringList outdated(int guard) const
    {
        const RecordedStep &step = m_recording.steps.at(guard);
        const Reads reads = m_visibility.readsOf(guard);
        return {
            asSentence(u"%1 began when %2, waited for %3 until %4, and passed all the same"_s.arg(
                m_words.named(guard), m_words.values(m_visibility.seenOfOthers(guard), reads),
                clientNames(step.waitsFor), m_words.named(step.answeredAt))),
            asSentence(
                m_guards.comparesRooms(guard)
                    ? u"what it compares was read before it waited, or says nothing of the rooms that are left"_s
                    : u"what it returned was read before it waited"_s)};
    }

    /** Nothing was hidden from the client: what it read was wrong, or it took more than it asked
     * for. */
    QStringList informed(int guard, const HotelRecords &seen) const
    {
        const Reads reads = m_visibility.readsOf(guard);
        if (m_recording.strategy.keeps == Keeps::CounterAndLedger && reads == Reads::Counter
            && seen.ledger > seen.reserved)
            return {asSentence(
                u"%1 read reserved = %2 when the ledger already held %3: the counter was wrong before"_s
                    .arg(m_words.named(guard))
                    .arg(seen.reserved)
                    .arg(seen.ledger))};
        return {
            asSentence(u"%1 read %2, and nothing of others was hidden from %3"_s.arg(
                m_words.named(guard), m_words.values(seen, reads),
                OverbookingWords::him(m_client))),
            asSentence(
                u"it is not the order: %1 took more rooms than %2 had asked for, or than %3 looked for"_s
                    .arg(clientName(m_client),
                         OverbookingWords::him(m_client) == u"him" ? u"he"_s : u"she"_s,
                         m_words.named(guard)))};
    }

    /** Every guard saw that it was full. */
    QStringList passedThough(int guard) const
    {
        const Reads reads = m_visibility.readsOf(guard);
        const HotelRecords seen = waited(guard) ? m_visibility.seenAfterWaiting(guard)
                                                : m_visibility.seenOfOthers(guard);
        const qint64 left = leftOf(seen, reads);
        const QString reason = m_guards.comparesRooms(guard)
            ? u"it is not the order: its condition lets %1 through where %2 left"_s.arg(
                roomsText(m_recording.situation.booking),
                left == 0       ? u"none is"_s
                    : left == 1 ? u"1 is"_s
                                : u"%1 are"_s.arg(left))
            : u"it returned that, and nothing in it asks whether rooms are left"_s;
        return {asSentence(u"%1 passed although %2 of %3 was visible to %4"_s
                               .arg(m_words.named(guard), m_words.values(seen, reads))
                               .arg(seen.contracted)
                               .arg(OverbookingWords::him(m_client))),
                asSentence(reason)};
    }

    qint64 leftOf(const HotelRecords &seen, Reads reads) const
    {
        return std::max<qint64>(0, seen.contracted - seen.locked - valueOf(seen, reads));
    }

    /** "Both found the same room free and took it". */
    QString together(int guard, const QList<VisibleChange> &unseen) const
    {
        const Situation &situation = m_recording.situation;
        if (unseen.size() == 1 && situation.rooms == 1 && situation.booking == 1)
            return asSentence(u"both found the same room free and took it"_s);
        QList<int> clients{m_client};
        for (const VisibleChange &change : unseen)
            clients.append(change.client);
        std::sort(clients.begin(), clients.end());
        const qint64 left = leftOf(m_visibility.seenOfOthers(guard), m_visibility.readsOf(guard));
        return asSentence(u"%1 took %2 each where %3 left"_s.arg(
            clientNames(clients), roomsText(situation.booking),
            left == 1 ? u"1 was"_s : u"%1 were"_s.arg(left)));
    }

    /** The guards after the one that decided passed although they could have seen it. */
    QStringList unnoticed(int guard) const
    {
        QStringList all;
        for (const int later : m_guards.places()) {
            if (later <= guard)
                continue;
            const QString stamp = m_guards.stampOf(later);
            if (m_visibility.readsOf(later) == Reads::None && !stamp.isEmpty()) {
                all.append(asSentence(
                    u"%1 looked at %2 only, as it was then"_s.arg(m_words.named(later), stamp)));
                continue;
            }
            const HotelRecords seen = m_visibility.snapshotOf(later) == later
                ? m_visibility.seenAfterWaiting(later)
                : m_visibility.seenOfOthers(later);
            if (!fits(seen, Reads::Both))
                all.append(asSentence(u"%1 did not notice: it passed when %2"_s.arg(
                    m_words.named(later), m_words.values(seen, Reads::Both))));
        }
        return all;
    }

    const ScheduleRecording &m_recording;
    const Visibility m_visibility;
    const OverbookingWords m_words;
    const int m_place; ///< of the step after which it was overbooked
    const int m_client; ///< whose rooms were too many
    const PassedGuards m_guards;
};

} // namespace

QStringList whyOverbooked(const ScheduleRecording &recording)
{
    const QList<int> places = recording.overbookings();
    if (places.isEmpty())
        return {};
    const Overbooking first(recording, places.first());
    QStringList all = first.cause();
    for (const int place : places.mid(1))
        all += Overbooking(recording, place).cause();
    all.removeDuplicates();
    if (const QString back = first.settingBack(); !back.isEmpty())
        all.append(back);
    if (const QString hidden = first.hiding(); !hidden.isEmpty())
        all.append(hidden);
    return all;
}

} // namespace lastroom
