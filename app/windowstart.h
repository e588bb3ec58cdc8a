// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/schedule/schedule.h"
#include "core/strategy/strategylibrary.h"

#include <optional>

namespace lastroom {

/** What the window shows first. A value. */
struct WindowStart
{
    enum class Page { Race, Step, Explore, Strategies, Learn };

    Page page = Page::Race;
    QString strategy; ///< its name; empty where none was named, or on the race page
    Schedule schedule; ///< of the step page: what is played; may be empty
    QString lesson; ///< of the learn page: the name of one that begins; may be empty
    std::optional<int> lessonStep; ///< the place of its step; none: where it was left
    QString challenge; ///< of the learn page: the name of one that is shown; may be empty
    bool presents = false; ///< to a class

    bool operator==(const WindowStart &) const = default;
};

/** Adds --page, --strategy, --schedule, --lesson, --challenge and --presentation. */
void addWindowStart(Arguments &arguments);

/**
 * What they say. Where the step page is to be \p played and no schedule was named, it is `A1 B1 A2
 * B2`; the step page's strategy is naive where none was. Errors: Arguments.
 */
Result<WindowStart> windowStartOf(const Arguments &arguments, const StrategyLibrary &library,
                                  bool played);

} // namespace lastroom
