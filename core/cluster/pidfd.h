// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace lastroom {

// Linux 5.3 and newer. Called directly: glibc has wrappers since 2.36 only, and there its header
// lacks extern "C". Both return a negative number, with errno set, when they fail.

/** A descriptor for a process; poll() finds it readable when the process has ended. */
inline int openProcess(pid_t process)
{
    return static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
}

/** Sends a signal to the process that openProcess() opened, never to a later one of its number. */
inline int signalProcess(int descriptor, int number)
{
    return static_cast<int>(::syscall(SYS_pidfd_send_signal, descriptor, number, nullptr, 0));
}

} // namespace lastroom
