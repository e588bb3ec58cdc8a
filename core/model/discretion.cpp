// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/discretion.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QString hidden = u"…"_s;

/** postgresql://user:PASSWORD@host; what a password has of @ and / belongs to it. */
const QRegularExpression &inAddress()
{
    static const QRegularExpression form(u"(\\bpostgres[a-z0-9+]*://[^\\s:/@]*:)[^\\s“”]*(?=@)"_s);
    return form;
}

/** password=PASSWORD, between blanks or as a part of an address. */
const QRegularExpression &afterKeyword()
{
    static const QRegularExpression form(
        u"(\\b\\w*password\\s*=\\s*)('(?:[^'\\\\]|\\\\.)*'|[^\\s&“”]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/** The whole of it, once there is no password in it that could end it too early. */
const QRegularExpression &address()
{
    static const QRegularExpression form(u"\\bpostgres[a-z0-9+]*://[^\\s“”]*"_s);
    return form;
}

/** host=NAME, as in libpq's texts. */
const QRegularExpression &nameAfterKeyword()
{
    static const QRegularExpression form(
        u"(\\b(?:host|hostaddr|user|dbname|service|passfile)=)('(?:[^'\\\\]|\\\\.)*'|[^\\s&“”]+)"_s);
    return form;
}

/** In the languages that PostgreSQL speaks; ours are “these”. */
const QRegularExpression &inQuotationMarks()
{
    static const QRegularExpression form(u"\"[^\"]*\"|»[^«»]*«|«[^«»]*»"_s);
    return form;
}

/** 192.0.2.7 anywhere, and (2001:db8::7) in brackets, as libpq writes it; our own machine tells
 * nothing. */
const QRegularExpression &networkAddress()
{
    static const QRegularExpression form(
        u"(?<![\\w.])(?!127\\.0\\.0\\.1\\b)\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]\\d)"
        "|(?<=\\()(?!::1\\))[0-9A-Fa-f]*(?::[0-9A-Fa-f]*){2,7}(?:%\\w+)?(?=\\))"_s);
    return form;
}

/** A word that is shorter would be found in every other one. */
constexpr qsizetype shortestSecret = 4;

QStringList secretsOfEnvironment()
{
    const QString address = qEnvironmentVariable("DATABASE_URL");
    QStringList secrets{qEnvironmentVariable("PGPASSWORD"),
                        QUrl(address).password(QUrl::FullyDecoded),
                        QUrl(address).password(QUrl::FullyEncoded)};
    secrets.removeIf([](const QString &secret) { return secret.size() < shortestSecret; });
    return secrets;
}

/** The account that runs us, whatever USER says. */
QString userName()
{
    std::array<char, 16384> text{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, text.data(), text.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(entry.pw_name);
}

void leaveOut(const QString &word, QString &text)
{
    // These are everybody's.
    static const QStringList common{u"localhost"_s, u"root"_s, u"postgres"_s};
    if (word.isEmpty() || common.contains(word))
        return;
    const QRegularExpression whole(
        u"(?<![A-Za-z0-9])%1(?![A-Za-z0-9])"_s.arg(QRegularExpression::escape(word)));
    text.replace(whole, hidden);
}

} // namespace

QString withoutSecrets(QString text)
{
    text.replace(inAddress(), u"\\1"_s + hidden);
    text.replace(afterKeyword(), u"\\1"_s + hidden);
    for (const QString &secret : secretsOfEnvironment())
        text.replace(secret, hidden);
    return text;
}

QString withoutPerson(QString text)
{
    text = withoutSecrets(std::move(text));
    text.replace(address(), u"postgresql://"_s + hidden);
    text.replace(nameAfterKeyword(), u"\\1"_s + hidden);
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, u"~"_s);
    for (const QString &word : {userName(), qEnvironmentVariable("USER"),
                                qEnvironmentVariable("LOGNAME"), QSysInfo::machineHostName()})
        leaveOut(word, text);
    return text;
}

QString withoutServer(QString text, const QStringList &names)
{
    text = withoutPerson(std::move(text));
    text.replace(inQuotationMarks(), u"\""_s + hidden + u'"');
    text.replace(networkAddress(), hidden);
    for (const QString &name : names)
        leaveOut(name, text);
    return text;
}

} // namespace lastroom
