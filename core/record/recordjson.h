// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"

#include <QJsonObject>

namespace lastroom {

/** The version of the format that is written; later ones are not read. */
constexpr int recordVersion = 1;

/** `race.json` of a kept race, as docs/kept-race.md describes it. Any thread. */
QJsonObject recordJson(const RaceRecord &record);

/** Its parts back. Those that read an object take what is missing for nothing, and refuse nothing:
 * whether the whole makes sense, the caller asks. Any thread. */
RecordLabel labelOf(const QJsonObject &record);
Environment environmentOf(const QJsonObject &record);
Workload workloadOf(const QJsonObject &record);
RecordSummary summaryOf(const QJsonObject &record);

/** The strategies' names and levels, in the order of the plan; then, where there is one, the mixed
 * in. */
struct RecordedWay
{
    QString name;
    std::optional<Isolation> level;
    QString file; ///< of the archive
};

QList<RecordedWay> waysOf(const QJsonObject &record);
std::optional<RecordedWay> mixedOf(const QJsonObject &record);

/** Everything of one of the races but its attempts and samples, into \p recording; before those are
 * added. \return whether its attempts are to be added. */
bool readRace(const QJsonObject &race, Recording &recording);

/** The state, audit and failures; after attempts and samples were added. */
void finishRace(const QJsonObject &race, Recording &recording);

} // namespace lastroom
