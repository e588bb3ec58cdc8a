// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/race/presets.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace lastroom {

/** The race page's part of the tool bar. Thread: GUI. */
class RaceTools : public QWidget
{
    Q_OBJECT

public:
    explicit RaceTools(QWidget *parent = nullptr);

    void setPossible(bool canRun, bool canStop);
    void setTheme(const Theme &theme);

signals:
    void runRequested();
    void stopRequested();
    void presetChosen(const lastroom::Preset &preset);

private:
    void fillPresets();

    QPushButton *m_run;
    QPushButton *m_stop;
    QToolButton *m_presets;
};

} // namespace lastroom
