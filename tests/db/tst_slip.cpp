// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/slip.h"
#include "tests/support/testexploration.h"
#include "tests/support/testing.h"
#include "tests/support/teststepper.h"

#include <QDirIterator>

using namespace lastroom;

namespace {

constexpr int mostOrders = 60; // of one strategy; the first are those with the fewest switches

/** Of a reason, what it says beside names and numbers. */
QString kindOf(const QString &reason)
{
    const QList<std::pair<QString, QString>> kinds{
        {u"was out of date"_s, u"stale"_s},
        {u"read the snapshot of"_s, u"stale"_s},
        {u"went on with what it had read"_s, u"outdated"_s},
        {u"are two records"_s, u"overlooked"_s},
        {u"was wrong already"_s, u"wrong counter"_s},
        {u"own statements let"_s, u"informed"_s},
        {u"looks how many rooms are sold"_s, u"unlooked"_s},
        {u"ends the attempt when nothing is left"_s, u"unguarded"_s}};
    for (const auto &[words, kind] : kinds) {
        if (reason.contains(words))
            return kind;
    }
    return {};
}

Strategy caseOf(const QString &name)
{
    return orDie(StrategyLibrary::readFile(
        u"%1/data/cases/%2.sql"_s.arg(QStringLiteral(QT_TESTCASE_SOURCEDIR), name)));
}

/** Rooms that others made visible at that place, by what stood in the database before and after. */
bool isVisibleChangeOfOthers(const ScheduleRecording &recording, int place, int client)
{
    const RecordedStep &step = recording.steps.at(place);
    const HotelRecords before = place == 0
        ? recording.situation.start()
        : recording.steps.at(place - 1).committed.value_or(recording.situation.start());
    return step.move.client != client && step.committed
        && (step.committed->reserved != before.reserved || step.committed->ledger != before.ledger);
}

} // namespace

/** Where a room slipped through, and why: for the strategies we have, and for those that others
 * wrote. */
class tst_Slip : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void everyOrder_data()
    {
        QTest::addColumn<Strategy>("strategy");
        QTest::addColumn<bool>("overlap");
        QList<Strategy> all = orDie(StrategyLibrary::load({})).strategies();
        QDirIterator files(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/data/cases"_s, {u"*.sql"_s});
        while (files.hasNext())
            all.append(caseOf(QFileInfo(files.next()).completeBaseName()));
        for (const Strategy &strategy : std::as_const(all)) {
            for (const bool overlap : {false, true})
                QTest::addRow("%s%s", qPrintable(strategy.name), overlap ? ", overlap" : "")
                    << strategy << overlap;
        }
    }

    /** The reason is the order where, and only where, the same statements one client after the
     * other do not overbook; and the gap is one in which somebody else booked. */
    void everyOrder()
    {
        QFETCH(Strategy, strategy);
        QFETCH(bool, overlap);
        const Situation situation{2, 1, 1, overlap};
        const ExplorationPlan plan{{strategy}, situation, {}};
        TestExploration run(m_server->database(), plan);
        QVERIFY(run.finish());
        const bool isTheOrder = run.exploration().counts().serialOverbooked == 0;
        const auto stepper = stepperFor(*m_server, strategy, situation);
        int tried = 0;
        for (const ExploredSchedule &explored : run.exploration().schedules()) {
            if (!explored.isOverbooked() || ++tried > mostOrders)
                continue;
            const ScheduleRecording recording = played(*stepper, explored.schedule().text());
            const std::optional<Slip> slip = Slip::of(recording);
            QVERIFY2(slip, qPrintable(explored.schedule().text()));
            QCOMPARE(slip->reasons.size(), 3);
            QCOMPARE(QSet<QString>(slip->reasons.begin(), slip->reasons.end()).size(), 3);
            const QString kind = kindOf(slip->reasons.at(slip->reason));
            const QByteArray what = u"%1: %2"_s.arg(explored.schedule().text(), kind).toUtf8();
            const bool isOfOrder = kind == u"stale" || kind == u"outdated" || kind == u"overlooked"
                || kind == u"wrong counter";
            QVERIFY2(isOfOrder == isTheOrder, what.constData());
            QVERIFY2(slip->right.isEmpty() == (kind != u"stale" && kind != u"outdated"),
                     what.constData());
            for (int place = 0; place < slip->gaps.size(); ++place) {
                const LaneGap &gap = slip->gaps.at(place);
                const bool isRight = slip->right.contains(place);
                QCOMPARE(gap.objection.isEmpty(), isRight);
                QVERIFY(gap.text.contains(clientName(gap.lane)));
                if (!isRight)
                    continue;
                QCOMPARE(gap.lane, slip->lane);
                bool somebodyBooked = false;
                for (int inside = gap.from + 1; inside <= gap.to; ++inside)
                    somebodyBooked
                        = somebodyBooked || isVisibleChangeOfOthers(recording, inside, slip->lane);
                QVERIFY2(somebodyBooked, what.constData());
            }
            QCOMPARE(slip->noGapObjection.isEmpty(), slip->right.isEmpty());
            // Where it is the order and in no gap of the client, only the reason is asked for.
            QVERIFY2(slip->gaps.isEmpty() == (isOfOrder && slip->right.isEmpty()),
                     what.constData());
        }
    }

    void known_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCase");
        QTest::addColumn<bool>("overlap");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("gap");
        const auto row = [](const char *name, bool isCase, bool overlap, const QString &schedule,
                            const QString &reason, const QString &gap) {
            QTest::addRow("%s %s", name, qPrintable(schedule))
                << QString::fromLatin1(name) << isCase << overlap << schedule << reason << gap;
        };
        row("naive", false, false, u"A1 B1 A2 B2 A3 B3"_s, u"stale"_s,
            u"between Bob’s check (2) and Bob’s take (4)"_s);
        row("subselect-guard", false, false, u"A1 A2 B1 A3 B2 B3"_s, u"outdated"_s,
            u"while Bob’s take (3) waited"_s);
        row("ledger-locked-repeatable", false, false, u"A1 B1 A2 A3 A4 B2 B3 B4"_s, u"stale"_s,
            u"while Bob’s lock (2) waited"_s);
        row("computed-write-back", true, false, u"A1 B1 A2 A3 A4 B2 B3 B4"_s, u"stale"_s,
            u"between Bob’s read (2) and Bob’s save (6)"_s);
        row("conditional-insert", true, true, u"A1 B1 A2 B2"_s, u"stale"_s,
            u"between Bob’s book (2) and Bob’s commit (4)"_s);
    }

    /** Reasoned by hand. */
    void known()
    {
        QFETCH(QString, name);
        QFETCH(bool, isCase);
        QFETCH(bool, overlap);
        QFETCH(QString, schedule);
        QFETCH(QString, reason);
        QFETCH(QString, gap);
        const Strategy strategy = isCase ? caseOf(name) : builtIn(name);
        const ScheduleRecording recording
            = played(*m_server, strategy, schedule, {2, 1, 1, overlap});
        const std::optional<Slip> slip = Slip::of(recording);
        QVERIFY(slip);
        QCOMPARE(kindOf(slip->reasons.at(slip->reason)), reason);
        QCOMPARE(slip->right.size(), 1);
        QCOMPARE(slip->gaps.at(slip->right.first()).text, gap);
    }

    void nothingSlipped()
    {
        QVERIFY(!Slip::of(played(*m_server, builtIn(u"naive"_s), u"A1 A2 A3 B1"_s)));
        QVERIFY(!Slip::of(played(*m_server, builtIn(u"pessimistic"_s), u"A1 B1 A2 A3"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_Slip)

#include "tst_slip.moc"
