// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/slipcard.h"

#include "ui/control/wrappingbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

SlipCard::SlipCard(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(tr("Where did it slip through?")))
    , m_text(new QLabel)
    , m_nowhere(new QPushButton(tr("&Nowhere: it needed no gap")))
    , m_show(new QPushButton(tr("Sho&w me")))
{
    setObjectName(u"slipCard"_s);
    setProperty("warning", true);
    m_heading->setProperty("role", u"heading"_s);
    m_text->setObjectName(u"slipText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_nowhere->setObjectName(u"slipNowhere"_s);
    m_show->setObjectName(u"slipShow"_s);
    m_show->setToolTip(tr("The reason at once"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_nowhere);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    for (int place = 0; place < 3; ++place) {
        auto *row = new WrappingButton;
        row->setObjectName(u"slipReason%1"_s.arg(place + 1));
        connect(row, &QPushButton::clicked, this, [this, place] { chooseReason(place); });
        m_reasons.append(row);
        column->addWidget(row);
    }
    column->addLayout(buttons);
    connect(m_nowhere, &QPushButton::clicked, this, [this] { chooseGap(-1); });
    connect(m_show, &QPushButton::clicked, this, &SlipCard::finish);
    hide();
}

void SlipCard::setOn(bool on)
{
    m_isOn = on;
    if (on || !isAsking())
        return;
    // Nobody answered: another time it is asked again.
    withdraw();
    emit done();
}

bool SlipCard::ask(const QString &strategy, const std::optional<Slip> &slip)
{
    if (!slip) {
        withdraw();
        return false;
    }
    // More steps follow the same one: what was found is found.
    const bool isSame = isAsking() && m_strategy == strategy && m_slip->lane == slip->lane
        && m_slip->reasons == slip->reasons;
    m_slip = slip;
    m_strategy = strategy;
    m_hasGap = m_hasGap && isSame;
    if (!m_hasGap && slip->gaps.isEmpty()) {
        m_hasGap = true;
        askReason(tr("More rooms are sold than there are. Why?"));
    } else if (!m_hasGap) {
        offerGaps();
    }
    show();
    return true;
}

void SlipCard::withdraw()
{
    if (!isAsking())
        return;
    m_slip.reset();
    m_hasGap = false;
    hide();
    emit gapsOffered({});
}

void SlipCard::offerGaps()
{
    m_text->setText(
        tr("More rooms are sold than there are. Choose the gap on the lanes in which it "
           "happened: between two statements, or while one waited."));
    for (WrappingButton *reason : std::as_const(m_reasons))
        reason->hide();
    m_nowhere->show();
    emit gapsOffered(m_slip->gaps);
}

void SlipCard::chooseGap(int gap)
{
    if (!isAsking() || m_hasGap)
        return;
    const QString objection = gap < 0 ? m_slip->noGapObjection : m_slip->gaps.at(gap).objection;
    if (objection.isEmpty()) {
        m_hasGap = true;
        askReason(gap < 0 ? tr("So it is: it needed no gap. And why?")
                          : tr("There it was. And why?"));
        m_reasons.first()->setFocus();
        return;
    }
    m_text->setText(tr("Not there. %1").arg(objection));
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SlipCard::askReason(const QString &text)
{
    emit gapsOffered({});
    m_text->setText(text);
    m_nowhere->hide();
    for (int place = 0; place < m_reasons.size(); ++place) {
        WrappingButton *reason = m_reasons.at(place);
        reason->setSentence(m_slip->reasons.at(place));
        reason->setEnabled(true);
        reason->show();
    }
}

void SlipCard::chooseReason(int place)
{
    if (place == m_slip->reason) {
        finish();
        return;
    }
    m_text->setText(tr("That is not so here. And why, then?"));
    m_reasons.at(place)->setEnabled(false);
}

void SlipCard::finish()
{
    m_done.insert(m_strategy);
    withdraw();
    emit done();
}

} // namespace lastroom
