// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/findings.h"
#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace lastroom {

class MessageLine;
class StrategyRow;

/**
 * The strategies to choose from, a row each. The colours are those of Theme::strategy() for the
 * place in the list, so every chart can find them. Thread: GUI.
 */
class StrategyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StrategyPanel(QWidget *parent = nullptr);

    /** What the button "Add…" opens. Not owned. */
    void setMenu(QMenu *menu);

    QStringList names() const; ///< of all that are shown

    /** Shows these. What was checked by name stays so. */
    void setStrategies(const QList<Strategy> &strategies);

    QStringList checked() const; ///< names, in the order of the list

    /** Checks these and no others; a name that is not in the list is passed over. */
    void setChecked(const QStringList &names);

    /** Ctrl+1 to Ctrl+9, checkable, for the menu. Owned by the panel; new after setStrategies(). */
    QList<QAction *> toggleActions() const { return m_actions; }

    /** What Explore found for each; a line below its title. */
    void setFindings(const Findings &findings);

    void setTheme(const Theme &theme);

signals:
    void changed(); ///< checked() is another list
    void sqlRequested(const QString &name);

private:
    QWidget *createTitle();
    void addRow(const Strategy &strategy);
    void addAction(StrategyRow *row);
    void checkAll(bool checked);
    void onToggled();

    Theme m_theme = Theme::light();
    Findings m_findings;
    QPushButton *m_add = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    QList<StrategyRow *> m_rows;
    QList<QAction *> m_actions;
    MessageLine *m_message = nullptr;
    bool m_isLoading = false; ///< many rows change at once
};

} // namespace lastroom
