// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/raceoptions.h"

#include "app/commandline.h"
#include "app/replayoption.h"
#include "core/model/inventoryfile.h"
#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/model/workloadfields.h"

#include <algorithm>
#include <tuple>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

Result<> readField(const Arguments &arguments, const WorkloadField &field, Workload &workload)
{
    // What has no bound unless it is asked for is asked for with one.
    const int least = field.isEndless ? std::max(field.range.least, 1) : field.range.least;
    if (field.isEndless && !arguments.isSet(field.option))
        return {};
    if (field.isRange())
        return arguments.range(field.option, least, field.range.greatest)
            .map([&](const std::pair<int, int> &range) {
                std::tie(workload.*field.value, workload.*field.most) = range;
            });
    return arguments.number(field.option, least, field.range.greatest).map([&](qint64 number) {
        workload.*field.value = int(number);
    });
}

Result<Inventory> inventoryOf(const Arguments &arguments)
{
    if (arguments.isSet(u"inventory"_s)) {
        for (const QString &other : {u"hotels"_s, u"rooms"_s}) {
            if (arguments.isSet(other))
                return failure(Error::Kind::Arguments, u"--"_s + other,
                               Text::tr("the inventory file says that"),
                               Text::tr("use one of them"));
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

/** "naive:5". */
Result<Workload::Mix> mixOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int percent = text.mid(colon + 1).toInt(&isNumber);
    if (colon <= 0 || !isNumber)
        return failure(Error::Kind::Arguments, u"--mix"_s,
                       Text::tr("“%1” is not NAME:PERCENT").arg(text),
                       Text::tr("write, for instance, naive:5"));
    return Workload::Mix{text.left(colon), percent};
}

Result<Workload> workloadOf(const Arguments &arguments)
{
    Workload workload;
    for (const WorkloadField &field : workloadFields()) {
        if (const Result<> read = readField(arguments, field, workload); !read)
            return failure(read.error());
    }
    const Result<qint64> seed = arguments.number(u"seed"_s, 0, qint64(Workload::greatestSeed));
    if (!seed)
        return failure(seed.error());
    workload.seed = quint64(*seed);
    const QString choice = arguments.text(u"choice"_s);
    const QStringList choices{choiceName(Workload::Choice::First),
                              choiceName(Workload::Choice::Random)};
    if (!choices.contains(choice))
        return failure(Error::Kind::Arguments, u"--choice"_s,
                       Text::tr("“%1” is not known").arg(choice), didYouMean(choice, choices));
    workload.choice
        = choice == choices.first() ? Workload::Choice::First : Workload::Choice::Random;
    workload.together = arguments.isSet(u"together"_s);
    if (arguments.isSet(u"mix"_s)) {
        Result<Workload::Mix> mix = mixOf(arguments.text(u"mix"_s));
        if (!mix)
            return failure(mix.error());
        workload.mix = *std::move(mix);
    }
    return workload;
}

/** What the token says, all of it. */
Result<RacePlan> replayedOf(const Arguments &arguments, const StrategyLibrary &library)
{
    QStringList said{u"strategy"_s, u"rooms"_s, u"hotels"_s, u"inventory"_s,
                     u"choice"_s,   u"mix"_s,   u"seed"_s,   u"together"_s};
    for (const WorkloadField &field : workloadFields())
        said.append(field.option);
    const Result<Recipe> recipe = recipeOf(arguments, Recipe::Kind::Race, said);
    if (!recipe)
        return failure(recipe.error());
    QStringList differences;
    Result<RacePlan> plan = recipe->racePlan(library, differences);
    warnOf(differences);
    return plan;
}

} // namespace

void addRaceOptions(Arguments &arguments)
{
    const Workload standard;
    addStrategies(arguments);
    for (const WorkloadField &field : workloadFields()) {
        const int value = standard.*field.value;
        if (field.isRange())
            arguments.add(field.option, Text::tr(field.about), u"A-B"_s,
                          u"%1-%2"_s.arg(value).arg(standard.*field.most));
        else
            arguments.add(field.option, Text::tr(field.about),
                          field.isEndless ? u"SECONDS"_s : u"N"_s,
                          field.isEndless ? QString() : QString::number(value));
    }
    const Inventory inventory = RacePlan().inventory;
    arguments.add(u"rooms"_s, Text::tr("contracted rooms of each hotel"), u"N"_s,
                  QString::number(inventory.hotels.first().contracted));
    arguments.add(u"hotels"_s, Text::tr("hotels"), u"N"_s,
                  QString::number(inventory.hotels.size()));
    arguments.add(u"inventory"_s, Text::tr("a file that says the hotels instead"), u"FILE"_s);
    arguments.add(u"choice"_s, Text::tr("which hotel with rooms left: first or random"), u"WAY"_s,
                  choiceName(standard.choice));
    arguments.add(u"mix"_s, Text::tr("a share of the clients on another strategy"),
                  u"NAME:PERCENT"_s);
    arguments.add(u"seed"_s, Text::tr("what the clients' wishes are drawn from"), u"N"_s,
                  QString::number(standard.seed));
    addReplay(arguments);
    arguments.add(u"together"_s,
                  Text::tr("all strategies at once, each on its own copy of the inventory"));
}

Result<RacePlan> planOf(const Arguments &arguments, const StrategyLibrary &library)
{
    if (arguments.isSet(u"replay"_s))
        return replayedOf(arguments, library);
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
    if (plan.workload.mix.percent > 0) {
        const Result<QList<Strategy>> mixed = library.selectNamed({plan.workload.mix.strategy});
        if (!mixed)
            return failure(mixed.error());
        plan.mixed = mixed->first();
    }
    if (const Result<> checked = plan.check(); !checked)
        return failure(checked.error());
    return plan;
}

} // namespace lastroom
