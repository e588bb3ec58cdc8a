// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/stepwords.h"

#include "core/learn/words.h"
#include "ui/step/statementtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** It would have ended the attempt, had it found too few rooms left. */
bool looksForRooms(const Step &step)
{
    return step.empty == Outcome::SoldOut && step.traits.condition.readsSold();
}

/** "deadlock"; the server's own words where the outcome says nothing of the reason. */
QString failure(const RecordedStep &step)
{
    const bool saysLittle = !step.outcome || step.outcome == Outcome::Failed;
    if (saysLittle && step.answer && !step.answer->message.isEmpty())
        return step.answer->message;
    return step.outcome ? outcomeText(*step.outcome) : StepWords::tr("failed");
}

QString outcomeText(const RecordedStep &step)
{
    return step.answer && !step.answer->sqlState.isEmpty()
        ? u"%1 (%2)"_s.arg(failure(step), step.answer->sqlState)
        : failure(step);
}

/** "B, C" */
QString letters(const QList<int> &clients)
{
    QStringList letters;
    for (const int client : clients)
        letters.append(clientLetter(client));
    return letters.join(u", "_s);
}

/** The whole, and the same with letters instead of names. */
QStringList waitsFor(const QList<int> &holders)
{
    if (holders.isEmpty())
        return {StepWords::tr("waits")};
    return {StepWords::tr("waits for %1").arg(clientNames(holders)),
            StepWords::tr("waits for %1").arg(letters(holders)),
            StepWords::tr("for %1").arg(letters(holders))};
}

} // namespace

