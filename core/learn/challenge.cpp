// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/challenge.h"

#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/strategy/strategyfile.h"
#include "core/strategy/strategykeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QStringList &keys()
{
    static const QStringList all{u"title"_s,    u"strategy"_s, u"clients"_s, u"rooms"_s,
                                 u"booking"_s,  u"overlap"_s,  u"level"_s,   u"target"_s,
                                 u"solution"_s, u"replace"_s,  u"by"_s,      u"hint"_s};
    return all;
}

/** Reads one file, line by line: a head of "key: value", an empty line, then the text. */
class Reader
{
public:
    Reader(const QString &text, const QString &path)
        : m_lines(text.split(u'\n'))
        , m_path(path)
    {
    }

    Result<Challenge> read()
    {
        if (const Result<> head = readHead(); !head)
            return failure(head.error());
        Challenge challenge;
        challenge.name = QFileInfo(m_path).completeBaseName();
        challenge.path = m_path;
        challenge.text = m_lines.mid(m_line).join(u'\n').trimmed();
        for (const QString &key : {u"title"_s, u"strategy"_s}) {
            if (!m_values.contains(key))
                return refused(Text::tr("“%1:” is missing").arg(key), 1);
        }
        challenge.title = m_values.value(u"title"_s).constFirst().text;
        challenge.strategy = m_values.value(u"strategy"_s).constFirst().text;
        for (const Result<> &done : {readSituation(challenge), readLevel(challenge),
                                     readHints(challenge), readSolution(challenge)}) {
            if (!done)
                return failure(done.error());
        }
        return challenge;
    }

private:
    struct Value
    {
        QString text;
        int line = 0;
    };

    tl::unexpected<Error> refused(const QString &why, int line, const QString &remedy = {}) const
    {
        Error error{Error::Kind::File, m_path, why, remedy};
        error.place = Place{m_path, line};
        return failure(error);
    }

    Result<> readHead()
    {
        for (; m_line < m_lines.size() && !m_lines.at(m_line).trimmed().isEmpty(); ++m_line) {
            const QString &line = m_lines.at(m_line);
            const QString key = line.section(u':', 0, 0).trimmed();
            if (!keys().contains(key))
                return refused(Text::tr("“%1” is not known").arg(key), m_line + 1,
                               didYouMean(key, keys()));
            if (key != u"hint" && m_values.contains(key))
                return refused(Text::tr("“%1:” is there twice").arg(key), m_line + 1);
            m_values[key].append({line.section(u':', 1).trimmed(), m_line + 1});
        }
        return {};
    }

    Result<> readSituation(Challenge &challenge) const
    {
        for (const auto &[key, number] : {std::pair(u"clients"_s, &Situation::clients),
                                          std::pair(u"rooms"_s, &Situation::rooms),
                                          std::pair(u"booking"_s, &Situation::booking)}) {
            const QList<Value> given = m_values.value(key);
            if (given.isEmpty())
                continue;
            bool isNumber = false;
            challenge.situation.*number = given.first().text.toInt(&isNumber);
            if (!isNumber)
                return refused(Text::tr("“%1” is no number").arg(given.first().text),
                               given.first().line);
            if (const Result<> checked = challenge.situation.check(); !checked)
                return refused(checked.error().why, given.first().line, checked.error().remedy);
        }
        challenge.situation.overlap = m_values.contains(u"overlap"_s);
        return {};
    }

    Result<> readLevel(Challenge &challenge)
    {
        const QList<Value> given = m_values.value(u"level"_s);
        if (given.isEmpty())
            return {};
        challenge.choosesLevel = true;
        for (const auto &[name, level] : StrategyKeys::isolations()) {
            if (name == given.first().text)
                challenge.solution.level = level;
        }
        if (!challenge.solution.level)
            return refused(Text::tr("“%1” is no isolation level").arg(given.first().text),
                           given.first().line);
        return {};
    }

    Result<> readHints(Challenge &challenge) const
    {
        const QList<Value> given = m_values.value(u"hint"_s);
        for (const Value &hint : given)
            challenge.hintTexts.append(hint.text);
        if (given.size() != Challenge::hints)
            return refused(Text::tr("there are %n hints", nullptr, int(given.size())),
                           given.isEmpty() ? 1 : given.last().line,
                           Text::tr("write %1, each a step further").arg(Challenge::hints));
        return {};
    }

    Result<> readSolution(Challenge &challenge) const
    {
        const bool isRepair = m_values.contains(u"replace"_s);
        for (const QString &key :
             isRepair ? QStringList{u"by"_s} : QStringList{u"target"_s, u"solution"_s}) {
            if (!m_values.contains(key))
                return refused(Text::tr("“%1:” is missing").arg(key), 1);
        }
        if (isRepair) {
            challenge.kind = Challenge::Kind::Repair;
            challenge.solution.replaced = m_values.value(u"replace"_s).constFirst().text;
            challenge.solution.replacement = m_values.value(u"by"_s).constFirst().text;
            return {};
        }
        const Value target = m_values.value(u"target"_s).constFirst();
        const Result<Goal> goal = Goal::parse(target.text);
        if (!goal)
            return refused(goal.error().why, target.line, goal.error().remedy);
        challenge.goal = *goal;
        const Value solution = m_values.value(u"solution"_s).constFirst();
        const Result<Schedule> schedule = Schedule::parse(solution.text);
        if (!schedule)
            return refused(schedule.error().why, solution.line, schedule.error().remedy);
        challenge.solution.schedule = *schedule;
        return {};
    }

    const QStringList m_lines;
    const QString m_path;
    int m_line = 0; ///< of the head's end, from 0
    QHash<QString, QList<Value>> m_values;
};

/** A text of a built-in file in the language of now: the file’s own one is its key. */
QString translated(const QString &text)
{
    return QCoreApplication::translate("Challenge", text.toUtf8().constData());
}

void translate(Challenge &challenge)
{
    challenge.title = translated(challenge.title);
    challenge.text = translated(challenge.text);
    for (QString &hint : challenge.hintTexts)
        hint = translated(hint);
}

void addFolder(ChallengeLibrary &library, const QString &folder)
{
    if (folder.isEmpty())
        return;
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({u"*.challenge"_s}, QDir::Files, QDir::Name)) {
        const Result<Challenge> challenge
            = StrategyFile::read(file.filePath()).and_then([&](const QString &text) {
                  return Challenge::parse(text, file.filePath());
              });
        if (challenge)
            library.challenges.append(*challenge);
        else
            library.refused.append(challenge.error());
    }
}

} // namespace

Result<Challenge> Challenge::parse(const QString &text, const QString &path)
{
    return Reader(text, path).read();
}

Result<Strategy> Challenge::strategyFrom(const StrategyLibrary &library,
                                         const std::optional<Isolation> &level) const
{
    return library.select({strategy}).map([&](const QList<Strategy> &found) {
        return choosesLevel && level ? found.first().atLevel(*level) : found.first();
    });
}

ChallengeLibrary ChallengeLibrary::load(const QString &folder)
{
    ChallengeLibrary library;
    addFolder(library, u":/challenges"_s);
    std::for_each(library.challenges.begin(), library.challenges.end(), translate);
    addFolder(library, folder);
    return library;
}

QString ChallengeLibrary::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/challenges"_s;
}

} // namespace lastroom
