// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/attempt.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace lastroom {

class ReplaySlider;

/**
 * Which moment of a recording is shown: a slider, and a clock that moves it as slowly as wanted.
 * The one place that knows the time; everything else follows timeChanged(). Its actions() (in the
 * order to start, play, next overbooking, back, forward, to end) are for the window's menu. Their
 * keys work anywhere in the window, except in inputs and tables that need them themselves. Without
 * a length there is nothing to replay and all of it is disabled. Thread: GUI.
 */
class ReplayBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /** 0: nothing to replay. Stops playing where it has to. */
    void setLength(RaceTime length);

    /** Moments at which a hotel became more overbooked. */
    void setMarks(std::vector<RaceTime> marks);

    void setTime(RaceTime time);

    RaceTime time() const { return m_time; }

    RaceTime length() const { return m_length; }

    bool isPlaying() const { return m_clock.isActive(); }

    void setPlaying(bool playing);

    /** 1, 10, 50, 200: times slower than the race was. */
    int slowness() const;

    QSize minimumSizeHint() const override;

signals:
    void timeChanged(lastroom::RaceTime time);
    void markChosen(lastroom::RaceTime time); ///< an overbooking was clicked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addKeyAction(const QString &text, const QString &toolTip,
                          const QList<QKeySequence> &keys, void (ReplayBar::*what)());
    void makeActions();
    void makeLayout();
    QPushButton *makeButton(QAction *action, bool withText);
    void toStart();
    void toEnd();
    void togglePlaying();
    void toNextOverbooking();
    void stepBack();
    void stepForward();
    void advance();
    void showTime();
    void updateActions();
    void updateIcons();
    void chooseWords();
    int nextWordsWidth() const;

    Theme m_theme;
    RaceTime m_length = 0;
    RaceTime m_time = 0;
    std::vector<RaceTime> m_marks; ///< in order
    QTimer m_clock;
    QElapsedTimer m_sinceTick;
    QAction *m_start = nullptr;
    QAction *m_play = nullptr;
    QAction *m_next = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_end = nullptr;
    QPushButton *m_nextButton = nullptr; ///< without words where there is no room for them
    QComboBox *m_speed = nullptr;
    ReplaySlider *m_slider = nullptr;
    QLabel *m_label = nullptr;
};

} // namespace lastroom
