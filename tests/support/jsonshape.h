// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

/**
 * Holds an answer against interface.md: every key that scripts rely on is there and has the type
 * that is promised. Says what is not so, one line each.
 */
class JsonShape
{
public:
    static QStringList mistakesOf(const QJsonObject &answer)
    {
        JsonShape shape;
        shape.hold(QString(), answer,
                   "version:whole environment:object settings:object races:array");
        shape.holdCommon(answer);
        for (const QJsonValue race : answer.value(u"races").toArray())
            shape.holdRace(race.toObject());
        return shape.m_mistakes;
    }

    /** As mistakesOf() for `race --races --json` and `race --sweep --json`. */
    static QStringList mistakesOfSeries(const QJsonObject &answer)
    {
        JsonShape shape;
        const bool isSweep = answer.contains(u"sweep");
        shape.hold(QString(), answer,
                   isSweep ? "version:whole environment:object settings:object asked_for:whole "
                             "receipt:object sweep:array"
                           : "version:whole environment:object settings:object asked_for:whole "
                             "receipt:object odds:array");
        shape.holdCommon(answer);
        for (const QJsonValue odds : answer.value(u"odds").toArray())
            shape.hold(u"odds."_s, odds.toObject(),
                       "strategy:text title:text races:whole overbooked:whole incorrect:whole "
                       "share:number interval_95:array overbooked_rooms:array");
        for (const QJsonValue point : answer.value(u"sweep").toArray()) {
            shape.hold(u"sweep."_s, point.toObject(), "races:array");
            for (const QJsonValue race : point.toObject().value(u"races").toArray())
                shape.hold(u"sweep.races."_s, race.toObject(),
                           "strategy:text title:text verdict:text? overbooked:whole "
                           "bookings_per_second:number p95_ms:number conflicts:whole "
                           "time_for_nothing:number seconds:number");
        }
        return shape.m_mistakes;
    }

    /** As mistakesOf() for `explore --json`; \p listed with every schedule. */
    static QStringList mistakesOfExplorations(const QJsonObject &answer, bool listed = false)
    {
        JsonShape shape;
        shape.hold(QString(), answer, "version:whole environment:object explorations:array");
        shape.holdEnvironment(answer.value(u"environment").toObject());
        for (const QJsonValue exploration : answer.value(u"explorations").toArray())
            shape.holdExploration(exploration.toObject(), listed);
        return shape.m_mistakes;
    }

    /** As mistakesOf() for `step --json`. */
    static QStringList mistakesOfStep(const QJsonObject &answer)
    {
        JsonShape shape;
        shape.hold(
            QString(), answer,
            "version:whole strategy:text clients:whole rooms:whole booking:whole "
            "schedule:text steps:array over:bool verdict:text ending:text? why:array error:text?");
        for (const QJsonValue step : answer.value(u"steps").toArray()) {
            const QString place = step[u"client"].toString() + step[u"step"].toString() + u'.';
            shape.hold(place, step.toObject(),
                       "client:text number:whole step:text result:text rows:whole? sqlstate:text? "
                       "outcome:text? waits_for:array released:array released_by:text? "
                       "contracted:whole? locked:whole? reserved:whole? ledger:whole? own:object?");
            if (step[u"own"].isObject())
                shape.hold(place + u"own."_s, step[u"own"].toObject(),
                           "contracted:whole locked:whole reserved:whole ledger:whole");
        }
        return shape.m_mistakes;
    }

private:
    void holdCommon(const QJsonObject &answer)
    {
        holdEnvironment(answer.value(u"environment").toObject());
        const QJsonObject receipt = answer.value(u"receipt").toObject();
        if (answer.contains(u"receipt"))
            hold(u"receipt."_s, receipt, "settings:text strategies:array token:text");
        for (const QJsonValue strategy : receipt.value(u"strategies").toArray())
            hold(u"receipt.strategies."_s, strategy.toObject(),
                 "name:text title:text isolation:text sha256:text");
        const QJsonObject settings = answer.value(u"settings").toObject();
        hold(u"settings."_s, settings,
             "event:text clients:whole servers:whole connections:whole booking:array "
             "pause_ms:array hold_ms:whole round_trip_ms:whole crash_percent:whole "
             "lose_commit_percent:whole mix:text? choice:text tries:whole "
             "stall_s:whole seed:whole "
             "together:bool");
        for (const char *key : {"booking", "pause_ms"}) {
            if (settings.value(QLatin1StringView(key)).toArray().size() != 2)
                m_mistakes += u"settings.%1 has no two ends"_s.arg(QLatin1StringView(key));
        }
    }

    void holdEnvironment(const QJsonObject &environment)
    {
        hold(u"environment."_s, environment,
             "lastroom:text postgresql:text qt:text cores:whole server:text fsync:bool "
             "started:text");
        const QString started = environment.value(u"started").toString();
        const QDateTime time = QDateTime::fromString(started, Qt::ISODate);
        if (!time.isValid() || time.timeSpec() != Qt::UTC || started.size() != 20)
            m_mistakes += u"environment.started is "_s + started;
    }

