// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/challenge.h"
#include "core/learn/misconceptions.h"
#include "core/learn/words.h"
#include "tests/support/schedules.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What a challenge's file may say, when its goal is reached, and the words. */
class tst_Challenge : public QObject
{
    Q_OBJECT

    static QString file(const QString &head)
    {
        return u"title: A\nstrategy: naive\n"_s + head
            + u"hint: 1\nhint: 2\nhint: 3\n\nSome words.\n"_s;
    }

    static QString order(const QString &more = {})
    {
        return file(u"target: overbooked\nsolution: A1 B1 A2 B2\n"_s + more);
    }

private slots:

    void init() { failOnAnyWarning(); }

    void aFile()
    {
        const Challenge challenge
            = Challenge::parse(order(u"clients: 3\nrooms: 2\nbooking: 2\noverlap: yes\n"_s),
                               u"/mine.challenge"_s)
                  .value();
        QCOMPARE(challenge.name, u"mine"_s);
        QCOMPARE(challenge.title, u"A"_s);
        QCOMPARE(challenge.text, u"Some words."_s);
        QCOMPARE(challenge.situation, (Situation{3, 2, 2, true}));
        QCOMPARE(challenge.hintTexts, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(challenge.solution.schedule.text(), u"A1 B1 A2 B2"_s);
        QVERIFY(!challenge.choosesLevel);
        const Challenge repair
            = Challenge::parse(file(u"replace: a: b\nby: c\n"_s), u"/x.challenge"_s).value();
        QCOMPARE(repair.kind, Challenge::Kind::Repair);
        QCOMPARE(repair.solution.replaced, u"a: b"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QString() << 1 << u"“title:” is missing"_s;
        QTest::newRow("another key") << order(u"tittle: B\n"_s) << 5 << u"“tittle” is not known"_s;
        QTest::newRow("twice") << order(u"title: B\n"_s) << 5 << u"“title:” is there twice"_s;
        QTest::newRow("no number") << order(u"clients: two\n"_s) << 5 << u"“two” is no number"_s;
        QTest::newRow("too many") << order(u"clients: 9\n"_s) << 5 << u"9"_s;
        QTest::newRow("level") << order(u"level: high\n"_s) << 5
                               << u"“high” is no isolation level"_s;
        QTest::newRow("target") << file(u"target: overbooking\nsolution: A1\n"_s) << 3
                                << u"“overbooking” is not known"_s;
        QTest::newRow("solution") << file(u"target: safe\nsolution: A1 X\n"_s) << 4 << u"X"_s;
        QTest::newRow("no solution")
            << file(u"target: safe\n"_s) << 1 << u"“solution:” is missing"_s;
        QTest::newRow("no replacement") << file(u"replace: a\n"_s) << 1 << u"“by:” is missing"_s;
        QTest::newRow("hints") << u"title: A\nstrategy: naive\nhint: one\n\n"_s << 3
                               << u"there are 1 hints"_s;
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, why);
        const Result<Challenge> challenge = Challenge::parse(text, u"/x.challenge"_s);
        QVERIFY(!challenge.has_value());
        QVERIFY2(challenge.error().why.contains(why), qPrintable(challenge.error().why));
        QCOMPARE(challenge.error().place->line, line);
    }

    void goals_data()
    {
        QTest::addColumn<QString>("goal");
        QTest::addColumn<QString>("text");
        QTest::newRow("end") << u"overbooked"_s << u"The order has to end “overbooked”."_s;
        QTest::newRow("two") << u"safe, waited B"_s
                             << u"The order has to end “safe”, and Bob has to wait."_s;
        QTest::newRow("one") << u"deadlocks"_s << u"One client has to end with a deadlock."_s;
        QTest::newRow("number") << u"serialization failures 2"_s
                                << u"2 clients have to end with “serialization failures”."_s;
        QTest::newRow("hidden") << u"hidden overbooking"_s
                                << u"The order has to end “hidden overbooking”."_s;
    }

    void goals()
    {
        QFETCH(QString, goal);
        QFETCH(QString, text);
        QCOMPARE(Goal::parse(goal).value().text(), text);
    }

    void wrongGoals()
    {
        for (const QString &wrong : {u""_s, u"overbooked 2"_s, u"waited 3"_s, u"booked B"_s,
                                     u"safe,,safe"_s, u"sold"_s, u"turned away 1"_s})
            QVERIFY2(!Goal::parse(wrong), qPrintable(wrong));
    }

    void builtInOnes()
    {
        const ChallengeLibrary library = ChallengeLibrary::load({});
        QVERIFY2(library.refused.isEmpty(), qPrintable(library.refused.value(0).sentence()));
        QVERIFY(library.challenges.size() >= 8);
        for (const Challenge &challenge : library.challenges)
            QVERIFY2(!challenge.text.isEmpty(), qPrintable(challenge.name));
    }

    /** Each has a short definition, and stands once, in order. */
    void theWords()
    {
        QStringList seen;
        QString before;
        for (const Word &word : words()) {
            QVERIFY2(word.definition.size() < 260 && word.definition.endsWith(u'.'),
                     qPrintable(word.term));
            QVERIFY2(before.compare(word.term, Qt::CaseInsensitive) < 0, qPrintable(word.term));
            before = word.term;
            for (const QString &name : QStringList{word.term} + word.others) {
                QVERIFY2(!seen.contains(name, Qt::CaseInsensitive), qPrintable(name));
                seen.append(name);
                QCOMPARE(wordFor(name)->term, word.term);
            }
        }
        for (const QString &asked : {u"isolation level"_s, u"row lock"_s, u"snapshot"_s, u"P4"_s,
                                     u"G2-item"_s, u"deadlock"_s, u"40001"_s, u"for update"_s})
            QVERIFY2(wordFor(asked), qPrintable(asked));
        QVERIFY(!wordFor(u"no such word"_s));
    }

    void theSentences()
    {
        QVERIFY(misconceptions().size() >= 12);
        for (const Misconception &each : misconceptions()) {
            QVERIFY(Goal::parse(each.shows));
            QVERIFY(Schedule::parse(each.schedule));
            QVERIFY(each.truth.endsWith(u'.') && each.world.endsWith(u'.'));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Challenge)

#include "tst_challenge.moc"
