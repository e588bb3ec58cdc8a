// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/evidencehtml.h"
#include "core/record/racerecord.h"

namespace lastroom {

/**
 * A page about a kept race: settings, verdicts, pictures, what went wrong in words, the strategies'
 * SQL, the receipt, and the data as JSON. Any thread.
 */
QByteArray evidencePage(const RaceRecord &record, const QList<EvidencePicture> &pictures);

} // namespace lastroom
