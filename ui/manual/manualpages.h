// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace lastroom {

/** A page of the manual. A value. */
struct ManualPage
{
    QString path; ///< as in the source: "docs/manual/race.md"
    QString title; ///< its first heading
    QString text; ///< as it is read, without markup
};

/** What the manual begins with. */
inline const QString manualContents = QStringLiteral("docs/manual/README.md");

/** Every page that the contents lead to, the contents first, in the order of its links. Takes some
 * milliseconds. Thread: GUI. */
QList<ManualPage> manualPages();

/** Reads what is compiled in at \p path, in the place of its source, into \p document: a page, or
 * what pages refer to: another file as it is, a folder as a list. False where there is none. */
bool readManual(const QString &path, QTextDocument &document);

/** Where \p link of the page at \p from leads to, a path of the source; empty where it leads out of
 * the program. */
QString manualTarget(const QString &from, const QString &link);

/** The anchor of a heading, as the web pages of the source have it: "Your own hotels" →
 * "your-own-hotels". */
QString manualAnchor(const QString &heading);

/** The links of a document, in their order, as they are written. */
QStringList linksIn(const QTextDocument &document);

} // namespace lastroom
