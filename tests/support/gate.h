// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testserver.h"

namespace lastroom {

/**
 * Holds the workers of a race up at a step put into their strategies, until it is opened; whoever
 * tries a strategy alone or steps through it goes through. It is shut from the beginning. Thread:
 * its maker's.
 */
class Gate
{
public:
    explicit Gate(const ConnectionSettings &settings)
        : m_session(settings)
    {
        m_session.run("SELECT pg_advisory_lock(" + key + ")");
    }

    /** \p strategy with the gate after its step \p after, or before its first where that is empty.
     */
    static Strategy in(const Strategy &strategy, const QString &after)
    {
        const QString gate = u"-- step: gate\n"
                             "SELECT pg_advisory_xact_lock_shared(%1)\n"
                             "WHERE current_setting('application_name') LIKE 'lastroom worker%';\n"
                             "\n"_s.arg(QLatin1String(key));
        QString text = strategy.source;
        qsizetype place = text.indexOf(u"-- step: "_s);
        if (!after.isEmpty()) {
            place = text.indexOf(u"-- step: "_s + after);
            place = place < 0 ? -1 : text.indexOf(u"-- step: "_s, place + 1);
        }
        if (place < 0)
            qFatal("no step %s", qPrintable(after));
        text.insert(place, gate);
        text.replace(u"-- strategy: "_s + strategy.name, u"-- strategy: gated-"_s + strategy.name);
        return orDie(parseStrategy(text, u"/own/gated-%1.sql"_s.arg(strategy.name)));
    }

    /** Until so many workers wait, at the gate or for each other. */
    bool waitFor(int workers)
    {
        return m_session.waitUntil("SELECT count(*) = " + QByteArray::number(workers)
                                   + " FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
                                     "AND application_name LIKE 'lastroom worker%'");
    }

    void open() { m_session.run("SELECT pg_advisory_unlock(" + key + ")"); }

private:
    static inline const QByteArray key = "7071";
    TestSession m_session;
};

} // namespace lastroom
