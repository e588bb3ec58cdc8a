// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "core/model/nearest.h"

#include <QRegularExpression>

namespace lastroom {

namespace {

QString dashed(const QString &name)
{
    return QStringLiteral("--") + name;
}

tl::unexpected<Error> refuse(const QString &name, const QString &why, const QString &remedy)
{
    return failure(Error::Kind::Arguments, dashed(name), why, remedy);
}

} // namespace

Arguments::Arguments(const QString &usage, const QString &about)
    : m_usage(usage)
    , m_about(about)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    add(QStringLiteral("database"),
        QStringLiteral("PostgreSQL to use, postgresql://user@host/name; else DATABASE_URL, else a "
                       "private server"),
        QStringLiteral("URL"));
    add(QStringLiteral("strategies"), QStringLiteral("a folder with further strategy files"),
        QStringLiteral("DIR"));
    add(QStringLiteral("help"), QStringLiteral("says this"));
    add(QStringLiteral("version"), QStringLiteral("says the version"));
}

void Arguments::add(const QString &name, const QString &about, const QString &valueName,
                    const QString &standard)
{
    QStringList names{name};
    if (name == u"help")
        names.prepend(QStringLiteral("h"));
    if (name == u"version")
        names.prepend(QStringLiteral("v"));
    m_parser.addOption(QCommandLineOption(names, about, valueName, standard));
    m_names.append(name);
    QString left = QStringLiteral("  ") + dashed(name);
    if (!valueName.isEmpty())
        left += u' ' + valueName;
    m_helpLines.append(left.leftJustified(24) + QStringLiteral("  ") + about
                       + (standard.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(standard)));
}

Result<> Arguments::parse(const QStringList &words)
{
    if (m_parser.parse(QStringList{QStringLiteral("lastroom")} + words))
        return {};
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString name = unknown.first();
        QString remedy = didYouMean(name, m_names);
        remedy.replace(QStringLiteral("“"), QStringLiteral("“--"));
        if (remedy.startsWith(u"use one"))
            remedy = QStringLiteral("see --help");
        return failure(Error::Kind::Arguments,
                       (name.size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + name,
                       QStringLiteral("there is no such option"), remedy);
    }
    static const QRegularExpression optionName(QStringLiteral("-+([a-z-]+)"));
    const QString name = optionName.match(m_parser.errorText()).captured(1);
    return refuse(name, QStringLiteral("a value is missing or not wanted"),
                  QStringLiteral("see --help"));
}

Result<qint64> Arguments::number(const QString &name, qint64 least, qint64 greatest) const
{
    bool whole = false;
    const qint64 value = text(name).toLongLong(&whole);
    const QString allowed = QStringLiteral("use %1 to %2").arg(least).arg(greatest);
    if (!whole)
        return refuse(name, QStringLiteral("“%1” is not a whole number").arg(text(name)), allowed);
    if (value < least || value > greatest)
        return refuse(name, QStringLiteral("%1 is out of range").arg(value), allowed);
    return value;
}

Result<std::pair<int, int>> Arguments::range(const QString &name, int least, int greatest) const
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})(?:-(\\d{1,9}))?$"));
    const QRegularExpressionMatch match = form.match(text(name));
    const QString allowed
        = QStringLiteral("use a number or LEAST-MOST, within %1-%2").arg(least).arg(greatest);
    if (!match.hasMatch())
        return refuse(name, QStringLiteral("“%1” is not a range").arg(text(name)), allowed);
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    if (from < least || to > greatest)
        return refuse(name, QStringLiteral("%1 is out of range").arg(text(name)), allowed);
    if (from > to)
        return refuse(name,
                      QStringLiteral("the least, %1, is above the most, %2").arg(from).arg(to),
                      QStringLiteral("swap them"));
    return std::pair(from, to);
}

QString Arguments::help() const
{
    return QStringLiteral("Usage: lastroom %1\n%2\n\n%3\n")
        .arg(m_usage, m_about, m_helpLines.join(u'\n'));
}

} // namespace lastroom
