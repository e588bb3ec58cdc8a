// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/strategy/strategy.h"

#include <QList>
#include <QStringList>

namespace lastroom {

/**
 * The strategies there are: the built-in ones, those of the user's data folder, those of
 * `--strategies DIR`; a later one replaces an earlier one of the same name. A value; safe from any
 * thread.
 */
class StrategyLibrary
{
public:
    /**
     * Reads everything. An unreadable folder or a file that is refused is an Error; nothing is left
     * out silently. \param folder of `--strategies`; may be empty
     */
    static Result<StrategyLibrary> load(const QString &folder);

    /** The one strategy in the file at \p path. */
    static Result<Strategy> readFile(const QString &path);

    /** The folder `strategies` in the user's data folder; it need not exist. */
    static QString userFolder();

    /** The four of the original experiment first, in its order, then the others by name. */
    const QList<Strategy> &strategies() const { return m_strategies; }

    QStringList names() const;

    /** The strategies of these names in this order, or an Error with the nearest name. */
    Result<QList<Strategy>> select(const QStringList &names) const;

private:
    Result<> addFolder(const QString &folder);

    QList<Strategy> m_strategies;
};

} // namespace lastroom
