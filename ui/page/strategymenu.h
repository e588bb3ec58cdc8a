// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QPushButton;

namespace lastroom {

class StrategyShelf;

/** The strategies in their groups, to be shown on the pages or not. Those of the original
 * experiment and the user's own are shown in any case. Thread: GUI. */
class StrategyMenu : public QMenu
{
    Q_OBJECT

public:
    /** \p shelf outlives this. */
    explicit StrategyMenu(StrategyShelf *shelf, QWidget *parent = nullptr);

    /** "Add…", hidden until it has such a menu. */
    static QPushButton *makeButton();

private:
    void fill();

    StrategyShelf *m_shelf;
};

} // namespace lastroom
