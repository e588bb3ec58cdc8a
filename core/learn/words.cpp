// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/words.h"

#include "core/model/text.h"

#include <QCollator>

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

QList<Word> words()
{
    QList<Word> all{
        {Text::tr("advisory lock"),
         {u"pg_advisory_lock"_s, u"pg_advisory_xact_lock"_s},
         Text::tr("A lock on a number that the application chooses. It protects nothing by itself: "
                  "it works where everybody who books takes it first."),
         u"13.3.5 Advisory Locks"_s},
        {Text::tr("anomaly"),
         {Text::tr("phenomenon")},
         Text::tr("What can happen when transactions overlap and could not happen if they ran one "
                  "after another."),
         u"13.2 Transaction Isolation"_s},
        {Text::tr("attempt"),
         {},
         Text::tr("One run through a strategy’s steps. A request that is tried again has several "
                  "attempts."),
         {}},
        {Text::tr("audit"),
         {},
         Text::tr("After a race the database itself is read: what is contracted, what the counter "
                  "says, what the ledger adds up to, and whether every booking that a client was "
                  "told of is there once."),
         {}},
        {Text::tr("autocommit"),
         {},
         Text::tr("Each statement commits by itself unless a transaction was begun: between two of "
                  "them anything can happen."),
         u"3.4 Transactions"_s},
        {Text::tr("check constraint"),
         {u"CHECK"_s, u"23514"_s},
         Text::tr("A condition that every row must meet. It sees one row only: a counter can be "
                  "guarded so, the number of reservations cannot."),
         u"5.4.1 Check Constraints"_s},
        {Text::tr("check-then-act"),
         {Text::tr("check then act"), Text::tr("race condition"), u"TOCTOU"_s},
         Text::tr("Somebody looks, decides, and acts on what was seen. What was seen can be out of "
                  "date by then; a transaction alone does not change that."),
         u"13.4 Data Consistency Checks at the Application Level"_s},
        {Text::tr("commit"),
         {},
         Text::tr("Makes what a transaction changed visible to others, all of it at one moment, "
                  "and gives back its locks."),
         u"3.4 Transactions"_s},
        {Text::tr("conflict"),
         {},
         Text::tr("An optimistic attempt finds that somebody changed the row since it was read: it "
                  "changes nothing and tries again."),
         {}},
        {Text::tr("contracted"), {}, Text::tr("The rooms that the event may sell in a hotel."), {}},
        {Text::tr("counter"),
         {u"reserved"_s},
         Text::tr("The number of rooms sold, kept in a column of the hotel’s row. It and the "
                  "ledger are two records of the same thing, so they can disagree."),
         {}},
        {Text::tr("deadlock"),
         {u"40P01"_s},
         Text::tr("Two transactions wait for each other. PostgreSQL notices after a second and "
                  "ends one of them with 40P01."),
         u"13.3.4 Deadlocks"_s},
        {Text::tr("dirty read"),
         {u"P1"_s},
         Text::tr("Reading what another transaction has not committed. PostgreSQL never does that, "
                  "at no level."),
         u"13.2 Transaction Isolation"_s},
        {Text::tr("exclusion constraint"),
         {u"EXCLUDE"_s, u"23P01"_s},
         Text::tr("No two rows may overlap in what it names, such as a room and a range of nights. "
                  "The database keeps to it whatever the application does."),
         u"5.4.6 Exclusion Constraints"_s},
        {Text::tr("hidden overbooking"),
         {},
         Text::tr("The ledger is over the contract and the counter is not: whoever looks at the "
                  "counter sees nothing wrong."),
         {}},
        {Text::tr("hold", "a time"),
         {},
         Text::tr("The time between a strategy’s look and what follows it. The longer it is, the "
                  "more others look in between."),
         {}},
        {Text::tr("idempotent"),
         {Text::tr("request id"), Text::tr("idempotency key")},
         Text::tr("Done twice it is as if done once. A request that carries an id of its own can "
                  "be tried again without booking twice."),
         {}},
        {Text::tr("isolation level"),
         {Text::tr("isolation")},
         Text::tr("How much of what others do at the same time a transaction may notice: read "
                  "committed, repeatable read or serializable."),
         u"13.2 Transaction Isolation"_s},
        {Text::tr("ledger"),
         {u"reservations"_s},
         Text::tr("The sum of the rooms in the reservations. It says who has a room."),
         {}},
        {Text::tr("lock not available"),
         {u"55P03"_s, u"NOWAIT"_s},
         Text::tr("With NOWAIT a statement fails at once with 55P03 where it would have to wait "
                  "for a lock."),
         u"SELECT, The Locking Clause"_s},
        {Text::tr("lost update"),
         {u"P4"_s},
         Text::tr("Two transactions read a value, and the second to write overwrites what the "
                  "first one wrote, as if it had never been."),
         u"13.2.1 Read Committed Isolation Level"_s},
        {u"MVCC"_s,
         {Text::tr("multiversion concurrency control")},
         Text::tr("A change makes a new version of the row, and readers see the version of their "
                  "snapshot: who reads does not wait for who writes, and the other way round."),
         u"13.1 Introduction"_s},
        {Text::tr("non-repeatable read"),
         {u"P2"_s},
         Text::tr("A row that was read once is another one when it is read again in the same "
                  "transaction."),
         u"13.2 Transaction Isolation"_s},
        {Text::tr("optimistic locking"),
         {Text::tr("optimistic")},
         Text::tr("No lock while one thinks: the change works only if nobody changed the row since "
                  "it was read, and is tried again otherwise."),
         {}},
        {Text::tr("order", "of statements"),
         {Text::tr("schedule", "of statements")},
         Text::tr("Which client’s statement runs when, written A1 B1 A2 B2: the client’s letter "
                  "and the number of its step."),
         {}},
        {Text::tr("overbooked"), {}, Text::tr("More rooms are sold than there are."), {}},
        {Text::tr("pessimistic locking"),
         {Text::tr("pessimistic")},
         Text::tr("The row is locked when it is read, so that nobody can change it before one is "
                  "done; others who want it queue."),
         u"13.3.2 Row-Level Locks"_s},
        {Text::tr("phantom"),
         {u"P3"_s},
         Text::tr("A query that is run again finds rows that were not there the first time."),
         u"13.2 Transaction Isolation"_s},
        {u"read committed"_s,
         {},
         Text::tr("The usual level: each statement sees what was committed when it began. Two "
                  "statements of one transaction can see different things."),
         u"13.2.1 Read Committed Isolation Level"_s},
        {u"repeatable read"_s,
         {},
         Text::tr("All statements see what was committed when the first one began. A row that "
                  "somebody else changed since cannot be changed: 40001."),
         u"13.2.2 Repeatable Read Isolation Level"_s},
        {Text::tr("retry"),
         {Text::tr("try again")},
         Text::tr("After 40001 or 40P01 the whole transaction has to be done again, from its first "
                  "look."),
         u"13.5 Serialization Failure Handling"_s},
        {Text::tr("rollback"),
         {},
         Text::tr("Undoes what a transaction changed, as if it had not been."),
         u"3.4 Transactions"_s},
        {Text::tr("row lock"),
         {u"FOR UPDATE"_s, u"FOR NO KEY UPDATE"_s},
         Text::tr("Held on a row until the transaction ends. Others who want to change or lock the "
                  "row wait; who only reads it does not."),
         u"13.3.2 Row-Level Locks"_s},
        {Text::tr("serial order"),
         {},
         Text::tr("Nobody overlaps: each client’s statements come together. Every strategy should "
                  "be right in those."),
         {}},
        {u"serializable"_s,
         {u"SSI"_s},
         Text::tr(
             "What commits could have come about with one transaction after the other. They do run "
             "at the same time: some of them fail with 40001 and have to be tried again."),
         u"13.2.3 Serializable Isolation Level"_s},
        {Text::tr("serialization failure"),
         {u"40001"_s},
         Text::tr("The database cannot keep its promise to this transaction and ends it. Nothing "
                  "is wrong with it: it is to be tried again."),
         u"13.5 Serialization Failure Handling"_s},
        {u"SKIP LOCKED"_s,
         {},
         Text::tr("Rows that somebody else has locked are left out as if they were not there: good "
                  "for taking any one of many, wrong for counting them."),
         u"SELECT, The Locking Clause"_s},
        {Text::tr("snapshot"),
         {},
         Text::tr("What a statement, or from repeatable read on a transaction, sees: everything "
                  "committed before one moment, and nothing after."),
         u"13.2 Transaction Isolation"_s},
        {Text::tr("transaction"),
         {u"BEGIN"_s},
         Text::tr("Statements that take effect together or not at all. By itself that does not "
                  "keep others from acting in between."),
         u"3.4 Transactions"_s},
        {Text::tr("turned away"),
         {},
         Text::tr(
             "Somebody was told “sold out” although at the end there were rooms enough for them."),
         {}},
        {Text::tr("unique constraint"),
         {u"UNIQUE"_s, u"23505"_s},
         Text::tr("No two rows may have the same value. It is checked for rows that others have "
                  "not committed yet, too: the second one waits."),
         u"5.4.3 Unique Constraints"_s},
        {Text::tr("version column"),
         {u"version"_s, u"updated_at"_s},
         Text::tr("A number or a time that every change sets anew, so that a change can ask for "
                  "the row as it was read."),
         {}},
        {Text::tr("waiting"),
         {Text::tr("lock wait")},
         Text::tr("A statement wants a lock that another transaction holds, and goes on when that "
                  "one has ended."),
         u"13.3 Explicit Locking"_s},
        {Text::tr("write skew"),
         {u"G2-item"_s, u"A5B"_s},
         Text::tr(
             "Two transactions read the same things, and each changes something else that the "
             "other one’s decision rested on. Snapshots do not prevent it; serializable does."),
         u"13.2.3 Serializable Isolation Level"_s},
    };
    // In another language they stand in another order.
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(),
              [&](const Word &a, const Word &b) { return collator(a.term, b.term); });
    return all;
}

