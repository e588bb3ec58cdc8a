// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lastroom {

struct Lesson;

/** What a lesson is about, how far one is, and the way into it. Thread: GUI. */
class LessonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit LessonPanel(QWidget *parent = nullptr);

    /** \p done how many of its steps. */
    void setLesson(const Lesson &lesson, int done);

signals:
    void beginWanted(const QString &lesson, int place); ///< its name; of a step

private:
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_progress;
    QPushButton *m_begin;
    QPushButton *m_again;
    QString m_name; ///< of the lesson
    int m_place = 0; ///< of the step at which it goes on
};

} // namespace lastroom
