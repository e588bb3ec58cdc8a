// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/draftstore.h"

#include "core/strategy/strategyfile.h"

#include <QDir>
#include <QStandardPaths>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** The first line says which file it is for. */
const QString mark = u"-- draft of: "_s;

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
}

DraftStore::~DraftStore() = default;

QString DraftStore::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

QString DraftStore::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + u".sql"_s;
}

bool DraftStore::lock(const QString &name)
{
    if (m_locks.contains(name))
        return true;
    auto lock = std::make_unique<QLockFile>(pathOf(name) + u".lock"_s);
    // Only the end of its program makes a lock void, not its age.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_locks.emplace(name, std::move(lock));
    return true;
}

QList<DraftStore::Draft> DraftStore::take()
{
    QList<Draft> drafts;
    if (m_folder.isEmpty())
        return drafts;
    for (const QString &file : QDir(m_folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        if (!lock(name))
            continue;
        const Result<QString> kept = StrategyFile::read(pathOf(name));
        if (kept && kept->startsWith(mark))
            drafts.append(
                {name, kept->section(u'\n', 0, 0).mid(mark.size()), kept->section(u'\n', 1)});
    }
    return drafts;
}

void DraftStore::keep(const Draft &draft)
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder) || !lock(draft.name))
        return;
    [[maybe_unused]] const Result<> written
        = StrategyFile::write(pathOf(draft.name), mark + draft.path + u'\n' + draft.text);
}

void DraftStore::forget(const QString &name)
{
    // Another one's is not ours to forget.
    if (!m_locks.contains(name))
        return;
    QFile::remove(pathOf(name));
    m_locks.erase(name);
}

} // namespace lastroom
