// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/languageoption.h"
#include "core/model/programlog.h"
#include "core/model/text.h"
#include "core/strategy/strategygroup.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace lastroom {

using namespace Qt::StringLiterals;

ExitStatus complain(const Error &error)
{
    qCWarning(programLog, "%s", qUtf8Printable(error.sentence()));
    QTextStream(stderr) << "lastroom: " << error.sentence() << Qt::endl;
    return exitStatus(error.kind);
}

void warn(const QString &what, const QString &why)
{
    qCWarning(programLog, "%s: %s", qUtf8Printable(what), qUtf8Printable(why));
    QTextStream(stderr) << "lastroom: " << what << ": " << why << Qt::endl;
}

void warn(const QString &strategy, const std::optional<Trial> &trial)
{
    if (trial && !trial->isSound())
        warn(strategy, trial->finding());
}

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

std::optional<ExitStatus> begin(Arguments &arguments, const QStringList &words)
{
    const Result<> parsed
        = arguments.parse(words).and_then([&] { return checkLanguage(arguments); });
    if (parsed && arguments.wantsHelp()) {
        say(arguments.help());
        return everyStrategyCorrect;
    }
    if (parsed && arguments.wantsVersion()) {
        say(u"lastroom %1\n"_s.arg(u"" LASTROOM_VERSION ""_s));
        return everyStrategyCorrect;
    }
    if (!parsed)
        return complain(parsed.error());
    if (const Result<> started = arguments.startLog(); !started)
        return complain(started.error());
    qCInfo(programLog, "Last Room %s begins: %s", LASTROOM_VERSION,
           qUtf8Printable(QCoreApplication::arguments().join(u' ')));
    return {};
}

Result<> takesOptionsOnly(const Arguments &arguments, const QString &command, const QString &remedy)
{
    if (arguments.positional().isEmpty())
        return {};
    return failure(Error::Kind::Arguments, u"“%1”"_s.arg(arguments.positional().constFirst()),
                   Text::tr("%1 takes options only").arg(command), remedy);
}

void addStrategies(Arguments &arguments)
{
    arguments.add(u"strategy"_s, Text::tr("strategies, divided by commas, or all"), u"NAMES"_s,
                  theFour().join(u','));
}

Result<QList<Strategy>> strategiesOf(const Arguments &arguments, const StrategyLibrary &library)
{
    const QStringList names = arguments.text(u"strategy"_s).split(u',', Qt::SkipEmptyParts);
    if (names == QStringList{u"all"_s})
        return library.strategies();
    return arguments.isSet(u"strategy"_s) ? library.selectNamed(names) : library.select(names);
}

Result<StrategyLibrary> libraryOf(const Arguments &arguments)
{
    Result<StrategyLibrary> library = StrategyLibrary::load(arguments.text(u"strategies"_s));
    for (const StrategyLibrary::Refused &file :
         library ? library->refused() : QList<StrategyLibrary::Refused>())
        complain(file.error);
    return library;
}

Result<std::shared_ptr<Database>> databaseOf(const Arguments &arguments,
                                             const PrivateServerSettings &settings,
                                             std::function<void()> changed)
{
    QString address = arguments.text(u"database"_s);
    if (!arguments.isSet(u"database"_s))
        address = qEnvironmentVariable("DATABASE_URL");
    if (!address.isEmpty() || arguments.isSet(u"database"_s))
        return Database::given(address);
    // libpq refuses every connection where this names a service that it does not find.
    qunsetenv("PGSERVICE");
    return Database::makePrivate(settings, std::move(changed));
}

QStringList commandNames()
{
    return {u"race"_s,   u"explore"_s, u"step"_s,    u"strategies"_s,
            u"verify"_s, u"figure"_s,  u"records"_s, u"doctor"_s};
}

} // namespace lastroom