QString RowText::plain() const
{
    QStringList parts{sold, ledger, seen};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList StepWords::statements(const AttemptMove &move) const
{
    return move.isCommit ? QStringList{u"COMMIT"_s}
                         : shortStatements(m_recording.strategy.steps.at(move.step).sql,
                                           m_recording.situation.booking);
}

QString StepWords::next(int client) const
{
    const std::optional<AttemptMove> move = m_recording.nextMove(client);
    return move && m_recording.stateOf(client) == ScheduleRecording::ClientState::Ready
        ? tr("next: %1").arg(m_recording.name(*move))
        : QString();
}

QString StepWords::rows(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    if (recorded.answer->verb.isEmpty() && recorded.answer->columns.isEmpty())
        return tr("done");
    return recorded.answer->rowsText();
}

ToneText StepWords::answer(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    if (!recorded.answer)
        return {waitsFor(recorded.waitsFor).constFirst(), Tone::Plain};
    if (!recorded.answer->ok)
        return {outcomeText(recorded), Tone::Caution};
    const bool isCommit = recorded.isCommit();
    QString text = isCommit ? tr("committed") : rows(at);
    if (recorded.outcome && *recorded.outcome != Outcome::Booked) {
        const bool isMeant
            = *recorded.outcome == Outcome::SoldOut || *recorded.outcome == Outcome::Conflict;
        if (const QString no = recorded.answer->refusal(); !no.isEmpty())
            text = no;
        return {isMeant ? tr("%1 → %2").arg(text, outcomeText(*recorded.outcome))
                        : outcomeText(recorded),
                isMeant ? Tone::Muted : Tone::Caution};
    }
    if (madeItOverbooked(at))
        return {tr("%1 → overbooked").arg(text), Tone::Overbooked};
    // A look that would have ended the attempt, had it found nothing.
    if (!isCommit && recorded.answer->verb.isEmpty() && recorded.answer->rows > 0
        && looksForRooms(m_recording.strategy.steps.at(recorded.what.step))) {
        text = m_recording.situation.booking == 1 ? tr("%1 → room available").arg(text)
                                                  : tr("%1 → rooms available").arg(text);
    }
    return {text, Tone::Safe};
}

QStringList StepWords::answers(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    if (!recorded.answer)
        return waitsFor(recorded.waitsFor);
    const ToneText whole = answer(at);
    return whole.tone == Tone::Caution
        ? QStringList{u"✕ "_s + whole.text, u"✕ "_s + failure(recorded)}
        : QStringList{whole.text, whole.text.section(u"→ "_s, -1)};
}

QStringList StepWords::additions(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    QStringList names;
    QStringList letters;
    for (qsizetype each = 0; each < at && !recorded.released.isEmpty(); ++each) {
        if (step(each).answeredAt != at)
            continue;
        const int client = step(each).move.client;
        names.append(u"%1 (%2)"_s.arg(clientName(client)).arg(each + 1));
        letters.append(u"%1 (%2)"_s.arg(clientLetter(client)).arg(each + 1));
    }
    QStringList ways;
    if (!names.isEmpty())
        ways = {tr("released %1").arg(names.join(u", "_s)),
                tr("released %1").arg(letters.join(u", "_s))};
    // That it waited, its line says anyway: it goes first.
    if (recorded.answer && !recorded.waitsFor.isEmpty()) {
        const QString waited = tr("waited for %1").arg(clientNames(recorded.waitsFor));
        ways.prepend(ways.isEmpty() ? waited : u"%1 · %2"_s.arg(waited, ways.first()));
    }
    return ways;
}

QStringList StepWords::releases(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    const int by = recorded.answeredAt;
    if (recorded.ending == Outcome::ConnectionLost)
        return {tr("its session has ended")};
    if (by <= at || by >= m_recording.steps.size()
        || !step(by).released.contains(recorded.move.client))
        return {tr("came back by itself")};
    const int client = step(by).move.client;
    const QString place = QString::number(by + 1);
    return {tr("released by %1’s %2 (%3)").arg(clientName(client), step(by).name, place),
            tr("by %1’s %2 (%3)").arg(clientName(client), step(by).name, place),
            tr("by %1 (%2)").arg(clientName(client), place),
            tr("by %1 (%2)").arg(clientLetter(client), place)};
}

HotelRecords StepWords::recordsBefore(qsizetype at) const
{
    for (qsizetype before = at - 1; before >= 0; --before) {
        if (step(before).committed)
            return *step(before).committed;
    }
    return m_recording.situation.start();
}

bool StepWords::madeItOverbooked(qsizetype at) const
{
    // What only the counter has sold in the end, nobody bought.
    if (m_recording.overbooked() == 0)
        return false;
    const Keeps keeps = m_recording.strategy.keeps;
    const std::optional<HotelRecords> &after = step(at).committed;
    return after && after->overbooked(keeps) > recordsBefore(at).overbooked(keeps);
}

QString StepWords::seen(int client, const HotelRecords &own, const HotelRecords &committed) const
{
    const Keeps keeps = m_recording.strategy.keeps;
    const QString name = clientName(client);
    if (keeps != Keeps::Ledger && own.reserved != committed.reserved)
        return tr("%1 sees %2").arg(name).arg(own.reserved);
    if (keeps != Keeps::Counter && own.ledger != committed.ledger)
        return tr("%1 sees ledger %2").arg(name).arg(own.ledger);
    return {};
}

RowText StepWords::row(qsizetype at) const
{
    const Keeps keeps = m_recording.strategy.keeps;
    const std::optional<HotelRecords> committed
        = at < 0 ? m_recording.situation.start() : step(at).committed;
    RowText text;
    if (!committed) {
        text.sold = tr("hidden by a lock");
        return text;
    }
    text.sold = keeps == Keeps::Ledger
        ? tr("ledger %1 of %2").arg(committed->ledger).arg(committed->contracted)
        : tr("reserved %1 of %2").arg(committed->reserved).arg(committed->contracted);
    const Keeps shown = keeps == Keeps::Ledger ? Keeps::Ledger : Keeps::Counter;
    text.isSoldOver = committed->overbooked(shown) > 0;
    if (!committed->agrees(keeps)) {
        text.isLedgerOver = committed->overbooked(Keeps::Ledger) > 0;
        text.ledger = text.isLedgerOver
            ? tr("ledger %1 of %2").arg(committed->ledger).arg(committed->contracted)
            : tr("ledger %1").arg(committed->ledger);
    }
    if (at >= 0 && step(at).own && step(at).answeredAt == at)
        text.seen = seen(step(at).move.client, *step(at).own, *committed);
    return text;
}

QString StepWords::seenOnReturn(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    if (!recorded.own || recorded.answeredAt <= at)
        return {};
    const std::optional<HotelRecords> &committed = step(recorded.answeredAt).committed;
    return committed ? seen(recorded.move.client, *recorded.own, *committed) : QString();
}

ToneText StepWords::footer(int client) const
{
    switch (m_recording.stateOf(client)) {
    case ScheduleRecording::ClientState::Ready: {
        const std::optional<AttemptMove> move = m_recording.nextMove(client);
        if (!move)
            return {};
        const QString sql = statement(*move);
        const bool saysMore = sql.compare(m_recording.name(*move), Qt::CaseInsensitive) != 0;
        return {saysMore ? tr("%1 — %2").arg(next(client), sql) : next(client), Tone::Plain};
    }
    case ScheduleRecording::ClientState::Waiting:
        return {waitsFor(m_recording.holdersOf(client)).constFirst(), Tone::Plain};
    case ScheduleRecording::ClientState::Ended:
        break;
    }
    for (const RecordedStep &recorded : m_recording.steps) {
        if (recorded.move.client != client || !recorded.outcome)
            continue;
        switch (*recorded.outcome) {
        case Outcome::Booked:
            return {tr("booked"), Tone::Safe};
        case Outcome::SoldOut:
        case Outcome::Conflict:
            return {outcomeText(*recorded.outcome), Tone::Muted};
        default:
            return {outcomeText(recorded), Tone::Caution};
        }
    }
    return {};
}

QStringList StepWords::footerForms(int client) const
{
    const ToneText whole = footer(client);
    switch (m_recording.stateOf(client)) {
    case ScheduleRecording::ClientState::Ready:
        return {whole.text, next(client)};
    case ScheduleRecording::ClientState::Waiting:
        return waitsFor(m_recording.holdersOf(client));
    case ScheduleRecording::ClientState::Ended:
        break;
    }
    for (const RecordedStep &recorded : m_recording.steps) {
        if (recorded.move.client == client && recorded.outcome && whole.tone == Tone::Caution)
            return {u"✕ "_s + whole.text, u"✕ "_s + failure(recorded)};
    }
    return {whole.tone == Tone::Safe ? u"✓ "_s + whole.text : whole.text};
}

QString StepWords::whyNot(int client) const
{
    const QString name = clientName(client);
    switch (m_recording.stateOf(client)) {
    case ScheduleRecording::ClientState::Ready:
        return {};
    case ScheduleRecording::ClientState::Waiting:
        return u"%1 %2"_s.arg(name, footer(client).text);
    case ScheduleRecording::ClientState::Ended:
        return tr("%1’s attempt has ended: %2").arg(name, footer(client).text);
    }
    return {};
}

QString StepWords::toolTip(qsizetype at) const
{
    const RecordedStep &recorded = step(at);
    const QString sql = recorded.isCommit()
        ? statement(recorded.what)
        : m_recording.strategy.steps.at(recorded.what.step).sql.trimmed();
    QString text = u"<p><b>%1</b></p><pre>%2</pre><p>%3"_s.arg(
        tr("%1 %2: %3 (%4)")
            .arg(at + 1)
            .arg(clientName(recorded.move.client), recorded.name, recorded.move.text())
            .toHtmlEscaped(),
        sql.toHtmlEscaped(), answer(at).text.toHtmlEscaped());
    if (recorded.answer) {
        for (qsizetype column = 0; column < recorded.answer->row.size(); ++column)
            text += u"<br>%1 = %2"_s.arg(recorded.answer->columns.value(column).toHtmlEscaped(),
                                         recorded.answer->row.at(column).toHtmlEscaped());
        if (!recorded.answer->message.isEmpty())
            text += u"<br>"_s + recorded.answer->message.toHtmlEscaped();
        if (const QString more = addition(at); !more.isEmpty())
            text += u"<br>"_s + more.toHtmlEscaped();
        if (recorded.answeredAt > at)
            text += u", "_s + release(at).toHtmlEscaped();
        if (const std::optional<Word> word = wordFor(recorded.answer->sqlState))
            text += u"</p><p><b>%1</b>: %2"_s.arg(word->term.toHtmlEscaped(),
                                                  word->definition.toHtmlEscaped());
    }
    return text + u"</p>"_s;
}

QString StepWords::story() const
{
    QStringList sentences;
    for (qsizetype at = 0; at < m_recording.steps.size(); ++at) {
        QStringList parts{answer(at).text};
        if (const QString more = addition(at); !more.isEmpty())
            parts.append(more);
        parts.append(row(at).plain());
        sentences.append(u"%1. %2, %3: %4."_s.arg(at + 1).arg(clientName(step(at).move.client),
                                                              step(at).name, parts.join(u"; "_s)));
    }
    for (int client = 0; client < m_recording.situation.clients; ++client)
        sentences.append(u"%1: %2."_s.arg(clientName(client), footer(client).text));
    return sentences.join(u'\n');
}

} // namespace lastroom
