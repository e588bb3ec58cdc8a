// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/attemptmove.h"
#include "core/strategy/strategyparser.h"
#include "tests/support/ownsteps.h"
#include "tests/support/testing.h"

using namespace lastroom;
using namespace ownsteps;

/** What comes after what in an attempt. */
class tst_AttemptMove : public QObject
{
    Q_OBJECT

private:
    static Strategy strategy(const QString &isolation, const QString &steps)
    {
        const auto parsed
            = parseStrategy(u"-- strategy: own\n-- title: Own\n-- expect: correct\n-- isolation: "_s
                                + isolation + u"\n--\n\n"_s + steps,
                            u"/own/own.sql"_s);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().sentence()));
        return *parsed;
    }

    /** "check take commit: booked", each statement answering with one of \p results, or one row. */
    static QString story(const Strategy &strategy, Grain grain, QList<StatementResult> results = {})
    {
        AttemptProgress progress(strategy, grain);
        QStringList words;
        while (const std::optional<AttemptMove> move = progress.next()) {
            words.append(progress.beginsTransaction() ? u"begin"_s : QString());
            words.append(move->isCommit ? u"commit"_s : strategy.steps.at(move->step).name);
            progress.advance(results.isEmpty() ? StatementResult{true, 1} : results.takeFirst());
        }
        words.removeAll(QString());
        return words.join(u' ') + u": "_s + outcomeName(progress.outcome().value());
    }

    static StatementResult rows(qint64 count) { return {true, count}; }

    static StatementResult no() { return {true, 1, true}; }

    static StatementResult failed(Outcome outcome) { return {false, 0, false, outcome}; }

    static inline const QString giveBack
        = u"-- step: give back\n-- when: sold out\nUPDATE event_hotel_rooms SET reserved = "
          "reserved - :rooms WHERE event_id = :event AND hotel_id = :hotel;\n"_s;
    static inline const QString unlock
        = u"-- step: unlock\n-- when: always\nSELECT pg_advisory_unlock(1);\n"_s;
    static inline const QString told = u"-- step: tell\n-- when: booked\nSELECT 1;\n"_s;

private slots:

    void init() { failOnAnyWarning(); }

    void moves_data()
    {
        QTest::addColumn<QString>("isolation");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<Grain>("grain");
        QTest::addColumn<QList<StatementResult>>("results");
        QTest::addColumn<QString>("story");
        const auto row
            = [](const char *name, const QString &isolation, const QString &steps, Grain grain,
                 const QList<StatementResult> &results, const QString &story) {
                  QTest::newRow(name) << isolation << steps << grain << results << story;
              };
        const QString all = check + take + record;
        const QString none = u"none"_s;
        const QString rc = u"read committed"_s;
        const Grain whole = Grain::Statement;
        const Grain apart = Grain::Commit;
        row("a transaction", rc, all, whole, {}, u"begin check take record commit: booked"_s);
        row("a transaction, finely", rc, all, apart, {},
            u"begin check take record commit: booked"_s);
        row("none", none, all, whole, {}, u"check take record: booked"_s);
        row("none, finely", none, all, apart, {},
            u"check begin take commit begin record commit: booked"_s);
        row("nothing left", none, all, apart, {rows(0)}, u"check: sold out"_s);
        row("nothing touched is nothing to commit", none, all, apart, {rows(1), rows(0)},
            u"check begin take begin record commit: booked"_s);
        row("a failure", rc, all, whole, {rows(1), failed(Outcome::Deadlock)},
            u"begin check take: deadlock"_s);
        row("the commit fails", rc, all, whole,
            {rows(1), rows(1), rows(1), failed(Outcome::SerializationFailure)},
            u"begin check take record commit: serialization failure"_s);
        const QString asked
            = QString(take).replace(u"-- step: take"_s, u"-- step: take\n-- false: sold out"_s);
        row("it says no", rc, asked + record, whole, {no()}, u"begin take: sold out"_s);
        row("it says no, and commits all the same", none, asked + record + giveBack, apart, {no()},
            u"begin take commit begin give back commit: sold out"_s);
        row("it says yes", none, asked + record + giveBack, whole, {}, u"take record: booked"_s);
        row("it says no, whole", none, asked + record + giveBack, whole, {no()},
            u"take give back: sold out"_s);
        row("always, after the commit", rc, all + unlock + told, whole, {},
            u"begin check take record commit unlock tell: booked"_s);
        row("always, after a failure", rc, all + unlock + told, whole,
            {rows(1), failed(Outcome::Failed)}, u"begin check take unlock: failed"_s);
        row("what runs afterwards fails", rc, all + unlock + told, whole,
            {rows(1), rows(1), rows(1), rows(0), failed(Outcome::Failed)},
            u"begin check take record commit unlock tell: booked"_s);
        row("nobody is left to run it", rc, all + unlock, whole,
            {rows(1), failed(Outcome::ConnectionLost)}, u"begin check take: connection lost"_s);
    }

    void moves()
    {
        QFETCH(QString, isolation);
        QFETCH(QString, steps);
        QFETCH(Grain, grain);
        QFETCH(QList<StatementResult>, results);
        QTEST(story(strategy(isolation, steps), grain, results), "story");
    }

    void runsAfter_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QList<Step::When>>("whens");
        using When = Step::When;
        const auto row = [](Outcome outcome, const QList<When> &whens) {
            QTest::newRow(qPrintable(outcomeName(outcome))) << outcome << whens;
        };
        row(Outcome::Booked, {When::Always, When::Booked});
        row(Outcome::SoldOut, {When::Always, When::SoldOut});
        row(Outcome::Conflict, {When::Always, When::Conflict});
        row(Outcome::SerializationFailure, {When::Always, When::Conflict});
        row(Outcome::Deadlock, {When::Always, When::Conflict});
        row(Outcome::LockNotAvailable, {When::Always, When::Conflict});
        row(Outcome::ConstraintViolation, {When::Always, When::Failed});
        row(Outcome::Failed, {When::Always, When::Failed});
        row(Outcome::RolledBack, {When::Always, When::Failed});
        row(Outcome::Cancelled, {When::Always, When::Failed});
        row(Outcome::ConnectionLost, {});
        row(Outcome::Unknown, {});
    }

    void runsAfter()
    {
        QFETCH(Outcome, outcome);
        using When = Step::When;
        QList<When> whens;
        for (const When when :
             {When::Always, When::Booked, When::SoldOut, When::Conflict, When::Failed}) {
            if (lastroom::runsAfter(when, outcome))
                whens.append(when);
        }
        QTEST(whens, "whens");
    }
};

QTEST_GUILESS_MAIN(tst_AttemptMove)

#include "tst_attemptmove.moc"