std::optional<Word> wordFor(const QString &name)
{
    const QList<Word> all = words();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Word &word) {
        return word.term.compare(name, Qt::CaseInsensitive) == 0
            || word.others.contains(name, Qt::CaseInsensitive);
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<Word> wordAt(const QString &text, qsizetype place)
{
    const auto isInWord = [&](qsizetype at) {
        return at >= 0 && at < text.size()
            && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
    };
    //: What may follow a word of the list in its plural or another case, with spaces between them:
    //: “conflicts” is “conflict”, too.
    const QStringList endings = Text::tr("s", "endings of words").split(u' ');
    const auto endsAt = [&](qsizetype end) {
        return !isInWord(end)
            || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
                   return QStringView(text).sliced(end).startsWith(ending)
                       && !isInWord(end + ending.size());
               });
    };
    std::optional<Word> longest;
    qsizetype length = 0;
    for (const Word &word : words()) {
        for (const QString &name : QStringList{word.term} + word.others) {
            const qsizetype earliest = std::max<qsizetype>(0, place - name.size() + 1);
            const qsizetype at = text.indexOf(name, earliest, Qt::CaseInsensitive);
            if (at < 0 || at > place || name.size() <= length || isInWord(at - 1)
                || !endsAt(at + name.size()))
                continue;
            longest = word;
            length = name.size();
        }
    }
    return longest;
}

} // namespace lastroom
