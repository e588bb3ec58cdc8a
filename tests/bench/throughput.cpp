// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/arena.h"
#include "core/strategy/strategygroup.h"
#include "tests/bench/bench.h"
#include "tests/bench/runplan.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace lastroom::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int plenty = Hotel::maximumRooms;

double ours(const Setting &setting, const Strategy &strategy, int connections,
            bool notesStatements = true)
{
    RacePlan plan;
    plan.strategies = {strategy};
    plan.inventory = Inventory::uniform(1, plenty);
    plan.workload.clients = connections;
    plan.workload.servers = 1;
    plan.workload.connections = connections;
    plan.workload.pauseMost = 0;
    plan.workload.duration = setting.seconds;
    plan.notesStatements = notesStatements;
    const std::vector<Recording> recordings = runPlan(setting, plan);
    return makeReport(recordings.front()).end.bookingsPerSecond();
}

/** The steps of a strategy as pgbench runs them: what it reads with \gset, an `empty:` as \if. */
QString scriptOf(const Strategy &strategy)
{
    QString script = u"\\set rooms random(1, 5)\n"_s
        + QString::fromUtf8(SqlStatement::fromFile(u"availability_counter"_s).first().text)
              .replace(u"$1"_s, u":event"_s)
              .simplified()
        + u";\n"_s;
    const bool transaction = strategy.isolation != Isolation::None;
    if (transaction)
        script += u"BEGIN;\n"_s;
    QString ends;
    for (const Step &step : strategy.steps) {
        QString sql = step.sql;
        sql.remove(u';');
        sql = sql.simplified();
        if (!step.empty) {
            script += sql + u";\n"_s;
        } else if (sql.startsWith(u"SELECT")) {
            script += sql + u" \\gset\n"_s;
        } else {
            script
                += u"\\set took 0\n"_s + sql + u" RETURNING 1 AS took \\aset\n\\if :took = 1\n"_s;
            ends = u"\\else\nROLLBACK;\n\\endif\n"_s;
        }
    }
    return script + (transaction ? u"COMMIT;\n"_s : QString()) + ends;
}

/** Reservations that pgbench made, a second. */
double theirs(const Setting &setting, const Strategy &strategy, int connections)
{
    const ConnectionSettings settings = setting.database->settings().value();
    const auto connection = Connection::open(settings, u"pgbench"_s).value();
    const Arena arena = Arena::open(*connection, settings, Inventory::uniform(1, plenty)).value();
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"script.sql"_s));
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no script");
    script.write(scriptOf(strategy).toUtf8());
    script.close();

    QProcess pgbench;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGOPTIONS"_s,
                       u"-c search_path="_s + QString::fromUtf8(arena.settings().schema()));
    pgbench.setProcessEnvironment(environment);
    const QString number = QString::number(connections);
    const QString programs = findServerPrograms().value().folder;
    const QString beside = programs + u"/pgbench"_s;
    pgbench.start(QFile::exists(beside) ? beside : u"pgbench"_s,
                  {u"-n"_s,
                   u"-M"_s,
                   u"prepared"_s,
                   u"-h"_s,
                   settings.value(u"host"_s),
                   u"-U"_s,
                   arena.strategySettings().value(u"user"_s),
                   u"-c"_s,
                   number,
                   u"-j"_s,
                   number,
                   u"-T"_s,
                   QString::number(setting.seconds),
                   u"-f"_s,
                   script.fileName(),
                   u"-D"_s,
                   u"event="_s + QString::fromLatin1(arena.event()),
                   u"-D"_s,
                   u"hotel="_s + QString::fromLatin1(arena.hotels().first()),
                   u"-D"_s,
                   u"email=client1@example.com"_s,
                   u"-D"_s,
                   u"request=00000000-0000-0000-0000-000000000001"_s,
                   settings.value(u"dbname"_s)});
    if (!pgbench.waitForFinished(-1) || pgbench.exitCode() != 0)
        qFatal("pgbench: %s", pgbench.readAllStandardError().constData());
    // pgbench counts transactions, of which an optimistic one may have booked nothing.
    const SqlAnswer answer
        = connection->execute("SELECT count(*) FROM reservations JOIN event_hotel_rooms rooms ON "
                              "rooms.id = event_hotel_rooms_id WHERE event_id = "
                              + arena.event());
    return answer.rows.front().front().toDouble() / setting.seconds;
}

} // namespace

void throughput(const Setting &setting)
{
    for (const int connections : setting.connections) {
        for (const Strategy &strategy : setting.library.strategies().mid(0, 4)) {
            QList<double> ratios;
            QList<double> own;
            QList<double> others;
            for (int pair = 0; pair < setting.pairs; ++pair) {
                const bool first = pair % 2 == 0;
                const double before = first ? ours(setting, strategy, connections) : 0;
                others.append(theirs(setting, strategy, connections));
                own.append(first ? before : ours(setting, strategy, connections));
                ratios.append(own.last() / others.last());
            }
            const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
            print({{u"benchmark"_s, u"throughput"_s},
                   {u"strategy"_s, strategy.name},
                   {u"connections"_s, connections},
                   {u"bookings_per_second"_s, median(own)},
                   {u"pgbench_bookings_per_second"_s, median(others)},
                   {u"ratio"_s, median(ratios)},
                   {u"ratio_least"_s, *least},
                   {u"ratio_most"_s, *most},
                   {u"goal"_s, connections == 1 ? 0.85 : 0.9}});
        }
    }
}

void notes(const Setting &setting)
{
    const QList<Strategy> four = setting.library.select(theFour()).value();
    for (const int connections : setting.connections) {
        for (const Strategy &strategy : four) {
            QList<double> ratios;
            for (int pair = 0; pair < setting.pairs; ++pair) {
                const bool first = pair % 2 == 0;
                const double before = ours(setting, strategy, connections, first);
                const double after = ours(setting, strategy, connections, !first);
                ratios.append(first ? before / after : after / before);
            }
            const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
            print({{u"benchmark"_s, u"notes"_s},
                   {u"strategy"_s, strategy.name},
                   {u"connections"_s, connections},
                   {u"ratio"_s, median(ratios)},
                   {u"ratio_least"_s, *least},
                   {u"ratio_most"_s, *most},
                   {u"goal"_s, 0.98}});
        }
    }
}

void manyClients(const Setting &setting)
{
    RacePlan plan;
    plan.strategies = setting.library.strategies().mid(0, 4);
    plan.workload.clients = Workload::clientsRange.greatest;
    plan.workload.servers = 4;
    plan.workload.connections = 8;
    const std::vector<Recording> recordings = runPlan(setting, plan);
    for (const Recording &recording : recordings) {
        const Report report = makeReport(recording);
        print({{u"benchmark"_s, u"clients"_s},
               {u"strategy"_s, report.description.strategy},
               {u"clients"_s, plan.workload.clients},
               {u"connections"_s, plan.workload.sessions()},
               {u"verdict"_s, report.verdict ? verdictName(*report.verdict) : u"none"_s},
               {u"attempts"_s, report.end.attempts},
               {u"seconds"_s, report.duration()}});
    }
}

} // namespace lastroom::bench
