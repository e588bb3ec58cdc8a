// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/tolderrors.h"

namespace lastroom {

void ToldErrors::add(const QString &sentence, const QDateTime &at)
{
    m_errors.removeIf([&](const ToldError &error) { return error.sentence == sentence; });
    m_errors.append({at, sentence});
    if (m_errors.size() > most)
        m_errors.removeFirst();
}

} // namespace lastroom
