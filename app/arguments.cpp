// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "core/model/language.h"
#include "core/model/nearest.h"
#include "core/model/text.h"

#include <QRegularExpression>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString dashed(const QString &name)
{
    return u"--"_s + name;
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
    add(u"database"_s,
        Text::tr("PostgreSQL to use, postgresql://user@host/name; else DATABASE_URL, else a "
                 "private server"),
        u"URL"_s);
    add(u"strategies"_s, Text::tr("a folder with further strategy files"), u"DIR"_s);
    add(u"log"_s, Text::tr("adds to FILE what the program does, a line each, without passwords"),
        u"FILE"_s);
    QStringList codes;
    for (const Language &language : languages())
        codes.append(language.code);
    add(u"language"_s,
        Text::tr("the language of what is said: %1; else the system's").arg(codes.join(u", "_s)),
        u"CODE"_s);
    add(u"help"_s, Text::tr("says this"));
    add(u"version"_s, Text::tr("says the version"));
}

void Arguments::add(const QString &name, const QString &about, const QString &valueName,
                    const QString &standard)
{
    QStringList names{name};
    if (name == u"help")
        names.prepend(u"h"_s);
    if (name == u"version")
        names.prepend(u"v"_s);
    m_parser.addOption(QCommandLineOption(names, about, valueName, standard));
    m_names.append(name);
    QString left = u"  "_s + dashed(name);
    if (!valueName.isEmpty())
        left += u' ' + valueName;
    m_helpLines.append(left.leftJustified(24) + u"  "_s + about
                       + (standard.isEmpty() ? QString() : u" (%1)"_s.arg(standard)));
}

void Arguments::addOptional(const QString &name, const QString &about, const QString &valueName)
{
    add(name, about, u'[' + valueName + u']');
    m_optional.append(name);
}

/** QCommandLineParser wants a value after each option that may have one. */
QStringList Arguments::withValues(const QStringList &words) const
{
    QStringList result;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        const bool hasNone = at + 1 == words.size() || words.at(at + 1).startsWith(u'-');
        result.append(hasNone && m_optional.contains(word.mid(2)) && word.startsWith(u"--")
                          ? word + u'='
                          : word);
    }
    return result;
}

Result<> Arguments::parse(const QStringList &words)
{
    if (m_parser.parse(QStringList{u"lastroom"_s} + withValues(words)))
        return {};
    if (const QStringList unknown = m_parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString &name = unknown.first();
        const QString near = nearest(name, m_names);
        const QString remedy = near.isEmpty() ? Text::tr("see --help")
                                              : Text::tr("did you mean “%1”?").arg(u"--"_s + near);
        return failure(Error::Kind::Arguments, (name.size() > 1 ? u"--"_s : u"-"_s) + name,
                       Text::tr("there is no such option"), remedy);
    }
    static const QRegularExpression optionName(u"-+([a-z-]+)"_s);
    const QString name = optionName.match(m_parser.errorText()).captured(1);
    return refuse(name, Text::tr("a value is missing or not wanted"), Text::tr("see --help"));
}

Result<> Arguments::startLog()
{
    if (!isSet(u"log"_s))
        return {};
    Result<std::unique_ptr<LogFile>> opened = LogFile::open(text(u"log"_s));
    if (!opened)
        return failure(opened.error());
    m_log = *std::move(opened);
    return {};
}

Result<qint64> Arguments::number(const QString &name, qint64 least, qint64 greatest) const
{
    bool whole = false;
    const qint64 value = text(name).toLongLong(&whole);
    const QString allowed = Text::tr("use %1 to %2").arg(least).arg(greatest);
    if (!whole)
        return refuse(name, Text::tr("“%1” is not a whole number").arg(text(name)), allowed);
    if (value < least || value > greatest)
        return refuse(name, Text::tr("%1 is out of range").arg(value), allowed);
    return value;
}

Result<std::pair<int, int>> Arguments::range(const QString &name, int least, int greatest) const
{
    static const QRegularExpression form(u"^(\\d{1,9})(?:-(\\d{1,9}))?$"_s);
    const QRegularExpressionMatch match = form.match(text(name));
    const QString allowed
        = Text::tr("use a number or LEAST-MOST, within %1-%2").arg(least).arg(greatest);
    if (!match.hasMatch())
        return refuse(name, Text::tr("“%1” is not a range").arg(text(name)), allowed);
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    if (from < least || to > greatest)
        return refuse(name, Text::tr("%1 is out of range").arg(text(name)), allowed);
    if (from > to)
        return refuse(name, Text::tr("the least, %1, is above the most, %2").arg(from).arg(to),
                      Text::tr("swap them"));
    return std::pair(from, to);
}

QString Arguments::help() const
{
    return Text::tr("Usage: lastroom %1\n%2\n\n%3\n")
        .arg(m_usage, m_about, m_helpLines.join(u'\n'));
}

} // namespace lastroom
