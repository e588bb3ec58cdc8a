// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "app/exitstatus.h"
#include "core/cluster/database.h"
#include "core/model/trial.h"
#include "core/strategy/strategylibrary.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace lastroom {

using namespace Qt::StringLiterals;

/** One line on standard error, "lastroom: what: why; what to do", and the exit status that goes
 * with it. */
ExitStatus complain(const Error &error);

/** Writes one line to standard error for what is worth knowing and ends nothing. */
void warn(const QString &what, const QString &why);

/** Says what is wrong with a strategy that was tried alone, where something is. */
void warn(const QString &strategy, const std::optional<Trial> &trial);

/** Writes to standard output, UTF-8. */
void say(const QString &text);

/** Parses, and answers --help and --version; an exit status where nothing more is to be done. */
std::optional<ExitStatus> begin(Arguments &arguments, const QStringList &words);

/** Nothing, or the complaint that \p command takes no other words. Errors: Arguments. */
Result<> takesOptionsOnly(const Arguments &arguments, const QString &command,
                          const QString &remedy = u"see --help"_s);

/** Adds --strategy, several names, the four of the original experiment without it. */
void addStrategies(Arguments &arguments);

/** Those that --strategy names. Errors: Arguments. */
Result<QList<Strategy>> strategiesOf(const Arguments &arguments, const StrategyLibrary &library);

/** The library with the folder of --strategies. */
Result<StrategyLibrary> libraryOf(const Arguments &arguments);

/** --database, else DATABASE_URL, else a private server that starts now. */
Result<std::shared_ptr<Database>> databaseOf(const Arguments &arguments,
                                             const PrivateServerSettings &settings = {},
                                             std::function<void()> changed = {});

/** The commands' names, for the nearest one. */
QStringList commandNames();

} // namespace lastroom
