// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupt.h"

#include "app/exitstatus.h"

#include <QSocketNotifier>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sys/signalfd.h>
#include <unistd.h>

namespace lastroom {

namespace {

/** Signals that come so soon after the first count as the same. */
constexpr std::chrono::milliseconds sameSignal(1000);

sigset_t endingSignals()
{
    sigset_t set;
    ::sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&set, signal);
    return set;
}

} // namespace

void Interrupt::block()
{
    const sigset_t set = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

Interrupt::Interrupt(std::function<void()> called)
    : m_called(std::move(called))
{
    block();
    const sigset_t set = endingSignals();
    m_descriptor = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { read(); });
}

Interrupt::~Interrupt()
{
    m_notifier.reset();
    ::close(m_descriptor);
}

void Interrupt::read()
{
    signalfd_siginfo information{};
    while (::read(m_descriptor, &information, sizeof information) == sizeof information) {
        // Who presses Ctrl+C in a terminal often sends two: the terminal's and that of a wrapper.
        if (m_since.isValid() && m_since.elapsed() < sameSignal.count())
            continue;
        // The private server goes with us however we end.
        if (m_since.isValid())
            ::_exit(interrupted);
        m_since.start();
        if (m_called)
            m_called();
    }
}

} // namespace lastroom
