// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/serveraccount.h"
#include "core/cluster/serverprograms.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace lastroom {

/**
 * A cluster as initdb leaves it, kept among the user's caches (about 28 MB) and copied for the next
 * server, which takes a tenth of the time. Its name tells the programs, what initdb was told and
 * the server's account: an upgrade makes another, and the old one goes. It is used only where
 * nobody but us and root can have changed it.
 *
 * Where it cannot be kept or copied that is no error: initdb does it, as the first time.
 * Thread: the keeper's; copies of the program do not disturb each other.
 */
class ClusterTemplate
{
public:
    /** \p options are those of initdb that make a difference. */
    ClusterTemplate(const ServerPrograms &programs, const QStringList &options,
                    const std::optional<ServerAccount> &account);

    /** Makes \p data, an empty folder, a copy. Where that fails, what is in it is of no use. */
    bool copyTo(const QString &data, const std::stop_token &stop) const;

    /** Keeps a copy of \p data, which no server has touched. */
    void keep(const QString &data, const std::stop_token &stop) const;

    /** It is of no use: no server starts with it. */
    void forget() const;

private:
    bool isOurs() const;
    void removeOthers() const;

    QString m_folder;
    QString m_path;
};

} // namespace lastroom
