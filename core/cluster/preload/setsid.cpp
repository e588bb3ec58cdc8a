// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library of its own, which the private server is started with; core/cluster/sessionpreload.h
// says why.

#include <unistd.h>

/** A process group of its own, by which PostgreSQL signals a backend, but no session. */
extern "C" pid_t setsid() noexcept
{
    return ::setpgid(0, 0) == 0 ? ::getpid() : -1;
}
