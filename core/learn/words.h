// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lastroom {

/** A word of the subject. A value. */
struct Word
{
    QString term; ///< "row lock"; PostgreSQL's own words stay in English
    QStringList others; ///< other words for it, codes and keywords: "FOR UPDATE"
    QString definition; ///< a sentence or two
    QString manual; ///< the section of PostgreSQL's manual, "13.3.2 Row-Level Locks"; empty where
                    ///< it is not the manual's word

    /** Term, other words or definition have all of these in them, however they are written. */
    bool contains(const QStringList &parts) const;
};

/** All of them, by their terms, in the language of now. A function; any thread. */
QList<Word> words();

/** The one that is called so, or has this as another word; nothing for others. Any thread. */
std::optional<Word> wordFor(const QString &name);

/** The word that stands in \p text at this place, by its longest name; nothing where there is
 * none. Any thread. */
std::optional<Word> wordAt(const QString &text, qsizetype place);

} // namespace lastroom
