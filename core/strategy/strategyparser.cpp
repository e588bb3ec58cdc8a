// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategyparser.h"

#include "core/model/nearest.h"
#include "core/strategy/sqlscanner.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QStringList headKeys{u"strategy"_s, u"title"_s,  u"isolation"_s,
                           u"retry"_s,    u"expect"_s, u"keeps"_s};
const QStringList stepKeys{u"step"_s, u"empty"_s};
const QStringList clientParameters{u"event"_s, u"hotel"_s, u"rooms"_s, u"email"_s, u"request"_s};
const QStringList retryWords{
    outcomeName(Outcome::Conflict),   outcomeName(Outcome::SerializationFailure),
    outcomeName(Outcome::Deadlock),   outcomeName(Outcome::LockNotAvailable),
    outcomeName(Outcome::RolledBack), outcomeName(Outcome::ConnectionLost)};

template <typename T> using Choices = QList<std::pair<QString, T>>;

const Choices<Isolation> isolations{{u"none"_s, Isolation::None},
                                    {u"read committed"_s, Isolation::ReadCommitted},
                                    {u"repeatable read"_s, Isolation::RepeatableRead},
                                    {u"serializable"_s, Isolation::Serializable}};
const Choices<Strategy::Expect> expectations{{u"correct"_s, Strategy::Expect::Correct},
                                             {u"overbooked"_s, Strategy::Expect::Overbooked},
                                             {u"ledger differs"_s, Strategy::Expect::LedgerDiffers},
                                             {u"nobody books"_s, Strategy::Expect::NobodyBooks},
                                             {u"stuck"_s, Strategy::Expect::Stuck}};
const Choices<Keeps> keepings{{u"counter and ledger"_s, Keeps::CounterAndLedger},
                              {u"ledger"_s, Keeps::Ledger},
                              {u"counter"_s, Keeps::Counter}};
const Choices<Outcome> emptyEndings{{u"sold out"_s, Outcome::SoldOut},
                                    {u"conflict"_s, Outcome::Conflict}};

/** Goes through the lines of one file; every function may leave an error behind, after which
 * nothing counts. */
class Parser
{
public:
    Parser(const QString &source, const QString &path)
        : m_lines(QString(source).remove(u'\r').split(u'\n'))
    {
        m_strategy.source = source;
        m_strategy.path = path;
        m_strategy.retry = {u"conflict"_s, u"40001"_s, u"40P01"_s};
    }

    Result<Strategy> parse()
    {
        for (m_line = 1; m_line <= m_lines.size() && !m_error; ++m_line)
            readLine(m_lines.at(m_line - 1));
        finishStep();
        finishFile();
        if (m_error)
            return failure(*m_error);
        return m_strategy;
    }

private:
    void refuse(qsizetype line, const QString &why, const QString &remedy = {})
    {
        if (!m_error)
            m_error
                = Error{Error::Kind::File, u"%1:%2"_s.arg(m_strategy.path).arg(line), why, remedy}
                      .at(Place{.file = m_strategy.path, .line = int(line)});
    }

    void readLine(const QString &line)
    {
        static const QRegularExpression annotation(u"^--\\s*([A-Za-z]+):\\s*(.*?)\\s*$"_s);
        const QString text = line.trimmed();
        const QRegularExpressionMatch match = annotation.match(text);
        const QString key = match.captured(1).toLower();
        const QString value = match.captured(2);
        const bool beforeSteps = m_strategy.steps.isEmpty() && !m_inStep;
        if (match.hasMatch() && key == u"step")
            return beginStep(value);
        if (beforeSteps && match.hasMatch() && !m_headEnded)
            return readHeadKey(key, value);
        if (beforeSteps && match.hasMatch() && headKeys.contains(key))
            return refuse(m_line, u"key “%1” below the explanation"_s.arg(key), u"put it above"_s);
        if (beforeSteps)
            return readExplanation(text);
        if (match.hasMatch() && m_sqlLine == 0)
            readStepKey(key, value);
        else if (match.hasMatch() && (headKeys + stepKeys).contains(key))
            return refuse(m_line, u"key “%1” below the statement"_s.arg(key), u"put it above"_s);
        if (m_sqlLine == 0 && !text.isEmpty() && !text.startsWith(u"--"))
            m_sqlLine = m_line;
        // Keys leave an empty line, so that lines of the SQL can be found in the file again.
        m_sql += (match.hasMatch() ? QString() : line) + u'\n';
    }

