// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/lessonbar.h"

#include "core/learn/lessons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    // The keys are the page's.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

LessonBar::LessonBar(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel)
    , m_task(new QLabel)
    , m_done(new QLabel)
    , m_act(makeButton(u"lessonAct"_s, {}, tr("What this step asks for (F5)")))
    , m_again(makeButton(u"lessonAgain"_s, tr("A&gain"), tr("This step from its beginning")))
    , m_previous(makeButton(u"lessonPrevious"_s, tr("Bac&k"), tr("The step before")))
    , m_next(makeButton(u"lessonNext"_s, tr("&Next"), tr("The next step")))
{
    setObjectName(u"lessonBar"_s);
    setProperty("panel", true);
    m_heading->setObjectName(u"lessonHeading"_s);
    m_heading->setProperty("role", u"muted"_s);
    m_task->setObjectName(u"lessonTask"_s);
    m_task->setProperty("role", u"heading"_s);
    m_done->setObjectName(u"lessonDone"_s);
    m_act->setProperty("primary", true);
    for (QLabel *label : {m_task, m_done}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *leave = makeButton(u"lessonLeave"_s, tr("&Leave"),
                             tr("To where you were; the lesson goes on from here another time"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(leave);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_act, m_again, m_previous, m_next})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_task);
    column->addWidget(m_done);
    column->addLayout(buttons);
    connect(m_act, &QPushButton::clicked, this, &LessonBar::actWanted);
    connect(m_again, &QPushButton::clicked, this, &LessonBar::againWanted);
    connect(m_previous, &QPushButton::clicked, this, &LessonBar::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &LessonBar::nextWanted);
    connect(leave, &QPushButton::clicked, this, &LessonBar::leaveWanted);
    hide();
}

void LessonBar::showStep(const Lesson &lesson, int place, const QString &act)
{
    m_heading->setText(
        tr("%1 · %2 of %3").arg(lesson.title).arg(place + 1).arg(lesson.steps.size()));
    m_task->setText(lesson.steps.at(place).task);
    m_done->clear();
    m_done->hide();
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_act->setEnabled(true);
    m_again->hide();
    m_previous->setEnabled(place > 0);
    m_next->setText(tr("&Next"));
    m_next->setEnabled(false);
    m_next->setProperty("primary", false);
    setRole(m_next, {});
    show();
    QAccessibleEvent event(m_task, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LessonBar::showDone(const Lesson &lesson, int place, const QString &found)
{
    const QString text = lesson.steps.at(place).done;
    m_done->setText(found.isEmpty() ? text : found + u'\n' + text);
    m_done->show();
    m_again->hide();
    m_act->setEnabled(true);
    if (place + 1 == lesson.steps.size())
        m_next->setText(tr("&Finish"));
    m_next->setEnabled(true);
    m_next->setProperty("primary", true);
    setRole(m_next, {});
    QAccessibleEvent event(m_done, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LessonBar::showAstray(const QString &text)
{
    m_done->setText(text);
    m_done->setVisible(!text.isEmpty());
    m_again->setVisible(!text.isEmpty());
}

void LessonBar::setActing(bool acting)
{
    m_act->setEnabled(!acting);
}

} // namespace lastroom
