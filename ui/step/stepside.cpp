// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/stepside.h"

#include "core/schedule/orderremarks.h"
#include "core/schedule/whyoverbooked.h"
#include "ui/control/focusring.h"
#include "ui/recording/slipcard.h"
#include "ui/step/nextcard.h"
#include "ui/step/rowcard.h"
#include "ui/step/strategysql.h"
#include "ui/step/whycard.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Strategy &strategy)
{
    const QString isolation = strategy.isolation == Isolation::None
        ? StepSide::tr("no transaction")
        : StepSide::tr("one transaction, %1").arg(isolationName(strategy.isolation));
    return u"<b>%1</b> — %2"_s.arg(strategy.title.toHtmlEscaped(), isolation);
}

} // namespace

StepSide::StepSide(StepActions *actions, QWidget *parent)
    : QScrollArea(parent)
    , m_next(new NextCard(actions))
    , m_row(new RowCard)
    , m_title(new QLabel)
    , m_sql(new StrategySql)
    , m_sqlArea(new QScrollArea)
    , m_slip(new SlipCard)
    , m_why(new WhyCard)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_title->setObjectName(u"strategyLine"_s);
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sqlArea->setObjectName(u"sqlArea"_s);
    m_sqlArea->setAccessibleName(tr("Statements of the strategy"));
    m_sqlArea->setFrameShape(QFrame::NoFrame);
    new FocusRing(m_sqlArea);
    m_sqlArea->setWidgetResizable(true);
    m_sqlArea->setWidget(m_sql);
    m_sqlArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *card = new QFrame;
    card->setProperty("panel", true);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->addWidget(m_title);
    cardColumn->addWidget(m_sqlArea, 1);
    cardColumn->addWidget(m_slip);
    cardColumn->addWidget(m_why);
    connect(m_slip, &SlipCard::done, this, &StepSide::sayWhy);

    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &StepSide::settle);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(m_next);
    column->addWidget(m_row);
    column->addWidget(card, 1);
    setWidget(content);
    for (QScrollArea *area : {static_cast<QScrollArea *>(this), m_sqlArea}) {
        area->setStyleSheet(u"QScrollArea { background: transparent }"_s);
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
    }
}

void StepSide::setTheme(const Theme &theme)
{
    m_next->setTheme(theme);
    m_row->setTheme(theme);
    m_sql->setTheme(theme);
}

void StepSide::setPlain(bool plain)
{
    m_next->setPlain(plain);
    m_row->setVisible(!plain);
}

void StepSide::show(const ScheduleRecording &recording)
{
    m_row->show(recording);
    m_title->setText(titleOf(recording.strategy));
    m_sql->show(recording);
    m_recording = recording;
    const bool wasAsking = m_slip->isAsking();
    if (m_slip->ask(recording.strategy.key(), recording)) {
        m_why->say(orderRemarks(recording), false);
        if (!wasAsking)
            m_appeared = m_slip;
    } else {
        sayWhy();
    }
    // What comes next is to be seen; of several the one of the client that just went.
    m_shownStep = 0;
    for (const StrategySql::Mark &mark : m_sql->marks()) {
        if (m_shownStep == 0
            || (!recording.steps.isEmpty() && mark.client == recording.steps.last().move.client))
            m_shownStep = mark.step;
    }
    m_settling.start();
}

void StepSide::sayWhy()
{
    const bool knew = !m_why->isHidden();
    m_why->say(orderRemarks(m_recording) + whyOverbooked(m_recording),
               m_recording.overbooked() > 0);
    if (!knew && !m_why->isHidden())
        m_appeared = m_why;
    m_settling.start();
}

void StepSide::settle()
{
    if (m_appeared && !m_appeared->isHidden()) {
        const QPoint bottom = m_appeared->mapTo(widget(), m_appeared->rect().bottomLeft());
        ensureVisible(bottom.x(), bottom.y(), 0, m_appeared->height());
    }
    m_appeared = nullptr;
    if (m_shownStep == 0)
        return;
    const QRect place = m_sql->rectOf(m_shownStep);
    m_sqlArea->ensureVisible(0, place.bottom(), 0, 0);
    m_sqlArea->ensureVisible(0, place.top(), 0, 0);
}

QSize StepSide::sizeHint() const
{
    return {30 * fontMetrics().ascent(), QScrollArea::sizeHint().height()};
}

QSize StepSide::minimumSizeHint() const
{
    // Where the window is too low for all of it the cards stand beside a scroll bar.
    return {widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()
                     : 0,
            QScrollArea::minimumSizeHint().height()};
}

bool StepSide::event(QEvent *event)
{
    // Its cards may have become wider.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

} // namespace lastroom
