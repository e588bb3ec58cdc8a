// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/actpanel.h"

#include "ui/recording/actlanes.h"
#include "ui/recording/gapchooser.h"
#include "ui/recording/slipcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

ActPanel::ActPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_why(new QLabel)
    , m_lanes(new ActLanes)
    , m_slip(new SlipCard)
    , m_previous(makeButton(u"previousAct"_s, u"‹"_s, tr("The overbooking before this one")))
    , m_next(makeButton(u"nextAct"_s, u"›"_s, tr("The overbooking after this one (O)")))
    , m_step(makeButton(u"actInStep"_s, tr("Open &in Step through"),
                        tr("The same two, in this order, one statement at a time on a fresh row")))
    , m_witness(makeButton(u"actWitness"_s, tr("Explore’s witness"),
                           tr("The order with the fewest switches in which Explore finds that this "
                              "strategy overbooks")))
    , m_close(makeButton(u"closeAct"_s, tr("Close"), tr("Back to the lines (Escape)")))
{
    setProperty("panel", true);
    setObjectName(u"actPanel"_s);
    m_title->setObjectName(u"actTitle"_s);
    m_title->setProperty("role", u"heading"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_why->setObjectName(u"actWhy"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lanes->setObjectName(u"actLanes"_s);
    m_step->setProperty("primary", true);
    m_previous->setAccessibleName(tr("Previous overbooking"));
    m_next->setAccessibleName(tr("Next overbooking"));
    layOut();
    connect(m_previous, &QPushButton::clicked, this, &ActPanel::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &ActPanel::nextRequested);
    connect(m_step, &QPushButton::clicked, this, &ActPanel::stepRequested);
    connect(m_witness, &QPushButton::clicked, this, &ActPanel::witnessRequested);
    connect(m_close, &QPushButton::clicked, this, &ActPanel::closeRequested);
    connect(m_slip, &SlipCard::gapsOffered, m_lanes->gaps(), &GapChooser::offer);
    connect(m_lanes->gaps(), &GapChooser::chosen, m_slip, &SlipCard::chooseGap);
    connect(m_slip, &SlipCard::done, m_why, &QWidget::show);
}

QPushButton *ActPanel::makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(u"<p>%1</p>"_s.arg(toolTip));
    button->setAccessibleDescription(toolTip);
    return button;
}

void ActPanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (QPushButton *button : {m_previous, m_next, m_step, m_witness, m_close})
        top->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_why);
    column->addWidget(m_lanes);
    column->addWidget(m_slip);
    column->addStretch(1);
}

void ActPanel::show(const QString &race, const CaughtInTheAct &act, int number, int count,
                    bool isOfOneStrategy)
{
    m_act = act;
    m_race = race;
    const QLocale locale;
    m_title->setText(tr("Caught in the act: %1, %2 at %3 s (overbooking %4 of %5)")
                         .arg(race, act.hotel,
                              locale.toString(seconds(act.overbooking.time), 'f', 3),
                              locale.toString(number), locale.toString(count)));
    QStringList why = act.why;
    if (const QString notDrawn = ActLanes::notDrawn(act); !notDrawn.isEmpty())
        why.append(notDrawn);
    if (act.isCertain && !act.noOrder.isEmpty())
        why.append(tr("There is no order of two for Step through: %1.").arg(act.noOrder));
    m_why->setText(why.join(u' '));
    m_lanes->setAct(act);
    m_why->setVisible(!m_slip->ask(race, act));
    m_previous->setEnabled(number > 1);
    m_next->setEnabled(number < count);
    m_step->setVisible(!act.order.isEmpty());
    m_witness->setVisible(act.order.isEmpty() && isOfOneStrategy);
    QFrame::show();
}

void ActPanel::setTheme(const Theme &theme)
{
    m_lanes->setTheme(theme);
}

} // namespace lastroom
