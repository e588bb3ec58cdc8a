// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/exploreevidence.h"

#include "ui/explore/explorefigures.h"
#include "ui/figure/evidencefile.h"

namespace lastroom {

Result<> writeEvidence(const ExplorationRecord &record, const QString &path)
{
    std::vector<QList<EvidencePicture>> pictures;
    for (const std::optional<ScheduleRecording> &order : record.orders) {
        pictures.emplace_back();
        if (order)
            pictures.back().append(
                evidencePicture(std::make_shared<OrderFigure>(*order),
                                Receipt::of(order->strategy, order->situation, order->schedule(),
                                            record.environment)));
    }
    return writePage(path, evidencePage(record, pictures));
}

} // namespace lastroom
