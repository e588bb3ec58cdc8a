// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/whyoverbooked.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

namespace {

const QString row = u" WHERE event_id = :event AND hotel_id = :hotel"_s;
const QString check
    = u"-- step: look\n-- empty: sold out\nSELECT reserved AS old FROM event_hotel_rooms"_s + row
    + u" AND contracted - (reserved + locked) >= :rooms;\n"_s;
const QString take = u"-- step: seize\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms"_s
    + row + u";\n"_s;
const QString overwrite
    = u"-- step: write\nUPDATE event_hotel_rooms SET reserved = :old::bigint + :rooms"_s + row
    + u";\n"_s;
const QString record = u"-- step: note\nINSERT INTO reservations (event_hotel_rooms_id, email, "
                       u"number_of_rooms, request_id) "
                       "SELECT id, :email, :rooms, :request FROM event_hotel_rooms"_s
    + row + u";\n"_s;
const QString sum
    = u"coalesce((SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0)"_s;

QString none(const QString &more = {})
{
    return u"-- isolation: none"_s + more;
}

QString readCommitted(const QString &more = {})
{
    return u"-- isolation: read committed"_s + more;
}

const QString ledgerOnly = u"\n-- keeps: ledger"_s;

} // namespace

/** The sentences, from live schedules of strategies that nobody has seen before. */
class tst_WhyOverbooked : public QObject
{
    Q_OBJECT

private slots:

    void init() { refuseWarnings(); }

