// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSet>

namespace lastroom {

/** Where a statement may tell one client from another. A value. */
struct ClientIdentity
{
    QSet<int> decidingParameters; ///< numbers, from 0, of parameters that stand anywhere but as a
                                  ///< whole value in the VALUES or SELECT list of what is inserted
                                  ///< into reservations
    bool readsIt = false; ///< it reads email or request_id, or asks for the session itself

    /** Of the statement with this parse tree, one node. */
    static ClientIdentity of(const QJsonObject &statement);

    bool operator==(const ClientIdentity &) const = default;
};

} // namespace lastroom
