// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the page can be put on paper.

#include "core/record/receipt.h"
#include "ui/figure/figureactions.h"
#include "ui/page/stepmonitor.h"
#include "ui/step/boardfigure.h"
#include "ui/step/steppage.h"

namespace lastroom {

QList<QAction *> StepPage::makeFigureActions()
{
    auto *actions = new FigureActions(this, [this] {
        const std::optional<Receipt> source = receipt();
        return source ? FigureSet{{{std::make_shared<BoardFigure>(recording()), *source}}, 0}
                      : FigureSet();
    });
    connect(this, &Page::statusChanged, actions,
            [this, actions] { actions->setPossible(isIdle() && !recording().steps.isEmpty()); });
    return actions->all();
}

std::optional<Receipt> StepPage::receipt() const
{
    if (recording().steps.isEmpty())
        return {};
    return Receipt::of(recording().strategy, recording().situation, recording().schedule(),
                       m_monitor->environment().value_or(Environment::here()));
}

} // namespace lastroom
