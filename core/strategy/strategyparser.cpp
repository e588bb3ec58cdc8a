// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategyparser.h"

#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/strategy/statementcheck.h"
#include "core/strategy/strategykeys.h"
#include "core/strategy/strategysetup.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

namespace Keys = StrategyKeys;

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
        finishPart();
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

    void refuse(const QString &why, const QString &remedy = {}) { refuse(m_line, why, remedy); }

    void readLine(const QString &line)
    {
        const QString text = line.trimmed();
        const auto [key, value] = Keys::annotation(text);
        if (key == u"step")
            return beginStep(value);
        if (key == u"setup")
            return beginSetup(value);
        if (m_part == Part::Setup)
            return readSetupLine(key, line);
        if (m_part == Part::Step)
            return readStepLine(key, value, line);
        if (!key.isEmpty() && !m_headEnded)
            return readHeadKey(key, value);
        if (Keys::head().contains(key))
            return refuse(Text::tr("key “%1” below the explanation").arg(key),
                          Text::tr("put it above"));
        readExplanation(text);
    }

    void readSetupLine(const QString &key, const QString &line)
    {
        if ((Keys::head() + Keys::step()).contains(key))
            return refuse(Text::tr("key “%1” below the setup").arg(key),
                          Keys::head().contains(key) ? Text::tr("put it above")
                                                     : Text::tr("put it below a “-- step: NAME”"));
        m_sql += line + u'\n';
    }

    void readStepLine(const QString &key, const QString &value, const QString &line)
    {
        const QString text = line.trimmed();
        if (!key.isEmpty() && m_sqlLine == 0)
            readStepKey(key, value);
        else if ((Keys::head() + Keys::step()).contains(key))
            return refuse(Text::tr("key “%1” below the statement").arg(key),
                          Text::tr("put it above"));
        if (m_sqlLine == 0 && !text.isEmpty() && !text.startsWith(u"--"))
            m_sqlLine = m_line;
        // Keys leave an empty line, so that lines of the SQL can be found in the file again.
        m_sql += (key.isEmpty() ? line : QString()) + u'\n';
    }

    void readExplanation(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!text.startsWith(u"--"))
            return refuse(Text::tr("SQL before the first step"),
                          Text::tr("write “-- step: NAME” above it"));
        const QString words = text.mid(2).trimmed();
        m_headEnded = true;
        if (!words.isEmpty() && !m_strategy.explanation.isEmpty())
            m_strategy.explanation += m_paragraphEnded ? u"\n\n"_s : u" "_s;
        m_strategy.explanation += words;
        m_paragraphEnded = words.isEmpty() && !m_strategy.explanation.isEmpty();
    }

    template <typename T>
    void choose(const QString &key, const QString &value, const Keys::Choices<T> &choices,
                T &target)
    {
        QStringList names;
        for (const auto &[name, choice] : choices) {
            names.append(name);
            if (name == value.toLower().simplified()) {
                target = choice;
                return;
            }
        }
        refuse(Text::tr("%1 is “%2”").arg(key, value),
               Text::tr("use one of: %1").arg(names.join(u", ")));
    }

    void readHeadKey(const QString &key, const QString &value)
    {
        if (!Keys::head().contains(key))
            return refuse(Text::tr("unknown key “%1”").arg(key), didYouMean(key, Keys::head()));
        if (m_seen.contains(key))
            return refuse(Text::tr("key “%1” for the second time").arg(key));
        if (value.isEmpty())
            return refuse(Text::tr("key “%1” has no value").arg(key));
        m_seen.insert(key);
        if (key == u"strategy")
            readName(value);
        else if (key == u"title")
            m_strategy.title = value;
        else if (key == u"isolation")
            choose(key, value, Keys::isolations(), m_strategy.isolation);
        else if (key == u"expect")
            choose(key, value, Keys::expectations(), m_strategy.expect);
        else if (key == u"keeps")
            choose(key, value, Keys::keepings(), m_strategy.keeps);
        else if (key == u"mistake of")
            readMistakeOf(value);
        else if (key == u"relies on")
            m_strategy.reliesOn = value;
        else
            readRetry(value);
    }

    void readMistakeOf(const QString &value)
    {
        if (!isName(value))
            return refuse(Text::tr("mistake of “%1”").arg(value),
                          Text::tr("name the strategy that it gets wrong: only a-z, 0-9 and -"));
        if (value == m_strategy.name)
            return refuse(Text::tr("it is called a mistake of itself"),
                          Text::tr("name the strategy that it gets wrong"));
        m_strategy.mistakeOf = value;
    }

    static bool isName(const QString &value)
    {
        static const QRegularExpression allowed(u"^[a-z0-9-]+$"_s);
        return allowed.match(value).hasMatch();
    }

    void readName(const QString &value)
    {
        const QString fileName = QFileInfo(m_strategy.path).completeBaseName();
        if (!isName(value))
            return refuse(Text::tr("the name “%1”").arg(value),
                          Text::tr("use only a-z, 0-9 and -"));
        if (value != fileName)
            return refuse(Text::tr("the name “%1” is not the file's, “%2”").arg(value, fileName),
                          Text::tr("make them equal"));
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
            if (!Keys::retryWords().contains(word) && !sqlState.match(word).hasMatch())
                return refuse(Text::tr("retry has “%1”").arg(word),
                              Text::tr("use SQLSTATEs of five characters, %1, or never alone")
                                  .arg(Keys::retryWords().join(u", ")));
            m_strategy.retry.append(word);
        }
    }

    void beginSetup(const QString &value)
    {
        if (m_part == Part::Setup)
            return refuse(Text::tr("a second setup"), Text::tr("put all its statements into one"));
        if (m_part == Part::Step)
            return refuse(Text::tr("the setup is below a step"),
                          Text::tr("put it above the first one"));
        if (!value.isEmpty())
            return refuse(Text::tr("setup is “%1”").arg(value),
                          Text::tr("write its statements in the lines below"));
        m_part = Part::Setup;
        m_partLine = m_line;
        m_sql.clear();
    }

    void finishSetup()
    {
        const auto setup = readSetup(m_sql, int(m_partLine) + 1);
        if (!setup)
            return refuse(m_partLine + 1 + setup.error().line, setup.error().why,
                          setup.error().remedy);
        m_strategy.setup = *setup;
    }

    void finishPart()
    {
        if (m_error)
            return;
        if (m_part == Part::Setup)
            finishSetup();
        else if (m_part == Part::Step)
            finishStep();
    }

    void beginStep(const QString &name)
    {
        finishPart();
        static const QRegularExpression allowed(u"^[a-z0-9_ -]+$"_s);
        if (!allowed.match(name).hasMatch())
            return refuse(Text::tr("the step's name “%1”").arg(name),
                          Text::tr("use only a-z, 0-9, space, _ and -"));
        for (const Step &step : std::as_const(m_strategy.steps)) {
            if (step.name == name)
                return refuse(Text::tr("a second step “%1”").arg(name));
        }
        m_part = Part::Step;
        m_step = Step{};
        m_step.name = name;
        m_partLine = m_line;
        m_sqlLine = 0;
        m_sql.clear();
    }

    void readStepKey(const QString &key, const QString &value)
    {
        const auto readOnce
            = [&]<typename T>(std::optional<T> &target, const Keys::Choices<T> &choices) {
                  if (target)
                      return refuse(Text::tr("key “%1” for the second time").arg(key));
                  target.emplace();
                  choose(key, value, choices, *target);
              };
        if (key == u"empty")
            readOnce(m_step.empty, Keys::endings());
        else if (key == u"false")
            readOnce(m_step.isFalse, Keys::endings());
        else if (key == u"when")
            readOnce(m_step.when, Keys::whens());
        else
            refuse(Text::tr("unknown key “%1” in a step").arg(key), didYouMean(key, Keys::step()));
    }

    /** What books comes first, and what runs after the attempt cannot end it. */
    void checkPlace()
    {
        const bool follows
            = !m_strategy.steps.isEmpty() && m_strategy.steps.last().when.has_value();
        if (m_step.when && m_strategy.steps.isEmpty())
            return refuse(m_partLine, Text::tr("the first step has “when”"),
                          Text::tr("begin with what every attempt does"));
        if (!m_step.when && follows)
            return refuse(m_partLine,
                          Text::tr("step “%1” without “when” below one with it").arg(m_step.name),
                          Text::tr("put what runs after the attempt last"));
        if (m_step.when && (m_step.empty || m_step.isFalse))
            refuse(m_partLine,
                   Text::tr("step “%1” has “when” and would end an attempt").arg(m_step.name),
                   Text::tr("it runs when the attempt has ended: leave out “empty” and “false”"));
    }

    void finishStep()
    {
        if (m_sqlLine == 0)
            return refuse(m_partLine, Text::tr("step “%1” has no SQL").arg(m_step.name));
        m_step.sql = m_sql.trimmed();
        m_step.statement = SqlStatement::fromText(m_sql);
        m_step.line = int(m_partLine) + 1 + m_step.statement.linesBefore;
        m_step.traits = StatementTraits::of(m_step.statement.text);
        checkPlace();
        if (const auto objection = objectionTo(m_sql, m_step, m_strategy.steps))
            refuse(m_partLine + 1 + objection->line, objection->why, objection->remedy);
        if (m_error)
            return;
        m_strategy.steps.append(m_step);
    }

    void finishFile()
    {
        if (m_error)
            return;
        for (const QString &key : Keys::required()) {
            if (!m_seen.contains(key))
                return refuse(1, Text::tr("the key “%1” is missing").arg(key),
                              Text::tr("begin the file with a line “-- %1: …”").arg(key));
        }
        if (m_strategy.steps.isEmpty())
            refuse(m_lines.size(), Text::tr("there is no step"),
                   Text::tr("add “-- step: NAME” and a statement"));
    }

    enum class Part { Head, Setup, Step };

    const QStringList m_lines;
    Strategy m_strategy;
    Part m_part = Part::Head;
    std::optional<Error> m_error;
    QSet<QString> m_seen;
    bool m_headEnded = false;
    bool m_paragraphEnded = false;
    Step m_step;
    QString m_sql;
    qsizetype m_line = 0;
    qsizetype m_partLine = 0;
    qsizetype m_sqlLine = 0;
};

} // namespace

Result<Strategy> parseStrategy(const QString &source, const QString &path)
{
    return Parser(source, path).parse();
}

} // namespace lastroom
