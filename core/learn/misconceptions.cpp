// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/misconceptions.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QList<Misconception> misconceptions()
{
    return {
        {Text::tr("A transaction makes check-then-act safe."),
         Text::tr("A transaction takes effect as a whole, but at read committed others may commit "
                  "between its look and its update. Alice looks, Bob does everything, and Alice "
                  "goes on with what she saw."),
         Text::tr("With the level serializable, or where the look locks the row."),
         u"atomic"_s,
         {2, 1, 1, false},
         u"A1 B1 B2 B3 B4 A2 A3 A4"_s,
         u"overbooked"_s},
        {Text::tr("SERIALIZABLE runs them one after another, so nothing can abort."),
         Text::tr("They run at the same time. What commits could have come about one after the "
                  "other; who cannot be fitted in ends with 40001 and has to try again."),
         Text::tr("In a database that gives each transaction the whole database for itself."),
         u"serializable"_s,
         {2, 1, 1, false},
         u"A1 B1 A2 A3 A4 B2"_s,
         u"serialization failures"_s},
        {Text::tr("FOR UPDATE keeps others from reading."),
         Text::tr(
             "It keeps others from locking and changing the row. Alice holds the lock of FOR "
             "UPDATE, and Bob, who only looks, sees the row at once as it was committed last."),
         Text::tr("Where readers take locks, too: that is how some other databases read at some "
                  "levels."),
         u"bad-citizen"_s,
         {2, 1, 1, false},
         u"A1 A2 B1 B2 A3 A4 A5 B3 B4 B5"_s,
         u"overbooked"_s},
        {Text::tr("One statement is atomic, so it is safe."),
         Text::tr("It takes effect as a whole, but it reads from the snapshot of when it began. "
                  "Bob’s update waits for Alice’s row, and then goes on with what his sub-select "
                  "had found before."),
         Text::tr("Where the condition asks the very row that is changed: PostgreSQL looks at that "
                  "again after waiting."),
         u"subselect-guard"_s,
         {2, 1, 1, false},
         u"A1 A2 B1 A3 B2 B3"_s,
         u"overbooked"_s},
        {Text::tr("I tested it with many threads, and it never went wrong."),
         Text::tr("A test runs a few orders of very many, and mostly those in which nobody "
                  "overlaps. Nothing goes wrong in this one; in 22 of the 24 orders of the same "
                  "statements it does."),
         Text::tr("Where every order is run, as Explore does for few clients."),
         u"atomic"_s,
         {2, 1, 1, false},
         u"A1 A2 A3 A4 B1"_s,
         u"safe, sold out"_s},
        {Text::tr("Repeatable read keeps me from overbooking."),
         Text::tr("It keeps a snapshot. Who waits for the lock adds up the reservations as they "
                  "were before the wait."),
         Text::tr("Where the same row is changed by both: then the second one ends with 40001."),
         u"ledger-locked-repeatable"_s,
         {2, 1, 1, false},
         u"A1 A2 A3 B1 A4 B2 B3 B4"_s,
         u"overbooked"_s},
        {Text::tr("The counter says one, so one was sold."),
         Text::tr("Both read 0, both write 1. The second write covers the first one, a lost "
                  "update, and the ledger has two reservations."),
         Text::tr("Where the database adds (reserved = reserved + 1) and nobody writes back what "
                  "was read."),
         u"write-back"_s,
         {2, 1, 1, false},
         u"A1 B1 A2 A3 A4 B2 B3 B4"_s,
         u"hidden overbooking"_s},
        {Text::tr("Optimistic means that nobody waits."),
         Text::tr("Nobody waits to look. Who changes a row that another one has changed and not "
                  "committed waits all the same, and only then notices the conflict."),
         Text::tr("Where the check is made at commit, in a store that keeps no row locks."),
         u"optimistic"_s,
         {2, 1, 1, false},
         u"A1 B1 A2 B2 A3 A4"_s,
         u"conflicts, waited B"_s},
        {Text::tr("An advisory lock protects the rows."),
         Text::tr("It is a lock on a number. It only works where its answer is heeded: here "
                  "somebody asks for it, does not get it, and goes on."),
         Text::tr("Where everybody who books takes it first and waits for it."),
         u"try-lock-ignored"_s,
         {2, 1, 1, false},
         u"A1 A2 B1 B2 B3 B4 B5 A3 A4 A5"_s,
         u"overbooked"_s},
        {Text::tr("The lock covers the critical section, so it may end there."),
         Text::tr("Until COMMIT nobody sees what was done under the lock. Who gets the lock before "
                  "that looks at the past."),
         Text::tr("Where each statement commits by itself before the lock is given back."),
         u"unlock-before-commit"_s,
         {2, 1, 1, false},
         u"A1 A2 A3 A4 A5 B1 B2 A6 B3 B4 B5 B6"_s,
         u"overbooked"_s},
        {Text::tr("SKIP LOCKED only makes it faster."),
         Text::tr("It leaves out what others hold, as if it were not there. A sum over what is "
                  "left counts too little."),
         Text::tr("Where any free one of many will do, as in a queue of jobs."),
         u"skip-locked-sum"_s,
         {2, 1, 1, false},
         u"A1 A2 A3 B1 B2 B3 B4 A4"_s,
         u"overbooked"_s},
        {Text::tr("Read committed shows one state for a whole transaction."),
         Text::tr("Each statement has a snapshot of its own. The version that is not raised looks "
                  "the same before and after, and between the two Bob has committed."),
         Text::tr("From repeatable read on."),
         u"version-not-raised"_s,
         {2, 1, 1, false},
         u"A1 B1 B2 B3 B4 A2 A3 A4"_s,
         u"overbooked"_s},
        {Text::tr("A lock lasts as long as I need it."),
         Text::tr(
             "It lasts until the transaction ends, and where each statement commits by itself that "
             "is at the end of the statement. Alice’s lock is gone before she takes the room."),
         Text::tr("Inside a transaction."),
         u"lock-without-transaction"_s,
         {2, 1, 1, false},
         u"A1 B1 B2 B3 A2 A3"_s,
         u"overbooked"_s},
        {Text::tr("Shared locks let both go on."),
         Text::tr("Both may look. As soon as both want to change the row each waits for the other, "
                  "and PostgreSQL ends one of them."),
         Text::tr("Where nobody who looks wants to change."),
         u"share-lock"_s,
         {2, 1, 1, false},
         u"A1 B1 A2 B2 A3 A4"_s,
         u"deadlocks"_s},
    };
}

} // namespace lastroom
