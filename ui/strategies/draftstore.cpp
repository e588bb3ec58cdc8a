// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/draftstore.h"

#include "core/strategy/strategyfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
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

/** Files of one name in several folders do not share a draft. */
QString DraftStore::placeOf(const QString &path) const
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QFileInfo(path).completeBaseName() + u'-'
        + QString::fromLatin1(hash.toHex().left(8)) + u".sql"_s;
}

bool DraftStore::lock(const QString &place)
{
    if (m_locks.contains(place))
        return true;
    auto lock = std::make_unique<QLockFile>(place + u".lock"_s);
    // Only the end of its program makes a lock void, not its age.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_locks.emplace(place, std::move(lock));
    return true;
}

QList<DraftStore::Draft> DraftStore::take()
{
    QList<Draft> drafts;
    if (m_folder.isEmpty())
        return drafts;
    for (const QFileInfo &file :
         QDir(m_folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const QString place = m_folder + u'/' + file.fileName();
        if (!lock(place))
            continue;
        const Result<QString> kept = StrategyFile::read(place);
        if (!kept || !kept->startsWith(mark))
            continue;
        const QString path = kept->section(u'\n', 0, 0).mid(mark.size());
        drafts.append({QFileInfo(path).completeBaseName(), path, kept->section(u'\n', 1)});
    }
    return drafts;
}

void DraftStore::keep(const Draft &draft)
{
    const QString place = placeOf(draft.path);
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder) || !lock(place))
        return;
    [[maybe_unused]] const Result<> written
        = StrategyFile::write(place, mark + draft.path + u'\n' + draft.text);
}

void DraftStore::forget(const QString &path)
{
    const QString place = placeOf(path);
    // Another one's is not ours to forget.
    if (!m_locks.contains(place))
        return;
    QFile::remove(place);
    m_locks.erase(place);
}

} // namespace lastroom
