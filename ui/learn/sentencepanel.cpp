// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/sentencepanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

SentencePanel::SentencePanel(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_truth(new QLabel)
    , m_world(new QLabel)
    , m_order(new QLabel)
    , m_show(new QPushButton(tr("Sho&w me")))
    , m_explore(new QPushButton(tr("Every &order of it")))
{
    m_sentence->setObjectName(u"sentenceText"_s);
    m_truth->setObjectName(u"sentenceTruth"_s);
    m_world->setObjectName(u"sentenceWorld"_s);
    m_show->setObjectName(u"sentenceShow"_s);
    m_show->setProperty("primary", true);
    m_show->setToolTip(tr("Plays the order in Step through, on the server"));
    m_explore->setObjectName(u"sentenceExplore"_s);
    m_explore->setToolTip(tr("Runs all orders of this strategy in Explore"));
    m_sentence->setProperty("role", u"heading"_s);
    m_order->setProperty("role", u"muted"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_explore);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_sentence, m_truth, m_world, m_order}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const Result<Schedule> schedule = Schedule::parse(m_shown.schedule))
            emit orderRequested(m_shown.strategy, m_shown.situation, *schedule);
    });
    connect(m_explore, &QPushButton::clicked, this,
            [this] { emit exploreRequested(m_shown.strategy); });
}

void SentencePanel::setSentence(const Misconception &misconception)
{
    m_shown = misconception;
    m_sentence->setText(tr("“%1”").arg(misconception.sentence));
    m_truth->setText(misconception.truth);
    m_world->setText(tr("Where it would be right: %1")
                         .arg(misconception.world.at(0).toLower() + misconception.world.mid(1)));
    m_order->setText(
        tr("The order that shows it: %1, %2").arg(misconception.strategy, misconception.schedule));
}

} // namespace lastroom
