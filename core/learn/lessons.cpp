// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/lessons.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QList<Lesson> lessons()
{
    using Kind = LessonStep::Kind;
    return {
        {u"race"_s,
         Text::tr("Two people, one room"),
         Text::tr("Why a program that looks first and takes then sells a room twice."),
         {
             {Kind::Order,
              Text::tr("One room of Hotel A is left, and Alice and Bob both want it. The program "
                       "asks the database twice: is there a room? Then it takes one. Let Alice "
                       "look: press A, or her button at the right."),
              Text::tr("Alice was told that a room is available. Nothing is taken yet: reserved is "
                       "0 of 1."),
              {u"naive"_s},
              false,
              u"A1"_s,
              {}},
             {Kind::Order,
              Text::tr("Now let Bob look: press B."),
              Text::tr("Bob read reserved = 0, too, so he was told the same. Both now believe that "
                       "the room is theirs to take."),
              {u"naive"_s},
              false,
              u"A1 B1"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice takes the room: press A."),
              Text::tr("reserved is 1 of 1: the hotel is full. Bob looked before that, and nobody "
                       "tells him."),
              {u"naive"_s},
              false,
              u"A1 B1 A2"_s,
              {}},
             {Kind::Order,
              Text::tr("Bob takes it, too: press B."),
              Text::tr("reserved is 2 of 1: the room is sold twice. What Bob had read was out of "
                       "date when he acted on it. Between his look and his taking, Alice took the "
                       "room: that gap is what all of this is about."),
              {u"naive"_s},
              false,
              u"A1 B1 A2 B2"_s,
              {}},
             {Kind::Order,
              Text::tr("Let both write down their reservation: press A, then B."),
              Text::tr("Both are told “booked”, and the ledger has two reservations for one room. "
                       "No statement failed, and nothing in a log says that anything went wrong."),
              {u"naive"_s},
              false,
              u"A1 B1 A2 B2 A3 B3"_s,
              u"overbooked, booked 2"_s},
             {Kind::Race,
              Text::tr("Nobody presses keys in real life. Let 200 clients book 600 rooms at once."),
              Text::tr("How many are too many is luck: another race ends with another number."),
              {u"naive"_s},
              false,
              {},
              {}},
             {Kind::Explore,
              Text::tr("Luck is no proof. Run every order in which Alice’s and Bob’s statements "
                       "can come."),
              Text::tr("That is the whole truth about two clients. The next lesson tries what "
                       "people try first: a transaction."),
              {u"naive"_s},
              false,
              {},
              {}},
         }},
        {u"transaction"_s,
         Text::tr("All in one transaction"),
         Text::tr("What a transaction changes, and what it does not."),
         {
             {Kind::Order,
              Text::tr("“Put it into a transaction, then it is safe.” Here are the same statements "
                       "as one transaction. Let Alice look: press A."),
              Text::tr("With her first statement her transaction has begun. What she does takes "
                       "effect as a whole, at her commit, or not at all."),
              {u"atomic"_s},
              false,
              u"A1"_s,
              {}},
             {Kind::Order,
              Text::tr("Let Bob look: press B."),
              Text::tr("Bob sees a room as well. A transaction does not keep others from reading."),
              {u"atomic"_s},
              false,
              u"A1 B1"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice takes the room, writes it down and commits: press A three times. "
                       "Watch when reserved becomes 1."),
              Text::tr("Nobody saw a half of it: counter and ledger became 1 at her commit, both "
                       "at once. That is what a transaction gives."),
              {u"atomic"_s},
              false,
              u"A1 B1 A2 A3 A4"_s,
              {}},
             {Kind::Order,
              Text::tr("Bob goes on with what he had seen: press B three times."),
              Text::tr("Sold twice all the same. The transaction made each booking whole, but at "
                       "read committed, PostgreSQL’s usual level, others may commit between Bob’s "
                       "look and his taking."),
              {u"atomic"_s},
              false,
              u"A1 B1 A2 A3 A4 B2 B3 B4"_s,
              u"overbooked, booked 2"_s},
             {Kind::Explore,
              Text::tr(
                  "Is it at least rarer? Run every order, without a transaction and with one."),
              Text::tr("A transaction joins statements for all or nothing. To join a look to what "
                       "follows from it, it takes a lock or a higher level: the next lessons."),
              {u"naive"_s, u"atomic"_s},
              false,
              {},
              {}},
         }},
        {u"isolation"_s,
         Text::tr("What one sees of others"),
         Text::tr("What an isolation level is, and why the database may say 40001."),
         {
             {Kind::Order,
              Text::tr("These are the same statements at repeatable read: all that a transaction "
                       "reads is as it was at one moment, its snapshot. Let Alice and Bob look: "
                       "press A, then B."),
              Text::tr("Each has a snapshot now, taken by the first statement, and in both of them "
                       "reserved is 0."),
              {u"repeatable-read"_s},
              false,
              u"A1 B1"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice takes the room, writes it down and commits: press A three times."),
              Text::tr("reserved is 1 of 1. In Bob’s snapshot it is still 0, and that will not "
                       "change until he ends his transaction."),
              {u"repeatable-read"_s},
              false,
              u"A1 B1 A2 A3 A4"_s,
              {}},
             {Kind::Order,
              Text::tr("Bob takes it: press B."),
              Text::tr(
                  "40001, a serialization failure: the row that Bob wants to change was changed "
                  "after his snapshot was taken, so the server ends his attempt. Nothing is sold "
                  "twice. A program has to expect this and try again from the beginning."),
              {u"repeatable-read"_s},
              false,
              u"A1 B1 A2 A3 A4 B2"_s,
              u"booked 1, serialization failures 1"_s},
             {Kind::Race,
              Text::tr("What does it cost? Race it against the transaction of the last lesson."),
              Text::tr(
                  "An attempt that ends with 40001 was work for nothing: the client begins again."),
              {u"atomic"_s, u"repeatable-read"_s},
              false,
              {},
              {}},
             {Kind::Explore,
              Text::tr("Run every order of the same statements at every level."),
              Text::tr("Here both want to change the same row, and from repeatable read on the "
                       "server notices that. The last lesson shows where that is not enough."),
              {u"atomic"_s},
              true,
              {},
              {}},
         }},
        {u"pessimistic"_s,
         Text::tr("Lock it before you look"),
         Text::tr("What FOR UPDATE does, who waits for whom, and for how long."),
         {
             {Kind::Order,
              Text::tr("The same transaction at read committed, but the look ends with FOR UPDATE: "
                       "it takes the lock of the row. Let Alice look: press A."),
              Text::tr("Alice has the lock, and she keeps it until her transaction ends. Who only "
                       "reads is not held up by it."),
              {u"pessimistic"_s},
              false,
              u"A1"_s,
              {}},
             {Kind::Order,
              Text::tr("Let Bob look: press B."),
              Text::tr("Bob waits: his look wants the same lock. He has not been told anything "
                       "yet, so there is nothing that could get out of date."),
              {u"pessimistic"_s},
              false,
              u"A1 B1"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice takes the room and writes it down: press A twice."),
              Text::tr("Bob still waits: the lock lasts until the end of the transaction, not of "
                       "the statement."),
              {u"pessimistic"_s},
              false,
              u"A1 B1 A2 A3"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice commits: press A. Watch Bob."),
              Text::tr("Her commit gave the lock back, and Bob’s look came back with it. It read "
                       "the row as it is now: reserved = 1, sold out. The lock closed the gap "
                       "between look and taking."),
              {u"pessimistic"_s},
              false,
              u"A1 B1 A2 A3 A4"_s,
              u"booked 1, sold out 1, waited B"_s},
             {Kind::Race,
              Text::tr("What does the waiting cost? Race it against the one without a lock."),
              Text::tr("Those who want the same hotel stand in a line. What it costs depends on "
                       "how long each one holds the lock."),
              {u"atomic"_s, u"pessimistic"_s},
              false,
              {},
              {}},
             {Kind::Explore,
              Text::tr("Run every order."),
              Text::tr("No order of these statements sells a room twice here: whoever looks "
                       "second, waits."),
              {u"pessimistic"_s},
              false,
              {},
              {}},
         }},
        {u"optimistic"_s,
         Text::tr("Look again when you take"),
         Text::tr("How to do without waiting, and who begins again."),
         {
             {Kind::Order,
              Text::tr("Nobody locks here. Let Alice and Bob look: press A, then B."),
              Text::tr("Both see the room free, as in the first lesson."),
              {u"optimistic"_s},
              false,
              u"A1 B1"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice takes it, writes it down and commits: press A three times."),
              Text::tr("Look at the condition of her UPDATE: it takes the room only if the row "
                       "still has the time stamp that she had read, and it sets a new one."),
              {u"optimistic"_s},
              false,
              u"A1 B1 A2 A3 A4"_s,
              {}},
             {Kind::Order,
              Text::tr("Bob takes it: press B."),
              Text::tr("0 rows: the row no longer has the time stamp that Bob had read, "
                       "so his UPDATE changed nothing. His program sees that, and begins again. "
                       "He found out when he took, not when he looked."),
              {u"optimistic"_s},
              false,
              u"A1 B1 A2 A3 A4 B2"_s,
              u"booked 1, conflicts 1"_s},
             {Kind::Race,
              Text::tr("Who begins again pays. Race it against the lock."),
              Text::tr("Where many want the same row, many attempts are for nothing, and a line "
                       "may be cheaper. Where they seldom meet, nobody waits for anybody."),
              {u"pessimistic"_s, u"optimistic"_s},
              false,
              {},
              {}},
             {Kind::Explore,
              Text::tr("Run every order of both."),
              Text::tr("Neither sells a room twice in any order here. They differ in what they do "
                       "with the one who comes second: he waits, or he begins again."),
              {u"pessimistic"_s, u"optimistic"_s},
              false,
              {},
              {}},
         }},
        {u"levels"_s,
         Text::tr("Which level is enough?"),
         Text::tr("Write skew: why the same level is enough for one program and not for another."),
         {
             {Kind::Order,
              Text::tr("This program has no counter: it adds up the reservations, and then writes "
                       "one of its own. It runs at repeatable read, and even takes a lock first. "
                       "Alice locks, looks and writes, and Bob wants the lock: press A, B, A, A."),
              Text::tr("Bob waits for the lock. His snapshot is taken all the same: it is as old "
                       "as his first statement."),
              {u"ledger-locked-repeatable"_s},
              false,
              u"A1 B1 A2 A3"_s,
              {}},
             {Kind::Order,
              Text::tr("Alice commits: press A. Then Bob adds up: press B."),
              Text::tr("Bob has the lock now, and still sees no reservation: his snapshot is from "
                       "before the wait."),
              {u"ledger-locked-repeatable"_s},
              false,
              u"A1 B1 A2 A3 A4 B2"_s,
              {}},
             {Kind::Order,
              Text::tr("Bob writes his reservation and commits: press B twice."),
              Text::tr("Sold twice. They changed no row in common, so the level did not notice: "
                       "each decided on a snapshot without the other’s row. That is write skew."),
              {u"ledger-locked-repeatable"_s},
              false,
              u"A1 B1 A2 A3 A4 B2 B3 B4"_s,
              u"overbooked, booked 2"_s},
             {Kind::Order,
              Text::tr("The same idea at serializable, without a lock. Let both look, Alice write "
                       "and commit, then Bob write: press A, B, A, A, B."),
              Text::tr("40001. At serializable the server also watches who read what the other one "
                       "wrote: had they come one after the other, one of them would have seen the "
                       "other’s row. So one has to begin again."),
              {u"ledger-serializable"_s},
              false,
              u"A1 B1 A2 A3 B2"_s,
              u"booked 1, serialization failures 1"_s},
             {Kind::Explore,
              Text::tr("Run every order at every level."),
              Text::tr("With a counter that both change, repeatable read was enough; with a sum "
                       "over rows that nobody has in common, only serializable is. Which level is "
                       "enough depends on what the program reads and writes."),
              {u"ledger-serializable"_s},
              true,
              {},
              {}},
         }},
    };
}

QString Lesson::given(int place) const
{
    if (place == 0)
        return {};
    const LessonStep &step = steps.at(place);
    const LessonStep &before = steps.at(place - 1);
    const bool goesOn = step.kind == LessonStep::Kind::Order && before.kind == step.kind
        && before.strategies == step.strategies;
    return goesOn ? before.schedule : QString();
}

} // namespace lastroom
