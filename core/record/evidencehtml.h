// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/receipt.h"
#include "core/strategy/strategy.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace lastroom {

/** A picture on a page of evidence. A value. */
struct EvidencePicture
{
    QString title;
    QString description; ///< in words, for who does not see it
    QByteArray svg;
};

/** What pages of evidence are made of: HTML in which every text is escaped. Functions; any thread.
 */
namespace EvidenceHtml {

/** As a text; what no document may contain is left out. */
QString escaped(const QString &text);

/** An element with a text and nothing else. */
QString element(const QString &name, const QString &text);

/** A table with a caption; the first cell of each row heads it, numbers stand at the right.
 * \p bad and \p good are texts that are meant so. */
QString table(const QString &caption, const QStringList &headings, const QList<QStringList> &rows,
              const QStringList &bad = {}, const QStringList &good = {});

QString figure(const EvidencePicture &picture);

/** Everything of a page. A value. */
struct Page
{
    QString title;
    QString note; ///< may be empty
    Receipt receipt;
    QString again; ///< the command that does the same, without its token
    QString content; ///< HTML
    QList<Strategy> strategies;
    QJsonObject data; ///< without the receipt
};

/** It needs nothing else, works without scripts, and has none: pictures are images, and its own
 * policy forbids the rest (W3C, Content Security Policy). UTF-8. */
QByteArray html(const Page &page);

} // namespace EvidenceHtml

} // namespace lastroom
