// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcomecard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

WelcomeCard::WelcomeCard(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"welcome"_s);
    setProperty("panel", true);
    setAccessibleName(tr("Welcome"));
    auto *title = new QLabel(tr("Two people want the last room."));
    title->setProperty("role", u"heading"_s);
    auto *text = new QLabel(tr(
        "Both look, both see it free, both book it: Last Room shows how that happens, on a real "
        "PostgreSQL server. A strategy is one way to write the booking, in a few SQL statements. "
        "Race it with hundreds of clients, step through it one statement at a time, or explore "
        "every order there is."));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *race = new QPushButton(tr("Run your first &race"));
    race->setObjectName(u"welcomeRace"_s);
    race->setProperty("primary", true);
    auto *step = new QPushButton(tr("Step &through it"));
    step->setObjectName(u"welcomeStep"_s);
    auto *learn = new QPushButton(tr("A five &minute lesson"));
    learn->setObjectName(u"welcomeLearn"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"welcomeClose"_s);
    close->setToolTip(tr("Help, Welcome shows it again"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {race, step, learn})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(buttons);
    connect(race, &QPushButton::clicked, this, &WelcomeCard::raceWanted);
    connect(step, &QPushButton::clicked, this, &WelcomeCard::stepWanted);
    connect(learn, &QPushButton::clicked, this, &WelcomeCard::learnWanted);
    // Whatever was chosen, it has been read.
    for (QPushButton *button : {race, step, learn, close})
        connect(button, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

} // namespace lastroom
