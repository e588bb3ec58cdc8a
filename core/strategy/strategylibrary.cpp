// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"

#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/strategy/strategyfile.h"
#include "core/strategy/strategygroup.h"
#include "core/strategy/strategyparser.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Error unreadableFolder(const QString &folder)
{
    return {Error::Kind::File, folder, Text::tr("there is no such readable folder"),
            Text::tr("name a folder of strategy files")};
}

} // namespace

Result<StrategyLibrary> StrategyLibrary::load(const QString &folder)
{
    StrategyLibrary library;
    library.m_folder = folder;
    library.addFolder(u":/sql/strategies"_s);
    library.addFolder(u":/sql/mistakes"_s);
    if (const QFileInfo own(userFolder()); own.isDir() && own.isReadable())
        library.addFolder(userFolder());
    else if (own.exists())
        library.m_refused.append({QString(), own.path(), unreadableFolder(userFolder())});
    if (!folder.isEmpty()) {
        const QFileInfo given(folder);
        if (!given.isDir() || !given.isReadable())
            return failure(unreadableFolder(folder));
        library.addFolder(folder);
    }
    const QStringList &first = theFour();
    std::stable_sort(library.m_strategies.begin(), library.m_strategies.end(),
                     [&first](const Strategy &a, const Strategy &b) {
                         // indexOf is -1, as an unsigned number the greatest, for all others.
                         const auto left = std::size_t(first.indexOf(a.name));
                         const auto right = std::size_t(first.indexOf(b.name));
                         return left != right ? left < right : a.name < b.name;
                     });
    return library;
}

void StrategyLibrary::addFolder(const QString &folder)
{
    const QDir directory(folder);
    // A link that leads nowhere is no file, and worth a word all the same.
    const QDir::Filters filters = QDir::Files | QDir::System;
    for (const QString &name : directory.entryList({u"*.sql"_s}, filters, QDir::Name)) {
        Result<Strategy> strategy = readFile(directory.filePath(name));
        if (!strategy) {
            m_refused.append(
                {QFileInfo(name).completeBaseName(), directory.absolutePath(), strategy.error()});
            continue;
        }
        m_strategies.removeIf([&](const Strategy &other) { return other.name == strategy->name; });
        m_strategies.append(*std::move(strategy));
    }
}

Result<Strategy> StrategyLibrary::readFile(const QString &path)
{
    return StrategyFile::read(path).and_then(
        [&](const QString &source) { return parseStrategy(source, path); });
}

StrategyLibrary StrategyLibrary::with(const Strategy &strategy) const
{
    StrategyLibrary library = *this;
    for (Strategy &one : library.m_strategies) {
        if (one.name == strategy.name) {
            one = strategy;
            return library;
        }
    }
    library.m_strategies.append(strategy);
    return library;
}

QString StrategyLibrary::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/strategies"_s;
}

QStringList StrategyLibrary::watchedPaths() const
{
    QStringList paths;
    for (const QString &folder : {userFolder(), m_folder}) {
        if (folder.isEmpty() || !QFileInfo(folder).isDir())
            continue;
        paths.append(folder);
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files))
            paths.append(file.filePath());
    }
    return paths;
}

QStringList StrategyLibrary::names() const
{
    QStringList names;
    for (const Strategy &strategy : m_strategies)
        names.append(strategy.name);
    return names;
}

Result<QList<Strategy>> StrategyLibrary::selectNamed(const QStringList &wanted) const
{
    for (const Refused &file : m_refused) {
        if (wanted.contains(file.name))
            return failure(file.error);
    }
    return select(wanted);
}

Result<QList<Strategy>> StrategyLibrary::select(const QStringList &wanted) const
{
    QList<Strategy> selected;
    for (const QString &name : wanted) {
        const auto found
            = std::find_if(m_strategies.begin(), m_strategies.end(),
                           [&](const Strategy &strategy) { return strategy.name == name; });
        if (found == m_strategies.end())
            return failure(Error::Kind::Arguments, Text::tr("strategy “%1”").arg(name),
                           Text::tr("there is none of this name"), didYouMean(name, names()));
        if (!selected.contains(*found))
            selected.append(*found);
    }
    if (selected.isEmpty())
        return failure(Error::Kind::Arguments, u"strategies"_s, Text::tr("none is chosen"),
                       Text::tr("choose at least one of: %1").arg(names().join(u", ")));
    return selected;
}

} // namespace lastroom
