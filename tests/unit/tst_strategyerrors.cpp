// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategyparser.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What strategy files may not say: each mistake is refused with its line and reason. */
class tst_StrategyErrors : public QObject
{
    Q_OBJECT

private:
    static QString head() // four lines
    {
        return u"-- strategy: mine\n-- title: Mine\n-- isolation: none\n-- expect: correct\n"_s;
    }

    static QString step(const QString &sql) // its SQL begins in line 6
    {
        return head() + u"-- step: check\n"_s + sql + u'\n';
    }

    static void columns()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
    }

    static void row(const char *name, const QString &source, int line, const QString &reason)
    {
        QTest::newRow(name) << source << line << reason;
    }

    static void check()
    {
        QFETCH(QString, source);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const Result<Strategy> strategy = parseStrategy(source, u"/x/mine.sql"_s);
        QVERIFY(!strategy);
        QCOMPARE(strategy.error().kind, Error::Kind::File);
        QCOMPARE(strategy.error().what, u"/x/mine.sql:%1"_s.arg(line));
        QVERIFY2(strategy.error().sentence().contains(reason),
                 qPrintable(strategy.error().sentence()));
    }

private slots:

    void init() { failOnAnyWarning(); }

    void headRefused_data()
    {
        columns();
        const QString sql = u"-- step: check\nSELECT 1;\n"_s;
        const auto changed = [&](const QString &from, const QString &to) {
            return head().replace(from, to) + sql;
        };
        const auto missing = [&](const QString &key) {
            QStringList lines = head().split(u'\n', Qt::SkipEmptyParts);
            lines.removeIf([&](const QString &line) { return line.startsWith(u"-- "_s + key); });
            return lines.join(u'\n') + u'\n' + sql;
        };
        for (const char *key : {"strategy", "title", "isolation", "expect"})
            QTest::addRow("without %s", key)
                << missing(QString::fromLatin1(key)) << 1
                << u"the key “%1” is missing"_s.arg(QLatin1StringView(key));
        row("empty file", u""_s, 1, u"missing"_s);
        row("no value", changed(u"Mine"_s, u""_s), 2, u"“title” has no value"_s);
        row("unknown key", head() + u"-- isolaton: none\n"_s + sql, 5,
            u"unknown key “isolaton”; did you mean “isolation”?"_s);
        row("twice", head() + u"-- title: Again\n"_s + sql, 5, u"“title” for the second time"_s);
        row("name of another file", changed(u"strategy: mine"_s, u"strategy: other"_s), 1,
            u"“other” is not the file's, “mine”"_s);
        row("name with a capital", changed(u"strategy: mine"_s, u"strategy: Mine"_s), 1,
            u"use only a-z, 0-9 and -"_s);
        row("name with an underscore", changed(u"strategy: mine"_s, u"strategy: mi_ne"_s), 1,
            u"use only a-z, 0-9 and -"_s);
        row("name in Unicode", changed(u"strategy: mine"_s, u"strategy: größe"_s), 1,
            u"use only a-z, 0-9 and -"_s);
        row("isolation", changed(u"none"_s, u"read uncommitted"_s), 3,
            u"isolation is “read uncommitted”; use one of: none, read committed, repeatable read, "
            "serializable"_s);
        row("expect", changed(u"correct"_s, u"chaos"_s), 4,
            u"expect is “chaos”; use one of: correct, overbooked"_s);
        row("keeps", head() + u"-- keeps: nothing\n"_s + sql, 5,
            u"keeps is “nothing”; use one of: counter and ledger, ledger, counter"_s);
        row("retry a word", head() + u"-- retry: conflict, often\n"_s + sql, 5,
            u"retry has “often”"_s);
        row("retry never and more", head() + u"-- retry: never, 40001\n"_s + sql, 5,
            u"retry has “never”"_s);
        row("retry too short a SQLSTATE", head() + u"-- retry: 4000\n"_s + sql, 5,
            u"retry has “4000”"_s);
        row("retry with nothing between commas", head() + u"-- retry: 40001,,40P01\n"_s + sql, 5,
            u"retry has “”"_s);
        row("mistake of nothing that has a name", head() + u"-- mistake of: The Other\n"_s + sql, 5,
            u"mistake of “The Other”"_s);
        row("mistake of itself", head() + u"-- mistake of: mine\n"_s + sql, 5,
            u"it is called a mistake of itself"_s);
        row("relies on nothing", head() + u"-- relies on:\n"_s + sql, 5,
            u"key “relies on” has no value"_s);
        row("SQL before the first step", head() + u"\nSELECT 1;\n"_s + sql, 6,
            u"SQL before the first step"_s);
        row("with the line ends of Windows",
            changed(u"none"_s, u"some"_s).replace(u'\n', u"\r\n"_s), 3, u"isolation is “some”"_s);
    }

    void headRefused() { check(); }

    void stepRefused_data()
    {
        columns();
        const QString sql = u"SELECT 1;"_s;
        row("none", head(), 5, u"there is no step"_s);
        row("without a name", head() + u"-- step:\n"_s + sql, 5, u"the step's name “”"_s);
        row("name with a capital", head() + u"-- step: Check\n"_s + sql, 5,
            u"use only a-z, 0-9, space, _ and -"_s);
        row("name for the second time", step(sql) + u"\n-- step: check\nSELECT 2;\n"_s, 8,
            u"a second step “check”"_s);
        row("without SQL, the last", head() + u"-- step: check\n"_s, 5, u"“check” has no SQL"_s);
        row("without SQL, followed by another", head() + u"-- step: a\n\n-- step: b\nSELECT 1;\n"_s,
            5, u"“a” has no SQL"_s);
        row("comment only", step(u"-- nothing here"_s), 5, u"“check” has no SQL"_s);
        row("semicolon only", step(u";"_s), 6, u"“check” has no SQL"_s);
        row("unknown key", step(u"-- emtpy: sold out\nSELECT 1;"_s), 6,
            u"unknown key “emtpy” in a step; did you mean “empty”?"_s);
        row("key of the head", step(u"-- title: Take\nSELECT 1;"_s), 6,
            u"unknown key “title” in a step"_s);
        row("empty, another ending", step(u"-- empty: booked\nSELECT 1;"_s), 6,
            u"empty is “booked”; use one of: sold out, conflict"_s);
        row("false, another ending", step(u"-- false: booked\nSELECT 1;"_s), 6,
            u"false is “booked”; use one of: sold out, conflict"_s);
        row("false twice", step(u"-- false: conflict\n-- false: conflict\nSELECT 1;"_s), 7,
            u"key “false” for the second time"_s);
        row("when, another end", step(sql) + u"-- step: b\n-- when: later\nSELECT 1;\n"_s, 8,
            u"when is “later”; use one of: always, booked, sold out, conflict, failed"_s);
        row("when in the first step", step(u"-- when: always\nSELECT 1;"_s), 5,
            u"the first step has “when”"_s);
        row("without when below one with it",
            step(sql) + u"-- step: b\n-- when: always\nSELECT 1;\n-- step: c\nSELECT 1;\n"_s, 10,
            u"step “c” without “when” below one with it"_s);
        row("when and empty",
            step(sql) + u"-- step: b\n-- when: always\n-- empty: conflict\nSELECT 1;\n"_s, 7,
            u"step “b” has “when” and would end an attempt"_s);
        row("empty twice", step(u"-- empty: conflict\n-- empty: sold out\nSELECT 1;"_s), 7,
            u"key “empty” for the second time"_s);
    }

    void stepRefused() { check(); }

    void setupRefused_data()
    {
        columns();
        const auto setup = [](const QString &sql) {
            return head() + u"--\n-- Words.\n\n-- setup:\n"_s + sql
                + u"\n\n-- step: check\nSELECT 1;\n"_s;
        };
        row("empty", setup(u""_s), 8, u"the setup has no statement"_s);
        row("a value", head() + u"-- setup: CREATE TABLE a ();\n"_s, 5,
            u"write its statements in the lines below"_s);
        row("twice", setup(u"CREATE TABLE a ();\n-- setup:"_s), 10, u"a second setup"_s);
        row("below a step", step(u"SELECT 1;"_s) + u"-- setup:\nCREATE TABLE a ();\n"_s, 7,
            u"the setup is below a step"_s);
        row("a key of the head", setup(u"CREATE TABLE a ();\n-- title: A"_s), 10,
            u"key “title” below the setup"_s);
        row("not SQL", setup(u"CREATE TABLE a ();\n\nCREATE TABEL b ();"_s), 11,
            u"the setup: syntax error at or near \"TABEL\""_s);
        row("another schema", setup(u"CREATE TABLE a ();\nCREATE TABLE public.b ();"_s), 10,
            u"the setup names the schema “public”"_s);
        row("a function of another schema",
            setup(u"CREATE FUNCTION app.f() RETURNS int LANGUAGE sql "
                  "AS 'SELECT 1';"_s),
            9, u"the setup names the schema “app”"_s);
        row("a schema", setup(u"CREATE SCHEMA b;"_s), 9, u"this statement is not for a setup"_s);
        row("an extension", setup(u"CREATE EXTENSION btree_gist;"_s), 9,
            u"this statement is not for a setup"_s);
        row("anything", setup(u"DO $$ BEGIN NULL; END $$;"_s), 9,
            u"this statement is not for a setup"_s);
        row("a transaction", setup(u"COMMIT;"_s), 9, u"this statement is not for a setup"_s);
        row("a parameter", setup(u"INSERT INTO hotels (name)\nVALUES (:email);"_s), 10,
            u"the parameter “:email” in the setup"_s);
        row("a quote that is not closed", setup(u"SELECT 'a;"_s), 9,
            u"a quote or comment is not closed"_s);
    }

    void setupRefused() { check(); }

    void transactionControl_data()
    {
        columns();
        for (const char *word :
             {"BEGIN", "begin", "START TRANSACTION", "COMMIT", "Commit", "END", "ROLLBACK", "ABORT",
              "SAVEPOINT a", "RELEASE a", "ROLLBACK TO SAVEPOINT a", "PREPARE TRANSACTION 'a'"})
            QTest::newRow(word) << step(QString::fromLatin1(word) + u';') << 6
                                << QString::fromLatin1(word).section(u' ', 0, 0).toUpper()
                    + u" in a step"_s;
        row("behind a comment", step(u"/* now */ COMMIT;"_s), 6, u"COMMIT in a step"_s);
        row("without a semicolon", step(u"COMMIT"_s), 6, u"COMMIT in a step"_s);
    }

    void transactionControl() { check(); }

    void sql_data()
    {
        columns();
        const QString second = u"“check” has a second statement"_s;
        const QString open = u"a quote or comment is not closed"_s;
        const QString unknown = u"unknown parameter “:room”; did you mean “rooms”?"_s;
        row("second statement", step(u"SELECT 1; SELECT 2;"_s), 6, second);
        row("second statement, COMMIT", step(u"SELECT 1; COMMIT"_s), 6, second);
        row("second statement in the next line", step(u"SELECT 1;\nSELECT 2;"_s), 7, second);
        row("second statement further down", step(u"SELECT\n1;\n\n -- so\n  SELECT 2;"_s), 10,
            second);
        row("string not closed", step(u"SELECT 'a;"_s), 6, open);
        row("string not closed, third line", step(u"SELECT 1,\n2,\n  'a;"_s), 8, open);
        row("comment not closed", step(u"SELECT 1\n/* a"_s), 7, open);
        row("dollar quotes not closed", step(u"SELECT $a$ b $$"_s), 6, open);
        row("string that runs into the next step",
            step(u"SELECT 'a;\n-- step: take\nSELECT 'b';"_s), 6, open);
        row("unknown parameter", step(u"SELECT :room;"_s), 6, unknown);
        row("unknown parameter, third line", step(u"SELECT 1,\n2,\n  :room;"_s), 8, unknown);
        row("unknown parameter, first in its line", step(u"SELECT\n:room;"_s), 7, unknown);
        row("unknown parameter below a comment", step(u"-- words\nSELECT 1,\n  :room;"_s), 8,
            unknown);
        row("unknown parameter below empty lines", step(u"\n\nSELECT 1,\n  :room;"_s), 9, unknown);
        row("column of the same step", step(u"SELECT 1 AS seen, :seen;"_s), 6,
            u"unknown parameter “:seen”"_s);
        row("column of a later step", step(u"SELECT :seen;\n-- step: take\nSELECT 1 AS seen;"_s), 6,
            u"unknown parameter “:seen”"_s);
        row("column named only in an earlier comment",
            step(u"SELECT 1; -- seen\n-- step: take\nSELECT :seen;"_s), 8,
            u"unknown parameter “:seen”"_s);
    }

    void sql() { check(); }

    /** A key that stands where it is not looked for must not be taken for a remark. */
    void keyOutOfPlace_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("below a remark")
            << u"-- Nobody may come between.\n-- empty: conflict\nSELECT 1;"_s;
        QTest::newRow("below the statement") << u"SELECT 1;\n-- empty: conflict"_s;
        QTest::newRow("with a capital") << u"-- Empty: conflict\nSELECT 1;"_s;
    }

    void keyOutOfPlace()
    {
        QFETCH(QString, sql);
        const Result<Strategy> strategy = parseStrategy(step(sql), u"/x/mine.sql"_s);
        QVERIFY2(!strategy || strategy->steps.first().empty == Outcome::Conflict,
                 "the attempt goes on with no row, and nobody was told");
    }
};

QTEST_GUILESS_MAIN(tst_StrategyErrors)

#include "tst_strategyerrors.moc"
