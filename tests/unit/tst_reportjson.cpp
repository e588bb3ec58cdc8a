// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/reportjson.h"
#include "tests/support/jsonshape.h"
#include "tests/support/races.h"
#include "tests/support/testing.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace lastroom;
using namespace Qt::StringLiterals;

class tst_ReportJson : public QObject
{
    Q_OBJECT

private:
    static Environment environment()
    {
        Environment environment = Environment::here();
        environment.postgresql = u"15.18"_s;
        environment.started = QDateTime(QDate(2026, 1, 31), QTime(13, 0, 0, 999), QTimeZone(3600));
        return environment;
    }

    /** Two hotels, one overbooked; a retry; a SQLSTATE. */
    static Recording overbooked()
    {
        RaceDescription race = someRace(2, 10);
        race.inventory.hotels[0].name = u"“A” \U0001F3E8"_s;
        race.inventory.hotels[1].locked = 2;
        Recording recording(race);
        Attempt failed = attemptAt(0, 10, Outcome::Deadlock, 2, 0);
        failed.state = {'4', '0', 'P', '0', '1'};
        recording.append({failed, attemptAt(11, 20, Outcome::Booked, 2, 0, 0),
                          attemptAt(0, 400, Outcome::Booked, 9, 1, -1, 16),
                          attemptAt(0, 500, Outcome::SoldOut, 9, 1)});
        recording.setAudit({{{10, 0, 2, 2}, {10, 2, 9, 9}}, 2, 0, 0, 0});
        recording.setState(Recording::State::Finished);
        return recording;
    }

