// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

namespace lastroom {

/**
 * Does \p work on another thread, and \p done with what it returned on the thread of \p owner, in
 * its event loop and never before this returns; not where the owner is gone by then. Work that has
 * begun is finished even when the program ends.
 */
template <typename Work, typename Done> void inBackground(QObject *owner, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace lastroom
