// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/attemptcolumns.h"

#include "core/model/text.h"
#include "core/record/columns.h"

#include <algorithm>
#include <map>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** "races/1/attempts/end.0" */
QString planeOf(const QString &folder, const std::string &name, int plane)
{
    return u"%1/%2.%3"_s.arg(folder, QString::fromStdString(name)).arg(plane);
}

/** The columns of one folder, by name; made when they are first used. */
class Columns
{
public:
    ColumnWriter &operator[](const char *name) { return m_columns[name]; }

    QList<ArchiveEntry> entries(const QString &folder) const
    {
        QList<ArchiveEntry> entries;
        for (const auto &[name, column] : m_columns) {
            for (const QByteArray &plane : column.planes())
                entries.append(
                    {planeOf(folder, name, int(&plane - &column.planes().first())), plane});
        }
        return entries;
    }

private:
    std::map<std::string, ColumnWriter> m_columns;
};

/** Those that are read, and whether all of them were there and said enough. */
class ReadColumns
{
public:
    ReadColumns(const ArchiveParts &parts, QString folder)
        : m_parts(parts)
        , m_folder(std::move(folder))
    {
    }

    ColumnReader &operator[](const char *name)
    {
        const auto known = m_readers.find(name);
        if (known != m_readers.end())
            return known->second;
        QList<QByteArray> planes;
        while (m_parts.contains(planeOf(m_folder, name, int(planes.size()))))
            planes.append(m_parts.value(planeOf(m_folder, name, int(planes.size()))));
        if (planes.isEmpty()) {
            m_missing = planeOf(m_folder, name, 0);
            planes.append(QByteArray());
        }
        return m_readers.emplace(name, ColumnReader(planes)).first->second;
    }

    /** Nothing, or what is wrong. */
    QString objection() const
    {
        if (!m_missing.isEmpty())
            return Text::tr("the part “%1” is missing").arg(m_missing);
        for (const auto &[name, reader] : m_readers) {
            if (reader.isBroken() || !reader.isAtEnd())
                return Text::tr("the part “%1/%2” does not fit the others")
                    .arg(m_folder, QString::fromStdString(name));
        }
        return {};
    }

private:
    const ArchiveParts &m_parts;
    const QString m_folder;
    QString m_missing;
    std::map<std::string, ColumnReader> m_readers;
};

Result<> checked(const ReadColumns &columns, const QString &path)
{
    const QString objection = columns.objection();
    if (objection.isEmpty())
        return {};
    return failure(Error::Kind::File, path, objection, Text::tr("take another copy of it"));
}

/** Five characters as a number; 0 for none. */
quint64 numberOf(const std::array<char, 5> &state)
{
    quint64 number = 0;
    for (const char letter : state)
        number = number << 8 | quint8(letter);
    return number;
}

std::array<char, 5> stateOf(quint64 number)
{
    std::array<char, 5> state{};
    for (std::size_t at = state.size(); at-- > 0; number >>= 8)
        state[at] = char(number & 255);
    return state;
}

struct Statements
{
    ColumnWriter &gap;
    ColumnWriter &length;
    ColumnWriter &kind;
};

/** When the last one came back, in units from the attempt's start; 0 where none was noted. */
qint64 lastStatement(const Recording &recording, const Attempt &attempt)
{
    if (attempt.notes == 0)
        return 0;
    const StatementNote &last = recording.noteOf(attempt, std::size_t(attempt.notes) - 1);
    return qint64(last.begin) + last.length;
}

void addNotes(Statements &statements, const Recording &recording, const Attempt &attempt)
{
    RaceTime last = 0;
    for (std::size_t at = 0; at < attempt.notes; ++at) {
        const StatementNote &note = recording.noteOf(attempt, at);
        statements.gap.addSigned(note.begin - last);
        statements.length.add(note.length);
        statements.kind.add(quint64(note.step - StatementNote::look) << 2
                            | quint64(note.isCommit) << 1 | quint64(note.isOk));
        last = qint64(note.begin) + note.length;
    }
}

} // namespace

QList<ArchiveEntry> attemptColumns(const Recording &recording, const QString &folder)
{
    Columns columns;
    ColumnWriter &end = columns["end"];
    ColumnWriter &tail = columns["tail"];
    ColumnWriter &since = columns["since-request"];
    ColumnWriter &client = columns["client"];
    ColumnWriter &request = columns["request"];
    ColumnWriter &rooms = columns["rooms"];
    ColumnWriter &hotel = columns["hotel"];
    ColumnWriter &connection = columns["connection"];
    ColumnWriter &outcome = columns["outcome"];
    ColumnWriter &marks = columns["marks"];
    ColumnWriter &state = columns["sqlstate"];
    ColumnWriter &notes = columns["statements"];
    Statements statements{columns["statement-gap"], columns["statement-length"],
                          columns["statement-kind"]};
    QHash<quint32, quint32> lastRequest;
    RaceTime before = 0;
    for (const Attempt &attempt : recording.attempts()) {
        end.addSigned(attempt.end - before);
        before = attempt.end;
        // Beside what its statements tell of it already.
        tail.addSigned(attempt.end - attempt.start
                       - lastStatement(recording, attempt) * StatementNote::unit);
        since.addSigned(attempt.start - attempt.requestStart);
        client.add(attempt.client);
        quint32 &last = lastRequest[attempt.client];
        request.addSigned(qint64(attempt.request) - last);
        last = attempt.request;
        rooms.add(attempt.rooms);
        hotel.add(attempt.hotel);
        connection.add(attempt.connection);
        outcome.add(quint64(attempt.outcome));
        marks.add(quint64(attempt.fault) << 1 | quint64(attempt.isMixed));
        state.add(numberOf(attempt.state));
        notes.add(attempt.notes);
        addNotes(statements, recording, attempt);
    }
    return columns.entries(folder + u"/attempts"_s);
}

