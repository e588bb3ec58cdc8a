// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"

namespace lastroom {

/**
 * A kept race in one file, which docs/kept-race.md describes: tar in Zstandard. Written as a whole
 * or not at all; a file that is cut short, of a later version, or changed by hand is refused with
 * the reason. Functions; any thread; they take time and block for the disk. Errors: File.
 */
namespace RaceFile {

/** What such files end with, ".lastroom". */
QString suffix();

Result<> write(const RaceRecord &record, const QString &path);

Result<RaceRecord> read(const QString &path);

/** The beginning of the file only: what changes later in it is not found. */
Result<RecordSummary> readSummary(const QString &path);

/** The same file with another label. */
Result<> relabel(const QString &path, const RecordLabel &label);

} // namespace RaceFile

} // namespace lastroom
