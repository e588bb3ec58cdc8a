// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/childprocess.h"

#include "core/cluster/pidfd.h"
#include "core/model/text.h"

#include <QDeadlineTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/wait.h>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lastroom {

/** Of the library that the child preloads, in the child: the first that is free. */
static constexpr int preloadDescriptor = STDERR_FILENO + 1;

/** The rights and surroundings of the child; see the class. */
class SpawnPlan
{
public:
    SpawnPlan(int output, int preload)
    {
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDERR_FILENO);
        if (preload >= 0)
            ::posix_spawn_file_actions_adddup2(&m_actions, preload, preloadDescriptor);
        ::posix_spawn_file_actions_addclosefrom_np(
            &m_actions, preload >= 0 ? preloadDescriptor + 1 : preloadDescriptor);
        ::posix_spawn_file_actions_addchdir_np(&m_actions, "/");
    }

    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }

    const posix_spawnattr_t *attributes() const { return &m_attributes; }

    const posix_spawn_file_actions_t *actions() const { return &m_actions; }

private:
    posix_spawnattr_t m_attributes = {};
    posix_spawn_file_actions_t m_actions = {};
};

static QByteArrayList environment(bool preloads)
{
    QByteArrayList variables{"LC_ALL=C", "TZ=UTC"};
    for (const char *name : {"PATH", "LD_LIBRARY_PATH"}) {
        if (qEnvironmentVariableIsSet(name))
            variables.append(QByteArray(name) + '=' + qgetenv(name));
    }
    if (preloads)
        variables.append("LD_PRELOAD=/proc/self/fd/" + QByteArray::number(preloadDescriptor));
    return variables;
}

/** What execve() wants: pointers into `words`, which must outlive them, and a null at the end. */
static std::vector<char *> pointers(QByteArrayList &words)
{
    std::vector<char *> result;
    for (QByteArray &word : words)
        result.push_back(word.data());
    result.push_back(nullptr);
    return result;
}

static Error cannotStart(const QString &program, int reason)
{
    return Error{Error::Kind::Environment,
                 program,
                 Text::tr("it cannot be started (%1)").arg(qt_error_string(reason)),
                 {}};
}

Result<ChildProcess> ChildProcess::start(const QString &program, const QStringList &arguments,
                                         int output, int preload)
{
    QByteArrayList words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    QByteArrayList variables = environment(preload >= 0);

    const SpawnPlan plan(output, preload);
    pid_t process = -1;
    const int refused
        = ::posix_spawn(&process, words.first().constData(), plan.actions(), plan.attributes(),
                        pointers(words).data(), pointers(variables).data());
    if (refused != 0)
        return failure(cannotStart(program, refused));

    // Safe from reuse of the number: nobody but us reaps the child.
    FileDescriptor descriptor(openProcess(process));
    if (!descriptor.isOpen()) {
        const int reason = errno;
        ::kill(process, SIGKILL);
        ::waitpid(process, nullptr, 0);
        return failure(cannotStart(program, reason));
    }
    return ChildProcess(process, std::move(descriptor));
}

ChildProcess::ChildProcess(pid_t process, FileDescriptor descriptor)
    : m_process(process)
    , m_descriptor(std::move(descriptor))
{
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_descriptor(std::move(other.m_descriptor))
    , m_status(other.m_status)
{
}

ChildProcess::~ChildProcess()
{
    killGroup();
}

ChildProcess::Wait ChildProcess::wait(std::chrono::milliseconds timeout,
                                      const std::stop_token &stop)
{
    if (!isRunning())
        return Wait::Ended;

    const FileDescriptor stopped(::eventfd(0, EFD_CLOEXEC));
    const std::stop_callback wake(stop, [&stopped] { ::eventfd_write(stopped.get(), 1); });
    const QDeadlineTimer deadline = timeout < 0ms ? QDeadlineTimer(QDeadlineTimer::Forever)
                                                  : QDeadlineTimer(timeout, Qt::PreciseTimer);
    std::array<pollfd, 2> watched{pollfd{m_descriptor.get(), POLLIN, 0},
                                  pollfd{stopped.get(), POLLIN, 0}};
    while (true) {
        const int ready
            = ::poll(watched.data(), watched.size(), static_cast<int>(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        // A child that has ended wins over a stop: there is nothing left to stop.
        if (watched[0].revents != 0) {
            reap();
            return Wait::Ended;
        }
        if (watched[1].revents != 0)
            return Wait::Stopped;
        if (ready <= 0)
            return Wait::TimedOut;
    }
}

void ChildProcess::signal(int number)
{
    if (isRunning())
        ::kill(m_process, number);
}

void ChildProcess::killGroup()
{
    if (!isRunning())
        return;
    const pid_t group = m_process; // the child leads it
    ::kill(-group, SIGKILL);
    reap();
    // Its own children die a moment later and are reaped by process 1, which may be slow to do it.
    for (int round = 0; round < 100 && ::kill(-group, 0) == 0; ++round)
        std::this_thread::sleep_for(2ms);
}

void ChildProcess::reap()
{
    pid_t reaped = -1;
    do {
        reaped = ::waitpid(m_process, &m_status, 0);
    } while (reaped < 0 && errno == EINTR);
    m_process = -1;
}

bool ChildProcess::succeeded() const
{
    return !isRunning() && WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0;
}

QString ChildProcess::ending() const
{
    if (isRunning())
        return {};
    return WIFSIGNALED(m_status) ? Text::tr("signal %1").arg(WTERMSIG(m_status))
                                 : Text::tr("exit status %1").arg(WEXITSTATUS(m_status));
}

} // namespace lastroom