QList<ArchiveEntry> sampleColumns(const Recording &recording, const QString &folder)
{
    Columns columns;
    ColumnWriter &time = columns["time"];
    ColumnWriter &reserved = columns["reserved"];
    ColumnWriter &hasLedger = columns["has-ledger"];
    ColumnWriter &ledger = columns["ledger"];
    const qsizetype hotels = recording.description().inventory.hotels.size();
    Sample before{0, QList<qint64>(hotels, 0), QList<qint64>(hotels, 0)};
    const auto add = [&](ColumnWriter &column, QList<qint64> &last, const QList<qint64> &values) {
        for (qsizetype at = 0; at < hotels; ++at)
            column.addSigned(values.at(at) - last.at(at));
        last = values;
    };
    for (const Sample &sample : recording.samples()) {
        time.addSigned(sample.time - before.time);
        before.time = sample.time;
        add(reserved, before.reserved, sample.reserved);
        hasLedger.add(sample.ledger.isEmpty() ? 0 : 1);
        if (!sample.ledger.isEmpty())
            add(ledger, before.ledger, sample.ledger);
    }
    return columns.entries(folder + u"/samples"_s);
}

Result<> readAttempts(const ArchiveParts &parts, const QString &folder, const QString &path,
                      Recording &recording)
{
    ReadColumns columns(parts, folder + u"/attempts"_s);
    ColumnReader &end = columns["end"];
    ColumnReader &tail = columns["tail"];
    ColumnReader &since = columns["since-request"];
    ColumnReader &client = columns["client"];
    ColumnReader &request = columns["request"];
    ColumnReader &rooms = columns["rooms"];
    ColumnReader &hotel = columns["hotel"];
    ColumnReader &connection = columns["connection"];
    ColumnReader &outcome = columns["outcome"];
    ColumnReader &marks = columns["marks"];
    ColumnReader &state = columns["sqlstate"];
    ColumnReader &notes = columns["statements"];
    ColumnReader &gap = columns["statement-gap"];
    ColumnReader &length = columns["statement-length"];
    ColumnReader &kind = columns["statement-kind"];
    const auto hotels = quint64(recording.description().inventory.hotels.size());
    QHash<quint32, quint32> lastRequest;
    AttemptBatch batch;
    RaceTime before = 0;
    bool isSane = true;
    while (isSane && !end.isAtEnd()) {
        Attempt attempt;
        attempt.end = before += end.nextSigned();
        attempt.client = quint32(client.next());
        quint32 &last = lastRequest[attempt.client];
        attempt.request = last = quint32(last + request.nextSigned());
        attempt.rooms = quint32(rooms.next());
        const quint64 place = hotel.next();
        attempt.hotel = quint16(place);
        attempt.connection = quint16(connection.next());
        const quint64 ended = outcome.next();
        attempt.outcome = Outcome(ended);
        const quint64 marked = marks.next();
        attempt.isMixed = marked & 1;
        attempt.fault = Fault(marked >> 1);
        attempt.state = stateOf(state.next());
        attempt.notes = quint8(notes.next());
        attempt.firstNote = quint32(batch.notes.size());
        isSane = ended < outcomeCount && marked >> 1 <= quint64(Fault::LostCommit)
            && (place < hotels || hotels == 0) && !end.isBroken() && !gap.isBroken();
        qint64 noteEnd = 0;
        for (int at = 0; at < attempt.notes; ++at) {
            StatementNote note;
            note.begin = qint32(noteEnd + gap.nextSigned());
            note.length = quint32(length.next());
            noteEnd = qint64(note.begin) + note.length;
            const quint64 what = kind.next();
            note.step = qint8(qint64(what >> 2) + StatementNote::look);
            note.isCommit = what & 2;
            note.isOk = what & 1;
            batch.notes.push_back(note);
        }
        attempt.start = attempt.end - noteEnd * StatementNote::unit - tail.nextSigned();
        attempt.requestStart = attempt.start - since.nextSigned();
        batch.attempts.push_back(attempt);
    }
    if (!isSane)
        return failure(Error::Kind::File, path, Text::tr("its attempts say what cannot be"),
                       Text::tr("take another copy of it"));
    if (const Result<> read = checked(columns, path); !read)
        return read;
    recording.append(std::move(batch));
    return {};
}

Result<> readSamples(const ArchiveParts &parts, const QString &folder, const QString &path,
                     Recording &recording)
{
    ReadColumns columns(parts, folder + u"/samples"_s);
    ColumnReader &time = columns["time"];
    ColumnReader &reserved = columns["reserved"];
    ColumnReader &hasLedger = columns["has-ledger"];
    ColumnReader &ledger = columns["ledger"];
    const qsizetype hotels = recording.description().inventory.hotels.size();
    Sample last{0, QList<qint64>(hotels, 0), QList<qint64>(hotels, 0)};
    const auto read = [&](ColumnReader &column, QList<qint64> &values) {
        for (qint64 &value : values)
            value += column.nextSigned();
    };
    while (!time.isAtEnd() && !time.isBroken()) {
        last.time += time.nextSigned();
        read(reserved, last.reserved);
        const bool isWhole = hasLedger.next() != 0;
        if (isWhole)
            read(ledger, last.ledger);
        recording.append(Sample{last.time, last.reserved, isWhole ? last.ledger : QList<qint64>()});
    }
    return checked(columns, path);
}

} // namespace lastroom
