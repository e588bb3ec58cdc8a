// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/raceoptions.h"

#include "app/commandline.h"
#include "core/model/inventoryfile.h"
#include "core/model/nearest.h"

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

/** Reads a number into \p target unless an earlier option was wrong already. */
void readNumber(Result<> &result, const Arguments &arguments, const QString &name,
                Workload::Range range, int &target)
{
    if (!result)
        return;
    const Result<qint64> value = arguments.number(name, range.least, range.greatest);
    if (value)
        target = int(*value);
    else
        result = failure(value.error());
}

void readRange(Result<> &result, const Arguments &arguments, const QString &name,
               Workload::Range range, int &least, int &most)
{
    if (!result)
        return;
    const Result<std::pair<int, int>> value = arguments.range(name, range.least, range.greatest);
    if (value)
        std::tie(least, most) = *value;
    else
        result = failure(value.error());
}

Result<Inventory> inventoryOf(const Arguments &arguments)
{
    if (arguments.isSet(u"inventory"_s)) {
        for (const QString &other : {u"hotels"_s, u"rooms"_s}) {
            if (arguments.isSet(other))
                return failure(Error::Kind::Arguments, u"--"_s + other,
                               u"the inventory file says that"_s, u"use one of them"_s);
        }
        return readInventory(arguments.text(u"inventory"_s));
    }
    const Result<qint64> hotels = arguments.number(u"hotels"_s, 1, Inventory::maximumHotels);
    if (!hotels)
        return failure(hotels.error());
    const Result<qint64> rooms = arguments.number(u"rooms"_s, 0, Hotel::maximumRooms);
    if (!rooms)
        return failure(rooms.error());
    return Inventory::uniform(int(*hotels), int(*rooms));
}

Result<Workload> workloadOf(const Arguments &arguments)
{
    Workload workload;
    Result<> read;
    readNumber(read, arguments, u"clients"_s, Workload::clientsRange, workload.clients);
    readNumber(read, arguments, u"servers"_s, Workload::serversRange, workload.servers);
    readNumber(read, arguments, u"connections"_s, Workload::connectionsRange, workload.connections);
    readRange(read, arguments, u"booking"_s, Workload::bookingRange, workload.bookingLeast,
              workload.bookingMost);
    readRange(read, arguments, u"pause"_s, Workload::pauseRange, workload.pauseLeast,
              workload.pauseMost);
    readNumber(read, arguments, u"hold"_s, Workload::holdRange, workload.hold);
    readNumber(read, arguments, u"tries"_s, Workload::triesRange, workload.tries);
    if (arguments.isSet(u"duration"_s))
        readNumber(read, arguments, u"duration"_s, {1, Workload::durationRange.greatest},
                   workload.duration);
    if (!read)
        return failure(read.error());
    const Result<qint64> seed = arguments.number(u"seed"_s, 0, qint64(Workload::greatestSeed));
    if (!seed)
        return failure(seed.error());
    workload.seed = quint64(*seed);
    const QString choice = arguments.text(u"choice"_s);
    const QStringList choices{choiceName(Workload::Choice::First),
                              choiceName(Workload::Choice::Random)};
    if (!choices.contains(choice))
        return failure(Error::Kind::Arguments, u"--choice"_s, u"“%1” is not known"_s.arg(choice),
                       didYouMean(choice, choices));
    workload.choice
        = choice == choices.first() ? Workload::Choice::First : Workload::Choice::Random;
    workload.together = arguments.isSet(u"together"_s);
    return workload;
}

} // namespace

void addRaceOptions(Arguments &arguments)
{
    const auto number = [&](const QString &name, const QString &about, int standard) {
        arguments.add(name, about, u"N"_s, QString::number(standard));
    };
    addStrategies(arguments);
    number(u"clients"_s, u"customers who book until nothing is left"_s, 200);
    number(u"servers"_s, u"copies of the booking service"_s, 2);
    number(u"connections"_s, u"PostgreSQL sessions of each server"_s, 4);
    number(u"rooms"_s, u"contracted rooms of each hotel"_s, 200);
    number(u"hotels"_s, u"hotels"_s, 3);
    arguments.add(u"inventory"_s, u"a file that says the hotels instead"_s, u"FILE"_s);
    arguments.add(u"booking"_s, u"rooms that a client asks for"_s, u"A-B"_s, u"1-5"_s);
    arguments.add(u"pause"_s, u"ms of rest between a client's requests"_s, u"A-B"_s, u"0-299"_s);
    number(u"hold"_s, u"ms between a strategy's first step and its second"_s, 0);
    arguments.add(u"choice"_s, u"which hotel with rooms left: first or random"_s, u"WAY"_s,
                  u"first"_s);
    number(u"tries"_s, u"how often a request is tried again; 0 = never"_s, 100);
    arguments.add(u"duration"_s, u"ends the race after so long; without it, when nothing is left"_s,
                  u"SECONDS"_s);
    number(u"seed"_s, u"what the clients' wishes are drawn from"_s, 42);
    arguments.add(u"together"_s,
                  u"all strategies at once, each on its own copy of the inventory"_s);
}

Result<RacePlan> planOf(const Arguments &arguments, const StrategyLibrary &library)
{
    Result<QList<Strategy>> strategies = strategiesOf(arguments, library);
    if (!strategies)
        return failure(strategies.error());
    Result<Inventory> inventory = inventoryOf(arguments);
    if (!inventory)
        return failure(inventory.error());
    const Result<Workload> workload = workloadOf(arguments);
    if (!workload)
        return failure(workload.error());
    RacePlan plan{*std::move(strategies), *std::move(inventory), *workload};
    if (const Result<> checked = plan.check(); !checked)
        return failure(checked.error());
    return plan;
}

} // namespace lastroom
