// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logfile.h"

#include "core/model/discretion.h"
#include "core/model/programlog.h"
#include "core/model/text.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <mutex>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

// Qt calls a function that belongs to nobody: what it writes to has to stand beside it.
std::mutex mutex; // guards log
LogFile *log = nullptr;

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

} // namespace

LogFile::LogFile(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &path)
{
    std::unique_ptr<LogFile> opened(new LogFile(path));
    if (path.isEmpty())
        return failure(Error::Kind::Arguments, u"--log"_s, Text::tr("the file has no name"),
                       Text::tr("name one, such as lastroom.log"));
    if (!opened->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(Error::Kind::File, path,
                       Text::tr("the log cannot be written: ") + opened->m_file.errorString(),
                       Text::tr("choose another place"));
    {
        const std::lock_guard lock(mutex);
        log = opened.get();
    }
    opened->m_before = qInstallMessageHandler(&LogFile::take);
    QLoggingCategory::setFilterRules(u"lastroom.*=true"_s);
    return opened;
}

LogFile::~LogFile()
{
    qCInfo(programLog, "Last Room ends");
    const std::lock_guard lock(mutex);
    if (log != this)
        return;
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
    log = nullptr;
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(mutex);
    if (!log)
        return;
    log->write(type, context.category, text);
    // Ours are for the file alone.
    if (!QByteArrayView(context.category).startsWith("lastroom.") && log->m_before)
        log->m_before(type, context, text);
}

/** In one piece, so that several copies of the program may share a file. */
void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    const QString line = u"%1 %2 %3 %4: %5"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::number(::gettid()),
        nameOf(type), QString::fromLatin1(category), withoutSecrets(text).simplified());
    m_file.write(line.toUtf8() + '\n');
}

} // namespace lastroom
