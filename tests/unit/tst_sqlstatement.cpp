// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/sqlstatement.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_SqlStatement : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void fromText_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("parameters");
        QTest::newRow("nothing") << u""_s << QByteArray() << QStringList();
        QTest::newRow("no parameter") << u"SELECT 1;"_s << QByteArray("SELECT 1") << QStringList();
        QTest::newRow("numbered in their order")
            << u"SELECT :b, :a"_s << QByteArray("SELECT $1, $2") << QStringList{u"b"_s, u"a"_s};
        QTest::newRow("each once") << u"SELECT :a, :b, :a"_s << QByteArray("SELECT $1, $2, $1")
                                   << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one a beginning of the other")
            << u":room :rooms"_s << QByteArray("$1 $2") << QStringList{u"room"_s, u"rooms"_s};
        QTest::newRow("cast") << u"SELECT a::text = :seen::timestamptz"_s
                              << QByteArray("SELECT a::text = $1::timestamptz")
                              << QStringList{u"seen"_s};
        QTest::newRow("comments go, tokens stay apart")
            << u"-- don't :x\nSELECT/* :y */1 -- :z"_s << QByteArray("SELECT 1") << QStringList();
        QTest::newRow("quoted stays")
            << u"SELECT ':a', \":b\", $$:c--$$, E'\\':d', '/*'"_s
            << QByteArray("SELECT ':a', \":b\", $$:c--$$, E'\\':d', '/*'") << QStringList();
        QTest::newRow("UTF-8") << u"SELECT 'é\U0001F600', :größe"_s
                               << QByteArray("SELECT 'é\xF0\x9F\x98\x80', $1")
                               << QStringList{u"größe"_s};
    }

    void fromText()
    {
        QFETCH(QString, sql);
        const SqlStatement statement = SqlStatement::fromText(sql);
        QTEST(statement.text, "text");
        QTEST(statement.parameters, "parameters");
    }

    void moreThanNineParameters()
    {
        QString sql;
        for (int number = 1; number <= 12; ++number)
            sql += u":p%1,"_s.arg(number);
        const SqlStatement statement = SqlStatement::fromText(sql + u":p11"_s);
        QVERIFY(statement.text.endsWith("$10,$11,$12,$11"));
        QCOMPARE(statement.parameters.size(), 12);
    }

    /** The program's own files: `name` holds `count` statements with these parameters. */
    void fromFile_data()
    {
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<QStringList>("parametersOfFirst");
        QTest::newRow("audit") << qsizetype(1) << QStringList{u"event"_s, u"after"_s};
        QTest::newRow("availability_counter") << qsizetype(1) << QStringList{u"event"_s};
        QTest::newRow("availability_ledger") << qsizetype(1) << QStringList{u"event"_s};
        QTest::newRow("server_information") << qsizetype(1) << QStringList();
    }

    void fromFile()
    {
        const QList<SqlStatement> statements
            = SqlStatement::fromFile(QString::fromLatin1(QTest::currentDataTag()));
        QTEST(statements.size(), "count");
        QTEST(statements.first().parameters, "parametersOfFirst");
        for (const SqlStatement &statement : statements) {
            QVERIFY(!statement.text.isEmpty());
            QVERIFY2(!statement.text.contains("--"), statement.text.constData());
            QVERIFY2(!statement.text.contains(';'), statement.text.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_SqlStatement)

#include "tst_sqlstatement.moc"
