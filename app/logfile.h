// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QFile>

#include <memory>

namespace lastroom {

/**
 * The file of --log: while this lives, each message of the program and of Qt becomes one line at
 * its end, "2026-01-31T12:00:00.000Z 4711 info lastroom.server: …", where the number is the
 * thread's. A line is given to the system at once, so that a crash keeps it, and has no password in
 * it. Messages of Qt's are said as before, too. Made and destroyed on the main thread, one at a
 * time; messages come from any.
 */
class LogFile
{
public:
    /** Adds to the file at \p path. Errors: File, where it cannot be written. */
    static Result<std::unique_ptr<LogFile>> open(const QString &path);

    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

private:
    explicit LogFile(const QString &path);
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const char *category, const QString &text);

    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

} // namespace lastroom
