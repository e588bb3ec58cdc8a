// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <sys/types.h>

namespace lastroom {

/**
 * Ends the PostgreSQL server that still runs in the folder of a copy of Last Room that is gone.
 *
 * Which process it is says `data/postmaster.pid`. That may be old and the number long somebody
 * else's, so it is believed only when the process runs as `owner`, the owner of the folder, and has
 * the folder in its command line. Then SIGQUIT, up to 3 s of patience, SIGKILL, up to 1 s.
 * Blocks meanwhile; safe from any thread. `folder` is open on the directory whose path is `path`.
 */
void endAbandonedServer(int folder, const QByteArray &path, uid_t owner);

} // namespace lastroom
