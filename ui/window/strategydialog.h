// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QListWidget;

namespace lastroom {

class SqlView;

/**
 * A window beside the main one with the strategies to read: the list at the left, the chosen one at
 * the right. Not modal; Escape closes it. Thread: GUI.
 */
class StrategyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StrategyDialog(QWidget *parent = nullptr);

    /** Shows those that the pages \p show, with their colours, and below them the others of \p all.
     * The one that was chosen stays so where it is still there. */
    void setStrategies(const QList<Strategy> &shown, const QList<Strategy> &all);

    /** Chooses the strategy of this name and brings the window to the front. */
    void showStrategy(const QString &name);

    QString shownName() const; ///< empty where there is none

    void setTheme(const Theme &theme);

private:
    void setIcons();
    void onChosen(int row);
    void choose(const QString &name);

    QList<Strategy> m_strategies;
    int m_shown = 0; ///< how many of them, from the first on, have a colour
    Theme m_theme = Theme::light();
    QListWidget *m_list;
    SqlView *m_view;
};

} // namespace lastroom