    void holdExploration(const QJsonObject &exploration, bool listed)
    {
        const QString place = exploration.value(u"strategy").toString() + u'.';
        hold(place, exploration,
             "strategy:text clients:whole rooms:whole booking:whole most_switches:whole? "
             "tried_alone:text? schedules:whole safe:whole overbooked:whole hidden:whole "
             "ledger_differs:whole nobody_booked:whole stuck:whole failed:whole "
             "turned_away:whole failures:array waited:whole "
             "conflicted:whole serialization_failures:whole deadlocks:whole complete:bool "
             "stopped:bool error:text? seconds:number witness:text?");
        const auto count = [&](const char *key) {
            return exploration.value(QLatin1StringView(key)).toInteger();
        };
        qint64 sum = 0;
        for (const char *key :
             {"safe", "overbooked", "ledger_differs", "nobody_booked", "stuck", "failed"})
            sum += count(key);
        if (sum != count("schedules") || count("hidden") > count("overbooked"))
            m_mistakes += place + u"schedules is not the sum"_s;
        if (listed != exploration.contains(u"schedule_list")
            || (listed
                && exploration.value(u"schedule_list").toArray().size() != count("schedules")))
            m_mistakes += place + u"schedule_list"_s;
        holdFailures(place, exploration);
        for (const QJsonValue schedule : exploration.value(u"schedule_list").toArray())
            hold(place + u"schedule_list."_s, schedule.toObject(),
                 "schedule:text switches:whole verdict:text ending:text reserved:whole "
                 "ledger:whole turned_away:bool failure:text? waited:bool conflicted:bool "
                 "serialization_failure:bool deadlock:bool");
    }

    void holdFailures(const QString &place, const QJsonObject &object)
    {
        for (const QJsonValue failure : object.value(u"failures").toArray())
            hold(place + u"failures."_s, failure.toObject(),
                 "step:text sqlstate:text message:text detail:text? count:whole");
    }

    void holdRace(const QJsonObject &race)
    {
        const QString place = race.value(u"strategy").toString() + u'.';
        hold(place, race,
             "strategy:text title:text isolation:text verdict:text? tried_alone:text? "
             "contracted:whole locked:whole reserved:whole ledger:whole overbooked:whole "
             "lost_rooms:whole turned_away:whole unsold:whole hotels:array failures:array "
             "requests:whole attempts:whole outcomes:object sqlstates:object retries:whole "
             "seconds:number bookings_per_second:number latency_ms:object "
             "first_overbooking:object?");
        for (const QJsonValue hotel : race.value(u"hotels").toArray())
            hold(place + u"hotels."_s, hotel.toObject(),
                 "name:text contracted:whole locked:whole reserved:whole ledger:whole "
                 "overbooked:whole");
        holdFailures(place, race);
        hold(place + u"latency_ms."_s, race.value(u"latency_ms").toObject(),
             "p50:number? p95:number? p99:number? max:number?");
        if (race.value(u"first_overbooking").isObject())
            hold(place + u"first_overbooking."_s, race.value(u"first_overbooking").toObject(),
                 "seconds:number hotel:text client:whole");
        for (const char *key : {"outcomes", "sqlstates"}) {
            const QJsonObject counts = race.value(QLatin1StringView(key)).toObject();
            for (const QString &name : counts.keys()) {
                if (typeOf(counts.value(name)) != u"whole" || counts.value(name).toInteger() < 1)
                    m_mistakes += place + QLatin1StringView(key) + u'.' + name;
            }
        }
    }

    void hold(const QString &place, const QJsonObject &object, const char *promised)
    {
        for (const QString &each : QString::fromLatin1(promised).split(u' ')) {
            const QString key = each.section(u':', 0, 0);
            QString type = each.section(u':', 1);
            const bool mayBeNull = type.endsWith(u'?');
            type.remove(u'?');
            if (!object.contains(key)) {
                m_mistakes += place + key + u" is left out"_s;
                continue;
            }
            const QString found = typeOf(object.value(key));
            if (found != type && !(mayBeNull && found == u"null")
                && !(type == u"number" && found == u"whole"))
                m_mistakes += place + key + u" is "_s + found;
        }
    }

    static QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"bool"_s;
        case QJsonValue::Double:
            return value.toDouble() == std::floor(value.toDouble()) ? u"whole"_s : u"number"_s;
        case QJsonValue::String:
            return u"text"_s;
        case QJsonValue::Array:
            return u"array"_s;
        case QJsonValue::Object:
            return u"object"_s;
        case QJsonValue::Undefined:
            break;
        }
        return u"undefined"_s;
    }

    QStringList m_mistakes;
};
