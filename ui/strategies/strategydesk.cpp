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
    for (const DraftStore::Draft &draft : m_drafts.take())
        restore(draft);
}

void StrategyDesk::restore(const DraftStore::Draft &draft)
{
    const QList<Entry> all = entries();
    const bool isThere = std::any_of(all.begin(), all.end(),
                                     [&](const Entry &each) { return each.path == draft.path; });
    const bool isGone = !QFileInfo::exists(draft.path)
        && QFileInfo(draft.path).path() == StrategyLibrary::userFolder();
    if (!isThere && !isGone)
        return;
    const QString saved = isThere ? StrategyFile::read(draft.path).value_or(QString()) : QString();
    if (saved == draft.text) {
        m_drafts.forget(draft);
        return;
    }
    Work work{draft.path, saved, draft.text};
    QString name = draft.name;
    // Two copies of the program wrote at the same file: the other text is one beside it.
    if (m_works.contains(name)) {
        name = StrategyFile::freeName(name + u"-copy"_s, names());
        work = {pathOfOwn(name), {}, StrategyFile::renamed(draft.text, name)};
        if (m_drafts.keep({name, work.path, work.text}))
            m_drafts.forget(draft);
    }
    m_works.insert(name, work);
    m_restored.append(name);
    if (const Result<Strategy> strategy = parseStrategy(work.text, work.path))
        m_shelf->setDraft(*strategy);
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
        const bool isModified = known != m_works.constEnd() && known->isModified();
        // Of what was deleted a built-in one may have the name.
        all.append({name, isModified ? known->path : path, isModified, isRefused});
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
        const Result<QString> read = StrategyFile::read(entry.path);
        const QString text = read.value_or(QString());
        m_works.insert(name, {entry.path, text, text, read.has_value()});
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

bool StrategyDesk::isBuiltIn() const
{
    return path().startsWith(u':');
}

bool StrategyDesk::canEdit() const
{
    return !isBuiltIn() && work().isReadable;
}

void StrategyDesk::setText(const QString &text)
{
    const auto found = m_works.find(m_name);
    if (found == m_works.end() || found->text == text || !canEdit())
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
    m_parsed = StrategyFile::checkSize(path(), text()).and_then([&] {
        return parseStrategy(text(), path());
    });
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
    if (!isModified()) {
        m_drafts.forget(path());
        return;
    }
    const Result<> kept = m_drafts.keep({m_name, path(), text()});
    if (!kept && m_keepsDrafts)
        emit draftNotKept(kept.error());
    m_keepsDrafts = kept.has_value();
}

bool StrategyDesk::isChangedOutside() const
{
    const Result<QString> now = StrategyFile::read(path());
    return now ? *now != savedText() : QFileInfo::exists(path());
}

Result<> StrategyDesk::save()
{
    if (isBuiltIn())
        return failure(builtIn());
    // What could not be read is not to be written over.
    if (!work().isReadable)
        return failure(m_parsed.error());
    if (const Result<> fits = StrategyFile::checkSize(path(), text()); !fits)
        return fits;
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
    current.isReadable = true;
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
    if (isBuiltIn())
        return;
    // A program that replaces the file takes the watched one away: the folder tells of the new one.
    for (const QString &each : {path(), QFileInfo(path()).path()}) {
        if (QFileInfo::exists(each))
            m_watcher.addPath(each);
    }
}

void StrategyDesk::checkFile()
{
    if (m_name.isEmpty() || isBuiltIn())
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
