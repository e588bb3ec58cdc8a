// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QString>

#include <optional>
#include <sys/types.h>

namespace lastroom {

/**
 * The account of the operating system that runs the private server when we are root: initdb and
 * postgres refuse to run as root. A value; safe from any thread.
 */
struct ServerAccount
{
    uid_t user = 0; ///< never 0 in an account that findServerAccount() returned
    gid_t group = 0; ///< its primary group, the only one the server gets
    QString name;

    bool operator==(const ServerAccount &) const = default;
};

/**
 * Nothing when we are not root, because then the server runs as ourselves; else "postgres", which
 * the distributions' packages make, else "nobody". An Error of kind Environment when neither
 * exists. Safe from any thread.
 */
Result<std::optional<ServerAccount>> findServerAccount();

} // namespace lastroom
