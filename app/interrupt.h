// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace lastroom {

/**
 * Turns SIGINT, SIGTERM and SIGHUP into a call on the main thread. A second one ends the program at
 * once, unless it comes within a second: then it counts as the same. Thread: main; to be made
 * before any other thread, which then do not receive these signals either.
 */
class Interrupt : public QObject
{
public:
    /** Keeps the signals from ending the program; to be called before any thread is made, which
     * inherits that. */
    static void block();

    explicit Interrupt(std::function<void()> called);
    ~Interrupt() override;
    Q_DISABLE_COPY_MOVE(Interrupt)

    /** Replaces what is called. */
    void setCalled(std::function<void()> called) { m_called = std::move(called); }

    bool wasCalled() const { return m_since.isValid(); }

private:
    void read();

    std::function<void()> m_called;
    int m_descriptor;
    QElapsedTimer m_since; ///< the first signal
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lastroom
