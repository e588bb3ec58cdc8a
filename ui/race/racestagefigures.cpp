// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the stage can be put on paper, and how to do with keys what a click on it does.

#include "ui/chart/chartfigure.h"
#include "ui/chart/hotelbarchart.h"
#include "ui/chart/timechart.h"
#include "ui/race/raceacts.h"
#include "ui/race/racefigures.h"
#include "ui/race/racestage.h"
#include "ui/race/strategycard.h"
#include "ui/race/strategycards.h"
#include "ui/recording/actfigure.h"
#include "ui/recording/actpanel.h"

#include <QAction>

namespace lastroom {

namespace {

enum Place { Bars, Lines, Cards, Act };

} // namespace

QList<std::shared_ptr<const Figure>> RaceStage::figures() const
{
    if (!m_recordings || m_live)
        return {};
    QList<int> places;
    for (const Recording &recording : *m_recordings)
        places.append(m_places.value(recording.description().strategy));
    QList<std::shared_ptr<const Figure>> figures{
        std::make_shared<BarFigure>(*m_recordings, m_time, places),
        std::make_shared<LineFigure>(*m_recordings, places), RaceFigures::cards(*m_recordings)};
    if (m_acts->isOpen())
        figures.append(std::make_shared<ActFigure>(m_act->act(), m_act->race()));
    return figures;
}

int RaceStage::mainFigure() const
{
    return m_acts->isOpen() ? Act : Bars;
}

void RaceStage::connectFigures()
{
    connect(m_bars, &HotelBarChart::figureRequested, this, [this] { emit figureRequested(Bars); });
    connect(m_lines, &TimeChart::figureRequested, this, [this] { emit figureRequested(Lines); });
    connect(m_cards, &StrategyCards::figureRequested, this,
            [this] { emit figureRequested(Cards); });
}

/** What a click on a picture does, keys do too. */
void RaceStage::sayKeys()
{
    const QString key = m_acts->openAction()->shortcut().toString(QKeySequence::NativeText);
    const QString opens = tr("%1 shows how an overbooking came about.").arg(key);
    m_bars->setKeyHint(opens);
    m_lines->setKeyHint(tr("Left and Right go to another moment.") + u' ' + opens);
    for (int card = 0; card < m_cards->count(); ++card)
        m_cards->card(card)->setKeyHint(opens);
}

} // namespace lastroom
