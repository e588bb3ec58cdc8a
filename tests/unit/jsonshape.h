// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

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
        shape.hold(QStringLiteral("environment."), answer.value(u"environment").toObject(),
                   "lastroom:text postgresql:text qt:text cores:whole server:text fsync:bool "
                   "started:text");
        const QString started = answer.value(u"environment")[u"started"].toString();
        const QDateTime time = QDateTime::fromString(started, Qt::ISODate);
        if (!time.isValid() || time.timeSpec() != Qt::UTC || started.size() != 20)
            shape.m_mistakes += QStringLiteral("environment.started is ") + started;
        const QJsonObject settings = answer.value(u"settings").toObject();
        shape.hold(QStringLiteral("settings."), settings,
                   "event:text clients:whole servers:whole connections:whole booking:array "
                   "pause_ms:array hold_ms:whole choice:text tries:whole seed:whole together:bool");
        for (const char *key : {"booking", "pause_ms"}) {
            if (settings.value(QLatin1StringView(key)).toArray().size() != 2)
                shape.m_mistakes
                    += QStringLiteral("settings.%1 has no two ends").arg(QLatin1StringView(key));
        }
        for (const QJsonValue race : answer.value(u"races").toArray())
            shape.holdRace(race.toObject());
        return shape.m_mistakes;
    }

private:
    void holdRace(const QJsonObject &race)
    {
        const QString place = race.value(u"strategy").toString() + u'.';
        hold(place, race,
             "strategy:text title:text isolation:text verdict:text? contracted:whole locked:whole "
             "reserved:whole ledger:whole overbooked:whole unsold:whole hotels:array "
             "requests:whole attempts:whole outcomes:object sqlstates:object retries:whole "
             "seconds:number bookings_per_second:number latency_ms:object "
             "first_overbooking:object?");
        for (const QJsonValue hotel : race.value(u"hotels").toArray())
            hold(place + QStringLiteral("hotels."), hotel.toObject(),
                 "name:text contracted:whole locked:whole reserved:whole ledger:whole "
                 "overbooked:whole");
        hold(place + QStringLiteral("latency_ms."), race.value(u"latency_ms").toObject(),
             "p50:number? p95:number? p99:number? max:number?");
        if (race.value(u"first_overbooking").isObject())
            hold(place + QStringLiteral("first_overbooking."),
                 race.value(u"first_overbooking").toObject(),
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
                m_mistakes += place + key + QStringLiteral(" is left out");
                continue;
            }
            const QString found = typeOf(object.value(key));
            if (found != type && !(mayBeNull && found == u"null")
                && !(type == u"number" && found == u"whole"))
                m_mistakes += place + key + QStringLiteral(" is ") + found;
        }
    }

    static QString typeOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return QStringLiteral("null");
        case QJsonValue::Bool:
            return QStringLiteral("bool");
        case QJsonValue::Double:
            return value.toDouble() == std::floor(value.toDouble()) ? QStringLiteral("whole")
                                                                    : QStringLiteral("number");
        case QJsonValue::String:
            return QStringLiteral("text");
        case QJsonValue::Array:
            return QStringLiteral("array");
        case QJsonValue::Object:
            return QStringLiteral("object");
        case QJsonValue::Undefined:
            break;
        }
        return QStringLiteral("undefined");
    }

    QStringList m_mistakes;
};
