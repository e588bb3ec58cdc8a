// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/whyoverbooked.h"

#include "core/model/sentence.h"
#include "core/model/text.h"
#include "core/schedule/lostupdate.h"
#include "core/schedule/overbookingcause.h"
#include "core/schedule/overbookingwords.h"

#include <algorithm>

namespace lastroom {

namespace {

/** One overbooking and how it came about. */
class Overbooking
{
public:
    Overbooking(const ScheduleRecording &recording, int place)
        : m_recording(recording)
        , m_cause(recording, place)
        , m_visibility(m_cause.visibility())
        , m_guards(m_cause.guards())
        , m_words(recording)
        , m_place(place)
        , m_client(m_cause.client())
        , m_guard(m_cause.guard())
    {
    }

    QStringList cause() const
    {
        using Kind = OverbookingCause::Kind;
        switch (m_cause.kind()) {
        case Kind::Unguarded:
            return unguarded();
        case Kind::Unlooked:
            return unlooked();
        case Kind::Unknown:
            return {};
        case Kind::Stale:
            return stale();
        case Kind::Overlooked:
            return overlooked();
        case Kind::Outdated:
            return outdated();
        case Kind::WrongCounter:
            return wrongCounter();
        case Kind::Informed:
            return informed();
        case Kind::Passed:
            return passedThough();
        }
        return {};
    }

