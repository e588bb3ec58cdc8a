// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/orderchoices.h"

#include "core/schedule/exploration.h"

#include <utility>

namespace lastroom {

/** Of the clients that have not begun only the first: what comes after it is the same for each. */
QList<int> OrderChoices::ofEachKind(const QByteArray &order, QList<int> ready) const
{
    if (!m_isOneOfEachKind)
        return ready;
    bool isOneThere = false;
    ready.removeIf([&](int client) {
        return !order.contains(clientLetter(client).at(0).toLatin1())
            && std::exchange(isOneThere, true);
    });
    return ready;
}

int OrderChoices::ordersOfAKind(int clients) const
{
    int orders = 1;
    for (int each = 2; each <= clients && m_isOneOfEachKind; ++each)
        orders *= each;
    return orders;
}

QList<int> OrderChoices::after(const QByteArray &order, const QList<int> &ready, bool &isCut) const
{
    const QList<int> kinds = ofEachKind(order, ready);
    if (!m_mostSwitches)
        return kinds;
    QList<int> choices;
    for (const int client : kinds) {
        ExploredSchedule further;
        further.order = order + clientLetter(client).toLatin1();
        // Whoever else is ready needs a switch too, at least one, to come to its end.
        if (further.switches() + ready.size() - 1 <= *m_mostSwitches)
            choices.append(client);
    }
    isCut = choices.size() < kinds.size();
    return choices;
}

} // namespace lastroom
