// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/explore/schedulelistmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QListView;

namespace lastroom {

class ChoiceBox;
class ScheduleDelegate;

/**
 * The schedules of one exploration to choose from. What is chosen stays chosen while new ones come
 * in between. Thread: GUI.
 */
class ScheduleListPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ScheduleListPanel(QWidget *parent = nullptr);

    /**
     * Shows another exploration, and chooses its first schedule. \p exploration may be null, and
     * is not owned: another one, or null, is shown before it goes. \p title of the strategy.
     */
    void setExploration(const Exploration *exploration, const QString &title);

    /** The exploration has grown. */
    void refresh();

    /** Chooses the first schedule, unless the user chose one. */
    void chooseFirst();

    /** Null where there is none to choose. Valid until the exploration grows. */
    const ExploredSchedule *chosen() const;

    void setTheme(const Theme &theme);

signals:
    void chosenChanged(); ///< chosen() is another schedule, or of another exploration

private:
    ScheduleListModel::Filter filter() const;
    bool hasUnsafe() const;
    void showRows(ScheduleListModel::Filter filter);
    void follow();
    void choose(int row);
    void onCurrentChanged();
    void showTitle();

    Theme m_theme;
    QString m_strategyTitle;
    ScheduleListModel *m_model;
    ScheduleDelegate *m_delegate;
    QLabel *m_title;
    ChoiceBox *m_filter;
    QListView *m_list;
    QLabel *m_empty;
    QByteArray m_order; ///< of the chosen schedule; empty where there is none
    bool m_isChoosing = false; ///< the row changes because of us
    bool m_isChosenByUser = false;
};

} // namespace lastroom
