// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/schema.h"
#include "core/db/strategyschema.h"
#include "core/db/tryalone.h"
#include "tests/support/testexploration.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What a strategy's setup makes, where, and what is left of it. */
class tst_StrategySchema : public QObject
{
    Q_OBJECT

private:
    static QString setup(const QString &sql) { return u"-- setup:\n"_s + sql + u"\n\n"_s; }

    static inline const QString book
        = u"-- step: book\nINSERT INTO reservations (event_hotel_rooms_id, email, "
          "number_of_rooms, request_id) SELECT id, :email, :rooms, :request FROM "
          "event_hotel_rooms WHERE event_id = :event AND hotel_id = :hotel AND note = 'own';\n"_s;

    /** Its rows have a column that only the setup makes. */
    static Strategy withColumn()
    {
        return ownStrategy(
            u"-- isolation: none\n-- keeps: ledger"_s,
            setup(u"ALTER TABLE event_hotel_rooms ADD COLUMN note text NOT NULL DEFAULT 'own';"_s)
                + book);
    }

    QByteArray schemas()
    {
        return m_administrator->value(
            "SELECT coalesce(string_agg(nspname, ' ' ORDER BY nspname), '') FROM pg_namespace "
            "WHERE nspname LIKE 'lastroom\\_own%'");
    }

    TestServer m_server;
    std::unique_ptr<TestSession> m_administrator;

private slots:

    void init()
    {
        refuseWarnings();
        m_administrator = std::make_unique<TestSession>(m_server.administrator());
        TestSession given(m_server.givenSettings());
        QVERIFY(Schema::prepare(given.connection()));
    }

    void cleanup() { QVERIFY(nothingIsLeft(m_server)); }

    void cleanupTestCase() { m_administrator.reset(); }

    void works_data()
    {
        QTest::addColumn<bool>("given");
        QTest::newRow("on the private server") << false;
        QTest::newRow("on a database that was given") << true;
    }

    void works()
    {
        QFETCH(bool, given);
        const ConnectionSettings settings = given ? m_server.givenSettings() : m_server.settings();
        const Result<Trial> trial = tryAlone(settings, withColumn(), 1, {});
        VERIFY_RESULT(trial);
        QVERIFY2(trial->isSound(), qPrintable(trial->finding()));
        QCOMPARE(schemas(), "");
        // Whoever comes next has the plain tables again.
        const Result<Trial> naive = tryAlone(settings, builtIn(u"naive"_s), 1, {});
        VERIFY_RESULT(naive);
        QVERIFY(naive->isSound());
    }

    void exploresOnAGivenDatabase()
    {
        TestExploration test(m_server.givenDatabase(), {{withColumn()}, {}, {}});
        QVERIFY(test.finish());
        QCOMPARE(errorOf(test.exploration().error()), QString());
        QCOMPARE(test.exploration().counts().schedules, 2);
        QCOMPARE(schemas(), "");
    }

    void twoAtATime()
    {
        TestSession first(m_server.givenSettings());
        TestSession second(m_server.givenSettings());
        const Strategy strategy = withColumn();
        const QByteArray one = orDie(StrategySchema::make(first.connection(), strategy));
        const QByteArray two = orDie(StrategySchema::make(second.connection(), strategy));
        QCOMPARE(one, "lastroom_own");
        QCOMPARE(two, "lastroom_own_2");
        // Neither is abandoned.
        TestSession third(m_server.givenSettings());
        VERIFY_RESULT(StrategySchema::dropAbandoned(third.connection()));
        VERIFY_RESULT(StrategySchema::dropAbandoned(first.connection()));
        QCOMPARE(schemas(), "lastroom_own lastroom_own_2");
        StrategySchema::drop(first.connection(), one);
        QCOMPARE(schemas(), "lastroom_own_2");
        StrategySchema::drop(second.connection(), two);
        QCOMPARE(schemas(), "");
    }

    void abandonedOnesAreSwept()
    {
        {
            TestSession killed(m_server.givenSettings());
            orDie(StrategySchema::make(killed.connection(), withColumn()));
        }
        QCOMPARE(schemas(), "lastroom_own");
        TestSession next(m_server.givenSettings());
        // Somebody looks at it: it stays, and that is no failure.
        m_administrator->run("BEGIN; SELECT * FROM lastroom_own.reservations");
        VERIFY_RESULT(StrategySchema::dropAbandoned(next.connection()));
        QCOMPARE(schemas(), "lastroom_own");
        m_administrator->run("COMMIT");
        VERIFY_RESULT(StrategySchema::dropAbandoned(next.connection()));
        QCOMPARE(schemas(), "");
    }

