// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lastroom {

struct Lesson;

/** The step of a lesson above the page on which it is done: what to do, and afterwards what was to
 * be seen. Thread: GUI. */
class LessonBar : public QFrame
{
    Q_OBJECT

public:
    explicit LessonBar(QWidget *parent = nullptr);

    /** The step at \p place. \p act is what its button does; empty: it is done on the page. */
    void showStep(const Lesson &lesson, int place, const QString &act);

    /** It is done, and \p found is what came of it. */
    void showDone(const Lesson &lesson, int place, const QString &found);

    /** Something else was done than the step asks for; empty: nothing was. */
    void showAstray(const QString &text);

    void setActing(bool acting); ///< the button's work is under way

signals:
    void actWanted();
    void againWanted(); ///< the step from its beginning
    void nextWanted();
    void previousWanted();
    void leaveWanted();

private:
    QLabel *m_heading;
    QLabel *m_task;
    QLabel *m_done;
    QPushButton *m_act;
    QPushButton *m_again;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace lastroom
