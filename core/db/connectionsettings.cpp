// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/connectionsettings.h"

#include "core/db/session.h"
#include "core/model/text.h"

#include <QRegularExpression>

namespace lastroom {

using namespace Qt::StringLiterals;

Result<ConnectionSettings> ConnectionSettings::fromText(const QString &text)
{
    const QString what = u"database"_s;
    const QString form = Text::tr("write postgresql://user@host:port/name");
    QString url = text.trimmed();
    // Forms that other tools write, such as postgres+psycopg2://
    if (const qsizetype colon = url.indexOf(u"://"); colon > 0 && url.startsWith(u"postgres"))
        url = u"postgresql"_s + url.mid(colon);
    if (url.isEmpty())
        return failure(Error::Kind::Arguments, what, Text::tr("the address is empty"), form);
    if (!url.startsWith(u"postgresql://") && !url.contains(u'='))
        return failure(Error::Kind::Arguments, what,
                       Text::tr("the address is not one of PostgreSQL"), form);
    const std::optional<QMap<QString, QString>> keywords = Session::keywordsOf(url);
    if (!keywords)
        return failure(Error::Kind::Arguments, what, Text::tr("the address cannot be understood"),
                       form);
    ConnectionSettings settings;
    settings.m_keywords = *keywords;
    // A password with an unescaped @ or / ends up in other parts, which are shown.
    static const QRegularExpression ports(u"^[0-9,]*$"_s);
    if (settings.value(u"host"_s).contains(u'@') || settings.value(u"dbname"_s).contains(u'@')
        || !ports.match(settings.value(u"port"_s)).hasMatch())
        return failure(Error::Kind::Arguments, what, Text::tr("the address cannot be understood"),
                       Text::tr("in names and passwords write %40 for @, %2F for / and %3A for :"));
    // The QPSQL driver divides its options at semicolons, wherever they stand.
    for (auto it = settings.m_keywords.begin(); it != settings.m_keywords.end(); ++it) {
        const bool field = it.key() == u"host" || it.key() == u"user" || it.key() == u"password"
            || it.key() == u"dbname" || it.key() == u"port";
        if (!field && it.value().contains(u';'))
            return failure(Error::Kind::Arguments, what,
                           Text::tr("“%1” contains a semicolon").arg(it.key()),
                           Text::tr("put it into a service file, ~/.pg_service.conf"));
    }
    return settings;
}

ConnectionSettings ConnectionSettings::onSocket(const QString &folder, const QString &role,
                                                const QString &database)
{
    ConnectionSettings settings;
    // All that PG… variables of the user's could say otherwise; an empty value would leave it to
    // them.
    settings.m_keywords = {{u"host"_s, folder},
                           {u"port"_s, u"5432"_s},
                           {u"user"_s, role},
                           {u"dbname"_s, database},
                           {u"options"_s, u"-c client_min_messages=warning"_s},
                           {u"sslmode"_s, u"disable"_s},
                           {u"gssencmode"_s, u"disable"_s},
                           {u"channel_binding"_s, u"disable"_s},
                           {u"target_session_attrs"_s, u"any"_s}};
    return settings;
}

ConnectionSettings ConnectionSettings::inSchema(const QByteArray &schema) const
{
    ConnectionSettings settings = *this;
    settings.m_schema = schema;
    return settings;
}

ConnectionSettings ConnectionSettings::asRole(const QString &role) const
{
    ConnectionSettings settings = *this;
    settings.m_keywords.insert(u"user"_s, role);
    settings.m_keywords.remove(u"password"_s);
    return settings;
}

ConnectionSettings ConnectionSettings::withArenas() const
{
    ConnectionSettings settings = *this;
    settings.m_hasArenas = true;
    return settings;
}

QString ConnectionSettings::description() const
{
    QString text;
    if (const QString service = value(u"service"_s); !service.isEmpty())
        text = u"service "_s + service + u' ';
    if (const QString user = value(u"user"_s); !user.isEmpty())
        text += user + u'@';
    text += value(u"host"_s);
    if (const QString port = value(u"port"_s); !port.isEmpty())
        text += u':' + port;
    if (const QString name = value(u"dbname"_s); !name.isEmpty())
        text += u'/' + name;
    return text.isEmpty() ? Text::tr("libpq's defaults") : text;
}

QStringList ConnectionSettings::names() const
{
    QStringList names{description()};
    for (const auto &[keyword, variable] :
         {std::pair(u"host"_s, "PGHOST"), std::pair(u"hostaddr"_s, "PGHOSTADDR"),
          std::pair(u"user"_s, "PGUSER"), std::pair(u"dbname"_s, "PGDATABASE"),
          std::pair(u"service"_s, "PGSERVICE")}) {
        // There may be several hosts.
        names += value(keyword).split(u',', Qt::SkipEmptyParts);
        names += qEnvironmentVariable(variable).split(u',', Qt::SkipEmptyParts);
    }
    return names;
}

} // namespace lastroom
