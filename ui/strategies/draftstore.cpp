// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/draftstore.h"

#include "core/model/fileversion.h"
#include "core/model/text.h"
#include "core/strategy/strategyfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int draftVersion = 1;

/** The first line says which file it is for. The first drafts said no version. */
const QRegularExpression &mark()
{
    static const QRegularExpression form(u"^-- draft(?: version (\\d{1,9}))? of: (.+)$"_s);
    return form;
}

QString markOf(const QString &path)
{
    return u"-- draft version %1 of: %2"_s.arg(draftVersion).arg(path);
}

constexpr int mostCopies = 9; ///< of the program that keep a draft of one file
constexpr qint64 greatestDraft = 1 << 26; ///< bytes: more than a strategy may have, to be cut down

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

/** Files of one name in several folders do not share a draft, nor do copies of the program: the
 * second one has another \p number. */
QString DraftStore::placeOf(const QString &path, int number) const
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QFileInfo(path).completeBaseName() + u'-'
        + QString::fromLatin1(hash.toHex().left(8))
        + (number > 1 ? u"-%1"_s.arg(number) : QString()) + u".sql"_s;
}

/** Where we keep a draft of it already; empty where we do not. */
QString DraftStore::ownPlaceOf(const QString &path) const
{
    for (int number = 1; number <= mostCopies; ++number) {
        if (m_locks.contains(placeOf(path, number)))
            return placeOf(path, number);
    }
    return {};
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
    m_refused.clear();
    if (m_folder.isEmpty())
        return drafts;
    QFileInfoList files = QDir(m_folder).entryInfoList({u"*.sql"_s}, QDir::Files);
    // The first copy's before the second one's.
    std::sort(files.begin(), files.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return left.completeBaseName() < right.completeBaseName();
    });
    for (const QFileInfo &file : std::as_const(files)) {
        const QString place = m_folder + u'/' + file.fileName();
        if (!lock(place))
            continue;
        const Result<QString> kept = StrategyFile::read(place, greatestDraft);
        const auto head = mark().match(kept ? kept->section(u'\n', 0, 0) : QString());
        if (!head.hasMatch())
            continue;
        if (const Result<> known = checkFileVersion(head.captured(1).toInt(), draftVersion, place);
            !known) {
            m_refused.append(known.error());
            m_locks.erase(place);
            continue;
        }
        const QString path = head.captured(2);
        drafts.append({QFileInfo(path).completeBaseName(), path, kept->section(u'\n', 1), place});
    }
    return drafts;
}

Result<> DraftStore::keep(const Draft &draft)
{
    if (m_folder.isEmpty())
        return {};
    QString place = ownPlaceOf(draft.path);
    const bool isMade = QDir().mkpath(m_folder);
    for (int number = 1; isMade && place.isEmpty() && number <= mostCopies; ++number) {
        const QString free = placeOf(draft.path, number);
        // What a copy of the program left that has ended is found by the next one that starts.
        if (!QFile::exists(free) && lock(free))
            place = free;
    }
    if (place.isEmpty())
        return failure(Error::Kind::File, m_folder, Text::tr("no draft can be kept there"),
                       Text::tr("save what you write, or export it"));
    return StrategyFile::write(place, markOf(draft.path) + u'\n' + draft.text);
}

void DraftStore::forget(const QString &path)
{
    const QString place = ownPlaceOf(path);
    // Another one's is not ours to forget.
    if (!place.isEmpty())
        forget(Draft{{}, path, {}, place});
}

void DraftStore::forget(const Draft &draft)
{
    QFile::remove(draft.place);
    m_locks.erase(draft.place);
}

} // namespace lastroom
