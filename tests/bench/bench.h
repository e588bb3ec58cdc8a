// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/strategy/strategylibrary.h"

#include <QJsonObject>

#include <memory>

namespace lastroom::bench {

/** What every measurement is given. */
struct Setting
{
    std::shared_ptr<Database> database;
    StrategyLibrary library;
    int pairs = 5; ///< measurements of each kind, alternating
    int seconds = 2; ///< of each measurement
    QList<int> connections{1, 8, 32}; ///< for each of which a throughput is measured
};

/** One JSON object on a line of standard output. */
void print(const QJsonObject &object);

/** The middle one; the mean of the two in the middle. \p values is not empty. */
double median(QList<double> values);

/** Bookings a second with the notes of statements, to those without. */
void notes(const Setting &setting);

/** Reservations a second against pgbench, for each strategy and number of connections. */
void throughput(const Setting &setting);

/** A kept race of a million attempts: how long it takes to write, read and list, and its size. */
void records(const Setting &setting);

/** A recording of a million attempts: its memory, and frameAt at random times. */
void recording(const Setting &setting);

/** The default race with 10,000 clients on 32 connections, and the program's memory after it. */
void manyClients(const Setting &setting);

/** From the start of a private server until a race could connect. One start soon after another
 * takes half a second more on ext4, which passes by the inodes of files that were deleted in the
 * last five minutes (recently_deleted() in fs/ext4/ialloc.c), and a cluster has a thousand: what
 * somebody has who starts the program is measured with TMPDIR in a new file system. */
void start(const Setting &setting);

/** Every order of the four strategies, and how long a step's answer takes to reach the window. */
void exploration(const Setting &setting);

/** The window's races against the command line's, and the longest stall of its event loop. */
void window(const Setting &setting);

} // namespace lastroom::bench
