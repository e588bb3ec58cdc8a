// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/settingstext.h"

#include "core/model/workloadfields.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString counted(int number, const QString &one)
{
    return number == 1 ? u"1 "_s + one : u"%1 %2s"_s.arg(number).arg(one);
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
    return field.option + u' ' + number + unitOf(field);
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
    QString text = u"%1 rooms in %2"_s.arg(inventory.contracted())
                       .arg(counted(int(inventory.hotels.size()), u"hotel"_s));
    if (inventory.locked() > 0)
        text += u", %1 of them locked"_s.arg(inventory.locked());
    return text;
}

QStringList workloadTexts(const Workload &workload)
{
    const QStringList alwaysSaid{u"clients"_s, u"servers"_s, u"connections"_s};
    QStringList texts{counted(workload.clients, u"client"_s),
                      u"%1 of %2"_s.arg(counted(workload.servers, u"server"_s),
                                        counted(workload.connections, u"connection"_s)),
                      u"seed %1"_s.arg(workload.seed)};
    for (const WorkloadField &field : workloadFields()) {
        if (!alwaysSaid.contains(field.option) && !isUsual(field, workload))
            texts.append(fieldText(field, workload));
    }
    if (workload.choice != Workload().choice)
        texts.append(u"choice "_s + choiceName(workload.choice));
    if (workload.mix.percent > 0)
        texts.append(u"%1 % on %2"_s.arg(workload.mix.percent).arg(workload.mix.strategy));
    if (workload.together)
        texts.append(u"all strategies together"_s);
    return texts;
}

QString settingsText(const Inventory &inventory, const Workload &workload)
{
    return u"%1: %2; %3"_s.arg(inventory.event, inventorySummary(inventory),
                               workloadTexts(workload).join(u", "_s));
}

} // namespace lastroom
