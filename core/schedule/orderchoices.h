// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace lastroom {

/** Which of the clients that can go on are let go on, where not every order is wanted. A value;
 * safe from any thread. */
class OrderChoices
{
public:
    /** \p oneOfEachKind of the orders that differ by names only, and none with more switches than
     * \p mostSwitches */
    OrderChoices(bool oneOfEachKind, std::optional<int> mostSwitches)
        : m_isOneOfEachKind(oneOfEachKind)
        , m_mostSwitches(mostSwitches)
    {
    }

    /** After \p order, which is the clients' letters. \p isCut is set where the bound leaves one
     * out. */
    QList<int> after(const QByteArray &order, const QList<int> &ready, bool &isCut) const;

    /** How many orders of so many clients one that is run stands for. */
    int ordersOfAKind(int clients) const;

private:
    QList<int> ofEachKind(const QByteArray &order, QList<int> ready) const;

    bool m_isOneOfEachKind;
    std::optional<int> m_mostSwitches;
};

} // namespace lastroom
