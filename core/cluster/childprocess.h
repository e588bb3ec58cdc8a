// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/filedescriptor.h"
#include "core/model/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>
#include <sys/types.h>

namespace lastroom {

/**
 * A program that we started, with waits that can be stopped.
 *
 * QProcess is not used because it warns on a thread that is not a QThread, and because its waits
 * cannot be woken. The child runs in a process group of its own (a Ctrl-C of the terminal is ours
 * to handle, not its) and in our session (see sessionPreload()), in the folder "/" (the account
 * that runs it need not see ours), with nothing open but its output, and with an environment of
 * PATH, LD_LIBRARY_PATH, LC_ALL=C and TZ=UTC alone, so that neither PG* settings nor a password in
 * DATABASE_URL reach it.
 *
 * Moves, never copies. Thread: the one that started it, which must outlive it where the child asked
 * for a signal at its parent's death (that signal follows the thread, not the process).
 * The destructor kills what still runs, with all of its process group, and reaps it.
 */
class ChildProcess
{
public:
    enum class Wait { Ended, Stopped, TimedOut };

    static constexpr auto noTimeout = std::chrono::milliseconds(-1);

    /**
     * Starts `program` (an absolute path). Standard output and error go to the descriptor `output`,
     * which stays the caller's, as the descriptor `preload` does, of a library that is loaded
     * before all others; none where it is negative. An Error of kind Environment when it cannot be
     * started.
     */
    static Result<ChildProcess> start(const QString &program, const QStringList &arguments,
                                      int output, int preload = -1);

    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ~ChildProcess();

    /** Blocks until the child has ended and is reaped, a stop is asked for, or the time is up. */
    Wait wait(std::chrono::milliseconds timeout, const std::stop_token &stop = {});

    /** Sends a signal to the program itself. Does nothing once it has ended. */
    void signal(int number);

    /** SIGKILL to the program and all it started that stayed in its process group; then reaps. */
    void killGroup();

    bool isRunning() const { return m_process > 0; }

    /** Its process number; negative once it has ended. */
    pid_t id() const { return m_process; }

    /** True once the program has ended with exit status 0. */
    bool succeeded() const;

    /** How it ended: "exit status 1", "signal 9"; empty while it runs. */
    QString ending() const;

private:
    ChildProcess(pid_t process, FileDescriptor descriptor);

    void reap();

    pid_t m_process = -1; // negative once reaped
    FileDescriptor m_descriptor; // pidfd: readable when the child has ended
    int m_status = 0; // as waitpid() gives it
};

} // namespace lastroom
