// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/outsidesessions.h"

#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** So often one may be seen to hold a client up during one step: some 30 ms. */
constexpr int harmlessSightings = 10;

} // namespace

Result<> OutsideSessions::note(const QHash<int, QList<int>> &holders, const QList<int> &clients)
{
    const auto isOutside = [&](int id) { return !clients.contains(id); };
    if (std::any_of(holders.begin(), holders.end(), [&](const QList<int> &ids) {
            return std::any_of(ids.begin(), ids.end(), isOutside);
        }))
        ++m_sightings;
    m_haveDisturbed = m_haveDisturbed || m_sightings > harmlessSightings;
    return check();
}

Result<> OutsideSessions::check() const
{
    if (!m_haveDisturbed || !m_areRefused)
        return {};
    return failure(Error::Kind::Environment, u"schedule"_s,
                   Text::tr("a session that is no client of it holds one of them up"));
}

} // namespace lastroom