    /** A schema of that name that is somebody else's is neither used nor touched. */
    void othersAreLeftAlone()
    {
        m_administrator->run("CREATE SCHEMA lastroom_own");
        const Result<Trial> trial = tryAlone(m_server.givenSettings(), withColumn(), 1, {});
        VERIFY_RESULT(trial);
        QVERIFY(trial->isSound());
        QCOMPARE(schemas(), "lastroom_own");
        m_administrator->run("DROP SCHEMA lastroom_own");
    }

    void mayNotMakeSchemas()
    {
        m_administrator->run("REVOKE CREATE ON DATABASE postgres FROM lastroom");
        const Result<Trial> trial = tryAlone(m_server.givenSettings(), withColumn(), 1, {});
        m_administrator->run("GRANT CREATE ON DATABASE postgres TO lastroom");
        QVERIFY(!trial);
        QCOMPARE(trial.error().kind, Error::Kind::Environment);
        QCOMPARE(trial.error().sqlState, u"42501"_s);
        QCOMPARE(trial.error().sentence(),
                 u"schema “lastroom_own”: this role may not create it, and a strategy with a setup "
                 "needs it (SQLSTATE 42501); grant CREATE on the database to the role"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("it fails") << u"CREATE TABLE more (id bigint REFERENCES nowhere (id));"_s
                                  << 9 << u"relation \"nowhere\" does not exist"_s;
        QTest::newRow("the second fails, further down")
            << u"CREATE TABLE more (id bigint);\n\nALTER TABLE more\n  ADD COLUMN id text;"_s << 11
            << u"column \"id\" of relation \"more\" already exists"_s;
        QTest::newRow("it makes what exists") << u"CREATE TABLE reservations (id bigint);"_s << 9
                                              << u"relation \"reservations\" already exists"_s;
    }

    void refused()
    {
        QFETCH(QString, sql);
        QFETCH(int, line);
        QFETCH(QString, why);
        const Strategy strategy = ownStrategy(u"-- isolation: none"_s, setup(sql) + book);
        for (const ConnectionSettings &settings : {m_server.settings(), m_server.givenSettings()}) {
            const Result<Trial> trial = tryAlone(settings, strategy, 1, {});
            QVERIFY(!trial);
            const Error &error = trial.error();
            QCOMPARE(error.kind, Error::Kind::File);
            QCOMPARE(error.what, u"/own/own.sql:%1"_s.arg(line));
            QVERIFY2(error.why.startsWith(u"the setup: "_s) && error.why.contains(why),
                     qPrintable(error.sentence()));
            QCOMPARE(schemas(), "");
        }
    }

    /** On the private server a setup can do nothing outside of its arena, whatever it tries. */
    void staysInside()
    {
        const Strategy strategy = ownStrategy(
            u"-- isolation: none"_s,
            setup(u"CREATE FUNCTION reach() RETURNS void LANGUAGE plpgsql AS $$\nBEGIN\n    CREATE "
                  "TABLE public.found (id bigint);\nEND\n$$;\n\nSELECT reach();"_s)
                + book);
        const Result<Trial> trial = tryAlone(m_server.settings(), strategy, 1, {});
        QVERIFY(!trial);
        QVERIFY2(trial.error().why.contains(u"permission denied for schema public"_s),
                 qPrintable(trial.error().sentence()));
    }

    /** What it books with, a strategy cannot drop. */
    void itsStepsOwnNothing()
    {
        Strategy strategy = ownStrategy(u"-- isolation: none"_s,
                                        setup(u"CREATE TABLE more (id bigint);"_s)
                                            + u"-- step: drop\nDROP TABLE more;\n"_s);
        const Result<Trial> trial = tryAlone(m_server.settings(), strategy, 1, {});
        VERIFY_RESULT(trial);
        QVERIFY2(trial->finding().contains(u"must be owner of table more"_s),
                 qPrintable(trial->finding()));
    }
};

QTEST_GUILESS_MAIN(tst_StrategySchema)

#include "tst_strategyschema.moc"
