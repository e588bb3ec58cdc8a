// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/findings.h"
#include "tests/support/schedules.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Findings : public QObject
{
    Q_OBJECT

private:
    /** So many of so many overbook. */
    static Exploration explored(const Strategy &strategy, const Situation &situation,
                                int overbooked, int schedules, bool complete = true)
    {
        Exploration exploration(strategy, situation);
        std::vector<ExploredSchedule> list;
        for (int at = 0; at < schedules; ++at)
            list.push_back(exploredAs("AABB", at < overbooked ? Ending::Overbooked : Ending::Safe));
        exploration.add(std::move(list));
        exploration.setState(complete ? Exploration::State::Finished : Exploration::State::Stopped);
        return exploration;
    }

    static Strategy changed(Strategy strategy)
    {
        strategy.source += u"-- another line\n"_s;
        return strategy;
    }

    const Strategy m_strategy = someStrategy();
    const Situation m_two{2, 1, 1};
    const Situation m_three{3, 5, 3};

private slots:

    void init() { failOnAnyWarning(); }

    void nothing()
    {
        Findings findings;
        QCOMPARE(findings.of(m_strategy), nullptr);
        QCOMPARE(findings.summary(m_strategy), u"not explored"_s);
        QCOMPARE(findings.details(m_strategy), u""_s);
        findings.add(explored(m_strategy, m_two, 0, 0), u"15.18"_s);
        QCOMPARE(findings, Findings());
    }

    void found()
    {
        Findings findings;
        findings.add(explored(m_strategy, m_two, 12, 16), u"15.18"_s);
        const Finding *finding = findings.of(m_strategy);
        QVERIFY(finding);
        QCOMPARE(finding->strategy, u"mine"_s);
        QCOMPARE(finding->situation, m_two);
        QVERIFY(finding->scope.complete);
        QCOMPARE(finding->counts.schedules, 16);
        QCOMPARE(finding->counts.safe, 4);
        QCOMPARE(finding->counts.overbooked, 12);
        QCOMPARE(finding->postgresql, u"15.18"_s);
        QCOMPARE(findings.summary(m_strategy), u"overbooks in 12 of 16 orders"_s);
        QCOMPARE(
            findings.details(m_strategy),
            u"1 room left, 2 clients, each wants 1: overbooks in 12 of 16 orders on PostgreSQL 15.18"_s);
        Strategy other = m_strategy;
        other.name = u"other"_s;
        QCOMPARE(findings.of(other), nullptr);
    }

    /** A finding is one of the file as it was. */
    void forgottenWhenTheFileChanges()
    {
        Findings findings;
        findings.add(explored(m_strategy, m_two, 12, 16), u"15.18"_s);
        findings.add(explored(m_strategy, m_three, 0, 90), u"15.18"_s);
        const Strategy other = changed(m_strategy);
        QCOMPARE(findings.summary(other), u"not explored"_s);
        QCOMPARE(findings.details(other), u""_s);
        QCOMPARE(findings.summary(m_strategy), u"overbooks in 12 of 16 orders"_s);
        findings.add(explored(other, m_two, 0, 24), u"15.18"_s);
        QCOMPARE(findings.summary(other), u"no counterexample in 24 orders"_s);
        QCOMPARE(findings.summary(m_strategy), u"not explored"_s);
        QCOMPARE(findings.details(m_strategy), u""_s);
    }

    /** The last one of a situation counts, but a part never replaces the whole. */
    void replaced()
    {
        Findings findings;
        const auto summary = [&] { return findings.summary(m_strategy); };
        findings.add(explored(m_strategy, m_two, 0, 5, false), u"15.18"_s);
        QCOMPARE(summary(), u"no counterexample in the 5 orders tried"_s);
        findings.add(explored(m_strategy, m_two, 2, 7, false), u"15.18"_s);
        QCOMPARE(summary(), u"overbooks in 2 of the 7 orders tried"_s);
        findings.add(explored(m_strategy, m_two, 12, 16), u"15.18"_s);
        QCOMPARE(summary(), u"overbooks in 12 of 16 orders"_s);
        findings.add(explored(m_strategy, m_two, 3, 8, false), u"17.0"_s);
        QCOMPARE(summary(), u"overbooks in 12 of 16 orders"_s);
        findings.add(explored(m_strategy, m_two, 0, 24), u"17.0"_s);
        QCOMPARE(summary(), u"no counterexample in 24 orders"_s);
        QVERIFY(!findings.details(m_strategy).contains(u'\n'));
        QVERIFY(findings.details(m_strategy).endsWith(u"on PostgreSQL 17.0"_s));
    }

    /** Whatever overbooks is said first; else what tried the most orders. */
    void worthMore()
    {
        Findings findings;
        findings.add(explored(m_strategy, m_three, 0, 90), u"15.18"_s);
        findings.add(explored(m_strategy, m_two, 0, 24), u"15.18"_s);
        QCOMPARE(findings.of(m_strategy)->situation, m_three);
        findings.add(explored(m_strategy, {4, 1, 1}, 1, 6, false), u"15.18"_s);
        QCOMPARE(findings.summary(m_strategy),
                 u"overbooks in 1 of the 6 orders tried, 4 clients"_s);
        QCOMPARE(findings.details(m_strategy).count(u'\n'), 2);
        QVERIFY(
            findings.details(m_strategy)
                .startsWith(u"5 rooms left, 3 clients, each wants 3: no counterexample in 90"_s));
    }

    void thereAndBack()
    {
        Findings findings;
        findings.add(explored(m_strategy, m_two, 12, 16), u"15.18"_s);
        findings.add(explored(m_strategy, m_three, 0, 7, false), u"17beta1 (“own” build)"_s);
        Exploration differs(m_strategy, {2, 2, 1});
        differs.add({exploredAs("AB", Ending::LedgerDiffers), exploredAs("BA")});
        differs.setState(Exploration::State::Finished);
        findings.add(differs, u"15.18"_s);
        QCOMPARE(Findings::fromJson(findings.toJson()), findings);
        QCOMPARE(Findings::fromJson(Findings().toJson()), Findings());
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("overbooks");
        QTest::newRow("cut") << QByteArray("[{\"strategy\":\"mine\"");
        QTest::newRow("an object") << QByteArray("{\"strategy\":\"mine\"}");
        QTest::newRow("of numbers") << QByteArray("[1,null,[]]");
        QTest::newRow("empty finding") << QByteArray("[{}]");
        const char *const finding
            = "[{\"strategy\":\"mine\",\"fingerprint\":\"\",\"clients\":%1,\"rooms\":1,\"booking\":"
              "1,"
              "\"complete\":true,\"whole_statements\":true,\"schedules\":%2,\"overbooked\":%3,"
              "\"ledger_differs\":0,"
              "\"nobody_booked\":0,\"stuck\":0,\"failed\":0}]";
        const auto with = [&](int clients, int schedules, int overbooked) {
            return QString::fromLatin1(finding)
                .arg(clients)
                .arg(schedules)
                .arg(overbooked)
                .toUtf8();
        };
        QTest::newRow("one client") << with(1, 16, 12);
        QTest::newRow("no schedule") << with(2, 0, 0);
        QTest::newRow("more than all overbook") << with(2, 16, 17);
        QTest::newRow("less than none overbooks") << with(2, 16, -1);
        QVERIFY(Findings::fromJson(with(2, 16, 12)) != Findings());
        QByteArray old = with(2, 16, 12);
        old.replace(",\"nobody_booked\":0,\"stuck\":0", "");
        QTest::newRow("before endings were told apart") << old;
    }

    /** A settings file can hold anything. */
    void unreadable()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(Findings::fromJson(text), Findings());
    }
};

QTEST_GUILESS_MAIN(tst_Findings)

#include "tst_findings.moc"
