// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/filedescriptor.h"

namespace lastroom {

/**
 * A library to start the private server with (ChildProcess::Setup::preload), which keeps its
 * processes in our session; closed where the system refuses, and then the server runs all the same.
 *
 * Every backend calls setsid() (InitPostmasterChild() in PostgreSQL's miscinit.c), and Linux makes
 * each session a scheduling group with the weight of all of Last Room, in which nice values count
 * inside only (autogroup, sched(7)): beside 32 backends the window would get a 33rd of the
 * processors. In our session serverNiceness does what it says. The other way, a nice value for each
 * group, is open to an ordinary user once in 0.1 s for the whole system
 * (proc_sched_autogroup_set_nice() in Linux), which a race does not wait for.
 *
 * Any thread.
 */
FileDescriptor sessionPreload();

} // namespace lastroom
