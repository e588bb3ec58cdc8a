// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/statementfailure.h"

#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

bool StatementFailure::isConflict() const
{
    return sqlState == u"40001" || sqlState == u"40P01" || sqlState == u"55P03";
}

QString StatementFailure::sentence() const
{
    //: %1 is a step of a strategy, %2 a line of its file
    const QString place = line > 0 ? Text::tr("%1 (line %2)").arg(step).arg(line) : step;
    QString text = place.isEmpty() ? message : u"%1: %2"_s.arg(place, message);
    if (!sqlState.isEmpty())
        text += u" (%1)"_s.arg(sqlState);
    for (const QString &more : {detail, hint}) {
        if (!more.isEmpty())
            text += u". "_s + more;
    }
    return text.simplified();
}

int StatementFailures::add(const StatementFailure &failure)
{
    auto same = std::find_if(m_failures.begin(), m_failures.end(), [&](const auto &known) {
        return known.step == failure.step && known.sqlState == failure.sqlState
            && known.message == failure.message;
    });
    if (same == m_failures.end() && m_failures.size() < most) {
        m_failures.push_back(failure);
        return int(m_failures.size()) - 1;
    }
    if (same == m_failures.end())
        --same;
    same->count += failure.count;
    return int(same - m_failures.begin());
}

} // namespace lastroom