    void says_data()
    {
        QTest::addColumn<Strategy>("strategy");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QStringList>("sentences");
        const auto add = [](const char *name, const Strategy &strategy, const QString &schedule,
                            const QStringList &sentences, const Situation &situation = {}) {
            QTest::newRow(name) << strategy << schedule << situation << sentences;
        };
        const QString sameRoom = u"Both found the same room free and took it."_s;

        add("naive", builtIn(u"naive"_s), u"A1 B1 A2 B2"_s,
            {u"Bob’s check (2) read reserved = 0 before Alice’s take (3) was visible to him."_s,
             sameRoom});
        add("naive, the other way round", builtIn(u"naive"_s), u"B1 A1 B2 B3 A2"_s,
            {u"Alice’s check (2) read reserved = 0 before Bob’s take (3) was visible to her."_s,
             sameRoom});
        add("naive, not yet", builtIn(u"naive"_s), u"A1 B1 A2"_s, {});
        add("naive, one after the other", builtIn(u"naive"_s), u"A1 A2 A3 B1"_s, {});
        add("atomic", builtIn(u"atomic"_s), u"A1 B1 A2 A3 A4 B2 B3 B4"_s,
            {u"Bob’s check (2) read reserved = 0 before Alice’s commit (5) made her booking visible to him."_s,
             sameRoom});
        add("atomic, waiting", builtIn(u"atomic"_s), u"A1 A2 B1 B2 A3 A4 B3 B4"_s,
            {u"Bob’s check (3) read reserved = 0 before Alice’s commit (6) made her booking visible to him."_s,
             sameRoom});
        // What it set back itself is not what it has seen.
        add("recounted", builtIn(u"recount"_s), u"A1 A2 B1 A3 B2 B3"_s,
            {u"Bob’s take (5) read reserved = 0 when the ledger already held 1: the counter was wrong before."_s,
             u"Bob’s recount (3) set reserved from 1 to 0, over what others had counted."_s,
             u"The counter hides it: reserved = 1, ledger = 2."_s});
        add("more rooms", builtIn(u"naive"_s), u"A1 B1 A2 B2"_s,
            {u"Bob’s check (2) read reserved = 0 before Alice’s take (3) was visible to him."_s,
             u"Alice and Bob took 3 rooms each where 5 were left."_s},
            {2, 5, 3});
        add("three", builtIn(u"naive"_s), u"A1 A2 A3 B1 C1 B2 C2"_s,
            {u"Carol’s check (5) read reserved = 1 before Bob’s take (6) was visible to her."_s,
             u"Bob and Carol took 1 room each where 1 was left."_s},
            {3, 2, 1});
        add("three, two unseen", builtIn(u"naive"_s), u"A1 B1 C1 A2 B2 C2"_s,
            {u"Carol’s check (3) read reserved = 0 before Alice’s take (4) and Bob’s take (5) were visible to her."_s,
             u"Alice, Bob and Carol took 1 room each where 2 were left."_s},
            {3, 2, 1});

        add("three for one room", builtIn(u"naive"_s), u"A1 B1 C1 A2 B2 C2 A3 B3 C3"_s,
            {u"Bob’s check (2) read reserved = 0 before Alice’s take (4) was visible to him."_s,
             sameRoom,
             u"Carol’s check (3) read reserved = 0 before Alice’s take (4) and Bob’s take (5) were visible to her."_s,
             u"Alice, Bob and Carol took 1 room each where 1 was left."_s},
            {3, 1, 1});

        add("the counter overwritten", ownStrategy(none(), check + overwrite + record),
            u"A1 B1 A2 B2 A3 B3"_s,
            {u"Bob’s look (2) read reserved = 0 before Alice’s write (3) was visible to him."_s,
             sameRoom,
             u"The counter hides it: reserved = 1, ledger = 2, since Bob’s write (4) wrote over "
             u"another’s change: a lost "
             "update (P4)."_s});
        add("the counter overwritten in a transaction",
            ownStrategy(readCommitted(), check + overwrite + record), u"A1 B1 A2 A3 A4 B2 B3 B4"_s,
            {u"Bob’s look (2) read reserved = 0 before Alice’s commit (5) made her booking visible to him."_s,
             sameRoom,
             u"The counter hides it: reserved = 1, ledger = 2, since Bob’s commit (8) wrote over "
             u"another’s change: a lost "
             "update (P4)."_s});

        const QString insertIf
            = u"-- step: note\n-- empty: sold out\nINSERT INTO reservations (event_hotel_rooms_id, "
              u"email, "
              "number_of_rooms, request_id) SELECT id, :email, :rooms::integer, :request FROM event_hotel_rooms rooms"_s
            + row + u" AND contracted - locked - "_s + sum + u" >= :rooms::integer;\n"_s;
        add("one statement on the ledger", ownStrategy(readCommitted(ledgerOnly), insertIf),
            u"A1 B1 A2 B2"_s,
            {u"Bob’s note (2) read ledger = 0 before Alice’s commit (3) made her booking visible to him."_s,
             sameRoom});
        add("write skew", ownStrategy(u"-- isolation: repeatable read"_s + ledgerOnly, insertIf),
            u"A1 B1 A2 B2"_s,
            {u"Bob’s note (2) read ledger = 0 before Alice’s commit (3) made her booking visible to him."_s,
             sameRoom,
             u"Each decided on a snapshot without the other’s change: write skew (G2)."_s});
        add("an old snapshot",
            ownStrategy(u"-- isolation: repeatable read"_s + ledgerOnly,
                        u"-- step: greet\nSELECT name FROM hotels WHERE id = :hotel;\n"_s
                            + insertIf),
            u"A1 B1 A2 A3 B2 B3"_s,
            {u"Bob’s note (5) read ledger = 0 from the snapshot of Bob’s greet (2), taken before Alice’s commit (4) made her booking visible to him."_s,
             sameRoom,
             u"Each decided on a snapshot without the other’s change: write skew (G2)."_s});
        const QString lockedSum
            = u"-- step: look\n-- empty: sold out\nSELECT id FROM event_hotel_rooms rooms"_s + row
            + u" AND contracted - locked - "_s + sum + u" >= :rooms FOR UPDATE;\n"_s;
        add("the ledger read before waiting",
            ownStrategy(readCommitted(ledgerOnly), lockedSum + record), u"A1 B1 A2 A3 B2 B3"_s,
            {u"Bob’s look (2) began when ledger = 0, waited for Alice until Alice’s commit (4), and passed all the same."_s,
             u"What it compares was read before it waited, or says nothing of the rooms that are left."_s});
        add("no guard", ownStrategy(none(), take + record), u"A1 A2 B1"_s,
            {u"No step of Own that Bob ran ends the attempt when nothing is left (empty:)."_s,
             u"Bob took 1 room without asking whether any was left."_s});
        const QString lax
            = u"-- step: look\n-- empty: sold out\nSELECT true FROM event_hotel_rooms"_s + row
            + u" AND contracted - (reserved + locked) >= 0;\n"_s;
        add("a wrong condition", ownStrategy(none(), lax + take + record), u"A1 A2 A3 B1 B2"_s,
            {u"Bob’s look (4) passed although reserved = 1 of 1 was visible to him."_s,
             u"It is not the order: its condition lets 1 room through where none is left."_s});
        const QString more = QString(take).replace(u"seize"_s, u"grab"_s);
        add("greedy", ownStrategy(none(), check + take + more + record), u"A1 A2 A3"_s,
            {u"Alice’s look (1) read reserved = 0, and nothing of others was hidden from her."_s,
             u"It is not the order: Alice took more rooms than she had asked for, or than Alice’s look (1) looked for."_s});
        const QString again
            = u"-- step: sign\n-- empty: conflict\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms"_s
            + row + u";\n"_s;
        add("a second guard that does not look", ownStrategy(none(), check + again + record),
            u"A1 B1 A2 B2"_s,
            {u"Bob’s look (2) read reserved = 0 before Alice’s sign (3) was visible to him."_s,
             sameRoom,
             u"Bob’s sign (4) did not notice: it passed when reserved = 1 and ledger = 0."_s});
        add("the ledger first", ownStrategy(none(), check + record + take), u"A1 B1 A2 B2"_s,
            {u"Bob’s look (2) read reserved = 0, where Alice’s note (3) does not show."_s,
             u"Counter and ledger are two records: what one client had written into the one, the other did not look for."_s});
        const QString mutex
            = u"-- step: seize\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms"_s + row
            + u" AND pg_advisory_lock(91)::text = '';\n-- step: unlock\nSELECT pg_advisory_unlock(91);\n"_s;
        add("a lock in the update", ownStrategy(none(), check + mutex + record),
            u"A1 B1 A2 B2 A3 A4 B3 B4"_s,
            {u"Bob’s look (2) read reserved = 0 before Alice’s seize (3) was visible to him."_s,
             sameRoom});
        add("insert, then look",
            ownStrategy(
                readCommitted(ledgerOnly),
                record
                    + u"-- step: look\n-- empty: sold out\nSELECT id FROM event_hotel_rooms rooms"_s
                    + row + u" AND contracted - locked - "_s + sum + u" >= 0;\n"_s),
            u"A1 B1 A2 B2 A3 B3"_s,
            {u"Bob’s look (4) read ledger = 0 of others before Alice’s commit (5) made her booking visible to him."_s,
             sameRoom});
        add("a condition without an end",
            ownStrategy(readCommitted(ledgerOnly),
                        QString(insertIf).remove(u"-- empty: sold out\n"_s)),
            u"A1 B1 A2 B2"_s,
            {u"Bob’s note (2) read ledger = 0 before Alice’s commit (3) made her booking visible to him."_s,
             sameRoom});
        add("two looks",
            ownStrategy(readCommitted(),
                        check + QString(check).replace(u"step: look"_s, u"step: again"_s) + take
                            + record),
            u"C1 A1 A2 A3 A4 A5 C2 B1 B2 B3 B4 B5 C3 C4 C5"_s,
            {u"Carol’s again (7) read reserved = 1 before Bob’s commit (12) made his booking visible to her."_s,
             u"Bob and Carol took 1 room each where 1 was left."_s},
            {3, 2, 1});
        const QString capped
            = u"-- step: write\nUPDATE event_hotel_rooms SET reserved = least(contracted, reserved + :rooms)"_s
            + row + u";\n"_s;
        add("capped, not lost", ownStrategy(readCommitted(), check + capped + record),
            u"A1 B1 A2 A3 A4 B2 B3 B4"_s,
            {u"Bob’s look (2) read reserved = 0 before Alice’s commit (5) made her booking visible to him."_s,
             sameRoom, u"The counter hides it: reserved = 1, ledger = 2."_s});
        add("given back",
            ownStrategy(
                none(),
                check + take
                    + u"-- step: undo\nUPDATE event_hotel_rooms SET reserved = reserved - :rooms"_s
                    + row + u";\n"_s),
            u"A1 B1 A2 B2 A3"_s, {});
        add("a counter that was wrong before", ownStrategy(none(), check + overwrite + record),
            u"A1 B1 A2 B2 A3 B3 C1 C2 C3"_s,
            {u"Carol’s look (7) read reserved = 1 when the ledger already held 2: the counter was wrong before."_s,
             u"The counter hides it: reserved = 2, ledger = 3, since Bob’s write (4) wrote over "
             u"another’s change: a lost "
             "update (P4)."_s},
            {3, 2, 1});
        const QString guarded = u"-- step: take\n-- empty: sold out\nUPDATE event_hotel_rooms SET "
                                u"reserved = reserved + "
                                ":rooms"_s
            + row + u" AND contracted - (reserved + locked) >= :rooms;\n"_s;
        add("between a statement and its commit", ownStrategy(none(ledgerOnly), insertIf),
            u"A1 B1 A2 B2"_s,
            {u"Bob’s note (2) read ledger = 0 before Alice’s commit (3) made her booking visible to him."_s,
             sameRoom},
            {2, 1, 1, true});
        add("a counter that was set back",
            ownStrategy(none(),
                        u"-- step: recount\nUPDATE event_hotel_rooms rooms SET reserved = "_s + sum
                            + row + u";\n"_s + guarded + record),
            u"A1 A2 B1 B2 B3 A3"_s,
            {u"Alice’s take (2) read reserved = 0 of others before Bob’s take (4) was visible to her."_s,
             sameRoom,
             u"Bob’s recount (3) set reserved from 1 to 0, over what others had counted."_s,
             u"The counter hides it: reserved = 1, ledger = 2."_s});
        add("asked by a flag",
            ownStrategy(
                none(),
                u"-- step: look\n-- false: sold out\nSELECT contracted - (reserved + locked) "
                ">= :rooms AS fits FROM event_hotel_rooms"_s
                    + row + u";\n"_s + take + record),
            u"A1 B1 A2 B2"_s,
            {u"Bob’s look (2) read reserved = 0 before Alice’s seize (3) was visible to him."_s,
             sameRoom});
    }

    void says()
    {
        QFETCH(Strategy, strategy);
        QFETCH(QString, schedule);
        QFETCH(Situation, situation);
        const QStringList sentences
            = whyOverbooked(played(m_server, strategy, schedule, situation));
        QTEST(sentences, "sentences");
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_WhyOverbooked)

#include "tst_whyoverbooked.moc"
