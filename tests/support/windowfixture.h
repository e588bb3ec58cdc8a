// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/offscreen.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/loadpanel.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/race/racesidebar.h"
#include "ui/race/racestage.h"
#include "ui/race/replaybar.h"
#include "ui/race/strategypanel.h"
#include "ui/window/microscopewindow.h"

#include <QStandardPaths>

/** The server that all windows of one test program share; made once, because it takes half a
 * second. */
inline std::shared_ptr<lastroom::Database> testDatabase()
{
    const auto database = lastroom::Database::makePrivate();
    if (!database->settings())
        qFatal("%s", qPrintable(database->failure()->sentence()));
    return database;
}

inline lastroom::WindowOptions optionsFor(const std::shared_ptr<const lastroom::Database> &database)
{
    lastroom::WindowOptions options;
    options.database = database;
    options.library = lastroom::StrategyLibrary::load({}).value();
    options.appearance = lastroom::Settings::Appearance::Light;
    options.remembers = false;
    return options;
}

/** Waits, up to a minute, until no race runs. */
inline bool waitForEnd(const lastroom::MicroscopeWindow &window)
{
    return QTest::qWaitFor([&] { return !window.racePage()->monitor()->isRunning(); }, 60'000);
}
