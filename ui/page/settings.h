// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/inventory.h"
#include "core/model/workload.h"
#include "core/schedule/findings.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

class QSettings;

namespace lastroom {

/** What the window remembers from one start to the next. A value; what was written by hand and is
 * wrong is left out. */
struct Settings
{
    enum class Appearance { System, Light, Dark, HighContrast, HighContrastDark };

    static constexpr int leastText = 70; ///< percent
    static constexpr int usualText = 100; ///< 10 pt
    static constexpr int greatestText = 250;

    QByteArray geometry;
    QByteArray splitter;
    Appearance appearance = Appearance::System;
    std::optional<int> textPercent; ///< nothing: as large as the system's
    QString language; ///< its code; empty: as the system
    std::optional<Inventory> inventory;
    Workload workload;
    QStringList strategies; ///< names that are raced; empty: the four
    QStringList added; ///< names of strategies that are shown beside the usual ones
    Findings findings; ///< of exploring
    bool predicts = false; ///< asks before it runs; true where nothing was written
    bool isWelcomed = false; ///< has seen what is said at the first start
    QHash<QString, int> lessons; ///< by their names: how many steps are done
    QHash<QString, int> solved; ///< challenges by their names: the fewest switches, or lines

    /** Theme::name of each that has one: System has none. */
    static QString nameOf(Appearance appearance);
    static std::optional<Appearance> appearanceNamed(const QString &name);

    /** Reads and writes `lastroom.ini` in the user's settings folder. Of a file that a later Last
     * Room wrote it reads what it knows, and writes nothing: it would not know what it changes. */
    static Settings read();
    void write() const;

    /** Where they are. */
    static QString path();

    /** Nothing, or that a later Last Room wrote them. Errors: File. */
    static Result<> checkVersion();

    bool operator==(const Settings &) const = default;
};

} // namespace lastroom
