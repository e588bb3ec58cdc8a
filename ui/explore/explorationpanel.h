// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;

namespace lastroom {

class ExplorationTable;
class ExplorationTableModel;

/** The strategies and what exploring them found; one of them is chosen. Thread: GUI. */
class ExplorationPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ExplorationPanel(const QList<Strategy> &strategies, QWidget *parent = nullptr);

    /** Shows these; the one that was chosen stays so where it is still there. What was found is to
     * be shown anew. */
    void setStrategies(const QList<Strategy> &strategies);

    /** As ExplorationTableModel::show(); \p situation in which they are explored. */
    void show(const QList<const Exploration *> &explorations, const Situation &situation,
              bool isRunning);
    using QFrame::show;

    /** Null where there are no strategies. */
    const Strategy *chosen() const;

    /** By its key. Does not count as a choice of the user's. */
    void choose(const QString &strategy);

    /** What the button "Add…" opens. Not owned. */
    void setMenu(QMenu *menu);

    /** The situation is one in which statements and commits are moves of their own. */
    bool overlap() const;

    void setOverlap(bool overlap);
    void setEveryLevel(bool every);

    /** The strategies are to be explored at every isolation level. */
    bool everyLevel() const;

    /** How high it may be, in pixels, where there are many strategies. */
    void setRoom(int height);

    /** Where the chosen one is, in this. */
    QRect chosenPlace() const;

    void setTheme(const Theme &theme);

signals:
    void chosenChanged(bool byUser);
    void exploreRequested(const QString &key); ///< only this one
    void switched(); ///< overlap() or everyLevel(), by the user

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onCurrentChanged();
    QWidget *makeHead();
    void showTitle();

    Theme m_theme;
    Situation m_situation;
    ExplorationTableModel *m_model;
    QLabel *m_title;
    ExplorationTable *m_table;
    QCheckBox *m_overlap;
    QCheckBox *m_levels;
    QPushButton *m_add;
    QAction *m_only;
    bool m_isChoosing = false; ///< the row changes because of us
};

} // namespace lastroom
