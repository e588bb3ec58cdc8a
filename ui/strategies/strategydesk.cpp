// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategydesk.h"

#include "core/strategy/strategyfile.h"
#include "core/strategy/strategyparser.h"
#include "ui/page/strategyshelf.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

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

void StrategyDesk::restore()
{
    for (const DraftStore::Draft &draft : m_drafts.take()) {
        if (!load(draft.name))
            m_works.insert(draft.name, {pathOfOwn(draft.name), {}, {}});
        Work &found = m_works[draft.name];
        if (found.saved == draft.text || found.path.startsWith(u':')) {
            m_drafts.forget(draft.name);
            m_works.remove(draft.name);
            continue;
        }
        found.text = draft.text;
        m_restored.append(draft.name);
        if (const Result<Strategy> strategy = parseStrategy(found.text, found.path))
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
    for (const Strategy &strategy : m_shelf->strategies())
        add(strategy.name, strategy.path, false);
    for (const StrategyLibrary::Refused &file : m_shelf->library().refused())
        add(file.name, file.folder + u'/' + file.name + u".sql"_s, true);
    for (auto known = m_works.begin(); known != m_works.end(); ++known) {
        if (known->isModified())
            add(known.key(), known->path, true);
    }
    return all;
}

/** Reads a file that was not read yet. */
bool StrategyDesk::load(const QString &name)
{
    if (m_works.contains(name))
        return true;
    for (const Entry &entry : entries()) {
        if (entry.name != name)
            continue;
        const Result<QString> text = StrategyFile::read(entry.path);
        m_works.insert(name, {entry.path, text.value_or(QString()), text.value_or(QString())});
        return true;
    }
    return false;
}

bool StrategyDesk::open(const QString &name)
{
    if (!load(name))
        return false;
    keepDraft();
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
    found->text = text;
    parse();
    m_keep.start();
    if (found->isModified() && m_parsed)
        m_shelf->setDraft(*m_parsed);
    else
        m_shelf->dropDraft(m_name);
    emit stateChanged();
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
    if (!m_keep.isActive() && !isModified())
        return;
    m_keep.stop();
    if (isModified())
        m_drafts.keep({m_name, text()});
    else
        m_drafts.forget(m_name);
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
    m_keep.stop();
    m_drafts.forget(m_name);
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
    m_keep.stop();
    m_drafts.forget(m_name);
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
