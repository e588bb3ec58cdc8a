// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/settingstext.h"

#include "core/model/text.h"
#include "core/model/workloadfields.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString clientsText(int clients)
{
    return clients == 1 ? Text::tr("1 client") : Text::tr("%n clients", nullptr, clients);
}

/** "2 servers of 4 connections". */
QString serversText(const Workload &workload)
{
    const int connections = workload.connections;
    const QString each = connections == 1
        ? Text::tr("1 connection", "2 servers of …")
        : Text::tr("%n connections", "2 servers of …", connections);
    //: %1 is “4 connections”
    return (workload.servers == 1 ? Text::tr("1 server of %1")
                                  //: %1 is “4 connections”
                                  : Text::tr("%n servers of %1", nullptr, workload.servers))
        .arg(each);
}

QString hotelsText(int hotels)
{
    return hotels == 1 ? Text::tr("1 hotel", "rooms in …")
                       : Text::tr("%n hotels", "rooms in …", hotels);
}

/** "pause_ms" is in ms. */
QString unitOf(const WorkloadField &field)
{
    const QString unit = field.key.section(u'_', -1);
    if (unit == u"percent")
        return u" %"_s;
    return unit == u"ms" || unit == u"s" ? u' ' + unit : QString();
}

QString fieldText(const WorkloadField &field, const Workload &workload)
{
    const int value = workload.*field.value;
    const int most = field.isRange() ? workload.*field.most : value;
    const QString number = most == value ? QString::number(value) : u"%1–%2"_s.arg(value).arg(most);
    //: A setting and its value: “hold 20 ms”
    return Text::tr("%1 %2", "a setting").arg(Text::tr(field.name), number + unitOf(field));
}

bool isUsual(const WorkloadField &field, const Workload &workload)
{
    const Workload usual;
    return workload.*field.value == usual.*field.value
        && (!field.isRange() || workload.*field.most == usual.*field.most);
}

} // namespace

QString inventorySummary(const Inventory &inventory)
{
    const int rooms = int(inventory.contracted());
    const QString hotels = hotelsText(int(inventory.hotels.size()));
    //: %1 is “3 hotels”
    const QString text = Text::tr("%n rooms in %1", nullptr, rooms).arg(hotels);
    if (inventory.locked() == 0)
        return text;
    //: %1 is “600 rooms in 3 hotels”
    return Text::tr("%1, %n of them locked", nullptr, int(inventory.locked())).arg(text);
}

QStringList workloadTexts(const Workload &workload)
{
    const QStringList alwaysSaid{u"clients"_s, u"servers"_s, u"connections"_s};
    QStringList texts{clientsText(workload.clients), serversText(workload),
                      Text::tr("seed %1").arg(workload.seed)};
    for (const WorkloadField &field : workloadFields()) {
        if (!alwaysSaid.contains(field.option) && !isUsual(field, workload))
            texts.append(fieldText(field, workload));
    }
    if (workload.choice == Workload::Choice::Random)
        texts.append(Text::tr("choice random", "of the hotel"));
    if (workload.mix.percent > 0)
        //: So many per cent of the clients use the strategy %2
        texts.append(Text::tr("%1 % on %2").arg(workload.mix.percent).arg(workload.mix.strategy));
    if (workload.together)
        texts.append(Text::tr("all strategies together"));
    return texts;
}

QString settingsText(const Inventory &inventory, const Workload &workload)
{
    return u"%1: %2; %3"_s.arg(inventory.event, inventorySummary(inventory),
                               workloadTexts(workload).join(u", "_s));
}

} // namespace lastroom
