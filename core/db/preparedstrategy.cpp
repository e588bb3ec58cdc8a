// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/preparedstrategy.h"

#include "core/model/text.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What a client gives, with the type that it is sent as: OIDs of pg_type.dat, which never change.
 */
struct Given
{
    QByteArray BookingValues::*value;
    unsigned type;
};

constexpr unsigned bigint = 20;
constexpr unsigned text = 25;
constexpr unsigned uuid = 2950;

const QHash<QString, Given> &givenValues()
{
    static const QHash<QString, Given> given{{u"event"_s, {&BookingValues::event, bigint}},
                                             {u"hotel"_s, {&BookingValues::hotel, bigint}},
                                             {u"rooms"_s, {&BookingValues::rooms, bigint}},
                                             {u"email"_s, {&BookingValues::email, text}},
                                             {u"request"_s, {&BookingValues::request, uuid}}};
    return given;
}

/** A pseudo-type such as void or record is nothing that a parameter can be of (manual,
 * "Pseudo-Types"): the server works it out. */
unsigned parameterType(unsigned columnType)
{
    constexpr unsigned unknown = 705;
    constexpr unsigned firstPseudo = 2249; // record
    constexpr unsigned lastPseudo = 2283; // anyelement
    return columnType == unknown || (columnType >= firstPseudo && columnType <= lastPseudo)
        ? 0
        : columnType;
}

/** The server calls parameters by their numbers, which no file has. */
QString withNames(QString words, const QStringList &parameters)
{
    for (qsizetype number = parameters.size(); number > 0; --number)
        words.replace(u'$' + QString::number(number), u':' + parameters.at(number - 1));
    return words;
}

/** The line of the file in which \p position lies, counted in characters from 1. */
int lineOf(const SqlStatement &statement, int firstLine, int position)
{
    const QString sql = QString::fromUtf8(statement.text);
    const QStringView before = QStringView(sql).left(std::max(0, position - 1));
    return firstLine + int(before.count(u'\n'));
}

} // namespace

std::optional<PreparedStrategy::Source>
PreparedStrategy::sourceOf(const QString &parameter, const std::vector<PreparedStep> &earlier)
{
    const QHash<QString, Given> &given = givenValues();
    if (const auto found = given.constFind(parameter); found != given.constEnd())
        return Source{found->value, -1, -1, found->type};
    // The latest of several steps that return a column of this name counts.
    for (auto step = earlier.rbegin(); step != earlier.rend(); ++step) {
        const qsizetype column = step->statement.columns().indexOf(parameter.toUtf8());
        if (column >= 0)
            return Source{nullptr, int(earlier.rend() - step) - 1, int(column),
                          parameterType(step->statement.types().at(column))};
    }
    return {};
}

Result<PreparedStrategy> PreparedStrategy::prepare(Connection &connection, const Strategy &strategy)
{
    PreparedStrategy prepared;
    const auto refused = [&](int line, const QString &why) {
        return Error{Error::Kind::File, u"%1:%2"_s.arg(strategy.path).arg(line), why, {}}.at(
            Place{.file = strategy.path, .line = line});
    };
    for (const Step &step : strategy.steps) {
        std::vector<Source> sources;
        std::vector<unsigned> types;
        for (const QString &parameter : step.statement.parameters) {
            const std::optional<Source> source = sourceOf(parameter, prepared.m_steps);
            if (!source)
                return failure(refused(
                    step.line, Text::tr("no earlier step returns a column “%1”").arg(parameter)));
            sources.push_back(*source);
            types.push_back(source->type);
        }
        auto statement
            = PreparedStatement::tryPrepare(connection, step.statement, Rows::First, types);
        if (!statement && statement.error().connectionLost)
            return failure(answerError(statement.error(), u"statement"_s));
        if (!statement) {
            const StatementFailure said
                = failureOf(step.statement, step.name, step.line, statement.error());
            Error error
                = refused(said.line, Text::tr("step “%1”: %2").arg(step.name, said.message));
            error.sqlState = said.sqlState;
            error.detail = said.detail;
            error.hint = said.hint;
            return failure(std::move(error));
        }
        prepared.m_steps.push_back(
            {*std::move(statement), step.name, step.line, std::move(sources), {}});
    }
    return prepared;
}

StatementFailure PreparedStrategy::failureOf(int step, const SqlAnswer &answer) const
{
    if (step >= steps())
        return {u"commit"_s,   0,          QString::fromLatin1(answer.sqlState), answer.message,
                answer.detail, answer.hint};
    const PreparedStep &which = m_steps[std::size_t(step)];
    return failureOf(which.statement.statement(), which.name, which.line, answer);
}

StatementFailure PreparedStrategy::failureOf(const SqlStatement &statement, const QString &step,
                                             int firstLine, const SqlAnswer &answer)
{
    return {step,
            lineOf(statement, firstLine, answer.position),
            QString::fromLatin1(answer.sqlState),
            withNames(answer.message, statement.parameters),
            answer.detail,
            answer.hint};
}

SqlAnswer PreparedStrategy::execute(int number, const BookingValues &values)
{
    if (number == 0) {
        for (PreparedStep &step : m_steps)
            step.row.clear();
    }
    PreparedStep &step = m_steps[std::size_t(number)];
    m_values.clear();
    for (const Source &source : step.sources) {
        if (source.given) {
            m_values.push_back((values.*source.given).constData());
            continue;
        }
        // A step that returned no row and goes on gives NULL.
        const std::vector<QByteArray> &row = m_steps[std::size_t(source.step)].row;
        const bool null = row.empty() || row[std::size_t(source.column)].isNull();
        m_values.push_back(null ? nullptr : row[std::size_t(source.column)].constData());
    }
    SqlAnswer answer = step.statement.execute(m_values);
    if (!answer.rows.empty())
        step.row = answer.rows.front();
    return answer;
}

} // namespace lastroom
