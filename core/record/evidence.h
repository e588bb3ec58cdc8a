// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"

#include <QByteArray>
#include <QList>

namespace lastroom {

/** A picture on a page of evidence. A value. */
struct EvidencePicture
{
    QString title;
    QString description; ///< in words, for who does not see it
    QByteArray svg;
};

/**
 * One HTML page about a kept race that needs nothing else: settings, verdicts, pictures, what went
 * wrong in words, the strategies' SQL, the receipt, and the data as JSON. It works without scripts,
 * and has none: every text is escaped, pictures are images, and its own policy forbids the rest
 * (W3C, Content Security Policy). UTF-8. Any thread.
 */
QByteArray evidencePage(const RaceRecord &record, const QList<EvidencePicture> &pictures);

} // namespace lastroom
