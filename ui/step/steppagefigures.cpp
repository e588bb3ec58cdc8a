// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the page can be put on paper.

#include "core/record/receipt.h"
#include "ui/figure/figureactions.h"
#include "ui/step/boardfigure.h"
#include "ui/step/stepmonitor.h"
#include "ui/step/steppage.h"

namespace lastroom {

QList<QAction *> StepPage::makeFigureActions()
{
    auto *actions = new FigureActions(this, [this] {
        if (recording().steps.isEmpty())
            return FigureSet();
        const Receipt receipt
            = Receipt::of(recording().strategy, recording().situation, recording().schedule(),
                          m_monitor->environment().value_or(Environment::here()));
        return FigureSet{{{std::make_shared<BoardFigure>(recording()), receipt}}, 0};
    });
    connect(this, &Page::statusChanged, actions,
            [this, actions] { actions->setPossible(isIdle() && !recording().steps.isEmpty()); });
    return actions->all();
}

} // namespace lastroom
