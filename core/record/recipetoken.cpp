// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a recipe is written as a token: a CBOR map (RFC 8949) of what differs from the usual.

#include "core/model/text.h"
#include "core/model/workloadfields.h"
#include "core/record/recipe.h"
#include "core/record/token.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A number keeps its meaning for ever; new ones may come. */
enum Key : qint64 {
    KindKey,
    ProgramKey,
    PostgresqlKey,
    NamesKey,
    MarksKey,
    LevelsKey,
    MixedKey,
    FieldsKey,
    SeedKey,
    ChoiceKey,
    TogetherKey,
    InventoryKey,
    SituationKey,
    ScheduleKey,
    SwitchesKey,
    EveryKey,
};

enum Format : char { Plain, Compressed };

constexpr quint32 mostUncompressed = 1 << 20; // bytes: 50 long names take a twentieth of that

const QStringList &usualNames()
{
    static const QStringList all{u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s};
    return all;
}

QStringList namesOf(const Recipe &recipe)
{
    QStringList names;
    for (const Recipe::Way &way : recipe.ways)
        names.append(way.name);
    return names;
}

void insertWays(QCborMap &map, const Recipe &recipe)
{
    QByteArray marks;
    QCborArray levels;
    for (const Recipe::Way &way : recipe.ways) {
        marks += way.mark;
        levels.append(way.level ? qint64(*way.level) : -1);
    }
    const QStringList names = namesOf(recipe);
    if (names != usualNames())
        map.insert(NamesKey, names.join(u','));
    map.insert(MarksKey, marks);
    if (std::any_of(recipe.ways.begin(), recipe.ways.end(),
                    [](const Recipe::Way &way) { return way.level.has_value(); }))
        map.insert(LevelsKey, levels);
}

QCborMap fieldsOf(const Workload &workload)
{
    const Workload usual;
    QCborMap fields;
    for (const WorkloadField &field : workloadFields()) {
        const int value = workload.*field.value;
        if (field.isRange()
            && (value != usual.*field.value || workload.*field.most != usual.*field.most))
            fields.insert(field.option, QCborArray{value, workload.*field.most});
        else if (!field.isRange() && value != usual.*field.value)
            fields.insert(field.option, value);
    }
    return fields;
}

QCborValue inventoryOf(const Inventory &inventory)
{
    const int hotels = int(inventory.hotels.size());
    const int rooms = hotels == 0 ? 0 : inventory.hotels.first().contracted;
    if (Inventory::uniform(hotels, rooms) == inventory)
        return QCborArray{hotels, rooms};
    QCborArray all{inventory.event};
    for (const Hotel &hotel : inventory.hotels)
        all.append(QCborArray{hotel.name, hotel.contracted, hotel.locked});
    return all;
}

void insertRace(QCborMap &map, const Recipe &recipe)
{
    const Workload &workload = recipe.workload;
    if (recipe.mixed)
        map.insert(MixedKey,
                   QCborArray{recipe.mixed->name, workload.mix.percent, recipe.mixed->mark});
    if (const QCborMap fields = fieldsOf(workload); !fields.isEmpty())
        map.insert(FieldsKey, fields);
    if (workload.seed != Workload().seed)
        map.insert(SeedKey, qint64(workload.seed));
    if (workload.choice == Workload::Choice::Random)
        map.insert(ChoiceKey, true);
    if (workload.together)
        map.insert(TogetherKey, true);
    if (recipe.inventory != RacePlan().inventory)
        map.insert(InventoryKey, inventoryOf(recipe.inventory));
}

void insertSituation(QCborMap &map, const Recipe &recipe)
{
    const Situation &situation = recipe.situation;
    if (situation != Situation())
        map.insert(
            SituationKey,
            QCborArray{situation.clients, situation.rooms, situation.booking, situation.overlap});
    if (recipe.kind == Recipe::Kind::Schedule)
        map.insert(ScheduleKey, recipe.schedule.text());
    if (recipe.mostSwitches)
        map.insert(SwitchesKey, *recipe.mostSwitches);
    if (recipe.every)
        map.insert(EveryKey, true);
}

tl::unexpected<Error> nonsense(const QString &what)
{
    return failure(Error::Kind::Arguments, u"token"_s,
                   Text::tr("what it says of %1 cannot be").arg(what),
                   Text::tr("ask for it again where it was made"));
}

Result<QByteArray> unpacked(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return nonsense(Text::tr("its contents"));
    const QByteArray rest = bytes.mid(1);
    if (bytes.front() == Plain)
        return rest;
    if (bytes.front() != Compressed || rest.size() < qsizetype(sizeof(quint32))
        || qFromBigEndian<quint32>(rest.constData()) > mostUncompressed)
        return nonsense(Text::tr("its contents"));
    return qUncompress(rest);
}

std::optional<Isolation> levelOf(qint64 number)
{
    if (number < qint64(Isolation::None) || number > qint64(Isolation::Serializable))
        return {};
    return Isolation(number);
}

Result<> readWays(const QCborMap &map, Recipe &recipe)
{
    const QCborValue said = map.value(NamesKey);
    const QStringList names = said.isString() ? said.toString().split(u',') : usualNames();
    const QByteArray marks = map.value(MarksKey).toByteArray();
    const QCborArray levels = map.value(LevelsKey).toArray();
    if (marks.size() % names.size() != 0 || marks.isEmpty()
        || (!levels.isEmpty() && levels.size() != names.size()))
        return nonsense(Text::tr("the strategies"));
    const qsizetype size = marks.size() / names.size();
    for (qsizetype at = 0; at < names.size(); ++at)
        recipe.ways.append({names.at(at), marks.mid(at * size, size),
                            levels.isEmpty() ? std::nullopt : levelOf(levels.at(at).toInteger())});
    return {};
}

