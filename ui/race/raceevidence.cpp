// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/raceevidence.h"

#include "ui/figure/evidencefile.h"
#include "ui/race/racefigures.h"

namespace lastroom {

using namespace Qt::StringLiterals;

QList<EvidencePicture> evidencePictures(const RaceRecord &record)
{
    QList<std::shared_ptr<const Figure>> figures;
    for (const QString &name : {u"bars"_s, u"time"_s})
        figures.append(RaceFigures::named(name, record));
    for (std::size_t race = 0; race < record.recordings.size(); ++race) {
        if (std::shared_ptr<const Figure> act
            = RaceFigures::act(record.recordings, record.plan, race, 0))
            figures.append(act);
    }
    const Receipt receipt = Receipt::of(record.plan, record.environment);
    QList<EvidencePicture> pictures;
    for (const std::shared_ptr<const Figure> &figure : std::as_const(figures))
        pictures.append(evidencePicture(figure, receipt));
    return pictures;
}

Result<> writeEvidence(const RaceRecord &record, const QString &path)
{
    return writePage(path, evidencePage(record, evidencePictures(record)));
}

} // namespace lastroom
