// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racefile.h"

#include "core/model/fileversion.h"
#include "core/model/inventoryfile.h"
#include "core/model/settingstext.h"
#include "core/model/text.h"
#include "core/record/attemptcolumns.h"
#include "core/record/recordjson.h"
#include "core/strategy/strategyparser.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString headName = u"race.json"_s;
const QString inventoryName = u"inventory.json"_s;
const QString sumsName = u"SHA256SUMS"_s;

QString folderOf(std::size_t race)
{
    return u"races/%1"_s.arg(race + 1);
}

/** As `sha256sum` writes and checks them. */
QByteArray sumsOf(const QList<ArchiveEntry> &entries)
{
    QByteArray sums;
    for (const ArchiveEntry &entry : entries)
        sums += QCryptographicHash::hash(entry.data, QCryptographicHash::Sha256).toHex() + "  "
            + entry.name.toUtf8() + '\n';
    return sums;
}

Result<> writeEntries(QList<ArchiveEntry> entries, const QString &path)
{
    entries.append({sumsName, sumsOf(entries)});
    const Result<QByteArray> bytes = packed(entries);
    if (!bytes)
        return failure(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) < 0 || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(),
                       Text::tr("choose another place"));
    return {};
}

tl::unexpected<Error> refused(const QString &path, const QString &why,
                              const QString &remedy = Text::tr("take another copy of it"))
{
    return failure(Error::Kind::File, path, why, remedy);
}

Result<QJsonObject> headOf(const QByteArray &text, const QString &path)
{
    const QJsonObject head = QJsonDocument::fromJson(text).object();
    if (head[u"format"].toString() != u"lastroom race")
        return refused(path, Text::tr("it is no kept race"), Text::tr("choose another file"));
    if (const Result<> known = checkFileVersion(head[u"version"].toInt(), recordVersion, path);
        !known)
        return failure(known.error());
    return head;
}

/** The first entry, with which every such file begins. */
Result<QJsonObject> firstHead(ArchiveReader &reader, const QString &path)
{
    const Result<std::optional<ArchiveEntry>> first = reader.next();
    if (!first)
        return failure(first.error());
    if (!*first || (*first)->name != headName)
        return refused(path, Text::tr("it is no kept race"), Text::tr("choose another file"));
    return headOf((*first)->data, path);
}

/** All of it, whole and unchanged. */
Result<QList<ArchiveEntry>> entriesOf(const QString &path)
{
    Result<ArchiveReader> reader = ArchiveReader::open(path);
    if (!reader)
        return failure(reader.error());
    QList<ArchiveEntry> entries;
    while (true) {
        Result<std::optional<ArchiveEntry>> entry = reader->next();
        if (!entry)
            return failure(entry.error());
        if (!*entry)
            break;
        // Before anything else is said of it.
        if (entries.isEmpty()) {
            if ((*entry)->name != headName)
                return refused(path, Text::tr("it is no kept race"),
                               Text::tr("choose another file"));
            if (const Result<QJsonObject> head = headOf((*entry)->data, path); !head)
                return failure(head.error());
        }
        entries.append(**std::move(entry));
    }
    if (entries.isEmpty() || entries.last().name != sumsName)
        return refused(path, Text::tr("it is cut short"));
    const QByteArray sums = entries.takeLast().data;
    if (sums == sumsOf(entries))
        return entries;
    const QList<QByteArray> lines = sums.split('\n');
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (sumsOf({entries.at(at)}).trimmed() != lines.value(at))
            return refused(
                path,
                Text::tr("“%1” in it was changed after it was kept").arg(entries.at(at).name));
    }
    return refused(path, Text::tr("it was changed after it was kept"));
}

Result<Strategy> strategyOf(const RecordedWay &way, const ArchiveParts &parts, const QString &path)
{
    const Result<Strategy> strategy
        = parseStrategy(QString::fromUtf8(parts.value(way.file)), u"/%1.sql"_s.arg(way.name));
    if (!strategy)
        return refused(path,
                       Text::tr("its strategy “%1” cannot be understood: %2")
                           .arg(way.name, strategy.error().why));
    return way.level ? strategy->atLevel(*way.level) : *strategy;
}

Result<RacePlan> planOf(const QJsonObject &head, const ArchiveParts &parts, const QString &path)
{
    RacePlan plan;
    for (const RecordedWay &way : waysOf(head)) {
        const Result<Strategy> strategy = strategyOf(way, parts, path);
        if (!strategy)
            return failure(strategy.error());
        plan.strategies.append(*strategy);
    }
    if (const std::optional<RecordedWay> mixed = mixedOf(head)) {
        const Result<Strategy> strategy = strategyOf(*mixed, parts, path);
        if (!strategy)
            return failure(strategy.error());
        plan.mixed = *strategy;
    }
    Result<Inventory> inventory = parseInventory(parts.value(inventoryName), path);
    if (!inventory)
        return failure(inventory.error());
    plan.inventory = *std::move(inventory);
    plan.workload = workloadOf(head);
    if (const Result<> checked = plan.check(); !checked)
        return refused(path, checked.error().sentence());
    return plan;
}