    /** Somebody set the counter back, so that others found rooms that were taken. */
    QString settingBack() const
    {
        const int place = setBack(m_recording, m_visibility, m_place);
        if (place < 0)
            return {};
        const HotelRecords before = m_visibility.before(place);
        return asSentence(
            Text::tr("%1 set reserved from %2 to %3, over what others had counted")
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
        const QString says = Text::tr("the counter hides it: reserved = %1, ledger = %2")
                                 .arg(records.reserved)
                                 .arg(records.ledger);
        const int lost = lostUpdate(m_recording, m_visibility, m_place);
        if (lost < 0)
            return asSentence(says);
        return asSentence(Text::tr("%1, since %2 wrote over another’s change: a lost update (P4)")
                              .arg(says, m_words.named(lost)));
    }

private:
    /** "reserved = 0", "ledger = 0 of others": what the guard read. */
    QString readText() const
    {
        const QString values = m_words.values(m_cause.seen(), m_visibility.readsOf(m_guard));
        return m_guards.followsOwnChange(m_guard) ? Text::tr("%1 of others").arg(values) : values;
    }

    /** It read before others' changes, perhaps from a snapshot that an earlier step had taken. */
    QString readBefore(const QString &change) const
    {
        const int snapshot = m_visibility.snapshotOf(m_guard);
        //: %1 is a step, %2 what it read, the last what others did: …’s take (3) was visible to him
        return snapshot == m_guard
            ? Text::tr("%1 read %2 before %3").arg(m_words.named(m_guard), readText(), change)
            : Text::tr("%1 read %2 from the snapshot of %3, taken before %4")
                  .arg(m_words.named(m_guard), readText(), m_words.named(snapshot), change);
    }

    /** Nothing in the attempt could have stopped it. */
    QStringList unguarded() const
    {
        return {
            asSentence(
                Text::tr("no step of %1 that %2 ran ends the attempt when nothing is left (empty:)")
                    .arg(m_recording.strategy.title, clientName(m_client))),
            asSentence(Text::tr("%1 took %2 without asking whether any was left")
                           .arg(clientName(m_client), roomsText(m_recording.situation.booking)))};
    }

    /** There are steps that would have ended the attempt, and none of them looked at the rooms. */
    QStringList unlooked() const
    {
        return {
            asSentence(Text::tr("no step of %1 that %2 ran looks how many rooms are sold")
                           .arg(m_recording.strategy.title, clientName(m_client))),
            asSentence(Text::tr("%1 took %2 without asking whether any was left")
                           .arg(clientName(m_client), roomsText(m_recording.situation.booking)))};
    }

    /** What was read was out of date before it was acted upon. */
    QStringList stale() const
    {
        const QList<VisibleChange> &unseen = m_cause.unseen();
        QStringList all{asSentence(readBefore(m_words.madeVisible(unseen, m_client)))};
        all.append(together(unseen));
        all += unnoticed();
        if (m_recording.strategy.isolation == Isolation::RepeatableRead
            && lostUpdate(m_recording, m_visibility, m_place) < 0)
            all.append(asSentence(Text::tr(
                "each decided on a snapshot without the other’s change: write skew (G2)")));
        return all;
    }

    /** Others hold rooms where this guard does not look. */
    QStringList overlooked() const
    {
        const QList<int> places = m_cause.overlooked();
        //: %1 is a step, %2 what it read, %3 steps of others
        const QString sentence = places.size() == 1 ? Text::tr("%1 read %2, where %3 does not show")
                                                    : Text::tr("%1 read %2, where %3 do not show");
        return {
            asSentence(sentence.arg(m_words.named(m_guard), readText(), m_words.namedAll(places))),
            asSentence(Text::tr("counter and ledger are two records: what one client had "
                                "written into the one, the other did not look for"))};
    }

    /** It waited, and passed on what it had read before. */
    QStringList outdated() const
    {
        const RecordedStep &step = m_recording.steps.at(m_guard);
        const Reads reads = m_visibility.readsOf(m_guard);
        return {
            asSentence(Text::tr("%1 began when %2, waited for %3 until %4, and passed all the same")
                           .arg(m_words.named(m_guard), m_words.values(m_cause.seen(), reads),
                                clientNames(step.waitsFor), m_words.named(step.answeredAt))),
            asSentence(m_guards.comparesRooms(m_guard)
                           ? Text::tr("what it compares was read before it waited, or says nothing "
                                      "of the rooms that are left")
                           : Text::tr("what it returned was read before it waited"))};
    }

    QStringList wrongCounter() const
    {
        return {asSentence(Text::tr("%1 read reserved = %2 when the ledger already held %3: the "
                                    "counter was wrong before")
                               .arg(m_words.named(m_guard))
                               .arg(m_cause.seen().reserved)
                               .arg(m_cause.seen().ledger))};
    }

    /** Nothing was hidden from the client: it took more than it asked for. */
    QStringList informed() const
    {
        const Reads reads = m_visibility.readsOf(m_guard);
        const bool isWoman = OverbookingWords::isWoman(m_client);
        const QString read = isWoman
            ? Text::tr("%1 read %2, and nothing of others was hidden from her")
            : Text::tr("%1 read %2, and nothing of others was hidden from him");
        const QString took = isWoman
            ? Text::tr("it is not the order: %1 took more rooms than she had asked for, or than %2 "
                       "looked for")
            : Text::tr("it is not the order: %1 took more rooms than he had asked for, or than %2 "
                       "looked for");
        return {asSentence(read.arg(m_words.named(m_guard), m_words.values(m_cause.seen(), reads))),
                asSentence(took.arg(clientName(m_client), m_words.named(m_guard)))};
    }

    /** Every guard saw that it was full. */
    QStringList passedThough() const
    {
        const Reads reads = m_visibility.readsOf(m_guard);
        const HotelRecords &seen = m_cause.seen();
        const qint64 left = m_cause.roomsLeft(seen, reads);
        const QString passed = OverbookingWords::isWoman(m_client)
            ? Text::tr("%1 passed although %2 of %3 was visible to her")
            : Text::tr("%1 passed although %2 of %3 was visible to him");
        return {
            asSentence(passed.arg(m_words.named(m_guard), m_words.values(seen, reads))
                           .arg(seen.contracted)),
            asSentence(
                m_guards.comparesRooms(m_guard)
                    ? letsThrough(left).arg(roomsText(m_recording.situation.booking))
                    : Text::tr("it returned that, and nothing in it asks whether rooms are left"))};
    }

    static QString letsThrough(qint64 left)
    {
        if (left == 0)
            return Text::tr(
                "it is not the order: its condition lets %1 through where none is left");
        return left == 1
            ? Text::tr("it is not the order: its condition lets %1 through where 1 is left")
            : Text::tr("it is not the order: its condition lets %1 through where %n are left",
                       nullptr, int(left));
    }

    /** "Both found the same room free and took it". */
    QString together(const QList<VisibleChange> &unseen) const
    {
        const Situation &situation = m_recording.situation;
        if (unseen.size() == 1 && situation.rooms == 1 && situation.booking == 1)
            return asSentence(Text::tr("both found the same room free and took it"));
        QList<int> clients{m_client};
        for (const VisibleChange &change : unseen)
            clients.append(change.client);
        std::sort(clients.begin(), clients.end());
        const qint64 left = m_cause.roomsLeft(m_cause.seen(), m_visibility.readsOf(m_guard));
        return asSentence((left == 1
                               ? Text::tr("%1 took %2 each where 1 was left")
                               : Text::tr("%1 took %2 each where %n were left", nullptr, int(left)))
                              .arg(clientNames(clients), roomsText(situation.booking)));
    }

    /** The guards after the one that decided passed although they could have seen it. */
    QStringList unnoticed() const
    {
        QStringList all;
        for (const int later : m_guards.places()) {
            if (later <= m_guard)
                continue;
            const QString stamp = m_guards.stampOf(later);
            if (m_visibility.readsOf(later) == Reads::None && !stamp.isEmpty()) {
                all.append(asSentence(Text::tr("%1 looked at %2 only, as it was then")
                                          .arg(m_words.named(later), stamp)));
                continue;
            }
            const HotelRecords seen = m_visibility.snapshotOf(later) == later
                ? m_visibility.seenAfterWaiting(later)
                : m_visibility.seenOfOthers(later);
            if (!m_cause.fits(seen, Reads::Both))
                all.append(
                    asSentence(Text::tr("%1 did not notice: it passed when %2")
                                   .arg(m_words.named(later), m_words.values(seen, Reads::Both))));
        }
        return all;
    }

    const ScheduleRecording &m_recording;
    const OverbookingCause m_cause;
    const Visibility &m_visibility;
    const PassedGuards &m_guards;
    const OverbookingWords m_words;
    const int m_place; ///< of the step after which it was overbooked
    const int m_client; ///< whose rooms were too many
    const int m_guard; ///< that decided; -1 for none
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
