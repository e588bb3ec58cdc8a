// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/connectionsettings.h"

#include <QRegularExpression>

#include <libpq-fe.h>
#include <memory>

namespace lastroom {

namespace {

struct OptionsFree
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};

} // namespace

Result<ConnectionSettings> ConnectionSettings::fromText(const QString &text)
{
    const QString what = QStringLiteral("database");
    const QString form = QStringLiteral("write postgresql://user@host:port/name");
    QString url = text.trimmed();
    // Forms that other tools write, such as postgres+psycopg2://
    if (const qsizetype colon = url.indexOf(u"://"); colon > 0 && url.startsWith(u"postgres"))
        url = QStringLiteral("postgresql") + url.mid(colon);
    if (url.isEmpty())
        return failure(Error::Kind::Arguments, what, QStringLiteral("the address is empty"), form);
    if (!url.startsWith(u"postgresql://") && !url.contains(u'='))
        return failure(Error::Kind::Arguments, what,
                       QStringLiteral("the address is not one of PostgreSQL"), form);
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, OptionsFree> options(
        PQconninfoParse(url.toUtf8().constData(), &message));
    if (!options) {
        // libpq repeats the whole address in some of its sentences, password and all.
        PQfreemem(message);
        return failure(Error::Kind::Arguments, what,
                       QStringLiteral("the address cannot be understood"), form);
    }
    ConnectionSettings settings;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (option->val)
            settings.m_keywords.insert(QString::fromLatin1(option->keyword),
                                       QString::fromUtf8(option->val));
    }
    // A password with an unescaped @ or / ends up in other parts, which are shown.
    static const QRegularExpression ports(QStringLiteral("^[0-9,]*$"));
    if (settings.value(QStringLiteral("host")).contains(u'@')
        || settings.value(QStringLiteral("dbname")).contains(u'@')
        || !ports.match(settings.value(QStringLiteral("port"))).hasMatch())
        return failure(
            Error::Kind::Arguments, what, QStringLiteral("the address cannot be understood"),
            QStringLiteral("in names and passwords write %40 for @, %2F for / and %3A for :"));
    // The QPSQL driver divides its options at semicolons, wherever they stand.
    for (auto it = settings.m_keywords.begin(); it != settings.m_keywords.end(); ++it) {
        const bool field = it.key() == u"host" || it.key() == u"user" || it.key() == u"password"
            || it.key() == u"dbname" || it.key() == u"port";
        if (!field && it.value().contains(u';'))
            return failure(Error::Kind::Arguments, what,
                           QStringLiteral("“%1” contains a semicolon").arg(it.key()),
                           QStringLiteral("put it into a service file, ~/.pg_service.conf"));
    }
    return settings;
}

ConnectionSettings ConnectionSettings::onSocket(const QString &folder, const QString &role,
                                                const QString &database)
{
    ConnectionSettings settings;
    // All that PG… variables of the user's could say otherwise; an empty value would leave it to
    // them.
    settings.m_keywords
        = {{QStringLiteral("host"), folder},
           {QStringLiteral("port"), QStringLiteral("5432")},
           {QStringLiteral("user"), role},
           {QStringLiteral("dbname"), database},
           {QStringLiteral("options"), QStringLiteral("-c client_min_messages=warning")},
           {QStringLiteral("sslmode"), QStringLiteral("disable")},
           {QStringLiteral("gssencmode"), QStringLiteral("disable")},
           {QStringLiteral("channel_binding"), QStringLiteral("disable")},
           {QStringLiteral("target_session_attrs"), QStringLiteral("any")}};
    return settings;
}

QString ConnectionSettings::description() const
{
    QString text;
    if (const QString service = value(QStringLiteral("service")); !service.isEmpty())
        text = QStringLiteral("service ") + service + u' ';
    if (const QString user = value(QStringLiteral("user")); !user.isEmpty())
        text += user + u'@';
    text += value(QStringLiteral("host"));
    if (const QString port = value(QStringLiteral("port")); !port.isEmpty())
        text += u':' + port;
    if (const QString name = value(QStringLiteral("dbname")); !name.isEmpty())
        text += u'/' + name;
    return text.isEmpty() ? QStringLiteral("libpq's defaults") : text;
}

} // namespace lastroom
