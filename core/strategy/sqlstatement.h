// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lastroom {

/**
 * One SQL statement in the form that the server prepares: comments gone, every `:name` a numbered
 * parameter. A value; safe from any thread.
 */
struct SqlStatement
{
    QByteArray text; ///< UTF-8, `$1` for the first of \c parameters
    QStringList parameters; ///< names in the order of their numbers, each once
    int linesBefore = 0; ///< of comments and empty lines, which \c text begins without

    /** The statement in \p sql, which holds exactly one. */
    static SqlStatement fromText(QStringView sql);

    /**
     * The statements of the program's own file `:/sql/NAME.sql`, in their order.
     * The file is part of the program; a missing one is a mistake in the build and ends the
     * program.
     */
    static QList<SqlStatement> fromFile(const QString &name);

    bool operator==(const SqlStatement &) const = default;
};

} // namespace lastroom
