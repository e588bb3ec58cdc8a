// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/lessonpanel.h"

#include "core/learn/lessons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

LessonPanel::LessonPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_progress(new QLabel)
    , m_begin(new QPushButton)
    , m_again(new QPushButton(tr("From the &beginning")))
{
    m_title->setObjectName(u"lessonTitle"_s);
    m_title->setProperty("role", u"heading"_s);
    m_progress->setObjectName(u"lessonProgress"_s);
    m_progress->setProperty("role", u"muted"_s);
    m_begin->setObjectName(u"lessonBegin"_s);
    m_begin->setProperty("primary", true);
    m_again->setObjectName(u"lessonRestart"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_title, m_about, m_progress}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_begin, &QPushButton::clicked, this, [this] { emit beginWanted(m_name, m_place); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit beginWanted(m_name, 0); });
}

void LessonPanel::setLesson(const Lesson &lesson, int done)
{
    const auto steps = int(lesson.steps.size());
    const bool isUnderWay = done > 0 && done < steps;
    m_place = isUnderWay ? done : 0;
    m_name = lesson.name;
    m_title->setText(lesson.title);
    m_about->setText(lesson.about);
    m_progress->setText(done == 0          ? tr("%1 steps, about five minutes.").arg(steps)
                            : done < steps ? tr("%1 of %2 steps done.").arg(done).arg(steps)
                                           : tr("All %1 steps done.").arg(steps));
    m_begin->setText(isUnderWay ? tr("&Go on") : done == 0 ? tr("&Begin") : tr("Once &more"));
    m_again->setVisible(isUnderWay);
}

} // namespace lastroom
