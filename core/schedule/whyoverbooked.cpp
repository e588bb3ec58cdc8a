// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/whyoverbooked.h"

#include "core/schedule/lostupdate.h"
#include "core/schedule/visibility.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString him(int client)
{
    return client % 2 == 0 ? u"her"_s : u"him"_s;
}

QString his(int client)
{
    return client % 2 == 0 ? u"her"_s : u"his"_s;
}

QString roomsText(qint64 rooms)
{
    return rooms == 1 ? u"1 room"_s : u"%1 rooms"_s.arg(rooms);
}

/** A sentence begins with a capital. */
QString sentence(QString text)
{
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

/** One overbooking and how it came about. */
class Overbooking
{
public:
    explicit Overbooking(const ScheduleRecording &recording)
        : m_recording(recording)
        , m_visibility(recording)
        , m_place(recording.firstOverbooked())
        , m_client(clientOf(m_place))
    {
        for (int place = 0; place <= m_place; ++place) {
            if (isPassedGuard(place))
                m_guards.append(place);
        }
    }

    QStringList sentences() const
    {
        QStringList all = cause();
        if (const QString hidden = hiding(); !hidden.isEmpty())
            all.append(hidden);
        return all;
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

    /** A step of the client that would have ended the attempt, had it found nothing. */
    bool isPassedGuard(int place) const
    {
        const RecordedStep &step = m_recording.steps.at(place);
        return step.move.client == m_client && step.answer && step.answer->ok
            && step.answer->rows > 0 && step.move.step <= m_recording.strategy.steps.size()
            && m_recording.strategy.steps.at(step.move.step - 1).empty;
    }

    /** "Bob’s check (2)". */
    QString named(int place) const
    {
        const RecordedStep &step = m_recording.steps.at(place);
        return u"%1’s %2 (%3)"_s.arg(clientName(step.move.client), step.name).arg(place + 1);
    }

    qint64 valueOf(const HotelRecords &records, Reads reads) const
    {
        switch (reads) {
        case Reads::Counter:
            return records.reserved;
        case Reads::Ledger:
            return records.ledger;
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

    /** "reserved = 0", "ledger = 0", "reserved = 1 and ledger = 0". */
    QString valuesText(const HotelRecords &seen, Reads reads) const
    {
        const QString counter = u"reserved = %1"_s.arg(seen.reserved);
        const QString ledger = u"ledger = %1"_s.arg(seen.ledger);
        if (reads == Reads::Both && m_recording.strategy.keeps == Keeps::CounterAndLedger
            && seen.reserved != seen.ledger)
            return counter + u" and "_s + ledger;
        const bool byLedger = reads == Reads::Ledger
            || (reads == Reads::Both && m_recording.strategy.keeps == Keeps::Ledger);
        return byLedger ? ledger : counter;
    }

    bool waited(int place) const { return !m_recording.steps.at(place).waitsFor.isEmpty(); }

    QStringList cause() const
    {
        if (m_guards.isEmpty())
            return unguarded();
        // The last guard that had reason to let the client pass decided; the later ones did not
        // look at the rooms.
        for (auto guard = m_guards.crbegin(); guard != m_guards.crend(); ++guard) {
            const Reads reads = m_visibility.readsOf(*guard);
            if (waited(*guard) && fits(m_visibility.seenAfterWaiting(*guard), reads))
                return informed(*guard, m_visibility.seenAfterWaiting(*guard));
            if (fits(m_visibility.seenOfOthers(*guard), reads))
                return waited(*guard) ? outdated(*guard) : stale(*guard);
        }
        return passedThough(m_guards.last());
    }

    /** Nothing in the attempt could have stopped it. */
    QStringList unguarded() const
    {
        return {
            sentence(
                u"no step of %1 that %2 ran ends the attempt when nothing is left (empty:)"_s.arg(
                    m_recording.strategy.title, clientName(m_client))),
            sentence(u"%1 took %2 without asking whether any was left"_s.arg(
                clientName(m_client), roomsText(m_recording.situation.booking)))};
    }

    /** What was read was out of date before it was acted upon. */
    QStringList stale(int guard) const
    {
        const Reads reads = m_visibility.readsOf(guard);
        const HotelRecords seen = m_visibility.seenOfOthers(guard);
        const QList<VisibleChange> unseen = m_visibility.unseen(guard, m_place, reads);
        if (unseen.isEmpty())
            return informed(guard, seen);
        QStringList all{sentence(u"%1 read %2 before %3"_s.arg(
            named(guard), valuesText(seen, reads), madeVisible(unseen)))};
        all.append(together(unseen));
        all += unnoticed(guard);
        if (m_recording.strategy.isolation == Isolation::RepeatableRead
            && lostUpdate(m_recording, m_visibility, m_place) < 0)
            all.append(sentence(
                u"each decided on a snapshot without the other’s change: write skew (G2)"_s));
        return all;
    }

    /** It waited, and passed on what it had read before. */
    QStringList outdated(int guard) const
    {
        const RecordedStep &step = m_recording.steps.at(guard);
        const Reads reads = m_visibility.readsOf(guard);
        return {
            sentence(u"%1 began when %2, waited for %3 until %4, and passed all the same"_s.arg(
                named(guard), valuesText(m_visibility.seenOfOthers(guard), reads),
                clientNames(step.waitsFor), named(step.answeredAt))),
            sentence(
                u"what it compares was read before it waited, or says nothing of the rooms that are left"_s)};
    }

    /** Nothing was hidden from the client: what it read was wrong, or it took more than it asked
     * for. */
    QStringList informed(int guard, const HotelRecords &seen) const
    {
        const Reads reads = m_visibility.readsOf(guard);
        if (m_recording.strategy.keeps == Keeps::CounterAndLedger && reads == Reads::Counter
            && seen.ledger > seen.reserved)
            return {sentence(
                u"%1 read reserved = %2 when the ledger already held %3: the counter was wrong before"_s
                    .arg(named(guard))
                    .arg(seen.reserved)
                    .arg(seen.ledger))};
        return {
            sentence(u"%1 read %2, and nothing of others was hidden from %3"_s.arg(
                named(guard), valuesText(seen, reads), him(m_client))),
            sentence(
                u"it is not the order: %1 took more rooms than %2 had asked for, or than %3 looked for"_s
                    .arg(clientName(m_client), him(m_client) == u"him" ? u"he"_s : u"she"_s,
                         named(guard)))};
    }

    /** Every guard saw that it was full. */
    QStringList passedThough(int guard) const
    {
        const Reads reads = m_visibility.readsOf(guard);
        const HotelRecords seen = waited(guard) ? m_visibility.seenAfterWaiting(guard)
                                                : m_visibility.seenOfOthers(guard);
        const qint64 left = leftOf(seen, reads);
        return {sentence(u"%1 passed although %2 of %3 was visible to %4"_s
                             .arg(named(guard), valuesText(seen, reads))
                             .arg(seen.contracted)
                             .arg(him(m_client))),
                sentence(u"it is not the order: its condition lets %1 through where %2 left"_s.arg(
                    roomsText(m_recording.situation.booking),
                    left == 0       ? u"none is"_s
                        : left == 1 ? u"1 is"_s
                                    : u"%1 are"_s.arg(left)))};
    }

    qint64 leftOf(const HotelRecords &seen, Reads reads) const
    {
        return std::max<qint64>(0, seen.contracted - seen.locked - valueOf(seen, reads));
    }

    /** "Alice’s take (3) was visible to him", "Alice’s commit (5) made her booking visible to him".
     */
    QString madeVisible(const QList<VisibleChange> &unseen) const
    {
        QStringList names;
        for (const VisibleChange &change : unseen)
            names.append(named(change.place));
        const bool one = names.size() == 1;
        const bool committed = m_recording.strategy.isolation != Isolation::None;
        const QString verb = committed
            ? u"made %1 visible"_s.arg(one ? his(unseen.first().client) + u" booking"_s
                                           : u"their bookings"_s)
            : one ? u"was visible"_s
                  : u"were visible"_s;
        return u"%1 %2 to %3"_s.arg(names.join(u" and "_s), verb, him(m_client));
    }

    /** "Both found the same room free and took it". */
    QString together(const QList<VisibleChange> &unseen) const
    {
        const Situation &situation = m_recording.situation;
        if (unseen.size() == 1 && situation.rooms == 1 && situation.booking == 1)
            return sentence(u"both found the same room free and took it"_s);
        QList<int> clients{m_client};
        for (const VisibleChange &change : unseen)
            clients.append(change.client);
        std::sort(clients.begin(), clients.end());
        const qint64 left = leftOf(m_visibility.seenOfOthers(m_guards.first()),
                                   m_visibility.readsOf(m_guards.first()));
        return sentence(u"%1 took %2 each where %3 left"_s.arg(
            clientNames(clients), roomsText(situation.booking),
            left == 1 ? u"1 was"_s : u"%1 were"_s.arg(left)));
    }

    /** The guards after the one that decided passed although they could have seen it. */
    QStringList unnoticed(int guard) const
    {
        QStringList all;
        for (const int later : m_guards) {
            if (later > guard)
                all.append(sentence(u"%1 did not notice: it passed when %2"_s.arg(
                    named(later), valuesText(m_visibility.seenAfterWaiting(later), Reads::Both))));
        }
        return all;
    }

    /** The counter does not show what the ledger says. */
    QString hiding() const
    {
        const HotelRecords records = *m_recording.steps.at(m_place).committed;
        if (judge({records}, m_recording.strategy.keeps) != Verdict::HiddenOverbooking)
            return {};
        const QString says
            = u"the counter hides it: reserved = %1, ledger = %2"_s.arg(records.reserved)
                  .arg(records.ledger);
        const int lost = lostUpdate(m_recording, m_visibility, m_place);
        if (lost < 0)
            return sentence(says);
        return sentence(u"%1, since %2 wrote over another’s change: a lost update (P4)"_s.arg(
            says, named(lost)));
    }

    const ScheduleRecording &m_recording;
    const Visibility m_visibility;
    const int m_place; ///< of the step after which it was overbooked
    const int m_client; ///< whose rooms were too many
    QList<int> m_guards; ///< places of the steps that let the client pass
};

} // namespace

QStringList whyOverbooked(const ScheduleRecording &recording)
{
    if (recording.firstOverbooked() < 0)
        return {};
    return Overbooking(recording).sentences();
}

} // namespace lastroom
