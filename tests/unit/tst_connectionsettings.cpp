// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/connectionsettings.h"
#include "tests/support/testing.h"

using namespace lastroom;

using Keywords = QMap<QString, QString>;

class tst_ConnectionSettings : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Keywords>("keywords");
        QTest::addColumn<QString>("description");
        const Keywords full{{u"host"_s, u"db.example"_s},
                            {u"port"_s, u"5433"_s},
                            {u"user"_s, u"alice"_s},
                            {u"dbname"_s, u"hotel"_s}};
        const QString fullText = u"alice@db.example:5433/hotel"_s;
        const auto row = [](const char *name, const QString &text, const Keywords &keywords,
                            const QString &description) {
            QTest::newRow(name) << text << keywords << description;
        };
        row("URL", u"postgresql://alice@db.example:5433/hotel"_s, full, fullText);
        row("postgres://", u"postgres://alice@db.example:5433/hotel"_s, full, fullText);
        row("another tool's", u"postgres+psycopg2://alice@db.example:5433/hotel"_s, full, fullText);
        row("yet another's", u"postgresql+asyncpg://alice@db.example:5433/hotel"_s, full, fullText);
        row("spaces around it", u"  postgresql://alice@db.example:5433/hotel\n"_s, full, fullText);
        row("keywords", u"host=db.example port=5433 user=alice dbname=hotel"_s, full, fullText);
        row("libpq's defaults", u"postgresql:///"_s, {}, u"libpq's defaults"_s);
        row("database only", u"postgresql:///hotel"_s, {{u"dbname"_s, u"hotel"_s}}, u"/hotel"_s);
        row("%20", u"postgresql://alice%20b@h/my%20hotel%2F1"_s,
            {{u"user"_s, u"alice b"_s}, {u"host"_s, u"h"_s}, {u"dbname"_s, u"my hotel/1"_s}},
            u"alice b@h/my hotel/1"_s);
        row("keyword with spaces", u"dbname='my hotel' user='it\\'s'"_s,
            {{u"dbname"_s, u"my hotel"_s}, {u"user"_s, u"it's"_s}}, u"it's@/my hotel"_s);
        row("socket", u"postgresql:///hotel?host=/var/run/postgresql"_s,
            {{u"dbname"_s, u"hotel"_s}, {u"host"_s, u"/var/run/postgresql"_s}},
            u"/var/run/postgresql/hotel"_s);
        row("IPv6", u"postgresql://[::1]:5433/hotel"_s,
            {{u"dbname"_s, u"hotel"_s}, {u"host"_s, u"::1"_s}, {u"port"_s, u"5433"_s}},
            u"::1:5433/hotel"_s);
        row("service", u"service=prod"_s, {{u"service"_s, u"prod"_s}}, u"service prod "_s);
        row("options", u"postgresql://h/hotel?connect_timeout=3&sslmode=require"_s,
            {{u"dbname"_s, u"hotel"_s},
             {u"host"_s, u"h"_s},
             {u"connect_timeout"_s, u"3"_s},
             {u"sslmode"_s, u"require"_s}},
            u"h/hotel"_s);
        row("Unicode", u"postgresql://h/größe"_s, {{u"dbname"_s, u"größe"_s}, {u"host"_s, u"h"_s}},
            u"h/größe"_s);
    }

    void understood()
    {
        QFETCH(QString, text);
        const auto settings = ConnectionSettings::fromText(text);
        VERIFY_RESULT(settings);
        QTEST(settings->keywords(), "keywords");
        QTEST(settings->description(), "description");
        QCOMPARE(settings->value(u"nothing of the kind"_s), QString());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("spaces") << u"  \n"_s;
        QTest::newRow("a word") << u"hotel"_s;
        QTest::newRow("MySQL") << u"mysql://alice@h/hotel"_s;
        QTest::newRow("a web page") << u"https://example.com/"_s;
        QTest::newRow("unknown keyword") << u"hst=h"_s;
        QTest::newRow("unknown option") << u"postgresql://h/hotel?nonsense=1"_s;
        QTest::newRow("percent without digits") << u"postgresql://h/ho%tel"_s;
        QTest::newRow("IPv6 not closed") << u"postgresql://[::1/hotel"_s;
        QTest::newRow("quote not closed") << u"dbname='hotel"_s;
        QTest::newRow("semicolon in an option") << u"postgresql://h/a?options=-c%20a%3Bb"_s;
    }

    void refused()
    {
        QFETCH(QString, text);
        const auto settings = ConnectionSettings::fromText(text);
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, Error::Kind::Arguments);
        QCOMPARE(settings.error().what, u"database"_s);
        QVERIFY(!settings.error().why.isEmpty());
        QVERIFY(!settings.error().remedy.isEmpty());
    }

    void password_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("understood");
        QTest::newRow("URL") << u"postgresql://alice:hush@h/hotel"_s << true;
        QTest::newRow("option") << u"postgresql://alice@h/hotel?password=hush"_s << true;
        QTest::newRow("keyword") << u"user=alice password=hush dbname=hotel"_s << true;
        QTest::newRow("keyword, quoted") << u"password='hush hush' dbname=hotel"_s << true;
        QTest::newRow("semicolon") << u"postgresql://alice:hush%3Bhush@h/hotel"_s << true;
        QTest::newRow("wrong scheme") << u"mysql://alice:hush@h/hotel"_s << false;
        QTest::newRow("broken percent") << u"postgresql://alice:hush%zz@h/hotel"_s << false;
        QTest::newRow("unknown option") << u"postgresql://alice:hush@h/hotel?hush=hush"_s << false;
        QTest::newRow("unknown keyword") << u"user=alice pasword=hush"_s << false;
        QTest::newRow("missing equals") << u"password=x hush"_s << false;
    }

    void password()
    {
        QFETCH(QString, text);
        const auto settings = ConnectionSettings::fromText(text);
        QTEST(settings.has_value(), "understood");
        const QString said = settings ? settings->description() : settings.error().sentence();
        QVERIFY2(!said.contains(u"hush"), qPrintable(said));
        if (settings)
            QVERIFY(settings->value(u"password"_s).startsWith(u"hush"));
    }

    /**
     * A password that was not percent-encoded cuts the URL at the wrong place: libpq then takes the
     * rest of it for a host, a port or a database, and repeats that in its sentences. So such an
     * address has to be refused, or nothing of it shown.
     */
    void passwordThatCutsTheUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("at sign") << u"postgresql://alice:hu@hush@h/hotel"_s;
        QTest::newRow("slash") << u"postgresql://alice:hush/hush@h/hotel"_s;
        QTest::newRow("question mark") << u"postgresql://alice:hush?hush@h/hotel"_s;
    }

    void passwordThatCutsTheUrl()
    {
        QFETCH(QString, text);
        const auto settings = ConnectionSettings::fromText(text);
        const QString said = settings ? settings->description() : settings.error().sentence();
        QVERIFY2(!said.contains(u"hush"), qPrintable(said));
    }

    void onSocket()
    {
        const auto settings = ConnectionSettings::onSocket(u"/tmp/a b"_s, u"role"_s, u"base"_s);
        QCOMPARE(settings.value(u"host"_s), u"/tmp/a b"_s);
        QCOMPARE(settings.value(u"user"_s), u"role"_s);
        QCOMPARE(settings.value(u"dbname"_s), u"base"_s);
        QVERIFY(settings != ConnectionSettings::onSocket(u"/tmp/other"_s, u"role"_s, u"base"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ConnectionSettings)

#include "tst_connectionsettings.moc"
