// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/findings.h"

#include "core/model/text.h"
#include "core/strategy/fingerprint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What an earlier version did not tell apart makes a finding impossible: it is left out. */
constexpr qint64 absent = -1;

bool isWorthMore(const Finding &left, const Finding &right)
{
    const auto worth = [](const Finding &finding) {
        return std::tuple(finding.counts.overbooked > 0, finding.counts.ledgerDiffers > 0,
                          finding.counts.wrong() > 0, finding.scope.complete,
                          finding.situation.overlap, finding.counts.schedules);
    };
    return worth(left) > worth(right);
}

/** How the schedules ended, without what else happened in them. */
ExplorationCounts endingsOf(const ExplorationCounts &counts)
{
    ExplorationCounts endings = counts;
    endings.turnedAway = 0;
    endings.waited = 0;
    endings.conflicted = 0;
    endings.serializationFailures = 0;
    endings.deadlocks = 0;
    endings.run = 0;
    endings.serial = 0;
    endings.serialSafe = 0;
    endings.serialOverbooked = 0;
    return endings;
}

QJsonObject json(const Finding &finding)
{
    return {{u"strategy"_s, finding.strategy},
            {u"fingerprint"_s, QString::fromLatin1(finding.fingerprint)},
            {u"clients"_s, finding.situation.clients},
            {u"rooms"_s, finding.situation.rooms},
            {u"booking"_s, finding.situation.booking},
            {u"overlap"_s, finding.situation.overlap},
            {u"complete"_s, finding.scope.complete},
            {u"whole_statements"_s, finding.scope.wholeStatements},
            {u"schedules"_s, finding.counts.schedules},
            {u"overbooked"_s, finding.counts.overbooked},
            {u"hidden"_s, finding.counts.hidden},
            {u"ledger_differs"_s, finding.counts.ledgerDiffers},
            {u"nobody_booked"_s, finding.counts.nobodyBooked},
            {u"stuck"_s, finding.counts.stuck},
            {u"failed"_s, finding.counts.failed},
            {u"postgresql"_s, finding.postgresql}};
}

Finding findingOf(const QJsonObject &object)
{
    Finding finding;
    finding.strategy = object[u"strategy"].toString();
    finding.fingerprint = object[u"fingerprint"].toString().toLatin1();
    finding.situation = {object[u"clients"].toInt(), object[u"rooms"].toInt(),
                         object[u"booking"].toInt(), object[u"overlap"].toBool()};
    finding.scope = {object[u"complete"].toBool(), object[u"whole_statements"].toBool()};
    finding.counts.schedules = object[u"schedules"].toInteger();
    finding.counts.overbooked = object[u"overbooked"].toInteger();
    finding.counts.hidden = object[u"hidden"].toInteger();
    finding.counts.ledgerDiffers = object[u"ledger_differs"].toInteger();
    finding.counts.nobodyBooked = object[u"nobody_booked"].toInteger(absent);
    finding.counts.stuck = object[u"stuck"].toInteger(absent);
    finding.counts.failed
        = object.contains(u"whole_statements"_s) ? object[u"failed"].toInteger() : absent;
    finding.counts.safe = finding.counts.schedules - finding.counts.overbooked
        - finding.counts.ledgerDiffers - finding.counts.nobodyBooked - finding.counts.stuck
        - finding.counts.failed;
    finding.postgresql = object[u"postgresql"].toString();
    return finding;
}

bool isPossible(const Finding &finding)
{
    const ExplorationCounts &counts = finding.counts;
    return finding.situation.check() && counts.schedules > 0 && counts.overbooked >= 0
        && counts.ledgerDiffers >= 0 && counts.nobodyBooked >= 0 && counts.stuck >= 0
        && counts.failed >= 0 && counts.safe >= 0;
}

} // namespace

void Findings::add(const Exploration &exploration, const QString &postgresql)
{
    // Of a strategy is told what its file says.
    if (exploration.counts().schedules == 0 || !exploration.strategy().isAsWritten())
        return;
    Finding finding;
    finding.strategy = exploration.strategy().name;
    finding.fingerprint = fingerprintOf(exploration.strategy());
    finding.situation = exploration.situation();
    finding.scope = exploration.scope();
    finding.counts = endingsOf(exploration.counts());
    finding.postgresql = postgresql;
    m_findings.removeIf([&](const Finding &old) {
        return old.strategy == finding.strategy && old.fingerprint != finding.fingerprint;
    });
    const auto same = std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding &old) {
        return old.strategy == finding.strategy && old.situation == finding.situation;
    });
    if (same == m_findings.end())
        m_findings.append(finding);
    else if (finding.scope.complete || !same->scope.complete)
        *same = finding;
}

const Finding *Findings::of(const Strategy &strategy) const
{
    const QByteArray fingerprint = fingerprintOf(strategy);
    const Finding *best = nullptr;
    for (const Finding &finding : m_findings) {
        if (finding.strategy == strategy.name && finding.fingerprint == fingerprint
            && (!best || isWorthMore(finding, *best)))
            best = &finding;
    }
    return best;
}

QString Findings::summary(const Strategy &strategy) const
{
    const Finding *finding = of(strategy);
    if (!finding)
        return Text::tr("not explored");
    const int clients = finding->situation.clients;
    QString text = findingText(finding->counts, finding->scope);
    if (clients != 2)
        text = Text::tr("%1, %n clients", nullptr, clients).arg(text);
    return finding->situation.overlap ? Text::tr("%1, statements overlap").arg(text) : text;
}

QString Findings::details(const Strategy &strategy) const
{
    const QByteArray fingerprint = fingerprintOf(strategy);
    QStringList lines;
    for (const Finding &finding : m_findings) {
        if (finding.strategy != strategy.name || finding.fingerprint != fingerprint)
            continue;
        //: %1 is the situation, %2 what was found in it
        lines.append(Text::tr("%1: %2 on PostgreSQL %3")
                         .arg(situationText(finding.situation),
                              findingText(finding.counts, finding.scope), finding.postgresql));
    }
    return lines.join(u'\n');
}

QByteArray Findings::toJson() const
{
    QJsonArray array;
    for (const Finding &finding : m_findings)
        array.append(json(finding));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Findings Findings::fromJson(const QByteArray &text)
{
    Findings findings;
    for (const QJsonArray all = QJsonDocument::fromJson(text).array();
         const QJsonValue &value : all) {
        const Finding finding = findingOf(value.toObject());
        if (isPossible(finding))
            findings.m_findings.append(finding);
    }
    return findings;
}

} // namespace lastroom
