// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/words.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

bool Word::contains(const QStringList &parts) const
{
    const QString all = term + u'\n' + others.join(u'\n') + u'\n' + definition;
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return all.contains(part, Qt::CaseInsensitive);
    });
}

const QList<Word> &words()
{
    static const QList<Word> all{
        {u"advisory lock"_s,
         {u"pg_advisory_lock"_s, u"pg_advisory_xact_lock"_s},
         u"A lock on a number that the application chooses. It protects nothing by itself: it works where everybody who books takes it first."_s,
         u"13.3.5 Advisory Locks"_s},
        {u"anomaly"_s,
         {u"phenomenon"_s},
         u"What can happen when transactions overlap and could not happen if they ran one after another."_s,
         u"13.2 Transaction Isolation"_s},
        {u"attempt"_s,
         {},
         u"One run through a strategy’s steps. A request that is tried again has several attempts."_s,
         {}},
        {u"audit"_s,
         {},
         u"After a race the database itself is read: what is contracted, what the counter says, what the ledger adds up to, and whether every booking that a client was told of is there once."_s,
         {}},
        {u"autocommit"_s,
         {},
         u"Each statement commits by itself unless a transaction was begun: between two of them anything can happen."_s,
         u"3.4 Transactions"_s},
        {u"check constraint"_s,
         {u"CHECK"_s, u"23514"_s},
         u"A condition that every row must meet. It sees one row only: a counter can be guarded so, the number of reservations cannot."_s,
         u"5.4.1 Check Constraints"_s},
        {u"check-then-act"_s,
         {u"check then act"_s, u"race condition"_s, u"TOCTOU"_s},
         u"Somebody looks, decides, and acts on what was seen. What was seen can be out of date by then; a transaction alone does not change that."_s,
         u"13.4 Data Consistency Checks at the Application Level"_s},
        {u"commit"_s,
         {},
         u"Makes what a transaction changed visible to others, all of it at one moment, and gives back its locks."_s,
         u"3.4 Transactions"_s},
        {u"conflict"_s,
         {},
         u"An optimistic attempt finds that somebody changed the row since it was read: it changes nothing and tries again."_s,
         {}},
        {u"contracted"_s, {}, u"The rooms that the event may sell in a hotel."_s, {}},
        {u"counter"_s,
         {u"reserved"_s},
         u"The number of rooms sold, kept in a column of the hotel’s row. It and the ledger are two records of the same thing, so they can disagree."_s,
         {}},
        {u"deadlock"_s,
         {u"40P01"_s},
         u"Two transactions wait for each other. PostgreSQL notices after a second and ends one of them with 40P01."_s,
         u"13.3.4 Deadlocks"_s},
        {u"dirty read"_s,
         {u"P1"_s},
         u"Reading what another transaction has not committed. PostgreSQL never does that, at no level."_s,
         u"13.2 Transaction Isolation"_s},
        {u"exclusion constraint"_s,
         {u"EXCLUDE"_s, u"23P01"_s},
         u"No two rows may overlap in what it names, such as a room and a range of nights. The database keeps to it whatever the application does."_s,
         u"5.4.6 Exclusion Constraints"_s},
        {u"hidden overbooking"_s,
         {},
         u"The ledger is over the contract and the counter is not: whoever looks at the counter sees nothing wrong."_s,
         {}},
        {u"hold"_s,
         {},
         u"The time between a strategy’s look and what follows it. The longer it is, the more others look in between."_s,
         {}},
        {u"idempotent"_s,
         {u"request id"_s, u"idempotency key"_s},
         u"Done twice it is as if done once. A request that carries an id of its own can be tried again without booking twice."_s,
         {}},
        {u"isolation level"_s,
         {u"isolation"_s},
         u"How much of what others do at the same time a transaction may notice: read committed, repeatable read or serializable."_s,
         u"13.2 Transaction Isolation"_s},
        {u"ledger"_s,
         {u"reservations"_s},
         u"The sum of the rooms in the reservations. It says who has a room."_s,
         {}},
        {u"lock not available"_s,
         {u"55P03"_s, u"NOWAIT"_s},
         u"With NOWAIT a statement fails at once with 55P03 where it would have to wait for a lock."_s,
         u"SELECT, The Locking Clause"_s},
        {u"lost update"_s,
         {u"P4"_s},
         u"Two transactions read a value, and the second to write overwrites what the first one wrote, as if it had never been."_s,
         u"13.2.1 Read Committed Isolation Level"_s},
        {u"MVCC"_s,
         {u"multiversion concurrency control"_s},
         u"A change makes a new version of the row, and readers see the version of their snapshot: who reads does not wait for who writes, and the other way round."_s,
         u"13.1 Introduction"_s},
        {u"non-repeatable read"_s,
         {u"P2"_s},
         u"A row that was read once is another one when it is read again in the same transaction."_s,
         u"13.2 Transaction Isolation"_s},
        {u"optimistic locking"_s,
         {u"optimistic"_s},
         u"No lock while one thinks: the change works only if nobody changed the row since it was read, and is tried again otherwise."_s,
         {}},
        {u"order"_s,
         {u"schedule"_s},
         u"Which client’s statement runs when, written A1 B1 A2 B2: the client’s letter and the number of its step."_s,
         {}},
        {u"overbooked"_s, {}, u"More rooms are sold than there are."_s, {}},
        {u"pessimistic locking"_s,
         {u"pessimistic"_s},
         u"The row is locked when it is read, so that nobody can change it before one is done; others who want it queue."_s,
         u"13.3.2 Row-Level Locks"_s},
        {u"phantom"_s,
         {u"P3"_s},
         u"A query that is run again finds rows that were not there the first time."_s,
         u"13.2 Transaction Isolation"_s},
        {u"read committed"_s,
         {},
         u"The usual level: each statement sees what was committed when it began. Two statements of one transaction can see different things."_s,
         u"13.2.1 Read Committed Isolation Level"_s},
        {u"repeatable read"_s,
         {},
         u"All statements see what was committed when the first one began. A row that somebody else changed since cannot be changed: 40001."_s,
         u"13.2.2 Repeatable Read Isolation Level"_s},
        {u"retry"_s,
         {u"try again"_s},
         u"After 40001 or 40P01 the whole transaction has to be done again, from its first look."_s,
         u"13.5 Serialization Failure Handling"_s},
        {u"rollback"_s,
         {},
         u"Undoes what a transaction changed, as if it had not been."_s,
         u"3.4 Transactions"_s},
        {u"row lock"_s,
         {u"FOR UPDATE"_s, u"FOR NO KEY UPDATE"_s},
         u"Held on a row until the transaction ends. Others who want to change or lock the row wait; who only reads it does not."_s,
         u"13.3.2 Row-Level Locks"_s},
        {u"serial order"_s,
         {},
         u"Nobody overlaps: each client’s statements come together. Every strategy should be right in those."_s,
         {}},
        {u"serializable"_s,
         {u"SSI"_s},
         u"What commits could have come about with one transaction after the other. They do run at the same time: some of them fail with 40001 and have to be tried again."_s,
         u"13.2.3 Serializable Isolation Level"_s},
        {u"serialization failure"_s,
         {u"40001"_s},
         u"The database cannot keep its promise to this transaction and ends it. Nothing is wrong with it: it is to be tried again."_s,
         u"13.5 Serialization Failure Handling"_s},
        {u"SKIP LOCKED"_s,
         {},
         u"Rows that somebody else has locked are left out as if they were not there: good for taking any one of many, wrong for counting them."_s,
         u"SELECT, The Locking Clause"_s},
        {u"snapshot"_s,
         {},
         u"What a statement, or from repeatable read on a transaction, sees: everything committed before one moment, and nothing after."_s,
         u"13.2 Transaction Isolation"_s},
        {u"transaction"_s,
         {u"BEGIN"_s},
         u"Statements that take effect together or not at all. By itself that does not keep others from acting in between."_s,
         u"3.4 Transactions"_s},
        {u"turned away"_s,
         {},
         u"Somebody was told “sold out” although at the end there were rooms enough for them."_s,
         {}},
        {u"unique constraint"_s,
         {u"UNIQUE"_s, u"23505"_s},
         u"No two rows may have the same value. It is checked for rows that others have not committed yet, too: the second one waits."_s,
         u"5.4.3 Unique Constraints"_s},
        {u"version column"_s,
         {u"version"_s, u"updated_at"_s},
         u"A number or a time that every change sets anew, so that a change can ask for the row as it was read."_s,
         {}},
        {u"waiting"_s,
         {u"lock wait"_s},
         u"A statement wants a lock that another transaction holds, and goes on when that one has ended."_s,
         u"13.3 Explicit Locking"_s},
        {u"write skew"_s,
         {u"G2-item"_s, u"A5B"_s},
         u"Two transactions read the same things, and each changes something else that the other one’s decision rested on. Snapshots do not prevent it; serializable does."_s,
         u"13.2.3 Serializable Isolation Level"_s},
    };
    return all;
}

const Word *wordFor(const QString &name)
{
    const QList<Word> &all = words();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Word &word) {
        return word.term.compare(name, Qt::CaseInsensitive) == 0
            || word.others.contains(name, Qt::CaseInsensitive);
    });
    return found == all.end() ? nullptr : &*found;
}

const Word *wordAt(const QString &text, qsizetype place)
{
    const auto isInWord = [&](qsizetype at) {
        return at >= 0 && at < text.size()
            && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
    };
    const Word *longest = nullptr;
    qsizetype length = 0;
    for (const Word &word : words()) {
        for (const QString &name : QStringList{word.term} + word.others) {
            const qsizetype earliest = std::max<qsizetype>(0, place - name.size() + 1);
            const qsizetype at = text.indexOf(name, earliest, Qt::CaseInsensitive);
            if (at < 0 || at > place || name.size() <= length || isInWord(at - 1))
                continue;
            // "conflicts" is "conflict", too.
            const qsizetype end = at + name.size();
            const bool isPlural = end < text.size() && text.at(end) == u's' && !isInWord(end + 1);
            if (isInWord(end) && !isPlural)
                continue;
            longest = &word;
            length = name.size();
        }
    }
    return longest;
}

} // namespace lastroom
