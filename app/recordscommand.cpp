// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recordscommand.h"

#include "app/commandline.h"
#include "app/csvfile.h"
#include "app/recordstable.h"
#include "core/model/nearest.h"
#include "core/model/text.h"
#include "core/record/racefile.h"
#include "core/record/recordingcsv.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <map>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

class RecordsArguments : public Arguments
{
public:
    RecordsArguments()
        : Arguments(
            Text::tr("records [options]\n"
                     "       lastroom records show RACE\n"
                     "       lastroom records compare BASE NEW\n"
                     "       lastroom records export RACE FILE.lastroom|.csv|.samples.csv\n"
                     "       lastroom records import FILE.lastroom\n"
                     "       lastroom records label RACE --name NAME --note NOTE --mark yes|no\n"
                     "       lastroom records delete RACE"),
            Text::tr(
                "Lists, shows, compares, exports and deletes kept races. A RACE is its number in "
                "the list, its id, or a file.\nThe last 50 are kept, and all that are marked; "
                "those that are not take 1 GiB at most."))
    {
        add(u"json"_s, Text::tr("prints JSON"));
        add(u"force"_s, Text::tr("writes over a file that is there"));
        add(u"name"_s, Text::tr("for label"), u"NAME"_s);
        add(u"note"_s, Text::tr("for label"), u"NOTE"_s);
        add(u"mark"_s, Text::tr("for label: yes keeps it whatever comes after it"), u"yes|no"_s);
    }
};

tl::unexpected<Error> wrong(const QString &what, const QString &why)
{
    return failure(Error::Kind::Arguments, what, why, Text::tr("see lastroom records --help"));
}

void answer(const Arguments &arguments, const QString &text, const QJsonObject &json)
{
    say(arguments.isSet(u"json"_s) ? QString::fromUtf8(QJsonDocument(json).toJson()) : text);
}

Result<RaceRecord> recordOf(const RecordStore &store, const QString &words)
{
    return store.find(words).and_then(RaceFile::read);
}

Result<> list(const Arguments &arguments, const RecordStore &store, const QStringList &)
{
    const RecordStore::List all = store.list();
    for (const RecordStore::Refused &refused : all.refused)
        warn(refused.path, refused.error.why);
    answer(arguments, recordsTable(all), recordsJson(all));
    return {};
}

Result<> show(const Arguments &arguments, const RecordStore &store, const QStringList &words)
{
    return recordOf(store, words.first()).map([&](const RaceRecord &record) {
        answer(arguments, recordText(record), recordShownJson(record));
    });
}

Result<> compare(const Arguments &arguments, const RecordStore &store, const QStringList &words)
{
    const Result<RaceRecord> base = recordOf(store, words.at(0));
    if (!base)
        return failure(base.error());
    return recordOf(store, words.at(1)).and_then([&](const RaceRecord &fresh) -> Result<> {
        if (base->series || fresh.series)
            return wrong(words.at(base->series ? 0 : 1),
                         Text::tr("it is a series of races, and single ones can be compared"));
        const Comparison comparison = Comparison::of(*base, fresh);
        answer(arguments, comparisonText(comparison), comparison.json());
        return {};
    });
}

Result<> exportTo(const Arguments &arguments, const RecordStore &store, const QStringList &words)
{
    const Result<QString> from = store.find(words.at(0));
    if (!from)
        return failure(from.error());
    const QString &to = words.at(1);
    if (QFile::exists(to) && !arguments.isSet(u"force"_s))
        return failure(Error::Kind::File, to, Text::tr("it exists"),
                       Text::tr("use --force to write over it"));
    // As a whole or not at all, and only what is sound.
    return RaceFile::read(*from).and_then([&](const RaceRecord &record) -> Result<> {
        if (to.endsWith(u".samples.csv") && record.series)
            return wrong(to, Text::tr("a series of races has no samples"));
        if (to.endsWith(u".csv") && record.series)
            return writeCsv(to, record.series->rows());
        if (to.endsWith(u".samples.csv"))
            return writeCsv(to, sampleRows(record.recordings));
        if (to.endsWith(u".csv"))
            return writeCsv(to, attemptRows(record.recordings));
        return RaceFile::write(record, to);
    });
}

Result<> import(const Arguments &, const RecordStore &store, const QStringList &words)
{
    return store.import(words.first()).map([](const QString &path) {
        warn(u"kept"_s, QFileInfo(path).completeBaseName());
    });
}

Result<> label(const Arguments &arguments, const RecordStore &store, const QStringList &words)
{
    const Result<QString> path = store.find(words.first());
    if (!path)
        return failure(path.error());
    const Result<RecordSummary> summary = RaceFile::readSummary(*path);
    if (!summary)
        return failure(summary.error());
    RecordLabel label = summary->label;
    if (arguments.isSet(u"name"_s))
        label.name = arguments.text(u"name"_s).simplified();
    if (arguments.isSet(u"note"_s))
        label.note = arguments.text(u"note"_s);
    const QString mark = arguments.text(u"mark"_s);
    if (arguments.isSet(u"mark"_s) && mark != u"yes" && mark != u"no")
        return wrong(u"--mark"_s, Text::tr("“%1” is neither yes nor no").arg(mark));
    if (arguments.isSet(u"mark"_s))
        label.isMarked = mark == u"yes";
    if (label.name.isEmpty())
        return wrong(u"--name"_s, Text::tr("it is empty"));
    if (label == summary->label)
        return wrong(u"label"_s, Text::tr("nothing of it is another one"));
    return RaceFile::relabel(*path, label);
}

Result<> remove(const Arguments &, const RecordStore &store, const QStringList &words)
{
    const Result<QString> path = store.find(words.first());
    if (!path)
        return failure(path.error());
    if (QFileInfo(*path).canonicalPath() != QFileInfo(store.folder()).canonicalFilePath())
        return failure(Error::Kind::Arguments, *path, Text::tr("it is not among the kept races"),
                       Text::tr("delete the file by hand"));
    return store.remove(*path).map([](const QString &) {});
}

struct Verb
{
    qsizetype words; ///< that follow it
    Result<> (*run)(const Arguments &, const RecordStore &, const QStringList &);
};

const std::map<QString, Verb> &verbs()
{
    static const std::map<QString, Verb> all{
        {u"list"_s, {0, list}},       {u"show"_s, {1, show}},     {u"compare"_s, {2, compare}},
        {u"export"_s, {2, exportTo}}, {u"import"_s, {1, import}}, {u"label"_s, {1, label}},
        {u"delete"_s, {1, remove}}};
    return all;
}

Result<> carryOut(const Arguments &arguments)
{
    const QStringList words = arguments.positional();
    const QString name = words.value(0, u"list"_s);
    const auto verb = verbs().find(name);
    if (verb == verbs().end()) {
        QStringList names;
        for (const auto &[known, what] : verbs())
            names.append(known);
        return failure(Error::Kind::Arguments, Text::tr("records %1").arg(name),
                       Text::tr("that is not known"), didYouMean(name, names));
    }
    const qsizetype given = std::max<qsizetype>(0, words.size() - 1);
    if (given != verb->second.words)
        return wrong(
            Text::tr("records %1").arg(name),
            Text::tr("it takes %1 words, and there are %2").arg(verb->second.words).arg(given));
    return verb->second.run(arguments, RecordStore(), words.mid(1));
}

} // namespace

ExitStatus recordsCommand(const QStringList &words)
{
    RecordsArguments arguments;
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<> done = carryOut(arguments); !done)
        return complain(done.error());
    return everyStrategyCorrect;
}

} // namespace lastroom
