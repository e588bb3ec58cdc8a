// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace lastroom {

/** An error that somebody was told. A value. */
struct ToldError
{
    QDateTime at; ///< UTC; the last time
    QString sentence; ///< as it was shown
};

/** The last ones of a session, each once: who types may be told the same at every key. A value. */
class ToldErrors
{
public:
    static constexpr qsizetype most = 30;

    void add(const QString &sentence, const QDateTime &at = QDateTime::currentDateTimeUtc());

    /** The last one comes last. */
    const QList<ToldError> &all() const { return m_errors; }

private:
    QList<ToldError> m_errors;
};

} // namespace lastroom
