// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/problemreport.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What is copied for others to read. */
class tst_ProblemReport : public QObject
{
    Q_OBJECT

private:
    static void hasNone(const QString &report, const QStringList &words)
    {
        for (const QString &word : words)
            QVERIFY2(!report.contains(word), qPrintable(report));
    }

private slots:

    void initTestCase()
    {
        qputenv("HOME", "/home/alicia");
        qputenv("USER", "alicia");
        qputenv("PGPASSWORD", "hushhush");
        qputenv("PGSERVICE", "cellar");
    }

    void hasNoSecretAndNoName()
    {
        const QString report = problemReport(
            {{u"settings in"_s, u"/home/alicia/.config/lastroom"_s},
             {u"database"_s, u"PostgreSQL at postgresql://alicia:hu@sh@db/hotel"_s, u"try"_s},
             {u"server"_s, u"alicia: password=hush and hushhush, /tmp/alicia-7"_s}},
            {}, {});
        hasNone(report, {u"hush"_s, u"hu@sh"_s, u"alicia"_s, u"@db"_s, u"hotel"_s});
        QVERIFY(report.contains(u"~/.config/lastroom"));
        QVERIFY(report.contains(u"to look at            database"));
        QVERIFY2(report.endsWith(u"\nNo errors were shown in this session.\n"), qPrintable(report));
    }

    void saysWhatWasShown()
    {
        ToldErrors told;
        const QDateTime at = QDateTime::fromString(u"2026-01-31T12:00:00Z"_s, Qt::ISODate);
        told.add(u"strategies: a step has no SQL"_s, at);
        told.add(u"race: it stalled"_s, at.addSecs(1));
        told.add(u"strategies: a step has no SQL"_s, at.addSecs(2));
        const QString report = problemReport({}, told, {});
        QVERIFY2(report.endsWith(u"the last one first:\n"
                                 "2026-01-31T12:00:02Z  strategies: a step has no SQL\n"
                                 "2026-01-31T12:00:01Z  race: it stalled\n"_s),
                 qPrintable(report));
        for (int place = 0; place < ToldErrors::most; ++place)
            told.add(QString::number(place), at);
        QCOMPARE(told.all().size(), ToldErrors::most);
        QCOMPARE(told.all().first().sentence, u"0"_s);
    }

    void given_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("secret");
        QTest::addColumn<QString>("left");
        QTest::newRow("address") << u"“postgresql://clara:tr0ub@dour@db.example:5433/course”: no"_s
                                 << QStringList{u"clara"_s, u"tr0ub"_s, u"db.example"_s,
                                                u"course"_s}
                                 << u"“postgresql://…”: no"_s;
        QTest::newRow("refused")
            << u"PostgreSQL at clara@db.example:5433/course: connection to server at "
               "\"db.example\" (192.0.2.7), port 5433 failed: Connection refused"_s
            << QStringList{u"clara"_s, u"db.example"_s, u"192.0.2.7"_s, u"course"_s}
            << u"port 5433 failed: Connection refused"_s;
        QTest::newRow("IPv6") << u"connection to server at \"db.example\" (2001:db8::7), port 1"_s
                              << QStringList{u"2001"_s, u"db8"_s} << u"(…), port 1"_s;
        QTest::newRow("a role of the service file")
            << u"FATAL: no pg_hba.conf entry for host \"198.51.100.3\", user \"dave\", database "
               "\"secret\", no encryption"_s
            << QStringList{u"198"_s, u"dave"_s, u"secret"_s} << u"no pg_hba.conf entry for host"_s;
        QTest::newRow("German")
            << u"Passwort-Authentifizierung für Benutzer »dave« fehlgeschlagen"_s
            << QStringList{u"dave"_s} << u"fehlgeschlagen"_s;
        QTest::newRow("keywords") << u"host=db.example user='dave x' dbname=secret password=hush"_s
                                  << QStringList{u"db.example"_s, u"dave"_s, u"secret"_s, u"hush"_s}
                                  << u"user=…"_s;
        QTest::newRow("service") << u"definition of service cellar not found"_s
                                 << QStringList{u"cellar"_s} << u"definition of service"_s;
        QTest::newRow("ours is none") << u"connection to server at \"localhost\" (127.0.0.1), Qt "
                                         "6.4.2, 12:30:45"_s
                                      << QStringList() << u"(127.0.0.1), Qt 6.4.2, 12:30:45"_s;
    }

    /** Whose the server is. */
    void given()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, secret);
        QFETCH(QString, left);
        const auto database
            = Database::given(u"postgresql://clara:tr0ub%40dour@db.example:5433/course"_s);
        QVERIFY(database);
        ToldErrors told;
        told.add(sentence);
        const QString report
            = problemReport({{u"database"_s, sentence}}, told, (*database)->names());
        hasNone(report, secret);
        QVERIFY2(report.count(left) == 2, qPrintable(report));
    }

    /** A finding may have something else for others to read. */
    void aFindingHasTwoTexts()
    {
        const Diagnosis finding{u"database"_s, u"clara@db"_s, {}, u"a given server"_s};
        const QString report = problemReport({finding}, {}, {});
        QVERIFY2(report.startsWith(u"database              a given server\n"), qPrintable(report));
        QVERIFY(finding.line().contains(u"clara@db"));
    }
};

QTEST_GUILESS_MAIN(tst_ProblemReport)

#include "tst_problemreport.moc"
