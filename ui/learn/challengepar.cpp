// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fewest switches of a challenge, which are looked for while it is seen.

#include "ui/learn/challengepanel.h"
#include "ui/learn/challengewords.h"
#include "ui/learn/parsearch.h"
#include "ui/page/stepmonitor.h"

#include <QLabel>

namespace lastroom {

/** Nobody's server is touched, and no race slowed down, for a page that is not seen. */
void ChallengePanel::searchPar()
{
    const Result<Strategy> found = m_challenge.strategyFrom(m_library);
    if (!found || !isVisible())
        return;
    QList<Strategy> all{*found};
    if (m_challenge.choosesLevel) {
        all.clear();
        for (const Isolation level : challengeLevels)
            all.append(found->atLevel(level));
    }
    m_par->start(m_challenge, all);
    showPar();
}

void ChallengePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!m_par->par())
        searchPar();
}

void ChallengePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_par->stop();
    if (!m_isJudging)
        m_steps->rest();
}

void ChallengePanel::showPar()
{
    if (m_par->isSearching()) {
        m_parText->setText(tr("Looking for par…"));
        return;
    }
    const std::optional<int> par = m_par->par();
    QString text = par       ? tr("Par: %1, the fewest that Explore finds.").arg(switchesText(*par))
        : m_par->isCertain() ? tr("Explore finds no order that reaches this: it cannot be solved.")
                             : tr("Par is not known.");
    if (m_best > 0)
        text += tr(" Your best: %1.").arg(switchesText(m_best));
    m_parText->setText(text);
}

} // namespace lastroom
