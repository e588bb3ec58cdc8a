// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/verifycommand.h"

#include "app/commandline.h"
#include "app/explorationfollow.h"
#include "app/interrupt.h"
#include "app/livetext.h"
#include "app/verifytable.h"
#include "core/model/text.h"
#include "core/schedule/schedulejson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

class VerifyArguments : public Arguments
{
public:
    VerifyArguments()
        : Arguments(
            Text::tr("verify [NAME or FILE …] [options]"),
            Text::tr(
                "Holds strategies to what their files expect: tries them alone, and runs every "
                "order of two clients in a few situations. Without a name: all of them."))
    {
        add(u"clients"_s, Text::tr("clients who book once each, 2 to 4"), u"N"_s,
            QString::number(Situation::leastClients));
        add(u"junit"_s, Text::tr("writes a report for a build server"), u"FILE"_s);
        add(u"json"_s, Text::tr("prints JSON"));
    }
};

/** A name that there is counts before a file of that name. */
Result<Strategy> strategyOf(const QString &word, const StrategyLibrary &library)
{
    const bool isFile = word.contains(u'/') || word.endsWith(u".sql");
    if (isFile && !library.names().contains(word))
        return StrategyLibrary::readFile(word);
    return library.selectNamed({word}).map(
        [](const QList<Strategy> &selected) { return selected.first(); });
}

Result<QList<Strategy>> wanted(const Arguments &arguments, const StrategyLibrary &library)
{
    if (arguments.positional().isEmpty())
        return library.strategies();
    QList<Strategy> strategies;
    for (const QString &word : arguments.positional()) {
        const Result<Strategy> strategy = strategyOf(word, library);
        if (!strategy)
            return failure(strategy.error());
        if (!strategies.contains(*strategy))
            strategies.append(*strategy);
    }
    return strategies;
}

Result<VerificationPlan> planOf(const Arguments &arguments, const StrategyLibrary &library)
{
    const Result<QList<Strategy>> strategies = wanted(arguments, library);
    if (!strategies)
        return failure(strategies.error());
    const Result<qint64> clients
        = arguments.number(u"clients"_s, Situation::leastClients, Situation::mostClients);
    if (!clients)
        return failure(clients.error());
    return VerificationPlan(*strategies, int(*clients));
}

/** "naive, 1 room left, …", of what is explored now. */
QString progressText(const std::vector<Exploration> &explorations)
{
    for (const Exploration &each : explorations) {
        if (!each.isOver())
            return Text::tr("%1: %2, %3 orders\n")
                .arg(each.strategy().name, situationText(each.situation()))
                .arg(each.counts().schedules);
    }
    return {};
}

Result<> save(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure(Error::Kind::File, path, file.errorString(), Text::tr("choose another place"));
}

ExitStatus statusOf(const std::vector<Verification> &verifications)
{
    const auto any = [&](Verification::Outcome outcome) {
        return std::find_if(verifications.begin(), verifications.end(),
                            [&](const Verification &each) { return each.outcome() == outcome; });
    };
    if (const auto failed = any(Verification::Outcome::CouldNotRun); failed != verifications.end())
        return complain(*failed->error());
    if (any(Verification::Outcome::NotAsExpected) != verifications.end())
        return someStrategyNot;
    return any(Verification::Outcome::CutShort) != verifications.end() ? cutShort
                                                                       : everyStrategyCorrect;
}

/** Explores one plan after another until all are done, one cannot begin, or somebody asks to stop.
 */
class VerificationRun
{
public:
    VerificationRun(const VerificationPlan &plan, std::shared_ptr<Database> database)
        : m_plan(plan)
        , m_database(std::move(database))
    {
        for (const Strategy &strategy : plan.strategies())
            m_verifications.emplace_back(strategy, plan.explorationsOf(strategy));
    }

    Result<> run(Interrupt &interrupt, bool live)
    {
        for (const ExplorationPlan &plan : m_plan.plans()) {
            if (interrupt.wasCalled())
                return {};
            std::vector<Exploration> explorations = plan.explorations();
            ExplorationRun run(m_database, plan);
            interrupt.setCalled([&run] { run.run().requestStop(); });
            follow(run, explorations,
                   live ? [&] { return progressText(explorations); } : std::function<QString()>());
            interrupt.setCalled({});
            if (const std::optional<Error> error = run.run().error();
                error && !interrupt.wasCalled())
                return failure(*error);
            m_environment = run.run().environment().value_or(m_environment);
            for (const Exploration &exploration : explorations)
                add(exploration);
        }
        return {};
    }

    const std::vector<Verification> &verifications() const { return m_verifications; }

    const Environment &environment() const { return m_environment; }

private:
    void add(const Exploration &exploration)
    {
        const auto which = std::find_if(
            m_verifications.begin(), m_verifications.end(),
            [&](const Verification &each) { return each.strategy() == exploration.strategy(); });
        which->add(exploration);
    }

    const VerificationPlan &m_plan;
    std::shared_ptr<Database> m_database;
    std::vector<Verification> m_verifications;
    Environment m_environment;
};

} // namespace

ExitStatus verifyCommand(const QStringList &words)
{
    VerifyArguments arguments;
    if (const auto ended = begin(arguments, words))
        return *ended;
    const Result<VerificationPlan> plan = libraryOf(arguments).and_then(
        [&](const StrategyLibrary &library) { return planOf(arguments, library); });
    if (!plan)
        return complain(plan.error());

    // Before any thread is made, so that none of them is interrupted.
    Interrupt interrupt({});
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return complain(database.error());
    const bool json = arguments.isSet(u"json"_s);
    VerificationRun run(*plan, *database);
    const Result<> done = run.run(interrupt, !json && LiveText::isPossible());
    if (!done)
        return complain(done.error());
    const auto &[verifications, environment] = std::tie(run.verifications(), run.environment());
    if (arguments.isSet(u"junit"_s)) {
        const Result<> saved
            = save(arguments.text(u"junit"_s), junitReport(verifications, environment));
        if (!saved)
            return complain(saved.error());
    }
    say(json ? QString::fromUtf8(
            QJsonDocument(verificationsJson(environment, verifications)).toJson())
             : verificationTable(verifications, environment));
    return interrupt.wasCalled() ? interrupted : statusOf(verifications);
}

} // namespace lastroom
