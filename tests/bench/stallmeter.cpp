// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/stallmeter.h"

#include <QJsonArray>

#include <algorithm>
#include <unistd.h>

namespace lastroom::bench {

using namespace Qt::StringLiterals;

StallMeter::StallMeter(std::function<QString()> phase)
    : m_phase(std::move(phase))
    , m_schedstat(u"/proc/self/task/%1/schedstat"_s.arg(::gettid()))
    , m_phaseBefore(m_phase())
{
    if (!m_schedstat.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("%s: %s", qPrintable(m_schedstat.fileName()), qPrintable(m_schedstat.errorString()));
    m_before = read();
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
    m_elapsed.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(interval);
}

StallMeter::Counts StallMeter::read()
{
    m_schedstat.seek(0);
    const QByteArrayList words = m_schedstat.readAll().split(' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong()};
}

void StallMeter::turn()
{
    const Counts now = read();
    const Turn turn{double(m_elapsed.nsecsElapsed()) / 1e6 - interval,
                    double(now.ran - m_before.ran) / 1e6,
                    double(now.waited - m_before.waited) / 1e6};
    // A turn in which the phase changed belongs to what it began in.
    Turn &longest = m_longest[m_phaseBefore];
    if (turn.late > longest.late)
        longest = turn;
    double &run = m_longestRun[m_phaseBefore];
    run = std::max(run, turn.ran);
    m_phaseBefore = m_phase();
    m_before = now;
    m_elapsed.restart();
}

QJsonObject StallMeter::report() const
{
    const auto object = [](const Turn &turn) {
        return QJsonObject{
            {u"late_ms"_s, turn.late}, {u"ran_ms"_s, turn.ran}, {u"waited_ms"_s, turn.waited}};
    };
    QJsonObject phases;
    QString worst;
    for (const auto &[phase, turn] : m_longest.asKeyValueRange()) {
        QJsonObject of = object(turn);
        of[u"longest_run_ms"] = m_longestRun.value(phase);
        phases[phase] = of;
        if (worst.isEmpty() || turn.late > m_longest.value(worst).late)
            worst = phase;
    }
    QJsonObject result = object(m_longest.value(worst));
    result[u"phase"] = worst;
    result[u"phases"] = phases;
    return result;
}

QString autogroup()
{
    QFile file(u"/proc/sys/kernel/sched_autogroup_enabled"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed())
                                          : u"none"_s;
}

} // namespace lastroom::bench
