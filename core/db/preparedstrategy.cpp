// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/preparedstrategy.h"

namespace lastroom {

using namespace Qt::StringLiterals;

std::optional<PreparedStrategy::Source>
PreparedStrategy::sourceOf(const QString &parameter, const std::vector<PreparedStep> &earlier)
{
    static const QHash<QString, QByteArray BookingValues::*> given{
        {u"event"_s, &BookingValues::event},
        {u"hotel"_s, &BookingValues::hotel},
        {u"rooms"_s, &BookingValues::rooms},
        {u"email"_s, &BookingValues::email},
        {u"request"_s, &BookingValues::request}};
    if (const auto found = given.constFind(parameter); found != given.constEnd())
        return Source{*found, -1, -1};
    // The latest of several steps that return a column of this name counts.
    for (auto step = earlier.rbegin(); step != earlier.rend(); ++step) {
        const qsizetype column = step->statement.columns().indexOf(parameter.toUtf8());
        if (column >= 0)
            return Source{nullptr, int(earlier.rend() - step) - 1, int(column)};
    }
    return {};
}

Result<PreparedStrategy> PreparedStrategy::prepare(Connection &connection, const Strategy &strategy)
{
    PreparedStrategy prepared;
    for (const Step &step : strategy.steps) {
        const QString place = u"%1:%2"_s.arg(strategy.path).arg(step.line);
        Result<PreparedStatement> statement
            = PreparedStatement::prepare(connection, step.statement);
        if (!statement && statement.error().kind == Error::Kind::ConnectionLost)
            return failure(statement.error());
        if (!statement)
            return failure(Error::Kind::File, place,
                           u"step “%1”: %2"_s.arg(step.name, statement.error().why), QString(),
                           statement.error().sqlState);
        std::vector<Source> sources;
        for (const QString &parameter : step.statement.parameters) {
            const std::optional<Source> source = sourceOf(parameter, prepared.m_steps);
            if (!source)
                return failure(Error::Kind::File, place,
                               u"no earlier step returns a column “%1”"_s.arg(parameter));
            sources.push_back(*source);
        }
        prepared.m_steps.push_back({*std::move(statement), std::move(sources), {}});
    }
    return prepared;
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
