// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/whyoverbooked.h"
#include "tests/support/testexploration.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

/** Strategies as people write them, with answers that were reasoned first and then counted by an
 * independent enumerator. */
class tst_Cases : public QObject
{
    Q_OBJECT

    static Strategy strategyOf(const QString &name)
    {
        return orDie(StrategyLibrary::readFile(
            u"%1/data/cases/%2.sql"_s.arg(QStringLiteral(QT_TESTCASE_SOURCEDIR), name)));
    }

    /** "12 orders: ledger differs 12", what is zero left out. */
    static QString textOf(const ExplorationCounts &counts)
    {
        QString text = u"%1 orders:"_s.arg(counts.schedules);
        const auto say = [&](const QString &what, qint64 count) {
            if (count > 0)
                text += u" %1 %2"_s.arg(what).arg(count);
        };
        say(u"safe"_s, counts.safe);
        say(u"overbooked"_s, counts.overbooked);
        say(u"hidden"_s, counts.hidden);
        say(u"differs"_s, counts.ledgerDiffers);
        say(u"nobody"_s, counts.nobodyBooked);
        say(u"stuck"_s, counts.stuck);
        say(u"failed"_s, counts.failed);
        say(u"turned-away"_s, counts.turnedAway);
        say(u"waited"_s, counts.waited);
        say(u"conflicted"_s, counts.conflicted);
        say(u"40001"_s, counts.serializationFailures);
        return text;
    }

private slots:

    void init() { refuseWarnings(); }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void explored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Isolation>("isolation");
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("counts");
        const auto row = [](const QString &name, const Situation &situation, const QString &counts,
                            std::optional<Isolation> isolation = {}) {
            QTest::addRow("%s, %d clients, %d rooms%s", qPrintable(name), situation.clients,
                          situation.rooms,
                          isolation ? qPrintable(u", "_s + isolationName(*isolation)) : "")
                << name << isolation.value_or(strategyOf(name).isolation) << situation << counts;
        };
        const Situation last{2, 1, 1};
        const Situation enough{2, 2, 1};
        row(u"never-books"_s, last, u"6 orders: nobody 6"_s);
        row(u"precision-lost"_s, last, u"6 orders: nobody 6 conflicted 6"_s);
        row(u"outer-join-lock"_s, last, u"2 orders: failed 2"_s);
        row(u"session-lock-leak"_s, last, u"10 orders: safe 10 waited 8"_s);
        // Whoever comes first, whoever waits first: 6 ways; the second asks for the lock before one
        // of the steps of the first or after the last, and before b of them the third has b + 2
        // places to ask: 2 + 3 + 4 + 5 + 6.
        row(u"session-lock-leak"_s, {3, 1, 1}, u"120 orders: stuck 120 waited 120"_s);
        row(u"clamped-counter"_s, last, u"24 orders: safe 2 overbooked 22 hidden 22 waited 14"_s);
        row(u"computed-write-back"_s, last,
            u"24 orders: safe 2 overbooked 22 hidden 22 waited 14"_s);
        row(u"computed-write-back"_s, last, u"24 orders: safe 24 waited 14 40001 22"_s,
            Isolation::RepeatableRead);
        row(u"updatemany-by-id"_s, last,
            u"92 orders: safe 12 overbooked 80 waited 50 conflicted 10"_s);
        row(u"take-no-undo"_s, last, u"12 orders: differs 12"_s);
        row(u"conditional-insert"_s, last, u"2 orders: safe 2"_s);
        row(u"skip-locked-sold-out"_s, last, u"8 orders: safe 8"_s);
        row(u"skip-locked-sold-out"_s, enough, u"8 orders: safe 8 turned-away 6"_s);
        row(u"upsert-counter"_s, last, u"6 orders: safe 6 waited 4"_s);
    }

    void explored()
    {
        QFETCH(QString, name);
        QFETCH(Situation, situation);
        QFETCH(Isolation, isolation);
        Strategy strategy = strategyOf(name);
        strategy.isolation = isolation;
        TestExploration test(m_server.database(), {{strategy}, situation, {}});
        QVERIFY(test.finish());
        QCOMPARE(errorOf(test.run->run().error()), QString());
        QCOMPARE(errorOf(test.exploration().error()), QString());
        QVERIFY(test.exploration().isComplete());
        QTEST(textOf(test.exploration().counts()), "counts");
    }

    void explained_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("notSaid");
        QTest::newRow("nothing is overwritten")
            << u"clamped-counter"_s << u"the counter hides it"_s << u"lost update"_s;
        QTest::newRow("written over")
            << u"computed-write-back"_s << u"a lost update (P4)"_s << u"write skew"_s;
        QTest::newRow("version only")
            << u"updatemany-by-id"_s << u"looked at version only"_s << u"match (2) read"_s;
        QTest::newRow("nobody was sold twice") << u"take-no-undo"_s << u""_s << u"condition"_s;
    }

    /** Of every order, only what is so. */
    void explained()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        QFETCH(QString, notSaid);
        const Strategy strategy = strategyOf(name);
        TestExploration test(m_server.database(), {{strategy}, {}, {}});
        QVERIFY(test.finish());
        const std::unique_ptr<Stepper> stepper = stepperFor(m_server, strategy);
        const ExploredSchedule *witness = test.exploration().witness();
        QVERIFY(witness);
        const QString why = whyOverbooked(played(*stepper, witness->schedule().text())).join(u'\n');
        QVERIFY2(why.contains(said, Qt::CaseInsensitive), qPrintable(why));
        for (const ExploredSchedule &schedule : test.exploration().schedules()) {
            const QString all
                = whyOverbooked(played(*stepper, schedule.schedule().text())).join(u'\n');
            QVERIFY2(!all.contains(notSaid), qPrintable(schedule.schedule().text() + all));
        }
    }

    void upsertsAreNotInserted()
    {
        const ScheduleRecording recording
            = played(m_server, strategyOf(u"upsert-counter"_s), u"A1 A2 A3 B1"_s);
        QCOMPARE(recording.steps.at(0).result(), u"1 row inserted or updated"_s);
        QCOMPARE(recording.steps.at(1).result(), u"1 row inserted"_s);
        QCOMPARE(recording.steps.at(3).result(), u"0 rows: sold out"_s);
    }

    /** The server's words are kept, at their step and line. */
    void failuresSayWhy()
    {
        TestExploration test(
            m_server.database(),
            {{strategyOf(u"never-books"_s), strategyOf(u"outer-join-lock"_s)}, {}, {}});
        QVERIFY(test.finish());
        const StatementFailure &null = test.exploration(0).failures().all().front();
        QCOMPARE(null.step, u"record"_s);
        QCOMPARE(null.line, 15);
        QCOMPARE(null.sqlState, u"23502"_s);
        QVERIFY2(null.message.contains(u"request_id"_s), qPrintable(null.message));
        QVERIFY2(null.detail.startsWith(u"Failing row contains"_s), qPrintable(null.detail));
        QVERIFY(test.exploration(0).failureOf(test.exploration(0).schedules().front()));
        const StatementFailure &refused = test.exploration(1).failures().all().front();
        QCOMPARE(refused.step, u"check"_s);
        QCOMPARE(refused.sqlState, u"0A000"_s);
        QVERIFY2(refused.message.contains(u"FOR UPDATE"_s), qPrintable(refused.message));
    }

private:
    TestServer m_server;
};

QTEST_GUILESS_MAIN(tst_Cases)

#include "tst_cases.moc"
