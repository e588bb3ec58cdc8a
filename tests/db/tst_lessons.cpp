// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/goal.h"
#include "core/learn/lessons.h"
#include "tests/support/testexploration.h"
#include "tests/support/testing.h"
#include "tests/support/teststepper.h"

using namespace lastroom;

/** What the lessons say is so, on the server. */
class tst_Lessons : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void orders_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("shows");
        for (const Lesson &lesson : lessons()) {
            for (int place = 0; place < lesson.steps.size(); ++place) {
                const LessonStep &step = lesson.steps.at(place);
                if (step.kind == LessonStep::Kind::Order)
                    QTest::addRow("%s %d", qPrintable(lesson.name), place + 1)
                        << step.strategies.value(0) << lesson.given(place) << step.schedule
                        << step.shows;
            }
        }
    }

    /** Each step can be done from where the one before ends, and comes to what is said of it. */
    void orders()
    {
        QFETCH(QString, strategy);
        QFETCH(QString, given);
        QFETCH(QString, schedule);
        QFETCH(QString, shows);
        QVERIFY(schedule.size() > given.size());
        QVERIFY(scheduleOf(schedule).beginsWith(scheduleOf(given)));
        const ScheduleRecording recording = played(*m_server, builtIn(strategy), schedule);
        QCOMPARE(recording.schedule().text(), schedule);
        if (shows.isEmpty())
            return;
        const QStringList missing = Goal::parse(shows).value().missing(recording);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void explorations_data()
    {
        QTest::addColumn<QString>("strategy");
        QTest::addColumn<Isolation>("isolation");
        QTest::addColumn<bool>("overbooks");
        const auto row = [](const char *strategy, Isolation isolation, bool overbooks) {
            QTest::addRow("%s, %s", strategy, qPrintable(isolationName(isolation)))
                << QString::fromLatin1(strategy) << isolation << overbooks;
        };
        row("naive", Isolation::None, true);
        row("atomic", Isolation::None, true);
        row("atomic", Isolation::ReadCommitted, true);
        row("atomic", Isolation::RepeatableRead, false);
        row("atomic", Isolation::Serializable, false);
        row("pessimistic", Isolation::ReadCommitted, false);
        row("optimistic", Isolation::ReadCommitted, false);
        row("ledger-serializable", Isolation::None, true);
        row("ledger-serializable", Isolation::ReadCommitted, true);
        row("ledger-serializable", Isolation::RepeatableRead, true);
        row("ledger-serializable", Isolation::Serializable, false);
    }

    /** Which level is enough for which program. */
    void explorations()
    {
        QFETCH(QString, strategy);
        QFETCH(Isolation, isolation);
        QFETCH(bool, overbooks);
        const Strategy written = builtIn(strategy);
        const ExplorationPlan plan{
            {isolation == written.isolation ? written : written.atLevel(isolation)}, {}, {}};
        TestExploration run(m_server->database(), plan);
        QVERIFY(run.finish());
        QVERIFY(run.exploration().isComplete());
        QCOMPARE(run.exploration().counts().overbooked > 0, overbooks);
    }

    void everyStrategyIsThere()
    {
        const StrategyLibrary library = orDie(StrategyLibrary::load({}));
        QSet<QString> names;
        for (const Lesson &lesson : lessons()) {
            QVERIFY(!names.contains(lesson.name));
            names.insert(lesson.name);
            for (const LessonStep &step : lesson.steps)
                orDie(library.select(step.strategies));
        }
        QCOMPARE(names.size(), 6);
    }
};

QTEST_GUILESS_MAIN(tst_Lessons)

#include "tst_lessons.moc"
