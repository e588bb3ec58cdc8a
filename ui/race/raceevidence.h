// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/evidence.h"

namespace lastroom {

/** The pictures of a page of evidence: bars, lines, and the first overbooking of each race. Thread:
 * GUI. */
QList<EvidencePicture> evidencePictures(const RaceRecord &record);

/** All of it or nothing. Errors: File. Thread: GUI. */
Result<> writeEvidence(const RaceRecord &record, const QString &path);

} // namespace lastroom
