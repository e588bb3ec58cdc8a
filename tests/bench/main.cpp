// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace lastroom::bench {

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace lastroom::bench

using namespace lastroom;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, Theme::light(), 100);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"measurements"_s,
        u"start, recording, records, clients, exploration, window, notes, throughput; all of them if none is named"_s);
    parser.addOption({u"pairs"_s, u"measurements of each kind"_s, u"N"_s, u"5"_s});
    parser.addOption({u"seconds"_s, u"of each measurement"_s, u"N"_s, u"2"_s});
    parser.addOption({u"connections"_s, u"of throughput and notes"_s, u"N,N…"_s, u"1,8,32"_s});
    parser.process(application);
    QList<int> connections;
    for (const QString &number : parser.value(u"connections"_s).split(u','))
        connections.append(number.toInt());

    const Result<StrategyLibrary> library = StrategyLibrary::load({});
    if (!library)
        qFatal("%s", qPrintable(library.error().sentence()));
    const bench::Setting setting{Database::makePrivate(), *library,
                                 parser.value(u"pairs"_s).toInt(),
                                 parser.value(u"seconds"_s).toInt(), connections};
    bench::print({{u"machine"_s, QSysInfo::prettyProductName()},
                  {u"cores"_s, QThread::idealThreadCount()},
                  {u"qt"_s, QString::fromLatin1(qVersion())}});
    const QStringList wanted = parser.positionalArguments();
    const auto isWanted
        = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    if (isWanted(u"start"_s))
        bench::start(setting);
    if (isWanted(u"records"_s))
        bench::records(setting);
    if (isWanted(u"recording"_s))
        bench::recording(setting);
    if (isWanted(u"clients"_s))
        bench::manyClients(setting);
    if (isWanted(u"exploration"_s))
        bench::exploration(setting);
    if (isWanted(u"window"_s))
        bench::window(setting);
    if (isWanted(u"notes"_s))
        bench::notes(setting);
    if (isWanted(u"throughput"_s))
        bench::throughput(setting);
    return 0;
}