Result<> readFields(const QCborMap &fields, Workload &workload)
{
    for (const WorkloadField &field : workloadFields()) {
        const QCborValue value = fields.value(field.option);
        const auto number = [](const QCborValue &one) {
            return int(std::clamp<qint64>(one.toInteger(-1), -1, INT_MAX));
        };
        if (value.isUndefined())
            continue;
        workload.*field.value = number(field.isRange() ? value.toArray().at(0) : value);
        if (field.isRange())
            workload.*field.most = number(value.toArray().at(1));
    }
    return workload.check();
}

Result<Inventory> readInventory(const QCborValue &value)
{
    if (value.isUndefined())
        return RacePlan().inventory;
    const QCborArray array = value.toArray();
    const auto number = [](const QCborValue &one) {
        return int(std::clamp<qint64>(one.toInteger(-1), -1, INT_MAX));
    };
    Inventory inventory;
    if (array.at(0).isInteger()) {
        const int hotels = number(array.at(0));
        if (hotels < 0 || hotels > Inventory::maximumHotels)
            return nonsense(Text::tr("the hotels"));
        inventory = Inventory::uniform(hotels, number(array.at(1)));
    } else {
        inventory.event = array.at(0).toString();
        for (qsizetype at = 1; at < array.size(); ++at) {
            const QCborArray hotel = array.at(at).toArray();
            inventory.hotels.append(
                {hotel.at(0).toString(), number(hotel.at(1)), number(hotel.at(2))});
        }
    }
    if (const Result<> checked = inventory.check(); !checked)
        return failure(checked.error());
    return inventory;
}

Result<> readRace(const QCborMap &map, Recipe &recipe)
{
    Workload &workload = recipe.workload;
    const QCborArray mixed = map.value(MixedKey).toArray();
    if (!mixed.isEmpty()) {
        workload.mix = {mixed.at(0).toString(), int(mixed.at(1).toInteger())};
        recipe.mixed = Recipe::Way{workload.mix.strategy, mixed.at(2).toByteArray()};
    }
    workload.seed = quint64(map.value(SeedKey).toInteger(qint64(Workload().seed)));
    if (map.value(ChoiceKey).toBool())
        workload.choice = Workload::Choice::Random;
    workload.together = map.value(TogetherKey).toBool();
    Result<Inventory> inventory = readInventory(map.value(InventoryKey));
    if (!inventory)
        return failure(inventory.error());
    recipe.inventory = *std::move(inventory);
    return readFields(map.value(FieldsKey).toMap(), workload);
}

Result<> readSituation(const QCborMap &map, Recipe &recipe)
{
    const QCborArray numbers = map.value(SituationKey).toArray();
    Situation &situation = recipe.situation;
    if (!numbers.isEmpty())
        situation = {int(numbers.at(0).toInteger()), int(numbers.at(1).toInteger()),
                     int(numbers.at(2).toInteger()), numbers.at(3).toBool()};
    if (const QCborValue switches = map.value(SwitchesKey); switches.isInteger())
        recipe.mostSwitches = int(switches.toInteger());
    recipe.every = map.value(EveryKey).toBool();
    Result<Schedule> schedule = Schedule::parse(map.value(ScheduleKey).toString());
    if (!schedule)
        return failure(schedule.error());
    recipe.schedule = *std::move(schedule);
    if (recipe.kind == Recipe::Kind::Schedule
        && (recipe.ways.size() != 1 || recipe.schedule.clients() > situation.clients))
        return nonsense(Text::tr("the schedule"));
    return situation.check();
}

} // namespace

QString Recipe::token() const
{
    QCborMap map;
    if (kind != Kind::Race)
        map.insert(KindKey, qint64(kind));
    map.insert(ProgramKey, program);
    if (!postgresql.isEmpty())
        map.insert(PostgresqlKey, postgresql);
    insertWays(map, *this);
    if (kind == Kind::Race)
        insertRace(map, *this);
    else
        insertSituation(map, *this);
    const QByteArray plain = map.toCborValue().toCbor();
    const QByteArray packed = qCompress(plain, 9);
    return tokenOf(packed.size() < plain.size() ? char(Compressed) + packed : char(Plain) + plain);
}

Result<Recipe> Recipe::read(const QString &token)
{
    const Result<QByteArray> bytes = bytesOfToken(token).and_then(unpacked);
    if (!bytes)
        return failure(bytes.error());
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(*bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return nonsense(Text::tr("its contents"));
    const QCborMap map = value.toMap();
    Recipe recipe;
    const qint64 said = map.value(KindKey).toInteger(qint64(Kind::Race));
    if (said < qint64(Kind::Race) || said > qint64(Kind::Exploration))
        return failure(Error::Kind::Arguments, u"token"_s,
                       Text::tr("it is of a kind that this Last Room does not know"),
                       Text::tr("take a newer Last Room"));
    recipe.kind = Kind(said);
    recipe.program = map.value(ProgramKey).toString();
    recipe.postgresql = map.value(PostgresqlKey).toString();
    const Result<> read = readWays(map, recipe).and_then([&] {
        return recipe.kind == Kind::Race ? readRace(map, recipe) : readSituation(map, recipe);
    });
    if (!read)
        return failure(read.error());
    return recipe;
}

} // namespace lastroom
