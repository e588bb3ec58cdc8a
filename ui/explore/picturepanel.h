// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/schedule/exploration.h"
#include "core/schedule/schedulerecording.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace lastroom {

class MessageLine;
class PictureArea;
class PictureRun;
class SchedulePicture;
class SlipCard;

/** One schedule, run once more to be drawn, and why it overbooked. Thread: GUI. */
class PicturePanel : public QFrame
{
    Q_OBJECT

public:
    explicit PicturePanel(std::shared_ptr<const Database> database, QWidget *parent = nullptr);

    /** Shows \p schedule of \p exploration as soon as it was run. */
    void show(const Exploration &exploration, const ExploredSchedule &schedule);
    using QFrame::show;

    /** Shows nothing but an invitation. */
    void clear();

    /** What the title says may have become another thing: more is explored now. */
    void updateTitle(const Exploration &exploration, const ExploredSchedule &schedule);

    bool isBusy() const; ///< a picture is on its way

    SchedulePicture *picture() const { return m_picture; } ///< owned by this

    SlipCard *slip() const { return m_slip; } ///< owned by this

    void setTheme(const Theme &theme);

    QSize minimumSizeHint() const override;

signals:
    void openRequested(const QString &strategy, const lastroom::Situation &situation,
                       const lastroom::Schedule &schedule);
    void settled(); ///< isBusy() no longer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillNames(const ExploredSchedule &schedule);
    void showNamed(const Schedule &schedule);
    void onRecorded(const ScheduleRecording &recording);
    void showWhy();
    void onFailed(const Error &error);
    void showTitle();
    void copySchedule();
    static QString copyText();
    void setCopied(bool isCopied);

    Theme m_theme;
    QString m_strategy; ///< empty while nothing is shown
    Situation m_situation;
    Schedule m_schedule;
    Strategy m_what; ///< the strategy that is shown
    QString m_switches; ///< "2 switches: the fewest that overbook"
    PictureRun *m_run;
    QLabel *m_title;
    QLabel *m_invitation;
    SchedulePicture *m_picture;
    PictureArea *m_area;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_names;
    MessageLine *m_message;
    SlipCard *m_slip;
    QFrame *m_why;
    QLabel *m_whyHeading;
    QLabel *m_whyText;
};

} // namespace lastroom
