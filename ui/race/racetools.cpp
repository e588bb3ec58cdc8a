// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/racetools.h"

#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace lastroom {

using namespace Qt::StringLiterals;

RaceTools::RaceTools(QWidget *parent)
    : QWidget(parent)
    , m_run(new QPushButton(tr("Run race")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_presets(new QToolButton)
{
    m_run->setObjectName(u"runButton"_s);
    m_run->setProperty("primary", true);
    m_run->setToolTip(tr("Let the clients book until nothing is left, each strategy in turn (F5)"));
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setToolTip(tr("End the race; what was recorded stays (Shift+F5)"));
    m_presets->setObjectName(u"presets"_s);
    m_presets->setText(tr("Presets ▾"));
    m_presets->setToolTip(tr("Races that are worth seeing, ready to run"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    fillPresets();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_run, m_stop, m_presets})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_run, &QPushButton::clicked, this, &RaceTools::runRequested);
    connect(m_stop, &QPushButton::clicked, this, &RaceTools::stopRequested);
    setFocusProxy(m_run);
}

void RaceTools::fillPresets()
{
    auto *menu = new QMenu(m_presets);
    menu->setToolTipsVisible(true);
    for (const Preset &preset : presets()) {
        QAction *action = menu->addAction(preset.title);
        action->setObjectName(u"preset-"_s + preset.id);
        action->setToolTip(preset.description);
        connect(action, &QAction::triggered, this, [this, preset] { emit presetChosen(preset); });
    }
    m_presets->setMenu(menu);
}

void RaceTools::setPossible(bool canRun, bool canStop)
{
    // The keyboard stays with the pair of them, whichever can be pressed.
    const QWidget *focused = window()->focusWidget();
    const bool hasFocus = focused == m_run || focused == m_stop;
    m_run->setEnabled(canRun);
    m_stop->setEnabled(canStop);
    if (hasFocus && (canRun || canStop))
        (canRun ? m_run : m_stop)->setFocus();
}

void RaceTools::setTheme(const Theme &theme)
{
    m_run->setIcon(icon(u"play"_s, theme.accentText, theme.disabledText));
    m_stop->setIcon(icon(u"stop"_s, theme.text, theme.disabledText));
    const int height = m_run->fontMetrics().ascent();
    for (QPushButton *button : {m_run, m_stop})
        button->setIconSize({height, height});
}

} // namespace lastroom
