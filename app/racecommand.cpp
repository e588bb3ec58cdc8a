// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/racecommand.h"

#include "app/commandline.h"
#include "app/csvfile.h"
#include "app/interrupt.h"
#include "app/livetext.h"
#include "app/racefollow.h"
#include "app/raceoptions.h"
#include "app/racetable.h"
#include "app/replayoption.h"
#include "app/seriescommand.h"
#include "core/model/reportjson.h"
#include "core/model/text.h"
#include "core/race/racereport.h"
#include "core/race/racerun.h"
#include "core/record/receipt.h"
#include "core/record/recordingcsv.h"
#include "core/record/recordstore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

Result<> write(const QString &result, QSaveFile *file)
{
    if (!file) {
        say(result);
        return {};
    }
    if (file->write(result.toUtf8()) < 0 || !file->commit())
        return failure(Error::Kind::File, file->fileName(), file->errorString(),
                       Text::tr("choose another place"));
    return {};
}

ExitStatus statusOf(const QList<Report> &reports, bool wasInterrupted)
{
    if (wasInterrupted)
        return interrupted;
    const auto failed
        = std::find_if(reports.begin(), reports.end(), [](const Report &r) { return r.error; });
    if (failed != reports.end())
        return complain(*failed->error);
    const bool correct = std::all_of(reports.begin(), reports.end(),
                                     [](const Report &r) { return r.isCorrect(); });
    return correct ? everyStrategyCorrect : someStrategyNot;
}

RaceRecord recordOf(const RacePlan &plan, const Environment &environment,
                    std::vector<Recording> recordings, const QString &note)
{
    RaceRecord record{{RaceRecord::nameFor(plan), note, false}, environment, plan};
    for (Recording &recording : recordings) {
        if (recording.isOver())
            record.recordings.push_back(std::move(recording));
    }
    return record;
}

/** Among the user's kept races; where, is said on standard error, which is no result. */
Result<> keep(const RaceRecord &record)
{
    return RecordStore().keep(record).map(
        [](const QString &path) { warn(u"kept"_s, QFileInfo(path).completeBaseName()); });
}

PrivateServerSettings serverFor(const RacePlan &plan)
{
    PrivateServerSettings settings;
    constexpr int spare = 20;
    constexpr int most = 5000;
    settings.maxConnections = std::clamp(plan.sessions() + spare, settings.maxConnections, most);
    return settings;
}

} // namespace

ExitStatus raceCommand(const QStringList &words, const EvidenceWriter &writeEvidence)
{
    Arguments arguments(Text::tr("race [options]"),
                        Text::tr("Runs a race of each strategy and audits it in the database."));
    addRaceOptions(arguments);
    addSeriesOptions(arguments);
    arguments.add(u"json"_s, Text::tr("prints JSON"));
    arguments.addOptional(u"keep"_s, Text::tr("keeps the race, with a note"), u"NOTE"_s);
    arguments.add(u"csv"_s, Text::tr("writes the attempts to a file, too"), u"FILE"_s);
    arguments.add(u"evidence"_s,
                  Text::tr("writes a page that shows it all, to be read in a browser"),
                  u"FILE.html"_s);
    arguments.add(u"output"_s, Text::tr("writes the result to a file instead"), u"FILE"_s);
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<> checked = takesOptionsOnly(arguments, u"race"_s); !checked)
        return complain(checked.error());
    const Result<RacePlan> plan = libraryOf(arguments).and_then(
        [&](const StrategyLibrary &library) { return planOf(arguments, library); });
    if (!plan)
        return complain(plan.error());

    const Result<std::optional<SeriesPlan>> series = seriesOf(arguments, *plan);
    if (!series)
        return complain(series.error());

    const QString csv = arguments.text(u"csv"_s);
    const QString evidence = arguments.text(u"evidence"_s);
    for (const QString &path : {csv, evidence}) {
        const Result<> writable = path.isEmpty() ? Result<>() : checkWritable(path);
        if (!writable)
            return complain(writable.error());
    }

    // Before any thread is made, so that none of them is interrupted.
    Interrupt interrupt({});
    std::unique_ptr<QSaveFile> file;
    if (arguments.isSet(u"output"_s)) {
        file = std::make_unique<QSaveFile>(arguments.text(u"output"_s));
        if (!file->open(QIODevice::WriteOnly))
            return complain({Error::Kind::File, file->fileName(), file->errorString(),
                             Text::tr("choose another place")});
    }
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments, serverFor(*plan));
    if (!database)
        return complain(database.error());

    const bool json = arguments.isSet(u"json"_s);
    if (*series)
        return runSeries(**series, *database, interrupt,
                         {json, csv, [&](const QString &text) { return write(text, file.get()); },
                          [&](RaceRecord record) -> Result<> {
                              record.label.note = arguments.text(u"keep"_s);
                              return arguments.isSet(u"keep"_s) ? keep(record) : Result<>();
                          }});
    std::vector<Recording> recordings = plan->recordings();
    RaceRun run(*database, *plan);
    interrupt.setCalled([&run] { run.run().requestStop(); });
    const auto live = [&](RaceRun::Phase phase) {
        return phase == RaceRun::Phase::Preparing ? Text::tr("preparing…\n")
                                                  : liveTable(recordings);
    };
    follow([&] { return run.drain(recordings); },
           !json && !file && LiveText::isPossible() ? std::function<QString(RaceRun::Phase)>(live)
                                                    : nullptr);
    interrupt.setCalled({});
    if (const std::optional<Error> error = run.run().error())
        return complain(*error);

    const Environment environment = run.run().environment().value_or(Environment{});
    QList<Report> reports;
    for (const Recording &recording : recordings) {
        if (recording.isOver())
            reports.append(makeReport(recording, *plan));
    }
    if (reports.isEmpty())
        return interrupted;
    for (const Report &report : reports)
        warn(report.description.strategy, report.trial);
    if (arguments.isSet(u"replay"_s))
        warnOfVersions(*Recipe::read(arguments.text(u"replay"_s)), environment.postgresql);
    const Receipt receipt = Receipt::of(*plan, environment);
    QJsonObject answer = racesJson(environment, reports);
    answer.insert(u"receipt"_s, receipt.json());
    const QString result = json ? QString::fromUtf8(QJsonDocument(answer).toJson())
                                : raceHeading(reports.first().description, environment)
            + resultTable(reports) + u"\nlastroom race --replay %1\n"_s.arg(receipt.token);
    if (const Result<> written = write(result, file.get()); !written)
        return complain(written.error());
    if (!csv.isEmpty()) {
        if (const Result<> saved = writeCsv(csv, attemptRows(recordings)); !saved)
            return complain(saved.error());
    }
    const RaceRecord record
        = recordOf(*plan, environment, std::move(recordings), arguments.text(u"keep"_s));
    if (!evidence.isEmpty() && writeEvidence) {
        if (const Result<> saved = writeEvidence(record, evidence); !saved)
            return complain(saved.error());
    }
    if (arguments.isSet(u"keep"_s)) {
        if (const Result<> kept = keep(record); !kept)
            return complain(kept.error());
    }
    return statusOf(reports, interrupt.wasCalled());
}

} // namespace lastroom
