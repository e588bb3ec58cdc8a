// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctorcommand.h"

#include "app/commandline.h"
#include "core/doctor/databaseexamination.h"
#include "core/doctor/displayexamination.h"
#include "core/doctor/folderexamination.h"
#include "core/doctor/machineexamination.h"
#include "core/model/inventory.h"
#include "core/model/text.h"
#include "core/model/workload.h"
#include "ui/theme/drawingexamination.h"
#include "ui/theme/fontexamination.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace lastroom {

namespace {

using namespace Qt::StringLiterals;

void print(const QList<Diagnosis> &findings, QList<Diagnosis> &all)
{
    for (const Diagnosis &finding : findings)
        say(finding.line() + u'\n');
    all += findings;
}

QList<Diagnosis> examineStrategies(const Arguments &arguments)
{
    const QString user = StrategyLibrary::userFolder();
    const Result<StrategyLibrary> library = libraryOf(arguments);
    return {
        {u"your strategies in"_s, QFileInfo(user).isDir() ? user : user + u" (not there yet)"_s},
        library ? Diagnosis{u"strategies"_s, library->names().join(u", ")}
                : Diagnosis::of(u"strategies"_s, library.error())};
}

Diagnosis describeLimits()
{
    return {u"limits"_s,
            u"%1 clients, %2 servers of %3 connections, %4 hotels of %5 rooms"_s
                .arg(Workload::clientsRange.greatest)
                .arg(Workload::serversRange.greatest)
                .arg(Workload::connectionsRange.greatest)
                .arg(Inventory::maximumHotels)
                .arg(Hotel::maximumRooms)};
}

/** Why no race could run; what was found is printed. */
Result<> tryDatabase(const Arguments &arguments, QList<Diagnosis> &all)
{
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments);
    if (!database)
        return failure(database.error());
    const Result<QList<Diagnosis>> findings = examineDatabase(**database);
    if (!findings)
        return failure(findings.error());
    print(*findings, all);
    return {};
}

} // namespace

ExitStatus doctorCommand(int &argc, char **argv, const QStringList &words)
{
    // Only so fonts can be looked for; the display is looked at beside it, with what the user set.
    const Diagnosis display = examineDisplay();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Arguments arguments(u"doctor [options]"_s,
                        u"Says what Last Room would use on this machine, and tries it."_s);
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<> checked = takesOptionsOnly(arguments, u"doctor"_s); !checked)
        return complain(checked.error());
    QList<Diagnosis> all;
    print(examinePrograms(), all);
    print(examineMachine(), all);
    print(examineFolders(), all);
    print(examineStrategies(arguments), all);
    print({describeLimits(), display, examineFonts(), examineDrawings()}, all);
    const Result<> tried = tryDatabase(arguments, all);
    if (const QStringList wrong = wrongOnes(all); !wrong.isEmpty())
        print({{u"to look at"_s, wrong.join(u", "_s)}}, all);
    return tried ? everyStrategyCorrect : complain(tried.error());
}

} // namespace lastroom
