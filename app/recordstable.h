// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/comparison.h"
#include "core/record/recordstore.h"

#include <QJsonObject>
#include <QString>

namespace lastroom {

/** A line a kept race, the newest first. */
QString recordsTable(const RecordStore::List &list);
QJsonObject recordsJson(const RecordStore::List &list);

/** All of one kept race: what `race` said when it was run, and its label. */
QString recordText(const RaceRecord &record);
QJsonObject recordShownJson(const RaceRecord &record);

QString comparisonText(const Comparison &comparison);

} // namespace lastroom
