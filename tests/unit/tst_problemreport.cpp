// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/doctor/problemreport.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What is copied for others to read. */
class tst_ProblemReport : public QObject
{
    Q_OBJECT

private slots:

    void hasNoSecretAndNoName()
    {
        qputenv("HOME", "/home/alicia");
        qputenv("USER", "alicia");
        qputenv("PGPASSWORD", "hushhush");
        const QString report = problemReport(
            {{u"settings in"_s, u"/home/alicia/.config/lastroom"_s},
             {u"database"_s, u"PostgreSQL at postgresql://alicia:hu@sh@db/hotel"_s, u"try"_s},
             {u"server"_s, u"alicia: password=hush and hushhush, /tmp/alicia-7"_s}});
        QVERIFY2(!report.contains(u"hush"), qPrintable(report));
        QVERIFY2(!report.contains(u"hu@sh"), qPrintable(report));
        QVERIFY2(!report.contains(u"alicia"), qPrintable(report));
        QVERIFY(report.contains(u"~/.config/lastroom"));
        QVERIFY(report.contains(u"to look at            database"));
    }
};

QTEST_GUILESS_MAIN(tst_ProblemReport)

#include "tst_problemreport.moc"
