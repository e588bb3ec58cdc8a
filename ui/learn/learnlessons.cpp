// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page knows of lessons: how far one is, and where they begin.

#include "core/learn/lessons.h"
#include "ui/learn/learnpage.h"

#include <QTreeWidget>

namespace lastroom {

using namespace Qt::StringLiterals;

void LearnPage::markLessons()
{
    for (int at = 0; at < m_lessonItems->childCount(); ++at) {
        const Lesson lesson = lessons().at(at);
        const bool isDone = m_lessons.value(lesson.name) >= lesson.steps.size();
        m_lessonItems->child(at)->setText(0, (isDone ? u"✓ "_s : QString()) + lesson.title);
        m_lessonItems->child(at)->setToolTip(0, lesson.about);
    }
}

QTreeWidgetItem *LearnPage::itemOf(const QString &lesson) const
{
    for (int at = 0; at < m_lessonItems->childCount(); ++at) {
        if (lessons().at(at).name == lesson)
            return m_lessonItems->child(at);
    }
    return nullptr;
}

void LearnPage::setLessonStep(const QString &lesson, int steps)
{
    if (steps <= m_lessons.value(lesson))
        return;
    m_lessons.insert(lesson, steps);
    markLessons();
    emit progressed();
}

void LearnPage::showLesson(const QString &lesson)
{
    m_list->setCurrentItem(itemOf(lesson));
    showItem(itemOf(lesson));
}

void LearnPage::beginLesson(const QString &lesson, std::optional<int> step)
{
    for (const Lesson &each : lessons()) {
        const int done = m_lessons.value(lesson);
        if (each.name == lesson)
            emit lessonRequested(lesson, step.value_or(done < each.steps.size() ? done : 0));
    }
}

void LearnPage::beginNextLesson()
{
    for (const Lesson &lesson : lessons()) {
        if (m_lessons.value(lesson.name) < lesson.steps.size()) {
            emit lessonRequested(lesson.name, m_lessons.value(lesson.name));
            return;
        }
    }
    emit lessonRequested(lessons().constFirst().name, 0);
}

} // namespace lastroom
