// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategy.h"
#include "core/strategy/strategyparser.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What strategy files may say, and what becomes of it. */
class tst_StrategyParser : public QObject
{
    Q_OBJECT

private:
    static Result<Strategy> parse(const QString &source)
    {
        return parseStrategy(source, u"/some/where/mine.sql"_s);
    }

    static QString head(const QString &more = {})
    {
        return u"-- strategy: mine\n-- title: My own\n-- isolation: none\n-- expect: correct\n"_s
            + more;
    }

    static QString step(const QString &sql = u"SELECT 1;"_s)
    {
        return u"-- step: check\n"_s + sql + u'\n';
    }

private slots:

    void init() { failOnAnyWarning(); }

    void smallest()
    {
        const QString source = head() + step();
        const Result<Strategy> strategy = parse(source);
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->name, u"mine"_s);
        QCOMPARE(strategy->title, u"My own"_s);
        QCOMPARE(strategy->isolation, Isolation::None);
        QCOMPARE(strategy->expect, Strategy::Expect::Correct);
        QCOMPARE(strategy->keeps, Keeps::CounterAndLedger);
        QCOMPARE(strategy->retry, (QStringList{u"conflict"_s, u"40001"_s, u"40P01"_s}));
        QCOMPARE(strategy->explanation, QString());
        QCOMPARE(strategy->source, source);
        QCOMPARE(strategy->path, u"/some/where/mine.sql"_s);
        QCOMPARE(strategy->steps.size(), 1);
        const Step &only = strategy->steps.first();
        QCOMPARE(only.name, u"check"_s);
        QCOMPARE(only.sql, u"SELECT 1;"_s);
        QCOMPARE(only.statement.text, "SELECT 1");
        QCOMPARE(only.line, 6);
        QVERIFY(!only.empty);
    }

    /** The example of the documentation of strategy files. */
    void exampleOfTheDocumentation()
    {
        const QString source = uR"(-- strategy: mine
-- title: Optimistic locking
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
--
-- What it does and why,
-- in plain words; shown in the window.
--
-- note: a second paragraph.

-- step: check
-- empty: sold out
SELECT updated_at::text AS seen FROM event_hotel_rooms WHERE event_id = :event AND hotel_id = :hotel;

-- step: take
-- empty: conflict

UPDATE event_hotel_rooms SET reserved = reserved + :rooms
WHERE updated_at = :seen::timestamptz;

-- step: record
INSERT INTO reservations SELECT id, :email, :rooms, :request;
)"_s;
        const Result<Strategy> strategy = parse(source);
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->explanation,
                 u"What it does and why, in plain words; shown in the window.\n\nnote: a second "
                 "paragraph."_s);
        QCOMPARE(strategy->steps.size(), 3);
        QCOMPARE(strategy->steps.at(0).empty, Outcome::SoldOut);
        QCOMPARE(strategy->steps.at(1).empty, Outcome::Conflict);
        QVERIFY(!strategy->steps.at(2).empty);
        QCOMPARE(strategy->steps.at(0).line, 14);
        QCOMPARE(strategy->steps.at(1).line, 19);
        QCOMPARE(strategy->steps.at(2).line, 23);
        QCOMPARE(strategy->steps.at(1).statement.parameters, (QStringList{u"rooms"_s, u"seen"_s}));
        QVERIFY(strategy->steps.at(1).sql.startsWith(u"UPDATE"));
        QVERIFY(strategy->steps.at(1).sql.endsWith(u"timestamptz;"));
    }

    void isolation_data()
    {
        QTest::addColumn<Isolation>("isolation");
        QTest::newRow("none") << Isolation::None;
        QTest::newRow("read committed") << Isolation::ReadCommitted;
        QTest::newRow("repeatable read") << Isolation::RepeatableRead;
        QTest::newRow("serializable") << Isolation::Serializable;
    }

    void isolation()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Result<Strategy> strategy
            = parse(head().replace(u"isolation: none"_s, u"isolation: "_s + name) + step());
        VERIFY_RESULT(strategy);
        QTEST(strategy->isolation, "isolation");
        QCOMPARE(isolationName(strategy->isolation), name);
    }

    void expect()
    {
        const Result<Strategy> strategy
            = parse(head().replace(u"expect: correct"_s, u"expect: overbooked"_s) + step());
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->expect, Strategy::Expect::Overbooked);
    }

    void keeps_data()
    {
        QTest::addColumn<Keeps>("keeps");
        QTest::newRow("counter and ledger") << Keeps::CounterAndLedger;
        QTest::newRow("ledger") << Keeps::Ledger;
        QTest::newRow("counter") << Keeps::Counter;
    }

    void keeps()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Result<Strategy> strategy = parse(head(u"-- keeps: %1\n"_s.arg(name)) + step());
        VERIFY_RESULT(strategy);
        QTEST(strategy->keeps, "keeps");
    }

    void retry_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("retry");
        QTest::newRow("never") << u"never"_s << QStringList();
        QTest::newRow("conflict") << u"conflict"_s << QStringList{u"conflict"_s};
        QTest::newRow("rolled back") << u"rolled back"_s << QStringList{u"rolled back"_s};
        QTest::newRow("connection lost")
            << u"connection lost"_s << QStringList{u"connection lost"_s};
        QTest::newRow("SQLSTATEs")
            << u"40001 ,  55P03,23505"_s << QStringList{u"40001"_s, u"55P03"_s, u"23505"_s};
    }

    void retry()
    {
        QFETCH(QString, value);
        const Result<Strategy> strategy = parse(head(u"-- retry: %1\n"_s.arg(value)) + step());
        VERIFY_RESULT(strategy);
        QTEST(strategy->retry, "retry");
    }

    void statement_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("every client parameter")
            << u"SELECT :event, :hotel, :rooms, :email, :request;"_s;
        QTest::newRow("without a semicolon") << u"SELECT 1"_s;
        QTest::newRow("with two semicolons") << u"SELECT 1;;"_s;
        QTest::newRow("comment after the end") << u"SELECT 1; -- done; really\n/* ; */"_s;
        QTest::newRow("semicolon in a string") << u"SELECT ';SELECT 2';"_s;
        QTest::newRow("several lines") << u"SELECT\n1\n;"_s;
        QTest::newRow("parameter in a string, a comment, a cast")
            << u"SELECT ':no', 1::int -- :no\n/* :no */;"_s;
        QTest::newRow("WITH") << u"WITH a AS (SELECT 1) SELECT * FROM a;"_s;
        QTest::newRow("BEGIN as a name further on") << u"SELECT 1 AS \"commit\", begin FROM x;"_s;
        QTest::newRow("Unicode") << u"SELECT 'Zürich \U0001F3E8';"_s;
        QTest::newRow("comment first") << u"-- plain words\n/* more */ SELECT 1;"_s;
    }

    void statement()
    {
        QFETCH(QString, sql);
        const Result<Strategy> strategy = parse(head() + step(sql));
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->steps.size(), 1);
        QCOMPARE(strategy->steps.first().sql, sql.trimmed());
    }

    void columnOfAnEarlierStep_data()
    {
        QTest::addColumn<QString>("first");
        QTest::newRow("by its alias") << u"SELECT updated_at AS seen FROM x;"_s;
        QTest::newRow("by its name") << u"SELECT seen FROM x;"_s;
        QTest::newRow("quoted") << u"SELECT 1 AS \"seen\" FROM x;"_s;
        QTest::newRow("returned") << u"UPDATE x SET y = 1 RETURNING seen;"_s;
        QTest::newRow("all columns") << u"SELECT * FROM x;"_s;
    }

    void columnOfAnEarlierStep()
    {
        QFETCH(QString, first);
        const Result<Strategy> strategy
            = parse(head() + step(first) + u"-- step: take\nSELECT :seen::text;\n"_s);
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->steps.at(1).statement.parameters, QStringList{u"seen"_s});
    }

    void everythingThatMayBeSaid()
    {
        const QString source = uR"(-- strategy: mine
-- title: Mine
-- isolation: none
-- expect: overbooked
-- mistake of: one-statement
-- relies on: the lock: of a row
--
-- Words.

-- setup:
-- A table of our own; with a semicolon in a remark.
CREATE TABLE units (id bigint);

CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END
$$;
-- step: take
-- false: conflict
SELECT f();
-- step: give back
-- when: sold out
SELECT 2;
)"_s;
        const Result<Strategy> strategy = parse(source);
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->mistakeOf, u"one-statement"_s);
        QCOMPARE(strategy->reliesOn, u"the lock: of a row"_s);
        QCOMPARE(strategy->explanation, u"Words."_s);
        const QList<SetupStatement> &setup = strategy->setup.statements;
        QCOMPARE(setup.size(), 2);
        QCOMPARE(setup.at(0).sql, "CREATE TABLE units (id bigint)");
        QCOMPARE(setup.at(0).line, 12);
        QVERIFY(setup.at(1).sql.endsWith("END\n$$"));
        QCOMPARE(setup.at(1).line, 14);
        QCOMPARE(strategy->setup.functions, QSet<QString>{u"f"_s});
        QCOMPARE(strategy->bookingSteps(), 1);
        QCOMPARE(strategy->steps.at(0).isFalse, Outcome::Conflict);
        QCOMPARE(strategy->steps.at(0).line, 21);
        QVERIFY(!strategy->steps.at(0).when);
        QCOMPARE(strategy->steps.at(1).when, Step::When::SoldOut);
        // What a function of the setup does nobody knows.
        QVERIFY(strategy->mayChange(0));
        QVERIFY(!strategy->mayChange(1));
    }

    void levels()
    {
        const Strategy strategy = parse(head() + step()).value();
        const QList<Strategy> all = atEveryLevel({strategy});
        QStringList keys;
        for (const Strategy &each : all)
            keys.append(each.key());
        QCOMPARE(keys,
                 (QStringList{u"mine"_s, u"mine at read committed"_s, u"mine at repeatable read"_s,
                              u"mine at serializable"_s}));
        QVERIFY(all.first() == strategy);
        QVERIFY(all.at(2).atLevel(Isolation::None) == strategy);
    }

    void lineEndsOfWindows()
    {
        QString source = head(u"--\n-- Words.\n"_s) + step(u"SELECT 1\nFROM x;"_s);
        const Result<Strategy> plain = parse(source);
        const Result<Strategy> windows = parse(source.replace(u'\n', u"\r\n"_s));
        VERIFY_RESULT(plain);
        VERIFY_RESULT(windows);
        QCOMPARE(windows->title, plain->title);
        QCOMPARE(windows->explanation, plain->explanation);
        QVERIFY(windows->steps == plain->steps);
    }

    void unicode()
    {
        const Result<Strategy> strategy = parse(
            head(u"--\n-- 先に見る \U0001F3E8.\n"_s).replace(u"My own"_s, u"Größer \U0001F600"_s)
            + step());
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->title, u"Größer \U0001F600"_s);
        QCOMPARE(strategy->explanation, u"先に見る \U0001F3E8."_s);
    }

    void retries_data()
    {
        QTest::addColumn<QString>("retry");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("again");
        const QString standard = u"conflict, 40001, 40P01"_s;
        QTest::newRow("conflict") << standard << Outcome::Conflict << QByteArray() << true;
        QTest::newRow("40001") << standard << Outcome::SerializationFailure << QByteArray("40001")
                               << true;
        QTest::newRow("40P01") << standard << Outcome::Deadlock << QByteArray("40P01") << true;
        QTest::newRow("another state")
            << standard << Outcome::LockNotAvailable << QByteArray("55P03") << false;
        QTest::newRow("sold out") << standard << Outcome::SoldOut << QByteArray() << false;
        QTest::newRow("booked") << standard << Outcome::Booked << QByteArray() << false;
        QTest::newRow("rolled back, not named")
            << standard << Outcome::RolledBack << QByteArray() << false;
        QTest::newRow("rolled back, named")
            << u"rolled back"_s << Outcome::RolledBack << QByteArray() << true;
        QTest::newRow("connection lost, named")
            << u"connection lost"_s << Outcome::ConnectionLost << QByteArray() << true;
        QTest::newRow("never") << u"never"_s << Outcome::Conflict << QByteArray() << false;
        QTest::newRow("unknown, named")
            << u"unknown"_s << Outcome::Unknown << QByteArray("08006") << true;
        QTest::newRow("unknown is not tried again unless it is named")
            << u"08006, connection lost"_s << Outcome::Unknown << QByteArray("08006") << false;
    }

    void retries()
    {
        QFETCH(QString, retry);
        QFETCH(Outcome, outcome);
        QFETCH(QByteArray, state);
        const Result<Strategy> strategy = parse(head(u"-- retry: %1\n"_s.arg(retry)) + step());
        VERIFY_RESULT(strategy);
        QTEST(strategy->retries(outcome, QLatin1String(state)), "again");
    }
};

QTEST_GUILESS_MAIN(tst_StrategyParser)

#include "tst_strategyparser.moc"
