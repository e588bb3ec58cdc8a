// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategydesk.h"

#include "core/strategy/strategyfile.h"
#include "core/strategy/strategyparser.h"
#include "ui/page/strategyshelf.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StrategyDesk::StrategyDesk(StrategyShelf *shelf, const QString &draftFolder, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_drafts(draftFolder)
    , m_parsed(failure(Error{}))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    m_shelve.setSingleShot(true);
    m_shelve.setInterval(300ms);
    connect(&m_shelve, &QTimer::timeout, this, &StrategyDesk::shelve);
    m_keep.setSingleShot(true);
    m_keep.setInterval(1s);
    const auto settle = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, settle);
    connect(&m_settle, &QTimer::timeout, this, &StrategyDesk::checkFile);
    connect(&m_keep, &QTimer::timeout, this, &StrategyDesk::keepDraft);
    connect(m_shelf, &StrategyShelf::changed, this, &StrategyDesk::stateChanged);
    restore();
}

StrategyDesk::~StrategyDesk()
{
    keepDraft();
}

/** Each comes back where its file is. One whose file is not among those that are read now stays
 * where it is kept, for the day on which it is. */
void StrategyDesk::restore()
{
    for (const DraftStore::Draft &draft : m_drafts.take()) {
        const QList<Entry> all = entries();
        const auto entry = std::find_if(all.begin(), all.end(),
                                        [&](const Entry &each) { return each.name == draft.name; });
        const bool isThere = entry != all.end() && entry->path == draft.path;
        const bool isGone
            = entry == all.end() && QFileInfo(draft.path).path() == StrategyLibrary::userFolder();
        if (!isThere && !isGone)
            continue;
        const QString saved
            = isThere ? StrategyFile::read(draft.path).value_or(QString()) : QString();
        if (saved == draft.text) {
            m_drafts.forget(draft.path);
            continue;
        }
        m_works.insert(draft.name, {draft.path, saved, draft.text});
        m_restored.append(draft.name);
        if (const Result<Strategy> strategy = parseStrategy(draft.text, draft.path))
            m_shelf->setDraft(*strategy);
    }
}

const StrategyDesk::Work &StrategyDesk::work() const
{
    static const Work none;
    const auto found = m_works.constFind(m_name);
    return found == m_works.constEnd() ? none : *found;
}

QStringList StrategyDesk::names() const
{
    QStringList all;
    for (const Entry &entry : entries())
        all.append(entry.name);
    return all;
}

QList<StrategyDesk::Entry> StrategyDesk::entries() const
{
    QList<Entry> all;
    const auto add = [&](const QString &name, const QString &path, bool isRefused) {
        const auto isSame = [&](const Entry &entry) { return entry.name == name; };
        if (std::any_of(all.begin(), all.end(), isSame))
            return;
        const auto known = m_works.constFind(name);
        all.append({name, path, known != m_works.constEnd() && known->isModified(), isRefused});
    };
    // A file that cannot be used is there to be repaired, also where a built-in one has its name.
    for (const StrategyLibrary::Refused &file : m_shelf->library().refused())
        add(file.name, file.folder + u'/' + file.name + u".sql"_s, true);
    for (const Strategy &strategy : m_shelf->strategies())
        add(strategy.name, strategy.path, false);
    for (auto known = m_works.begin(); known != m_works.end(); ++known) {
        if (known->isModified())
            add(known.key(), known->path, true);
    }
    return all;
}

/** Reads a file that was not read yet, or whose place another one has taken. */
bool StrategyDesk::load(const QString &name)
{
    const auto known = m_works.constFind(name);
    if (known != m_works.constEnd() && known->isModified())
        return true;
    for (const Entry &entry : entries()) {
        if (entry.name != name)
            continue;
        if (known != m_works.constEnd() && known->path == entry.path)
            return true;
        const QString text = StrategyFile::read(entry.path).value_or(QString());
        m_works.insert(name, {entry.path, text, text});
        return true;
    }
    return false;
}

