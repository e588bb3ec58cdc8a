// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/exploration.h"
#include "core/schedule/schedule.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace lastroom;

class tst_Schedule : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const QString &words)
    {
        const Result<Schedule> schedule = Schedule::parse(words);
        return schedule ? schedule->text() : u"refused"_s;
    }

    /** "A1 A2 A3 …", \p count moves. */
    static QString row(int count)
    {
        QStringList words;
        for (int step = 1; step <= count; ++step)
            words.append(u"A"_s + QString::number(1 + step % 999));
        return words.join(u' ');
    }

private slots:

    void blanksAreNotNeeded()
    {
        QCOMPARE(Schedule::parse(u"a1b1A2"_s)->text(), u"A1 B1 A2"_s);
        QCOMPARE(Schedule::parse(u"A12B1"_s)->text(), u"A12 B1"_s);
    }

    void init() { failOnAnyWarning(); }

    void parse_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("blanks only") << u" \t\n , ;"_s << u""_s;
        QTest::newRow("one move") << u"A1"_s << u"A1"_s;
        QTest::newRow("as it is written") << u"A1 B1 A2 B2"_s << u"A1 B1 A2 B2"_s;
        QTest::newRow("small letters") << u"a1 b1 c1 d1"_s << u"A1 B1 C1 D1"_s;
        QTest::newRow("commas") << u"A1,B1, A2 ,B2"_s << u"A1 B1 A2 B2"_s;
        QTest::newRow("semicolons") << u"A1;B1"_s << u"A1 B1"_s;
        QTest::newRow("lines") << u"A1\nB1\r\n\tA2\n"_s << u"A1 B1 A2"_s;
        QTest::newRow("impossible, but written well") << u"A9 A1 A1"_s << u"A9 A1 A1"_s;
        QTest::newRow("greatest step") << u"D999"_s << u"D999"_s;
    }

    void parse()
    {
        QFETCH(QString, words);
        QTEST(textOf(words), "text");
    }

    void moves()
    {
        const Result<Schedule> schedule = Schedule::parse(u"A1 D12"_s);
        VERIFY_RESULT(schedule);
        QCOMPARE(schedule->moves, (QList<Move>{{0, 1}, {3, 12}}));
        QCOMPARE(schedule->moves.last().text(), u"D12"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word");
        QTest::newRow("no step") << u"A"_s << 1 << u"A"_s;
        QTest::newRow("no client") << u"A1 2"_s << 2 << u"2"_s;
        QTest::newRow("turned round") << u"A1 B1 1A"_s << 3 << u"1A"_s;
        QTest::newRow("fifth client") << u"A1, E1"_s << 2 << u"E1"_s;
        QTest::newRow("step 0") << u"A0"_s << 1 << u"A0"_s;
        QTest::newRow("zero before the step") << u"A01"_s << 1 << u"A01"_s;
        QTest::newRow("step 1000") << u"A1000"_s << 1 << u"A1000"_s;
        QTest::newRow("negative") << u"A-1"_s << 1 << u"A-1"_s;
        QTest::newRow("fraction") << u"A1.5"_s << 1 << u"A1.5"_s;
        QTest::newRow("digits of another script") << u"A١"_s << 1 << u"A١"_s;
        QTest::newRow("letters of another script") << u"А1"_s << 1 << u"А1"_s;
        QTest::newRow("quotes") << u"A1 \"B1\""_s << 2 << u"\"B1\""_s;
        QTest::newRow("markup") << u"<b>A1</b>"_s << 1 << u"<b>A1</b>"_s;
        QTest::newRow("after many blanks") << u"   A1   x"_s << 2 << u"x"_s;
    }

    /** The place of the word, the word, and how to write it. */
    void refused()
    {
        QFETCH(QString, words);
        QFETCH(int, position);
        QFETCH(QString, word);
        const Result<Schedule> schedule = Schedule::parse(words);
        QVERIFY(!schedule);
        QCOMPARE(schedule.error().kind, Error::Kind::Arguments);
        QCOMPARE(
            schedule.error().sentence(),
            u"schedule, position %1: “%2” is not a client and a step; write a letter from A to "
            "D and the number of the step, as in A1 B1 A2"_s.arg(position)
                .arg(word));
    }

    void longWordsAreCut()
    {
        const Result<Schedule> schedule = Schedule::parse(QString(5000, u'A'));
        QVERIFY(!schedule);
        QVERIFY(schedule.error().why.contains(u"“%1”"_s.arg(QString(40, u'A'))));
    }

    void asManyAsAllowed()
    {
        QCOMPARE(textOf(row(Schedule::mostMoves)), row(Schedule::mostMoves));
        const Result<Schedule> schedule = Schedule::parse(row(Schedule::mostMoves + 1));
        QVERIFY(!schedule);
        QCOMPARE(schedule.error().sentence(),
                 u"schedule, position 1001: a schedule has at most 1000 steps"_s);
    }

    void switches_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("switches");
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("one move") << u"B1"_s << 0;
        QTest::newRow("one client") << u"A1 A2 A3"_s << 0;
        QTest::newRow("one after the other") << u"A1 A2 B1 B2"_s << 1;
        QTest::newRow("in between") << u"A1 B1 B2 A2"_s << 2;
        QTest::newRow("in turn") << u"A1 B1 A2 B2"_s << 3;
        QTest::newRow("three clients") << u"A1 B1 C1 C2 A2"_s << 3;
    }

    void switches()
    {
        QFETCH(QString, words);
        const Result<Schedule> schedule = Schedule::parse(words);
        VERIFY_RESULT(schedule);
        QTEST(schedule->switches(), "switches");
    }

    void fromOrder_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << u""_s;
        QTest::newRow("one client") << QByteArray("AAA") << u"A1 A2 A3"_s;
        QTest::newRow("two clients") << QByteArray("ABBA") << u"A1 B1 B2 A2"_s;
        QTest::newRow("four clients") << QByteArray("DCBAD") << u"D1 C1 B1 A1 D2"_s;
    }

    void fromOrder()
    {
        QFETCH(QByteArray, order);
        QTEST(Schedule::fromOrder(order).text(), "text");
    }

    /** What is written is read back as it was, and an order says how often it switches as its
     * schedule does. */
    void thereAndBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray order;
            for (int left = random.bounded(40); left > 0; --left)
                order.append(char('A' + random.bounded(Schedule::mostClients)));
            const Schedule schedule = Schedule::fromOrder(order);
            const Result<Schedule> read = Schedule::parse(schedule.text());
            VERIFY_RESULT(read);
            QCOMPARE(*read, schedule);
            ExploredSchedule explored;
            explored.order = order;
            QCOMPARE(explored.schedule(), schedule);
            QCOMPARE(explored.switches(), schedule.switches());
        }
    }

    void names()
    {
        QCOMPARE(clientLetter(0), u"A"_s);
        QCOMPARE(clientLetter(3), u"D"_s);
        QCOMPARE(clientName(0), u"Alice"_s);
        QCOMPARE(clientName(1), u"Bob"_s);
        QCOMPARE(clientName(2), u"Carol"_s);
        QCOMPARE(clientName(3), u"Dave"_s);
        QCOMPARE(clientNames({}), u""_s);
        QCOMPARE(clientNames({1}), u"Bob"_s);
        QCOMPARE(clientNames({0, 1}), u"Alice and Bob"_s);
        QCOMPARE(clientNames({2, 0, 1}), u"Carol, Alice and Bob"_s);
        QCOMPARE(clientNames({0, 1, 2, 3}), u"Alice, Bob, Carol and Dave"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Schedule)

#include "tst_schedule.moc"
