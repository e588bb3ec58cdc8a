// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recording.h"
#include "core/record/archive.h"

#include <QHash>

namespace lastroom {

/** The parts of an archive by their names. */
using ArchiveParts = QHash<QString, QByteArray>;

/**
 * The attempts of a race, their statements and the samples, a file a column, in the folder \p
 * folder
 * ("races/1"): what docs/kept-race.md describes. Any thread.
 */
QList<ArchiveEntry> attemptColumns(const Recording &recording, const QString &folder);
QList<ArchiveEntry> sampleColumns(const Recording &recording, const QString &folder);

/** Adds what the columns in \p folder say to \p recording. Errors: File, \p path, where a column is
 * missing, or does not say what it has to. */
Result<> readAttempts(const ArchiveParts &parts, const QString &folder, const QString &path,
                      Recording &recording);
Result<> readSamples(const ArchiveParts &parts, const QString &folder, const QString &path,
                     Recording &recording);

} // namespace lastroom
