// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/situation.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace lastroom {

class ChoiceBox;
class NumberBox;

/** What the Explore page puts into the tool bar: the buttons, and in what situation is explored.
 * Thread: GUI. */
class ExploreTools : public QWidget
{
    Q_OBJECT

public:
    explicit ExploreTools(QWidget *parent = nullptr);

    Situation situation() const;

    /** Schedules with more switches are left out; nothing: none is. */
    std::optional<int> mostSwitches() const;

    /** What can be done now. */
    void setRunning(bool isRunning, bool isStopping);

    void setTheme(const Theme &theme);

signals:
    void runRequested();
    void stopRequested();
    void changed(); ///< situation() or mostSwitches()

private:
    void fillBounds();

    QPushButton *m_run;
    QPushButton *m_stop;
    ChoiceBox *m_clients;
    NumberBox *m_rooms;
    NumberBox *m_booking;
    ChoiceBox *m_bound;
};

} // namespace lastroom
