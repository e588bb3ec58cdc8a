// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QString>

namespace lastroom {

/** The files that strategies stand in, as text. Functions; safe from any thread; they block for the
 * disk. */
namespace StrategyFile {

/** The largest that is read, in bytes: a strategy is a short file. */
constexpr qint64 greatestSize = 1 << 20;

/** The text of a file. Errors: File, where it cannot be read, is larger than \p greatest bytes, or
 * is not UTF-8 text. */
Result<QString> read(const QString &path, qint64 greatest = greatestSize);

/** Nothing, or that \p text is larger than what is read. */
Result<> checkSize(const QString &path, const QString &text);

/** Writes all of it or nothing, in a folder that is made where it is missing. Errors: File. */
Result<> write(const QString &path, const QString &text);

/** What a strategy may be called: [a-z0-9-]+. */
bool isName(const QString &name);

/** A name like what somebody wrote; empty where nothing of it can stand in one. */
QString nameLike(const QString &text);

/** Nearest to \p name of those that \p taken does not have: NAME, NAME-2, NAME-3, … */
QString freeName(const QString &name, const QStringList &taken);

/** The name that the text says it has; empty where it says none. */
QString nameIn(const QString &text);

/** The text under another name, and, where \p title is given, another title. */
QString renamed(const QString &text, const QString &name, const QString &title = {});

} // namespace StrategyFile

} // namespace lastroom
