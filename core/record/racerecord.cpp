// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racerecord.h"

#include "core/model/text.h"
#include "core/record/receipt.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QString RaceRecord::nameFor(const RacePlan &plan)
{
    constexpr qsizetype mostNamed = 3;
    QStringList titles;
    for (const Strategy &strategy : plan.strategies)
        titles.append(strategy.title);
    const qsizetype more = titles.size() - mostNamed;
    const QString named = titles.mid(0, mostNamed).join(u", "_s);
    return (more > 0 ? Text::tr("%1 and %2 more").arg(named).arg(more) : named)
        .left(RecordLabel::longestName);
}

QString RaceRecord::nameFor(const SeriesPlan &plan)
{
    const QString what
        = plan.knob ? Text::tr("Sweep of %1").arg(Text::tr(plan.knob->name)) : Text::tr("Odds");
    return u"%1: %2"_s.arg(what, nameFor(plan.plans.first())).left(RecordLabel::longestName);
}

QString RecordSummary::verdicts() const
{
    if (!series.isEmpty())
        return series;
    QStringList verdicts;
    for (const Race &race : races) {
        const QString verdict = verdictText(verdictNamed(race.verdict));
        verdicts.append(race.overbooked > 0 ? u"%1 +%2"_s.arg(verdict).arg(race.overbooked)
                                            : verdict);
    }
    return verdicts.join(u", "_s);
}

RecordSummary RecordSummary::of(const RaceRecord &record)
{
    RecordSummary summary;
    summary.label = record.label;
    summary.environment = record.environment;
    const Receipt receipt = Receipt::of(record.plan, record.environment);
    summary.settings = receipt.settings;
    summary.token = receipt.token;
    if (record.series)
        summary.series = record.series->summary();
    for (const Recording &recording : record.recordings) {
        const Frame end = recording.frameAt(recording.length());
        const std::optional<Verdict> verdict = judgeRace(recording, end);
        summary.races.append({recording.description().strategy, recording.description().title,
                              verdict ? verdictName(*verdict) : u"not audited"_s, end.overbooked(),
                              end.bookingsPerSecond(), end.attempts});
    }
    return summary;
}

} // namespace lastroom
