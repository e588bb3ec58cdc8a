// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedulejson.h"
#include "core/schedule/whyoverbooked.h"
#include "tests/support/jsonshape.h"
#include "tests/support/schedules.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace lastroom;

class tst_ScheduleJson : public QObject
{
    Q_OBJECT

private:
    static Environment environment()
    {
        Environment environment = Environment::here();
        environment.postgresql = u"15.18"_s;
        environment.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::utc());
        return environment;
    }

    /** Bob waits for Alice, is let go by her commit and finds nothing left. */
    static ScheduleRecording released()
    {
        ScheduleRecording recording = someRecording(u"A1 B1 A2 A3 A4"_s);
        recording.steps[1].waitsFor = {0};
        recording.steps[1].answeredAt = 4;
        recording.steps[1].answer->rows = 0;
        recording.steps[1].outcome = recording.steps[1].ending = Outcome::SoldOut;
        recording.steps[2].own = HotelRecords{1, 0, 1, 0};
        recording.steps[4].released = {1};
        recording.steps[4].outcome = recording.steps[4].ending = Outcome::Booked;
        recording.steps[4].committed = HotelRecords{1, 0, 1, 1};
        return recording;
    }

    static QJsonObject step(const QJsonObject &answer, int place)
    {
        return answer.value(u"steps")[place].toObject();
    }

    static void compare(const QJsonObject &object, const QJsonObject &expected)
    {
        for (const QString &key : expected.keys())
            QVERIFY2(object.value(key) == expected.value(key),
                     qPrintable(key + u" is "_s + object.value(key).toVariant().toString()));
    }

    static QJsonObject explorationJson(const Exploration &exploration, bool listed = false)
    {
        return explorationsJson(environment(), {exploration}, listed)
            .value(u"explorations")[0]
            .toObject();
    }

    static Exploration overbooked()
    {
        Exploration exploration(someStrategy(), {3, 5, 2}, 4);
        ExploredSchedule eventful = exploredAs("ABBA", Ending::Overbooked);
        eventful.end = {5, 0, 6, 4};
        eventful.waited = eventful.conflicted = true;
        ExploredSchedule failed = exploredAs("ABAB", Ending::LedgerDiffers);
        failed.end = {5, 0, 2, 4};
        failed.serializationFailure = failed.deadlock = true;
        exploration.add({failed, eventful, exploredAs("AABB")});
        exploration.setState(Exploration::State::Finished);
        exploration.setCut(true);
        exploration.setSeconds(0.125);
        return exploration;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void stepKeys_data()
    {
        QTest::addColumn<ScheduleRecording>("recording");
        QTest::newRow("nothing") << someRecording(u""_s);
        QTest::newRow("released") << released();
        ScheduleRecording waiting = someRecording(u"A1 B1"_s);
        holdUp(waiting, 1, {0});
        waiting.steps[1].committed.reset();
        QTest::newRow("waiting, hidden") << waiting;
        QTest::newRow("overbooked") << [] {
            ScheduleRecording recording = someRecording(u"A1 B1 A2 B2"_s, {}, Isolation::None);
            recording.steps[2].committed = HotelRecords{1, 0, 1, 0};
            recording.steps[3].committed = HotelRecords{1, 0, 2, 0};
            return recording;
        }();
    }

    void stepKeys()
    {
        QFETCH(ScheduleRecording, recording);
        const QJsonObject answer = stepJson(recording);
        QCOMPARE(JsonShape::mistakesOfStep(answer), QStringList());
        QCOMPARE(answer.value(u"steps").toArray().size(), recording.steps.size());
        QCOMPARE(QJsonDocument::fromJson(QJsonDocument(answer).toJson()).object(), answer);
    }

    void stepValues()
    {
        ScheduleRecording recording = released();
        recording.situation = {3, 1, 2};
        const QJsonObject answer = stepJson(recording);
        compare(answer,
                {{u"version"_s, 1},
                 {u"strategy"_s, u"mine"_s},
                 {u"clients"_s, 3},
                 {u"rooms"_s, 1},
                 {u"booking"_s, 2},
                 {u"schedule"_s, u"A1 B1 A2 A3 A4"_s},
                 {u"over"_s, false},
                 {u"verdict"_s, u"correct"_s},
                 {u"why"_s, QJsonArray()},
                 {u"error"_s, QJsonValue()}});
        compare(step(answer, 0),
                {{u"client"_s, u"A"_s},
                 {u"number"_s, 1},
                 {u"step"_s, u"check"_s},
                 {u"result"_s, u"1 row"_s},
                 {u"rows"_s, 1},
                 {u"outcome"_s, QJsonValue()},
                 {u"sqlstate"_s, QJsonValue()},
                 {u"waits_for"_s, QJsonArray()},
                 {u"released"_s, QJsonArray()},
                 {u"released_by"_s, QJsonValue()},
                 {u"contracted"_s, 1},
                 {u"locked"_s, 0},
                 {u"reserved"_s, 0},
                 {u"ledger"_s, 0}});
        compare(step(answer, 1),
                {{u"client"_s, u"B"_s},
                 {u"result"_s, u"0 rows: sold out"_s},
                 {u"rows"_s, 0},
                 {u"outcome"_s, u"sold_out"_s},
                 {u"waits_for"_s, QJsonArray{u"A"_s}},
                 {u"released_by"_s, u"A4"_s}});
        compare(step(answer, 2).value(u"own").toObject(),
                {{u"contracted"_s, 1}, {u"locked"_s, 0}, {u"reserved"_s, 1}, {u"ledger"_s, 0}});
        compare(step(answer, 4),
                {{u"number"_s, 4},
                 {u"step"_s, u"commit"_s},
                 {u"result"_s, u"committed"_s},
                 {u"outcome"_s, u"booked"_s},
                 {u"released"_s, QJsonArray{u"B"_s}},
                 {u"reserved"_s, 1},
                 {u"ledger"_s, 1}});
    }

    /** While it waits there is nothing that came back. */
    void absentValuesAreNull()
    {
        ScheduleRecording recording = someRecording(u"A1 B1"_s);
        holdUp(recording, 1, {0});
        recording.steps[1].committed.reset();
        const QJsonObject waiting = step(stepJson(recording), 1);
        QCOMPARE(waiting.value(u"result").toString(), u"waits"_s);
        for (const char *key : {"rows", "sqlstate", "outcome", "released_by", "contracted",
                                "locked", "reserved", "ledger", "own"}) {
            QVERIFY2(waiting.contains(QLatin1StringView(key)), key);
            QVERIFY2(waiting.value(QLatin1StringView(key)).isNull(), key);
        }
    }

    void failures()
    {
        ScheduleRecording recording = someRecording(u"A1"_s);
        recording.steps[0].answer = StepAnswer();
        recording.steps[0].answer->sqlState = u"40001"_s;
        recording.steps[0].outcome = recording.steps[0].ending = Outcome::SerializationFailure;
        const Error error{Error::Kind::Arguments, u"schedule"_s, u"no"_s, u"yes"_s};
        const QJsonObject answer = stepJson(recording, error);
        QCOMPARE(answer.value(u"error").toString(), u"schedule: no; yes"_s);
        compare(step(answer, 0),
                {{u"result"_s, u"serialization failure (40001)"_s},
                 {u"sqlstate"_s, u"40001"_s},
                 {u"outcome"_s, u"serialization_failure"_s}});
    }

    void why()
    {
        ScheduleRecording recording = someRecording(u"A1 B1 A2 B2"_s, {}, Isolation::None);
        recording.steps[3].committed = HotelRecords{1, 0, 2, 0};
        const QJsonObject answer = stepJson(recording);
        QCOMPARE(answer.value(u"verdict").toString(), u"overbooked"_s);
        QCOMPARE(answer.value(u"why").toArray(),
                 QJsonArray::fromStringList(whyOverbooked(recording)));
    }

    void explorationKeys_data()
    {
        QTest::addColumn<bool>("listed");
        QTest::newRow("counts") << false;
        QTest::newRow("every schedule") << true;
    }

    void explorationKeys()
    {
        QFETCH(bool, listed);
        const QJsonObject answer = explorationsJson(
            environment(), {overbooked(), Exploration(someStrategy(), {})}, listed);
        QCOMPARE(JsonShape::mistakesOfExplorations(answer, listed), QStringList());
        QCOMPARE(answer.value(u"version").toInt(), 1);
        QCOMPARE(answer.value(u"explorations").toArray().size(), 2);
        QCOMPARE(QJsonDocument::fromJson(QJsonDocument(answer).toJson()).object(), answer);
    }

    void explorationValues()
    {
        compare(explorationJson(overbooked()),
                {{u"strategy"_s, u"mine"_s},
                 {u"clients"_s, 3},
                 {u"rooms"_s, 5},
                 {u"booking"_s, 2},
                 {u"most_switches"_s, 4},
                 {u"schedules"_s, 3},
                 {u"safe"_s, 1},
                 {u"overbooked"_s, 1},
                 {u"ledger_differs"_s, 1},
                 {u"waited"_s, 1},
                 {u"conflicted"_s, 1},
                 {u"serialization_failures"_s, 1},
                 {u"deadlocks"_s, 1},
                 {u"complete"_s, false},
                 {u"stopped"_s, false},
                 {u"error"_s, QJsonValue()},
                 {u"seconds"_s, 0.125},
                 {u"witness"_s, u"A1 B1 B2 A2"_s}});
    }

    void nothingWentWrong()
    {
        Exploration exploration(someStrategy(), {});
        exploration.add({exploredAs("AABB")});
        exploration.setState(Exploration::State::Finished);
        compare(explorationJson(exploration),
                {{u"complete"_s, true},
                 {u"most_switches"_s, QJsonValue()},
                 {u"witness"_s, QJsonValue()}});
    }

    void ended()
    {
        Exploration exploration = overbooked();
        exploration.setState(Exploration::State::Stopped);
        compare(explorationJson(exploration), {{u"complete"_s, false}, {u"stopped"_s, true}});
        exploration.setState(Exploration::State::Failed);
        exploration.setError({Error::Kind::ConnectionLost, u"PostgreSQL"_s, u"gone"_s, {}});
        compare(
            explorationJson(exploration),
            {{u"complete"_s, false}, {u"stopped"_s, false}, {u"error"_s, u"PostgreSQL: gone"_s}});
    }

    void list()
    {
        const QJsonArray list
            = explorationJson(overbooked(), true).value(u"schedule_list").toArray();
        QCOMPARE(list.size(), 3);
        compare(list.at(0).toObject(),
                {{u"schedule"_s, u"A1 A2 B1 B2"_s},
                 {u"switches"_s, 1},
                 {u"verdict"_s, u"correct"_s},
                 {u"waited"_s, false},
                 {u"conflicted"_s, false},
                 {u"serialization_failure"_s, false},
                 {u"deadlock"_s, false}});
        compare(list.at(1).toObject(),
                {{u"schedule"_s, u"A1 B1 B2 A2"_s},
                 {u"switches"_s, 2},
                 {u"verdict"_s, u"overbooked"_s},
                 {u"reserved"_s, 6},
                 {u"ledger"_s, 4},
                 {u"waited"_s, true},
                 {u"conflicted"_s, true}});
        compare(list.at(2).toObject(),
                {{u"schedule"_s, u"A1 B1 A2 B2"_s},
                 {u"verdict"_s, u"ledger differs"_s},
                 {u"serialization_failure"_s, true},
                 {u"deadlock"_s, true}});
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleJson)

#include "tst_schedulejson.moc"
