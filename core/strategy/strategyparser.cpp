// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategyparser.h"

#include "core/model/nearest.h"
#include "core/strategy/sqlscanner.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace lastroom {

namespace {

const QStringList headKeys{QStringLiteral("strategy"),  QStringLiteral("title"),
                           QStringLiteral("isolation"), QStringLiteral("retry"),
                           QStringLiteral("expect"),    QStringLiteral("keeps")};
const QStringList stepKeys{QStringLiteral("step"), QStringLiteral("empty")};
const QStringList clientParameters{QStringLiteral("event"), QStringLiteral("hotel"),
                                   QStringLiteral("rooms"), QStringLiteral("email"),
                                   QStringLiteral("request")};
const QStringList retryWords{
    outcomeName(Outcome::Conflict),   outcomeName(Outcome::SerializationFailure),
    outcomeName(Outcome::Deadlock),   outcomeName(Outcome::LockNotAvailable),
    outcomeName(Outcome::RolledBack), outcomeName(Outcome::ConnectionLost)};
const QStringList forbiddenFirstWords{
    QStringLiteral("begin"),     QStringLiteral("start"),    QStringLiteral("commit"),
    QStringLiteral("end"),       QStringLiteral("rollback"), QStringLiteral("abort"),
    QStringLiteral("savepoint"), QStringLiteral("release"),  QStringLiteral("prepare")};

template <typename T> using Choices = QList<std::pair<QString, T>>;

const Choices<Isolation> isolations{{QStringLiteral("none"), Isolation::None},
                                    {QStringLiteral("read committed"), Isolation::ReadCommitted},
                                    {QStringLiteral("repeatable read"), Isolation::RepeatableRead},
                                    {QStringLiteral("serializable"), Isolation::Serializable}};
const Choices<Strategy::Expect> expectations{
    {QStringLiteral("correct"), Strategy::Expect::Correct},
    {QStringLiteral("overbooked"), Strategy::Expect::Overbooked}};
const Choices<Keeps> keepings{{QStringLiteral("counter and ledger"), Keeps::CounterAndLedger},
                              {QStringLiteral("ledger"), Keeps::Ledger},
                              {QStringLiteral("counter"), Keeps::Counter}};
const Choices<Outcome> emptyEndings{{QStringLiteral("sold out"), Outcome::SoldOut},
                                    {QStringLiteral("conflict"), Outcome::Conflict}};

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
        m_strategy.retry
            = {QStringLiteral("conflict"), QStringLiteral("40001"), QStringLiteral("40P01")};
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
            m_error = Error{Error::Kind::File,
                            QStringLiteral("%1:%2").arg(m_strategy.path).arg(line), why, remedy};
    }

    void readLine(const QString &line)
    {
        static const QRegularExpression annotation(
            QStringLiteral("^--\\s*([A-Za-z]+):\\s*(.*?)\\s*$"));
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
            return refuse(m_line, QStringLiteral("key “%1” below the explanation").arg(key),
                          QStringLiteral("put it above"));
        if (beforeSteps)
            return readExplanation(text);
        if (match.hasMatch() && m_sqlLine == 0)
            readStepKey(key, value);
        else if (match.hasMatch() && (headKeys + stepKeys).contains(key))
            return refuse(m_line, QStringLiteral("key “%1” below the statement").arg(key),
                          QStringLiteral("put it above"));
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
            return refuse(m_line, QStringLiteral("SQL before the first step"),
                          QStringLiteral("write “-- step: NAME” above it"));
        const QString words = text.mid(2).trimmed();
        m_headEnded = true;
        if (words.isEmpty())
            m_paragraphEnded = !m_strategy.explanation.isEmpty();
        else {
            if (!m_strategy.explanation.isEmpty())
                m_strategy.explanation
                    += m_paragraphEnded ? QStringLiteral("\n\n") : QStringLiteral(" ");
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
        refuse(m_line, QStringLiteral("%1 is “%2”").arg(key, value),
               QStringLiteral("use one of: ") + names.join(u", "));
    }

    void readHeadKey(const QString &key, const QString &value)
    {
        if (!headKeys.contains(key))
            return refuse(m_line, QStringLiteral("unknown key “%1”").arg(key),
                          didYouMean(key, headKeys));
        if (m_seen.contains(key))
            return refuse(m_line, QStringLiteral("key “%1” for the second time").arg(key));
        if (value.isEmpty())
            return refuse(m_line, QStringLiteral("key “%1” has no value").arg(key));
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
        static const QRegularExpression allowed(QStringLiteral("^[a-z0-9-]+$"));
        const QString fileName = QFileInfo(m_strategy.path).completeBaseName();
        if (!allowed.match(value).hasMatch())
            return refuse(m_line, QStringLiteral("the name “%1”").arg(value),
                          QStringLiteral("use only a-z, 0-9 and -"));
        if (value != fileName)
            return refuse(
                m_line,
                QStringLiteral("the name “%1” is not the file's, “%2”").arg(value, fileName),
                QStringLiteral("make them equal"));
        m_strategy.name = value;
    }

    void readRetry(const QString &value)
    {
        static const QRegularExpression sqlState(QStringLiteral("^[0-9A-Z]{5}$"));
        m_strategy.retry.clear();
        if (value == u"never")
            return;
        for (const QString &part : value.split(u',')) {
            const QString word = part.simplified();
            if (!retryWords.contains(word) && !sqlState.match(word).hasMatch())
                return refuse(m_line, QStringLiteral("retry has “%1”").arg(word),
                              QStringLiteral("use SQLSTATEs of five characters, %1, or never alone")
                                  .arg(retryWords.join(u", ")));
            m_strategy.retry.append(word);
        }
    }

    void beginStep(const QString &name)
    {
        finishStep();
        static const QRegularExpression allowed(QStringLiteral("^[a-z0-9_ -]+$"));
        if (!allowed.match(name).hasMatch())
            return refuse(m_line, QStringLiteral("the step's name “%1”").arg(name),
                          QStringLiteral("use only a-z, 0-9, space, _ and -"));
        for (const Step &step : std::as_const(m_strategy.steps)) {
            if (step.name == name)
                return refuse(m_line, QStringLiteral("a second step “%1”").arg(name));
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
            return refuse(m_line, QStringLiteral("unknown key “%1” in a step").arg(key),
                          didYouMean(key, stepKeys));
        if (m_step.empty)
            return refuse(m_line, QStringLiteral("key “empty” for the second time"));
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
            return refuse(m_stepLine, QStringLiteral("step “%1” has no SQL").arg(m_step.name));
        checkSql();
        if (m_error)
            return;
        m_step.line = int(m_sqlLine);
        m_step.sql = m_sql.trimmed();
        m_step.statement = SqlStatement::fromText(m_sql);
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
                return refuse(line, QStringLiteral("a quote or comment is not closed"));
            if (ended && token.kind != SqlToken::Kind::Semicolon)
                return refuse(line,
                              QStringLiteral("step “%1” has a second statement").arg(m_step.name),
                              QStringLiteral("give it a step of its own"));
            if (std::exchange(first, false)) {
                if (token.kind == SqlToken::Kind::Semicolon)
                    return refuse(line, QStringLiteral("step “%1” has no SQL").arg(m_step.name));
                if (forbiddenFirstWords.contains(word.toLower()))
                    return refuse(
                        line, QStringLiteral("%1 in a step").arg(word.toUpper()),
                        QStringLiteral("the isolation key says how the steps are held together"));
            }
            if (dollar && token.kind == SqlToken::Kind::Number)
                return refuse(line, QStringLiteral("the numbered parameter $%1").arg(word),
                              QStringLiteral("give parameters by name: ") + u':'
                                  + clientParameters.join(QStringLiteral(", :")));
            dollar = word == u"$";
            ended = token.kind == SqlToken::Kind::Semicolon;
            if (token.kind == SqlToken::Kind::Parameter && !isGiven(word.mid(1)))
                return refuse(
                    line, QStringLiteral("unknown parameter “%1”").arg(word),
                    didYouMean(word.mid(1), clientParameters)
                        + QStringLiteral("; or return a column of this name in an earlier step"));
        }
    }

    /**
     * A column's name stands literally in the statement that returns it, unless that says `*`.
     * Whether it is really returned only the server knows; it is asked when the strategy is
     * prepared.
     */
    bool isGiven(const QString &parameter) const
    {
        if (clientParameters.contains(parameter))
            return true;
        for (const Step &step : m_strategy.steps) {
            for (const SqlToken &token : scanSql(step.sql)) {
                const QString word = step.sql.mid(token.start, token.length);
                if ((token.kind == SqlToken::Kind::Word
                     && word.compare(parameter, Qt::CaseInsensitive) == 0)
                    || (token.kind == SqlToken::Kind::QuotedName && word == u'"' + parameter + u'"')
                    || (token.kind == SqlToken::Kind::Symbol && word == u"*"))
                    return true;
            }
        }
        return false;
    }

    void finishFile()
    {
        if (m_error)
            return;
        for (const QString &key :
             {headKeys.at(0), headKeys.at(1), headKeys.at(2), headKeys.at(4)}) {
            if (!m_seen.contains(key))
                return refuse(1, QStringLiteral("the key “%1” is missing").arg(key),
                              QStringLiteral("begin the file with a line “-- %1: …”").arg(key));
        }
        if (m_strategy.steps.isEmpty())
            refuse(m_lines.size(), QStringLiteral("there is no step"),
                   QStringLiteral("add “-- step: NAME” and a statement"));
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