    void readExplanation(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!text.startsWith(u"--"))
            return refuse(m_line, u"SQL before the first step"_s,
                          u"write “-- step: NAME” above it"_s);
        const QString words = text.mid(2).trimmed();
        m_headEnded = true;
        if (words.isEmpty())
            m_paragraphEnded = !m_strategy.explanation.isEmpty();
        else {
            if (!m_strategy.explanation.isEmpty())
                m_strategy.explanation += m_paragraphEnded ? u"\n\n"_s : u" "_s;
            m_strategy.explanation += words;
            m_paragraphEnded = false;
        }
    }

    template <typename T>
    void choose(const QString &key, const QString &value, const Choices<T> &choices, T &target)
    {
        QStringList names;
        for (const auto &[name, choice] : choices) {
            names.append(name);
            if (name == value.toLower().simplified()) {
                target = choice;
                return;
            }
        }
        refuse(m_line, u"%1 is “%2”"_s.arg(key, value), u"use one of: "_s + names.join(u", "));
    }

    void readHeadKey(const QString &key, const QString &value)
    {
        if (!headKeys.contains(key))
            return refuse(m_line, u"unknown key “%1”"_s.arg(key), didYouMean(key, headKeys));
        if (m_seen.contains(key))
            return refuse(m_line, u"key “%1” for the second time"_s.arg(key));
        if (value.isEmpty())
            return refuse(m_line, u"key “%1” has no value"_s.arg(key));
        m_seen.insert(key);
        if (key == u"strategy")
            readName(value);
        else if (key == u"title")
            m_strategy.title = value;
        else if (key == u"isolation")
            choose(key, value, isolations, m_strategy.isolation);
        else if (key == u"expect")
            choose(key, value, expectations, m_strategy.expect);
        else if (key == u"keeps")
            choose(key, value, keepings, m_strategy.keeps);
        else
            readRetry(value);
    }

    void readName(const QString &value)
    {
        static const QRegularExpression allowed(u"^[a-z0-9-]+$"_s);
        const QString fileName = QFileInfo(m_strategy.path).completeBaseName();
        if (!allowed.match(value).hasMatch())
            return refuse(m_line, u"the name “%1”"_s.arg(value), u"use only a-z, 0-9 and -"_s);
        if (value != fileName)
            return refuse(m_line, u"the name “%1” is not the file's, “%2”"_s.arg(value, fileName),
                          u"make them equal"_s);
        m_strategy.name = value;
    }

    void readRetry(const QString &value)
    {
        static const QRegularExpression sqlState(u"^[0-9A-Z]{5}$"_s);
        m_strategy.retry.clear();
        if (value == u"never")
            return;
        for (const QString &part : value.split(u',')) {
            const QString word = part.simplified();
            if (!retryWords.contains(word) && !sqlState.match(word).hasMatch())
                return refuse(m_line, u"retry has “%1”"_s.arg(word),
                              u"use SQLSTATEs of five characters, %1, or never alone"_s.arg(
                                  retryWords.join(u", ")));
            m_strategy.retry.append(word);
        }
    }

    void beginStep(const QString &name)
    {
        finishStep();
        static const QRegularExpression allowed(u"^[a-z0-9_ -]+$"_s);
        if (!allowed.match(name).hasMatch())
            return refuse(m_line, u"the step's name “%1”"_s.arg(name),
                          u"use only a-z, 0-9, space, _ and -"_s);
        for (const Step &step : std::as_const(m_strategy.steps)) {
            if (step.name == name)
                return refuse(m_line, u"a second step “%1”"_s.arg(name));
        }
        m_inStep = true;
        m_step = Step{};
        m_step.name = name;
        m_stepLine = m_line;
        m_sqlLine = 0;
        m_sql.clear();
    }

    void readStepKey(const QString &key, const QString &value)
    {
        if (key != u"empty")
            return refuse(m_line, u"unknown key “%1” in a step"_s.arg(key),
                          didYouMean(key, stepKeys));
        if (m_step.empty)
            return refuse(m_line, u"key “empty” for the second time"_s);
        Outcome ending = Outcome::SoldOut;
        choose(key, value, emptyEndings, ending);
        m_step.empty = ending;
    }

    void finishStep()
    {
        if (!m_inStep || m_error)
            return;
        m_inStep = false;
        if (m_sqlLine == 0)
            return refuse(m_stepLine, u"step “%1” has no SQL"_s.arg(m_step.name));
        m_step.sql = m_sql.trimmed();
        m_step.statement = SqlStatement::fromText(m_sql);
        m_step.line = int(m_stepLine) + 1 + m_step.statement.linesBefore;
        m_step.traits = StatementTraits::of(m_step.statement.text);
        checkSql();
        if (m_error)
            return;
        m_strategy.steps.append(m_step);
    }

    /** One finished statement, no transaction control, no parameter that nobody gives. */
    void checkSql()
    {
        const QStringView sql(m_sql);
        bool ended = false;
        bool first = true;
        bool dollar = false;
        for (const SqlToken &token : scanSql(sql)) {
            const qsizetype line = m_stepLine + 1 + sql.left(token.start).count(u'\n');
            const QString word = sql.mid(token.start, token.length).toString();
            if (token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment)
                continue;
            if (token.kind == SqlToken::Kind::Unfinished)
                return refuse(line, u"a quote or comment is not closed"_s);
            if (ended && token.kind != SqlToken::Kind::Semicolon)
                return refuse(line, u"step “%1” has a second statement"_s.arg(m_step.name),
                              u"give it a step of its own"_s);
            if (std::exchange(first, false)) {
                if (token.kind == SqlToken::Kind::Semicolon)
                    return refuse(line, u"step “%1” has no SQL"_s.arg(m_step.name));
                if (m_step.traits.kind == StatementTraits::Kind::TransactionControl)
                    return refuse(line, u"%1 in a step"_s.arg(word.toUpper()),
                                  u"the isolation key says how the steps are held together"_s);
            }
            if (dollar && token.kind == SqlToken::Kind::Number)
                return refuse(line, u"the numbered parameter $%1"_s.arg(word),
                              u"give parameters by name: "_s + u':'
                                  + clientParameters.join(u", :"_s));
            dollar = word == u"$";
            ended = token.kind == SqlToken::Kind::Semicolon;
            if (token.kind == SqlToken::Kind::Parameter && !isGiven(word.mid(1)))
                return refuse(line, u"unknown parameter “%1”"_s.arg(word),
                              didYouMean(word.mid(1), clientParameters)
                                  + u"; or return a column of this name in an earlier step"_s);
        }
    }

    /** By a client, or by an earlier step as far as its text tells. Whether it is really returned
     * only the server knows; it is asked when the strategy is prepared. */
    bool isGiven(const QString &parameter) const
    {
        return clientParameters.contains(parameter)
            || std::any_of(m_strategy.steps.begin(), m_strategy.steps.end(),
                           [&](const Step &step) { return step.traits.mayReturn(parameter); });
    }

    void finishFile()
    {
        if (m_error)
            return;
        for (const QString &key :
             {headKeys.at(0), headKeys.at(1), headKeys.at(2), headKeys.at(4)}) {
            if (!m_seen.contains(key))
                return refuse(1, u"the key “%1” is missing"_s.arg(key),
                              u"begin the file with a line “-- %1: …”"_s.arg(key));
        }
        if (m_strategy.steps.isEmpty())
            refuse(m_lines.size(), u"there is no step"_s, u"add “-- step: NAME” and a statement"_s);
    }

    const QStringList m_lines;
    Strategy m_strategy;
    std::optional<Error> m_error;
    QSet<QString> m_seen;
    bool m_headEnded = false;
    bool m_paragraphEnded = false;
    bool m_inStep = false;
    Step m_step;
    QString m_sql;
    qsizetype m_line = 0;
    qsizetype m_stepLine = 0;
    qsizetype m_sqlLine = 0;
};

} // namespace

Result<Strategy> parseStrategy(const QString &source, const QString &path)
{
    return Parser(source, path).parse();
}

} // namespace lastroom
