// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/text.h"
#include "core/schedule/schedulerecording.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** "1 row", "2 rows updated". */
QString rowsName(const StepAnswer &answer)
{
    const QString rows = answer.rows == 1 ? u"1 row"_s : u"%1 rows"_s.arg(answer.rows);
    return answer.verb.isEmpty() || answer.rows == 0 ? rows : rows + u' ' + answer.verb;
}

/** What a result is put together from. */
struct ResultWords
{
    QString waits;
    QString committed;
    QString failed;
    QString (*outcome)(Outcome outcome);
    QString (*rows)(const StepAnswer &answer);
};

QString resultIn(const ResultWords &words, const RecordedStep &step)
{
    if (!step.answer)
        return words.waits;
    const std::optional<Outcome> &outcome = step.outcome;
    if (step.answer->ok) {
        const bool tells = outcome && *outcome != Outcome::Booked;
        const QString no = tells ? step.answer->refusal() : QString();
        const QString done = step.isCommit() ? words.committed
            : no.isEmpty()                   ? words.rows(*step.answer)
                                             : no;
        return tells ? done + u": "_s + words.outcome(*outcome) : done;
    }
    QString text = outcome ? words.outcome(*outcome) : words.failed;
    // Where the word says nothing of the reason.
    if ((!outcome || outcome == Outcome::Failed) && !step.answer->message.isEmpty())
        text += u": "_s + step.answer->message;
    return step.answer->sqlState.isEmpty() ? text : u"%1 (%2)"_s.arg(text, step.answer->sqlState);
}

} // namespace

QString StepAnswer::rowsText() const
{
    const bool isOne = rows == 1;
    const int number = int(rows);
    if (verb.isEmpty() || rows == 0)
        return isOne ? Text::tr("1 row") : Text::tr("%n rows", nullptr, number);
    if (verb == u"inserted")
        return isOne ? Text::tr("1 row inserted") : Text::tr("%n rows inserted", nullptr, number);
    if (verb == u"updated")
        return isOne ? Text::tr("1 row updated") : Text::tr("%n rows updated", nullptr, number);
    if (verb == u"deleted")
        return isOne ? Text::tr("1 row deleted") : Text::tr("%n rows deleted", nullptr, number);
    if (verb == u"merged")
        return isOne ? Text::tr("1 row merged") : Text::tr("%n rows merged", nullptr, number);
    return isOne ? Text::tr("1 row inserted or updated")
                 : Text::tr("%n rows inserted or updated", nullptr, number);
}

QString StepAnswer::refusal() const
{
    if (!saysNo || row.isEmpty())
        return {};
    const QString value = row.first() == u"f" ? u"false"_s : row.first();
    return u"%1 = %2"_s.arg(columns.value(0), value);
}

QString RecordedStep::result() const
{
    return resultIn({u"waits"_s, u"committed"_s, u"failed"_s, outcomeName, rowsName}, *this);
}

QString RecordedStep::resultText() const
{
    return resultIn({Text::tr("waits"), Text::tr("committed"), Text::tr("failed"), outcomeText,
                     [](const StepAnswer &given) { return given.rowsText(); }},
                    *this);
}

} // namespace lastroom
