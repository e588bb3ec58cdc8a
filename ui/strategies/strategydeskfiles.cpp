// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk does to files: new ones, other names, the trash.

#include "core/strategy/strategyfile.h"
#include "ui/page/strategyshelf.h"
#include "ui/strategies/strategydesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Error refusedFile(const QString &what, const QString &why, const QString &remedy)
{
    return {Error::Kind::File, what, why, remedy};
}

} // namespace

QString StrategyDesk::pathOfOwn(const QString &name)
{
    return StrategyLibrary::userFolder() + u'/' + name + u".sql"_s;
}

Error StrategyDesk::builtIn() const
{
    return refusedFile(m_name, tr("it is built in"), tr("duplicate it and edit the copy"));
}

/** A new file of the user's, which is open then. */
Result<> StrategyDesk::add(const QString &name, const QString &text)
{
    const QString path = pathOfOwn(name);
    if (const Result<> written = StrategyFile::write(path, text); !written)
        return written;
    m_works.insert(name, {path, text, text});
    m_shelf->reload();
    open(name);
    emit stateChanged();
    return {};
}

Result<> StrategyDesk::duplicate()
{
    const QString name = StrategyFile::freeName(m_name + u"-copy"_s, names());
    const QString title = m_parsed ? tr("%1, a copy").arg(m_parsed->title) : QString();
    return add(name, StrategyFile::renamed(text(), name, title));
}

QStringList StrategyDesk::templates()
{
    QStringList names = QDir(u":/sql/templates"_s).entryList({u"*.sql"_s});
    for (QString &name : names)
        name.chop(4);
    return names;
}

Result<> StrategyDesk::create(const QString &templateName)
{
    const Result<QString> text = StrategyFile::read(u":/sql/templates/%1.sql"_s.arg(templateName));
    if (!text)
        return failure(text.error());
    const QString name = StrategyFile::freeName(u"my-strategy"_s, names());
    return add(name, StrategyFile::renamed(*text, name));
}

Result<> StrategyDesk::import(const QString &path)
{
    const Result<QString> text = StrategyFile::read(path);
    if (!text)
        return failure(text.error());
    // What is among them already is opened, not copied.
    for (const Entry &entry : entries()) {
        const bool isSame
            = QFileInfo(entry.path).canonicalFilePath() == QFileInfo(path).canonicalFilePath()
            || StrategyFile::read(entry.path) == text;
        if (isSame && !entry.path.startsWith(u':')) {
            open(entry.name);
            return {};
        }
    }
    QString name = StrategyFile::nameIn(*text);
    if (!StrategyFile::isName(name))
        name = StrategyFile::nameLike(QFileInfo(path).completeBaseName());
    if (name.isEmpty())
        name = u"imported"_s;
    // Nothing that is there is written over; a built-in one neither.
    name = StrategyFile::freeName(name, names());
    return add(name, StrategyFile::renamed(*text, name));
}

Result<> StrategyDesk::rename(const QString &name)
{
    if (isBuiltIn())
        return failure(builtIn());
    if (!work().isReadable)
        return failure(m_parsed.error());
    if (!StrategyFile::isName(name))
        return failure(refusedFile(name, tr("that is no name for a strategy"),
                                   tr("use small letters, digits and hyphens")));
    if (name == m_name)
        return {};
    if (names().contains(name))
        return failure(
            refusedFile(name, tr("there is one of this name"), tr("choose another name")));
    const Work before = work();
    if (QFileInfo::exists(before.path) && isChangedOutside())
        return failure(refusedFile(before.path, tr("another program has changed it"),
                                   tr("read it again, or save over it, first")));
    Work after = before;
    after.path = QFileInfo(before.path).path() + u'/' + name + u".sql"_s;
    after.saved = StrategyFile::renamed(before.saved, name);
    after.text = StrategyFile::renamed(before.text, name);
    // Of a file that is gone what is here is all there is.
    if (after.saved.isEmpty())
        after.saved = after.text;
    if (const Result<> written = StrategyFile::write(after.path, after.saved); !written)
        return written;
    QFile::remove(before.path);
    m_drafts.forget(path());
    m_shelf->dropDraft(m_name);
    m_isTyped = false;
    m_shelve.stop();
    m_works.remove(m_name);
    m_works.insert(name, after);
    m_shelf->reload();
    open(name);
    if (after.isModified()) {
        m_isTyped = true;
        keepDraft();
        if (m_parsed)
            m_shelf->setDraft(*m_parsed);
    }
    emit stateChanged();
    return {};
}

Result<> StrategyDesk::remove()
{
    if (isBuiltIn())
        return failure(builtIn());
    if (QFile file(path()); file.exists() && !file.moveToTrash())
        return failure(refusedFile(path(), tr("it cannot be moved to the trash"),
                                   tr("delete the file by hand")));
    m_isTyped = false;
    m_shelve.stop();
    m_drafts.forget(path());
    m_shelf->dropDraft(m_name);
    m_works.remove(m_name);
    m_shelf->reload();
    open(m_shelf->strategies().first().name);
    emit stateChanged();
    return {};
}

} // namespace lastroom