bool StrategyDesk::open(const QString &name)
{
    if (!load(name))
        return false;
    keepDraft();
    if (m_shelve.isActive())
        shelve();
    m_name = name;
    parse();
    watch();
    emit opened();
    checkFile();
    return true;
}

bool StrategyDesk::isReadOnly() const
{
    return path().startsWith(u':');
}

void StrategyDesk::setText(const QString &text)
{
    const auto found = m_works.find(m_name);
    if (found == m_works.end() || found->text == text || isReadOnly())
        return;
    const bool wasModified = found->isModified();
    const bool wasUnderstood = m_parsed.has_value();
    found->text = text;
    parse();
    m_isTyped = true;
    m_shelve.start();
    // Not anew with every key: who types without a pause loses a second's work at most.
    if (!m_keep.isActive())
        m_keep.start();
    if (found->isModified() != wasModified || m_parsed.has_value() != wasUnderstood)
        emit stateChanged();
}

void StrategyDesk::shelve()
{
    m_shelve.stop();
    if (isModified() && m_parsed)
        m_shelf->setDraft(*m_parsed);
    else
        m_shelf->dropDraft(m_name);
}

void StrategyDesk::parse()
{
    m_parsed = parseStrategy(text(), path());
    // A file that could not even be read says why.
    if (text().isEmpty() && !isModified()) {
        if (const Result<QString> read = StrategyFile::read(path()); !read)
            m_parsed = failure(read.error());
    }
}

void StrategyDesk::keepDraft()
{
    m_keep.stop();
    if (!std::exchange(m_isTyped, false))
        return;
    if (isModified())
        m_drafts.keep({m_name, path(), text()});
    else
        m_drafts.forget(path());
}

bool StrategyDesk::isChangedOutside() const
{
    const Result<QString> now = StrategyFile::read(path());
    return now ? *now != savedText() : QFileInfo::exists(path());
}

Result<> StrategyDesk::save()
{
    if (isReadOnly())
        return failure(builtIn());
    if (const Result<> written = StrategyFile::write(path(), text()); !written)
        return written;
    m_works[m_name].saved = text();
    m_isTyped = false;
    m_shelve.stop();
    m_drafts.forget(path());
    m_shelf->dropDraft(m_name);
    m_shelf->reload();
    watch();
    emit stateChanged();
    return {};
}

Result<> StrategyDesk::exportTo(const QString &path) const
{
    return StrategyFile::write(path, text());
}

Result<> StrategyDesk::readAgain()
{
    const Result<QString> now = StrategyFile::read(path());
    if (!now)
        return failure(now.error());
    Work &current = m_works[m_name];
    current.saved = *now;
    current.text = *now;
    m_isTyped = false;
    m_shelve.stop();
    m_drafts.forget(path());
    m_shelf->dropDraft(m_name);
    parse();
    emit textReplaced();
    emit stateChanged();
    return {};
}

void StrategyDesk::watch()
{
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (isReadOnly())
        return;
    // A program that replaces the file takes the watched one away: the folder tells of the new one.
    for (const QString &each : {path(), QFileInfo(path()).path()}) {
        if (QFileInfo::exists(each))
            m_watcher.addPath(each);
    }
}

void StrategyDesk::checkFile()
{
    if (m_name.isEmpty() || isReadOnly())
        return;
    watch();
    if (!QFileInfo::exists(path())) {
        // What is there no more is unsaved.
        m_works[m_name].saved.clear();
        m_isTyped = true;
        keepDraft();
        if (m_parsed && isModified())
            m_shelf->setDraft(*m_parsed);
        emit stateChanged();
        emit changedOutside(true);
        return;
    }
    if (!isChangedOutside())
        return;
    if (isModified()) {
        emit changedOutside(false);
        return;
    }
    if (readAgain())
        emit reloaded();
}

} // namespace lastroom
