// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTextStream>

#include <cstdio>

namespace lastroom {

ExitStatus complain(const Error &error)
{
    QTextStream(stderr) << "lastroom: " << error.sentence() << Qt::endl;
    return exitStatus(error.kind);
}

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

std::optional<ExitStatus> begin(Arguments &arguments, const QStringList &words)
{
    const Result<> parsed = arguments.parse(words);
    if (parsed && arguments.wantsHelp()) {
        say(arguments.help());
        return everyStrategyCorrect;
    }
    if (parsed && arguments.wantsVersion()) {
        say(QStringLiteral("lastroom %1\n").arg(QStringLiteral(LASTROOM_VERSION)));
        return everyStrategyCorrect;
    }
    if (!parsed)
        return complain(parsed.error());
    return {};
}

Result<> takesOptionsOnly(const Arguments &arguments, const QString &command, const QString &remedy)
{
    if (arguments.positional().isEmpty())
        return {};
    return failure(Error::Kind::Arguments,
                   QStringLiteral("“%1”").arg(arguments.positional().first()),
                   command + QStringLiteral(" takes options only"), remedy);
}

void addStrategies(Arguments &arguments)
{
    arguments.add(QStringLiteral("strategy"), QStringLiteral("strategies, divided by commas"),
                  QStringLiteral("NAMES"), QStringLiteral("naive,atomic,pessimistic,optimistic"));
}

Result<QList<Strategy>> strategiesOf(const Arguments &arguments, const StrategyLibrary &library)
{
    return library.select(
        arguments.text(QStringLiteral("strategy")).split(u',', Qt::SkipEmptyParts));
}

Result<StrategyLibrary> libraryOf(const Arguments &arguments)
{
    return StrategyLibrary::load(arguments.text(QStringLiteral("strategies")));
}

Result<std::shared_ptr<Database>> databaseOf(const Arguments &arguments,
                                             const PrivateServerSettings &settings,
                                             std::function<void()> changed)
{
    QString address = arguments.text(QStringLiteral("database"));
    if (!arguments.isSet(QStringLiteral("database")))
        address = qEnvironmentVariable("DATABASE_URL");
    if (!address.isEmpty() || arguments.isSet(QStringLiteral("database")))
        return Database::given(address);
    // libpq refuses every connection where this names a service that it does not find.
    qunsetenv("PGSERVICE");
    return Database::makePrivate(settings, std::move(changed));
}

QStringList commandNames()
{
    return {QStringLiteral("race"), QStringLiteral("explore"), QStringLiteral("step"),
            QStringLiteral("strategies"), QStringLiteral("doctor")};
}

} // namespace lastroom
