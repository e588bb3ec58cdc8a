// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/schedule.h"

#include "core/model/sentence.h"
#include "core/model/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

QString Move::text() const
{
    return clientLetter(client) + QString::number(step);
}

Result<Schedule> Schedule::parse(const QString &text)
{
    static const QRegularExpression divider(
        u"[\\s,;]+|(?<=[A-Za-z][0-9]|[A-Za-z][0-9]{2}|[A-Za-z][0-9]{3})(?=[A-Za-z])"_s);
    static const QRegularExpression move(u"^([A-Da-d])([1-9][0-9]{0,2})$"_s);
    Schedule schedule;
    for (const QString &word : text.split(divider, Qt::SkipEmptyParts)) {
        const int position = int(schedule.moves.size()) + 1;
        const auto refused = [&](const QString &why, const QString &remedy = {}) {
            return failure(Error{Error::Kind::Arguments,
                                 Text::tr("schedule, position %1").arg(position), why, remedy}
                               .at(Place{.position = position}));
        };
        const QRegularExpressionMatch match = move.match(word);
        if (!match.hasMatch())
            return refused(
                Text::tr("“%1” is not a client and a step").arg(word.left(40)),
                Text::tr("write a letter from A to %1 and the number of the step, as in A1 B1 A2")
                    .arg(clientLetter(mostClients - 1)));
        if (position > mostMoves)
            return refused(Text::tr("a schedule has at most %1 steps").arg(mostMoves));
        schedule.moves.append(
            {match.captured(1).toUpper().at(0).unicode() - u'A', match.captured(2).toInt()});
    }
    return schedule;
}

Schedule Schedule::fromOrder(const QByteArray &order)
{
    Schedule schedule;
    schedule.moves.reserve(order.size());
    std::array<int, mostClients> issued{};
    for (const char letter : order) {
        const int client = letter - 'A';
        schedule.moves.append({client, ++issued.at(std::size_t(client))});
    }
    return schedule;
}

QString Schedule::text() const
{
    QStringList words;
    for (const Move &move : moves)
        words.append(move.text());
    return words.join(u' ');
}

bool Schedule::beginsWith(const Schedule &beginning) const
{
    return moves.mid(0, beginning.moves.size()) == beginning.moves;
}

int Schedule::clients() const
{
    int most = 0;
    for (const Move &move : moves)
        most = std::max(most, move.client + 1);
    return most;
}

int Schedule::switches() const
{
    int count = 0;
    for (qsizetype at = 1; at < moves.size(); ++at)
        count += moves.at(at).client != moves.at(at - 1).client ? 1 : 0;
    return count;
}

QString clientLetter(int client)
{
    return QString(QChar(u'A' + client));
}

QString clientName(int client)
{
    static const QStringList names{u"Alice"_s, u"Bob"_s, u"Carol"_s, u"Dave"_s};
    return names.value(client, clientLetter(client));
}

QString clientNames(const QList<int> &clients)
{
    QStringList names;
    for (const int client : clients)
        names.append(clientName(client));
    return listText(names);
}

} // namespace lastroom
