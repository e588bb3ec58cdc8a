// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/situationoptions.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

struct SituationOption
{
    QString name;
    int least;
    int greatest;
    int Situation::*member;
};

} // namespace

void addSituationOptions(Arguments &arguments, const QString &aboutClients, const QString &clients)
{
    arguments.add(u"clients"_s, aboutClients, u"N"_s, clients);
    arguments.add(u"rooms"_s, Text::tr("rooms left in the hotel"), u"N"_s, u"1"_s);
    arguments.add(u"booking"_s, Text::tr("rooms that each client wants"), u"N"_s, u"1"_s);
}

void addOverlapOption(Arguments &arguments)
{
    arguments.add(u"overlap"_s,
                  Text::tr("a statement that commits by itself and its commit are two moves"));
}

Result<Situation> situationOf(const Arguments &arguments, int clients)
{
    Situation situation;
    situation.clients = clients;
    situation.overlap = arguments.isSet(u"overlap"_s);
    for (const SituationOption &option :
         {SituationOption{u"clients"_s, Situation::leastClients, Situation::mostClients,
                          &Situation::clients},
          SituationOption{u"rooms"_s, 1, Situation::mostRooms, &Situation::rooms},
          SituationOption{u"booking"_s, 1, Situation::mostRooms, &Situation::booking}}) {
        if (!arguments.isSet(option.name) && arguments.text(option.name).isEmpty())
            continue;
        const Result<qint64> value = arguments.number(option.name, option.least, option.greatest);
        if (!value)
            return failure(value.error());
        situation.*option.member = int(*value);
    }
    return situation;
}

} // namespace lastroom
