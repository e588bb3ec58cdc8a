// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exitstatus.h"
#include "core/record/explorationevidence.h"

#include <QStringList>

#include <functional>

namespace lastroom {

/** Writes a page of evidence, with pictures: only who can draw has one. Errors: File. */
using ExplorationWriter
    = std::function<Result<>(const ExplorationRecord &record, const QString &path)>;

/** `lastroom explore`: runs every schedule of each strategy. Runs an event loop until they are
 * over. Thread: main. \p writeEvidence where there is a QGuiApplication. */
ExitStatus exploreCommand(const QStringList &words, const ExplorationWriter &writeEvidence = {});

} // namespace lastroom
