// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/outcomeofstate.h"
#include "core/db/transaction.h"
#include "tests/support/testserver.h"

using namespace lastroom;

class tst_Transaction : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_session; ///< runs the transactions
    std::unique_ptr<TestSession> m_witness; ///< sees what is committed

    QByteArray seen() { return m_witness->value("SELECT coalesce(sum(n), 0) FROM numbers"); }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_session = std::make_unique<TestSession>(m_server->settings());
        m_witness = std::make_unique<TestSession>(m_server->settings());
        m_witness->run("CREATE TABLE numbers (n integer UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_witness.reset();
        m_server.reset();
    }

    void init()
    {
        refuseWarnings();
        m_witness->run("TRUNCATE numbers");
    }

    void levelIsInForce_data()
    {
        QTest::addColumn<Isolation>("isolation");
        QTest::addColumn<QByteArray>("level");
        QTest::newRow("read committed") << Isolation::ReadCommitted << QByteArray("read committed");
        QTest::newRow("repeatable read")
            << Isolation::RepeatableRead << QByteArray("repeatable read");
        QTest::newRow("serializable") << Isolation::Serializable << QByteArray("serializable");
    }

    void levelIsInForce()
    {
        QFETCH(Isolation, isolation);
        QFETCH(QByteArray, level);
        // Whatever the session's default is, the transaction's own level counts.
        for (const char *other : {"read committed", "serializable"}) {
            m_session->run(QByteArray("SET default_transaction_isolation TO '") + other + '\'');
            Transaction transaction(m_session->connection(), isolation);
            QVERIFY(transaction.begin().ok);
            QCOMPARE(m_session->value("SHOW transaction_isolation"), level);
            m_session->run("INSERT INTO numbers VALUES (1)");
            QCOMPARE(seen(), "0");
            QVERIFY(transaction.commit().ok);
            QCOMPARE(seen(), "1");
            init();
        }
        m_session->run("RESET default_transaction_isolation");
    }

    /** What each attempt sends is parsed once a session; what became of it is told as before. */
    void isPreparedOnce()
    {
        TestSession session(m_server->settings());
        const auto prepared = [&] {
            return session.value("SELECT string_agg(statement, ', ' ORDER BY statement) FROM "
                                 "pg_prepared_statements");
        };
        for (int time = 0; time < 3; ++time) {
            Transaction transaction(session.connection(), Isolation::RepeatableRead);
            QVERIFY(transaction.begin().ok);
            QVERIFY(transaction.commit().ok);
            QCOMPARE(prepared(), "BEGIN ISOLATION LEVEL REPEATABLE READ, COMMIT");
        }
        // The first COMMIT of a session may be that of a transaction which has failed.
        TestSession other(m_server->settings());
        Transaction transaction(other.connection(), Isolation::ReadCommitted);
        QVERIFY(transaction.begin().ok);
        QCOMPARE(other.connection().execute("SELECT 1 / 0").sqlState, "22012");
        QCOMPARE(outcomeOf(transaction.commit(), true), Outcome::RolledBack);
    }

    void rollsBackWhenForgotten()
    {
        {
            Transaction transaction(m_session->connection(), Isolation::ReadCommitted);
            QVERIFY(transaction.begin().ok);
            m_session->run("INSERT INTO numbers VALUES (1)");
        }
        QCOMPARE(m_session->value("SELECT pg_current_xact_id_if_assigned() IS NULL"), "t");
        QCOMPARE(m_session->value("SELECT count(*) FROM numbers"), "0");
        QCOMPARE(seen(), "0");
        m_session->run("INSERT INTO numbers VALUES (2)");
        QCOMPARE(seen(), "2"); // no transaction was left open
    }

    void rollsBackOnRequest()
    {
        Transaction transaction(m_session->connection(), Isolation::Serializable);
        QVERIFY(transaction.begin().ok);
        m_session->run("INSERT INTO numbers VALUES (1)");
        transaction.rollback();
        m_session->run("INSERT INTO numbers VALUES (2)");
        QCOMPARE(seen(), "2");
        QVERIFY(transaction.commit().ok); // nothing is open any more
        QCOMPARE(seen(), "2");
    }

    void commitOfAnAbortedTransactionIsARollback()
    {
        Transaction transaction(m_session->connection(), Isolation::ReadCommitted);
        QVERIFY(transaction.begin().ok);
        m_session->run("INSERT INTO numbers VALUES (1)");
        QCOMPARE(m_session->connection().execute("SELECT 1 / 0").sqlState, "22012");
        QCOMPARE(m_session->connection().execute("SELECT 1").sqlState, "25P02");
        const SqlAnswer answer = transaction.commit();
        QVERIFY(!answer.ok);
        QVERIFY(!answer.connectionLost);
        QVERIFY(answer.sqlState.isEmpty());
        QVERIFY(!answer.message.isEmpty());
        QCOMPARE(outcomeOf(answer, true), Outcome::RolledBack);
        QCOMPARE(seen(), "0");
        QVERIFY(m_session->connection().execute("SELECT 1").ok);
    }

    void withoutIsolationEveryStatementCommits()
    {
        Transaction transaction(m_session->connection(), Isolation::None);
        QVERIFY(transaction.begin().ok);
        m_session->run("INSERT INTO numbers VALUES (1)");
        QCOMPARE(seen(), "1");
        m_session->run("INSERT INTO numbers VALUES (2)");
        QCOMPARE(seen(), "3");
        QCOMPARE(m_session->connection().execute("SELECT 1 / 0").sqlState, "22012");
        m_session->run("INSERT INTO numbers VALUES (4)");
        transaction.rollback();
        QCOMPARE(seen(), "7");
        QVERIFY(transaction.commit().ok);
        QCOMPARE(seen(), "7");
    }

    void refusalOfBeginLeavesNothingOpen()
    {
        TestSession doomed(m_server->settings());
        const QByteArray pid = doomed.value("SELECT pg_backend_pid()");
        QCOMPARE(m_witness->value("SELECT pg_terminate_backend(" + pid + ", 10000)"), "t");
        Transaction transaction(doomed.connection(), Isolation::ReadCommitted);
        const SqlAnswer answer = transaction.begin();
        QVERIFY(!answer.ok && answer.connectionLost);
        QCOMPARE(outcomeOf(answer, false), Outcome::ConnectionLost);
        QVERIFY(transaction.commit().ok); // never began
    }

    /** Write skew (G2-item): each reads what the other writes; the second COMMIT fails. */
    void serializationFailureArrivesAtCommit()
    {
        m_witness->run("INSERT INTO numbers VALUES (1), (2)");
        Transaction first(m_session->connection(), Isolation::Serializable);
        Transaction second(m_witness->connection(), Isolation::Serializable);
        QVERIFY(first.begin().ok && second.begin().ok);
        QCOMPARE(m_session->value("SELECT sum(n) FROM numbers"), "3");
        QCOMPARE(m_witness->value("SELECT sum(n) FROM numbers"), "3");
        m_session->run("INSERT INTO numbers VALUES (10)");
        m_witness->run("INSERT INTO numbers VALUES (20)");
        QVERIFY(first.commit().ok);
        const SqlAnswer answer = second.commit();
        QVERIFY(!answer.ok && !answer.connectionLost);
        QCOMPARE(answer.sqlState, "40001");
        QCOMPARE(outcomeOf(answer, true), Outcome::SerializationFailure);
        QCOMPARE(seen(), "13");
    }

    void deferredConstraintRefusesAtCommit()
    {
        Transaction transaction(m_session->connection(), Isolation::ReadCommitted);
        QVERIFY(transaction.begin().ok);
        m_session->run("INSERT INTO numbers VALUES (1), (1)");
        const SqlAnswer answer = transaction.commit();
        QVERIFY(!answer.ok);
        QCOMPARE(answer.sqlState, "23505");
        QCOMPARE(outcomeOf(answer, true), Outcome::ConstraintViolation);
        QCOMPARE(seen(), "0");
        m_session->run("INSERT INTO numbers VALUES (5)");
        QCOMPARE(seen(), "5");
    }

    void connectionLostAtCommitIsUnknown()
    {
        TestSession doomed(m_server->settings());
        Transaction transaction(doomed.connection(), Isolation::ReadCommitted);
        QVERIFY(transaction.begin().ok);
        doomed.run("INSERT INTO numbers VALUES (1)");
        const QByteArray pid = doomed.value("SELECT pg_backend_pid()");
        QCOMPARE(m_witness->value("SELECT pg_terminate_backend(" + pid + ", 10000)"), "t");
        const SqlAnswer answer = transaction.commit();
        QVERIFY(!answer.ok && answer.connectionLost);
        QCOMPARE(outcomeOf(answer, true), Outcome::Unknown);
        QCOMPARE(seen(), "0");
    }
};

QTEST_GUILESS_MAIN(tst_Transaction)

#include "tst_transaction.moc"