Result<Recording> recordingOf(const QJsonObject &race, const RacePlan &plan,
                              const ArchiveParts &parts, const QString &folder, const QString &path)
{
    const QString name = race[u"strategy"].toString();
    for (const Strategy &strategy : plan.strategies) {
        if (strategy.name != name)
            continue;
        Recording recording(plan.describe(strategy));
        Result<> read;
        if (readRace(race, recording))
            read = readAttempts(parts, folder, path, recording);
        if (read)
            read = readSamples(parts, folder, path, recording);
        if (!read)
            return failure(read.error());
        finishRace(race, recording);
        return recording;
    }
    return refused(path, Text::tr("it has a race of “%1”, which it does not have").arg(name));
}

} // namespace

QString RaceFile::suffix()
{
    return u".lastroom"_s;
}

Result<> RaceFile::write(const RaceRecord &record, const QString &path)
{
    QList<ArchiveEntry> entries{
        {headName, QJsonDocument(recordJson(record)).toJson()},
        {inventoryName, inventoryText(record.plan.inventory)},
    };
    for (qsizetype at = 0; at < record.plan.strategies.size(); ++at)
        entries.append(
            {u"strategies/%1.sql"_s.arg(at + 1), record.plan.strategies.at(at).source.toUtf8()});
    if (record.plan.mixed)
        entries.append({u"strategies/mixed.sql"_s, record.plan.mixed->source.toUtf8()});
    for (std::size_t race = 0; race < record.recordings.size(); ++race) {
        entries += attemptColumns(record.recordings[race], folderOf(race));
        entries += sampleColumns(record.recordings[race], folderOf(race));
    }
    return writeEntries(std::move(entries), path);
}

Result<RaceRecord> RaceFile::read(const QString &path)
{
    const Result<QList<ArchiveEntry>> entries = entriesOf(path);
    if (!entries)
        return failure(entries.error());
    ArchiveParts parts;
    for (const ArchiveEntry &entry : *entries)
        parts.insert(entry.name, entry.data);
    const QJsonObject head = QJsonDocument::fromJson(parts.value(headName)).object();
    Result<RacePlan> plan = planOf(head, parts, path);
    if (!plan)
        return failure(plan.error());
    RaceRecord record{labelOf(head), environmentOf(head), *std::move(plan)};
    for (const QJsonArray races = head[u"races"].toArray(); const QJsonValue &race : races) {
        Result<Recording> recording = recordingOf(race.toObject(), record.plan, parts,
                                                  folderOf(record.recordings.size()), path);
        if (!recording)
            return failure(recording.error());
        record.recordings.push_back(*std::move(recording));
    }
    record.series = RaceSeries::fromJson(head[u"series"].toObject());
    if (record.recordings.empty() && !record.series)
        return refused(path, Text::tr("there is no race in it"));
    return record;
}

Result<RecordSummary> RaceFile::readSummary(const QString &path)
{
    Result<ArchiveReader> reader = ArchiveReader::open(path);
    if (!reader)
        return failure(reader.error());
    const Result<QJsonObject> head = firstHead(*reader, path);
    if (!head)
        return failure(head.error());
    RecordSummary summary = summaryOf(*head);
    // In the language of now, where it can be; it was kept in that of then.
    const Result<std::optional<ArchiveEntry>> next = reader->next();
    if (next && *next && (*next)->name == inventoryName) {
        if (const Result<Inventory> inventory = parseInventory((*next)->data, path))
            summary.settings = settingsText(*inventory, workloadOf(*head));
    }
    summary.path = path;
    summary.size = QFileInfo(path).size();
    return summary;
}

Result<> RaceFile::relabel(const QString &path, const RecordLabel &label)
{
    Result<QList<ArchiveEntry>> entries = entriesOf(path);
    if (!entries)
        return failure(entries.error());
    QJsonObject head = QJsonDocument::fromJson(entries->first().data).object();
    head[u"name"_s] = label.name.left(RecordLabel::longestName);
    head[u"note"_s] = label.note.left(RecordLabel::longestNote);
    head[u"marked"_s] = label.isMarked;
    entries->first().data = QJsonDocument(head).toJson();
    return writeEntries(*std::move(entries), path);
}

} // namespace lastroom
