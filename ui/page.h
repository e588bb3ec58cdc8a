// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"
#include "ui/theme.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace lastroom {

/**
 * One page of the window: what it shows, what it puts into the tool bar, and what its part of the
 * status bar says. Its QWidget::actions() are for the window's menu. Thread: GUI.
 */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Its controls for the tool bar, which shows them while the page is shown. Made by the
     * constructor; the tool bar becomes their parent. */
    virtual QWidget *tools() const = 0;

    /** Starts what the page is for: the race, the schedule, the exploration. */
    virtual void run() = 0;

    /** What that is called in the menu: "&Run race". */
    virtual QString runText() const = 0;
    virtual void stop() = 0;
    virtual bool canRun() const = 0;
    virtual bool canStop() const = 0;

    /** Everything that was asked for is done and shown. */
    virtual bool isIdle() const = 0;

    /** Why what was asked for last could not be done; nothing where it could. */
    virtual std::optional<Error> failure() const = 0;

    /** For the title bar, without the program's name; may be empty. */
    virtual QString title() const = 0;

    /** For the status bar: what is going on, and what was found. */
    virtual QString activity() const = 0;

    /** For the status bar: how much there is. */
    virtual QString figures() const = 0;

    /** Says in the page what failed. */
    virtual void complain(const Error &error) = 0;

    /** Writes what is to be remembered. */
    virtual void remember(Settings &settings) const = 0;

    virtual void setTheme(const Theme &theme) = 0;

signals:
    void statusChanged(); ///< activity(), figures(), canRun() or canStop()
    void titleChanged();
    void idle(); ///< isIdle() has become true
};

} // namespace lastroom
