// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace lastroom {

/** A piece of SQL text. Holds places in the text it was scanned from, not the text. */
struct SqlToken
{
    enum class Kind {
        Space,
        Comment, ///< `-- …` to the end of the line, or a nested block comment
        Word, ///< keyword or name without quotes
        QuotedName, ///< "name"
        String, ///< '…', E'…', $tag$…$tag$
        Parameter, ///< `:name`; the length includes the colon
        Number,
        Semicolon,
        Symbol, ///< any other character, and `::`
        Unfinished, ///< a string, name or comment whose end is missing
    };

    Kind kind;
    qsizetype start;
    qsizetype length;

    bool operator==(const SqlToken &) const = default;
};

/**
 * Cuts PostgreSQL's SQL into tokens, by the rules of the manual's chapter 4.1 (lexical structure),
 * as far as they matter for telling parameters, comments and statement ends from what is quoted. A
 * function; safe from any thread.
 */
QList<SqlToken> scanSql(QStringView text);

} // namespace lastroom