    /** Nothing happened, nothing could be read. */
    static Recording nothing()
    {
        Recording recording(someRace());
        recording.setState(Recording::State::Failed);
        recording.setError({Error::Kind::ConnectionLost, u"PostgreSQL"_s, u"gone"_s, {}});
        return recording;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void keys()
    {
        const QJsonObject answer
            = racesJson(environment(), {makeReport(overbooked()), makeReport(nothing())});
        QCOMPARE(JsonShape::mistakesOf(answer), QStringList());
        QCOMPARE(answer.value(u"races").toArray().size(), 2);
        // And through text and back.
        const QByteArray text = QJsonDocument(answer).toJson();
        QCOMPARE(QJsonDocument::fromJson(text).object(), answer);
    }

    void environmentValues()
    {
        const QJsonObject json = environmentJson(environment());
        QCOMPARE(json.value(u"lastroom").toString(), u"" LASTROOM_VERSION ""_s);
        QCOMPARE(json.value(u"postgresql").toString(), u"15.18"_s);
        QCOMPARE(json.value(u"server").toString(), u"private"_s);
        QCOMPARE(json.value(u"fsync").toBool(true), false);
        QCOMPARE(json.value(u"started").toString(), u"2026-01-31T12:00:00Z"_s);
        Environment given = environment();
        given.privateServer = false;
        given.fsync = true;
        QCOMPARE(environmentJson(given).value(u"server").toString(), u"given"_s);
        QCOMPARE(environmentJson(given).value(u"fsync").toBool(false), true);
    }

    void settingsValues()
    {
        RaceDescription race = someRace();
        race.inventory.event = u"Событие"_s;
        race.workload = {};
        race.workload.seed = Workload::greatestSeed;
        race.workload.choice = Workload::Choice::Random;
        race.workload.together = true;
        race.workload.crash = 5;
        race.workload.loseCommit = 7;
        race.workload.mix = {u"naive"_s, 10};
        Recording recording(race);
        const QJsonObject settings
            = racesJson(environment(), {makeReport(recording)}).value(u"settings").toObject();
        const QJsonObject expected{{u"event"_s, u"Событие"_s},
                                   {u"clients"_s, 200},
                                   {u"servers"_s, 2},
                                   {u"connections"_s, 4},
                                   {u"booking"_s, QJsonArray{1, 5}},
                                   {u"pause_ms"_s, QJsonArray{0, 299}},
                                   {u"hold_ms"_s, 0},
                                   {u"round_trip_ms"_s, 0},
                                   {u"crash_percent"_s, 5},
                                   {u"lose_commit_percent"_s, 7},
                                   {u"mix"_s, u"naive:10"_s},
                                   {u"choice"_s, u"random"_s},
                                   {u"tries"_s, 100},
                                   {u"seed"_s, qint64(Workload::greatestSeed)},
                                   {u"together"_s, true}};
        for (const QString &key : expected.keys())
            QCOMPARE(settings.value(key), expected.value(key));
        QVERIFY(QJsonDocument(settings).toJson().contains("9007199254740991"));
    }

    void raceValues()
    {
        const QJsonObject race = raceJson(makeReport(overbooked()));
        const QJsonObject expected{
            {u"strategy"_s, u"mine"_s},
            {u"title"_s, u"My own"_s},
            {u"isolation"_s, u"serializable"_s},
            {u"verdict"_s, u"overbooked"_s},
            {u"contracted"_s, 20},
            {u"locked"_s, 2},
            {u"reserved"_s, 11},
            {u"ledger"_s, 11},
            {u"overbooked"_s, 1},
            {u"unsold"_s, 8},
            {u"requests"_s, 3},
            {u"attempts"_s, 4},
            {u"retries"_s, 1},
            {u"seconds"_s, 0.5},
            {u"bookings_per_second"_s, 4.},
            {u"outcomes"_s, QJsonObject{{u"booked"_s, 2}, {u"sold_out"_s, 1}, {u"deadlock"_s, 1}}},
            {u"sqlstates"_s, QJsonObject{{u"40P01"_s, 1}}},
            {u"first_overbooking"_s,
             QJsonObject{{u"seconds"_s, 0.4},
                         {u"hotel"_s, u"Hotel B"_s},
                         {u"client"_s, 17},
                         {u"bookings"_s, QJsonArray()},
                         {u"why"_s, QJsonArray()},
                         {u"order"_s, QJsonValue()},
                         {u"order_strategy"_s, QJsonValue()}}}};
        for (const QString &key : expected.keys())
            QVERIFY2(race.value(key) == expected.value(key), qPrintable(key));
        QCOMPARE(race.value(u"hotels").toArray().at(1).toObject(),
                 (QJsonObject{{u"name"_s, u"Hotel B"_s},
                              {u"contracted"_s, 10},
                              {u"locked"_s, 2},
                              {u"reserved"_s, 9},
                              {u"ledger"_s, 9},
                              {u"overbooked"_s, 1},
                              {u"lost_rooms"_s, 0}}));
        QCOMPARE(race.value(u"hotels")[0][u"name"].toString(), u"“A” \U0001F3E8"_s);
        QCOMPARE(race.value(u"latency_ms")[u"max"].toDouble(), 400.);
        QVERIFY(race.value(u"latency_ms")[u"p50"].toDouble() >= 20.);
        QVERIFY(race.value(u"latency_ms")[u"p50"].toDouble() < 20.2);
    }

    void absentValuesAreNull()
    {
        const QJsonObject race = raceJson(makeReport(nothing()));
        for (const char *key : {"verdict", "first_overbooking", "audit"}) {
            QVERIFY2(race.contains(QLatin1StringView(key)), key);
            QVERIFY2(race.value(QLatin1StringView(key)).isNull(), key);
        }
        for (const char *key : {"p50", "p95", "p99", "max"})
            QVERIFY(race.value(u"latency_ms").toObject().value(QLatin1StringView(key)).isNull());
        QCOMPARE(race.value(u"outcomes").toObject(), QJsonObject());
        QCOMPARE(race.value(u"sqlstates").toObject(), QJsonObject());
        QCOMPARE(race.value(u"error").toString(), u"PostgreSQL: gone"_s);
        QVERIFY(raceJson(makeReport(overbooked())).value(u"error").isNull());
    }

    void stopped()
    {
        Recording recording = overbooked();
        QCOMPARE(raceJson(makeReport(recording)).value(u"stopped").toBool(true), false);
        recording.setState(Recording::State::Stopped);
        QCOMPARE(raceJson(makeReport(recording)).value(u"stopped").toBool(false), true);
    }
};

QTEST_GUILESS_MAIN(tst_ReportJson)

#include "tst_reportjson.moc"
