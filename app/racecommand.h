// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"
#include "core/record/racerecord.h"

#include <QStringList>

#include <functional>

namespace lastroom {

/** Writes a page of evidence, with pictures: only who can draw has one. Errors: File. */
using EvidenceWriter = std::function<Result<>(const RaceRecord &record, const QString &path)>;

/** `lastroom race`: runs races without a window. Runs an event loop until they are over. Thread:
 * main. \p writeEvidence where there is a QGuiApplication. */
ExitStatus raceCommand(const QStringList &words, const EvidenceWriter &writeEvidence = {});

} // namespace lastroom
