// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/presets.h"

#include "core/strategy/strategygroup.h"

#include <QCoreApplication>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Gives the texts below a context for their translations. */
struct Presets
{
    Q_DECLARE_TR_FUNCTIONS(Presets)

public:
    static Preset original()
    {
        return {u"original"_s,
                tr("The original experiment"),
                tr("Three hotels of 200 rooms, 200 clients, two servers with four connections "
                   "each: the experiment this program grew from."),
                Inventory::uniform(3, 200),
                Workload{},
                theFour()};
    }

    /** One row, every session in its window at once: naive and atomic overbook all but surely. */
    static Preset oneRoom()
    {
        Workload workload;
        workload.clients = 20;
        workload.connections = 8;
        workload.bookingMost = 1;
        workload.pauseMost = 0;
        workload.hold = 20;
        return {u"one-room"_s,
                tr("One room left"),
                tr("Twenty clients want the last room at the same moment. The smallest race, and "
                   "the clearest."),
                Inventory::uniform(1, 1),
                workload,
                theFour()};
    }

    /** The names matter: clients look in name order, so the big hotel comes first. */
    static Preset hotHotel()
    {
        Inventory inventory;
        inventory.hotels = {
            {tr("Grand Hotel"), 1000, 0}, {tr("Hotel Garni"), 50, 0}, {tr("Pension Rosa"), 50, 0}};
        Workload workload;
        workload.clients = 500;
        workload.servers = 4;
        workload.connections = 8;
        workload.pauseMost = 0;
        return {u"hot-hotel"_s,
                tr("A hot hotel"),
                tr("Everybody wants the same big hotel, and nobody pauses: one row takes it all. "
                   "Shows what waiting and trying again cost."),
                inventory,
                workload,
                theFour()};
    }

    /**
     * Four sessions with 200 ms between look and act make at most 20 bookings of two rooms a
     * second, so 180 rooms last some five seconds; spread over the hotels, a queue at one of them
     * does not triple that.
     */
    static Preset watch()
    {
        Workload workload;
        workload.clients = 60;
        workload.connections = 2;
        workload.bookingMost = 3;
        workload.pauseLeast = 200;
        workload.pauseMost = 800;
        workload.hold = 200;
        workload.choice = Workload::Choice::Random;
        return {u"watch"_s,
                tr("Slow enough to watch"),
                tr("Few connections and a fifth of a second between look and act: a race of "
                   "several seconds that can be followed while it runs."),
                Inventory::uniform(3, 60),
                workload,
                theFour()};
    }
};

} // namespace

QList<Preset> presets()
{
    return {Presets::original(), Presets::oneRoom(), Presets::hotHotel(), Presets::watch()};
}

} // namespace lastroom
