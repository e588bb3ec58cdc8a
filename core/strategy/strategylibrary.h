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
     * Reads everything. A file that is refused is kept in refused(), and nobody is kept from the
     * others by it; a \p folder of `--strategies` that cannot be read is an Error. \p folder may be
     * empty.
     */
    static Result<StrategyLibrary> load(const QString &folder);

    /** What load() finds now in the same folders. */
    Result<StrategyLibrary> readAgain() const { return load(m_folder); }

    /** The same with \p strategy, in the place of one of its name, or as the last. */
    StrategyLibrary with(const Strategy &strategy) const;

    /** The folders outside of the program that exist, and their files: what changes where the
     * strategies do. */
    QStringList watchedPaths() const;

    /** The one strategy in the file at \p path. */
    static Result<Strategy> readFile(const QString &path);

    /** The folder `strategies` in the user's data folder; it need not exist. */
    static QString userFolder();

    /** The four of the original experiment first, in its order, then the others by name. */
    const QList<Strategy> &strategies() const { return m_strategies; }

    QStringList names() const;

    /** A file that was refused. */
    struct Refused
    {
        QString name; ///< that its strategy would have
        QString folder;
        Error error;

        bool operator==(const Refused &) const = default;
    };

    /** In the order in which they were read. */
    const QList<Refused> &refused() const { return m_refused; }

    /** As select(), for names that somebody wrote: that of a refused file is an Error that says why
     * it was. */
    Result<QList<Strategy>> selectNamed(const QStringList &names) const;

    /** The strategies of these names in this order, or an Error with the nearest name. */
    Result<QList<Strategy>> select(const QStringList &names) const;

    bool operator==(const StrategyLibrary &) const = default;

private:
    void addFolder(const QString &folder);

    QString m_folder; ///< of `--strategies`; may be empty
    QList<Strategy> m_strategies;
    QList<Refused> m_refused;
};

} // namespace lastroom
