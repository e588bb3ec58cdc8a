// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/mainwindow.h"

namespace lastroom {

class ExplorePage;
class RacePage;
class StepPage;
class StrategiesPage;

/** The window with the microscopes, and the only one who knows each of them: what one asks of
 * another goes through here. Thread: GUI. */
class MicroscopeWindow : public MainWindow
{
    Q_OBJECT

public:
    explicit MicroscopeWindow(const WindowOptions &options, QWidget *parent = nullptr);

    RacePage *racePage() const { return m_race; } ///< owned by this

    StepPage *stepPage() const { return m_step; } ///< owned by this

    ExplorePage *explorePage() const { return m_explore; } ///< owned by this

    StrategiesPage *strategiesPage() const { return m_strategies; } ///< owned by this

private:
    void connectStrategies();
    void showWitness(const QString &name);

    RacePage *m_race;
    StepPage *m_step;
    ExplorePage *m_explore;
    StrategiesPage *m_strategies;
};

} // namespace lastroom
