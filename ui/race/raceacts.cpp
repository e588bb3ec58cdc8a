// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/raceacts.h"

#include "core/race/caughtintheact.h"
#include "ui/recording/actpanel.h"

#include <QAction>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

RaceActs::RaceActs(ActPanel *panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_open(new QAction(tr("Caught in the &act"), this))
    , m_close(new QAction(tr("Close the overbooking"), this))
{
    m_open->setObjectName(u"act"_s);
    m_open->setShortcut(Qt::Key_O);
    m_open->setToolTip(tr("Show how an overbooking came about: whose check was out of date, and "
                          "whose booking it had not seen (O)"));
    m_close->setShortcut(Qt::Key_Escape);
    m_close->setEnabled(false);
    setPossible(false);
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_isOpen)
            openNext();
        else
            emit nextWanted();
    });
    connect(m_close, &QAction::triggered, this, &RaceActs::close);
    connect(panel, &ActPanel::closeRequested, this, &RaceActs::close);
    connect(panel, &ActPanel::previousRequested, this, [this] { move(-1); });
    connect(panel, &ActPanel::nextRequested, this, [this] { move(1); });
    const auto strategy = [this] { return m_plan.strategies.at(m_place.race).name; };
    connect(panel, &ActPanel::stepRequested, this,
            [this] { emit stepRequested(m_panel->act().strategy, m_panel->act().order); });
    connect(panel, &ActPanel::witnessRequested, this,
            [this, strategy] { emit witnessRequested(strategy()); });
}

void RaceActs::setRaces(const std::vector<Recording> *recordings, const RacePlan &plan)
{
    close();
    m_recordings = recordings;
    m_plan = plan;
    setPossible(false);
}

void RaceActs::setPossible(bool possible)
{
    m_open->setEnabled(possible && !places().empty());
}

std::vector<RaceActs::Place> RaceActs::places() const
{
    std::vector<Place> all;
    for (std::size_t race = 0; m_recordings && race < m_recordings->size(); ++race) {
        for (std::size_t number = 0; number < (*m_recordings)[race].overbookings().size(); ++number)
            all.push_back({int(race), number});
    }
    std::stable_sort(all.begin(), all.end(), [this](const Place &left, const Place &right) {
        return timeOf(left) < timeOf(right);
    });
    return all;
}

RaceTime RaceActs::timeOf(const Place &place) const
{
    return m_recordings->at(std::size_t(place.race)).overbookings().at(place.number).time;
}

bool RaceActs::has(int race) const
{
    return m_open->isEnabled() && race >= 0 && std::size_t(race) < m_recordings->size()
        && !m_recordings->at(std::size_t(race)).overbookings().empty();
}

void RaceActs::openFirst(int race)
{
    if (has(race))
        open({race, 0});
}

void RaceActs::openOf(int race, int hotel)
{
    if (!has(race))
        return;
    const auto &overbookings = m_recordings->at(std::size_t(race)).overbookings();
    for (std::size_t number = 0; number < overbookings.size(); ++number) {
        if (overbookings[number].hotel == hotel)
            return open({race, number});
    }
}

void RaceActs::openFrom(RaceTime time)
{
    const std::vector<Place> all = places();
    if (all.empty() || !m_open->isEnabled())
        return;
    const auto from = std::find_if(all.begin(), all.end(),
                                   [&](const Place &place) { return timeOf(place) >= time; });
    open(from == all.end() ? all.front() : *from);
}

void RaceActs::openNext()
{
    const std::vector<Place> all = places();
    const auto here = std::find_if(all.begin(), all.end(), [this](const Place &place) {
        return place.race == m_place.race && place.number == m_place.number;
    });
    if (here == all.end())
        return;
    open(here + 1 == all.end() ? all.front() : *(here + 1));
}

void RaceActs::move(int by)
{
    const auto count = m_recordings->at(std::size_t(m_place.race)).overbookings().size();
    const auto wanted = std::ptrdiff_t(m_place.number) + by;
    if (wanted >= 0 && std::size_t(wanted) < count)
        open({m_place.race, std::size_t(wanted)});
}

void RaceActs::open(const Place &place)
{
    m_place = place;
    m_isOpen = true;
    m_close->setEnabled(true);
    const Recording &recording = m_recordings->at(std::size_t(place.race));
    const QList<Strategy> ways = m_plan.waysOf(m_plan.strategies.at(place.race));
    m_panel->show(recording.description().title, caughtInTheAct(recording, ways, place.number),
                  int(place.number) + 1, int(recording.overbookings().size()), ways.size() == 1);
    emit opened(timeOf(place));
}

void RaceActs::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_close->setEnabled(false);
    emit closed();
}

} // namespace lastroom
