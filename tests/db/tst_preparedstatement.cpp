// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/preparedstatement.h"
#include "tests/support/testserver.h"

using namespace lastroom;

class tst_PreparedStatement : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestSession> m_session;

    Result<PreparedStatement> prepare(const QString &sql, Rows rows = Rows::Wanted)
    {
        return PreparedStatement::prepare(m_session->connection(), SqlStatement::fromText(sql),
                                          rows);
    }

private slots:

    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_session = std::make_unique<TestSession>(m_server->settings());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_server.reset();
    }

    void init() { refuseWarnings(); }

    void valuesArriveUnchanged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("quotes") << QByteArray("O'Brien \"the\" `best` $1 :name E'\\' \\");
        QTest::newRow("injection") << QByteArray("'; DROP TABLE events; --");
        QTest::newRow("Unicode") << QByteArray("Zürich 東京 🏨 👩‍👩‍👧 \u202E");
        QTest::newRow("lines") << QByteArray("one\r\ntwo\tthree");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("long") << QByteArray(1'000'000, 'x');
    }

    void valuesArriveUnchanged()
    {
        QFETCH(QByteArray, text);
        const auto statement = orDie(prepare(u"SELECT :text::text AS back, length(:text)"_s));
        QCOMPARE(statement.statement().parameters, QStringList{u"text"_s});
        QCOMPARE(statement.columns(), (QList<QByteArray>{"back", "length"}));
        const SqlAnswer answer = statement.execute({{u"text"_s, text}});
        QVERIFY2(answer.ok, qPrintable(answer.message));
        QCOMPARE(answer.rows.front()[0], text);
        QVERIFY(!answer.rows.front()[0].isNull());
        QCOMPARE(answer.rows.front()[1].toLongLong(),
                 qint64(QString::fromUtf8(text).toUcs4().size()));
    }

    void nullIsNull()
    {
        const auto statement
            = orDie(prepare(u"SELECT :a::text IS NULL, :b::text IS NULL, :a::text"_s));
        const SqlAnswer answer
            = statement.execute({{u"a"_s, QByteArray()}, {u"b"_s, QByteArray("")}});
        QVERIFY(answer.ok);
        QCOMPARE(answer.rows.front()[0], "t");
        QCOMPARE(answer.rows.front()[1], "f");
        QVERIFY(answer.rows.front()[2].isNull());
    }

    void manyStatementsLiveSideBySide()
    {
        std::vector<PreparedStatement> statements;
        for (int number = 0; number < 50; ++number)
            statements.push_back(orDie(prepare(u"SELECT %1 + :n::integer"_s.arg(number))));
        for (int number = 0; number < 50; ++number) {
            for (const int n : {1, 100})
                QCOMPARE(firstValue(statements[std::size_t(number)].execute(
                             {{u"n"_s, QByteArray::number(n)}})),
                         QByteArray::number(number + n));
        }
    }

    void countsRows()
    {
        m_session->run("CREATE TEMPORARY TABLE counted (n integer)");
        const auto insert
            = orDie(prepare(u"INSERT INTO counted SELECT generate_series(1, :n::integer)"_s));
        QCOMPARE(insert.execute({{u"n"_s, "12"}}).affected, 12);
        QVERIFY(insert.columns().isEmpty());
        const auto update = orDie(prepare(u"UPDATE counted SET n = n WHERE n <= :n::integer"_s));
        QCOMPARE(update.execute({{u"n"_s, "5"}}).affected, 5);
        QCOMPARE(update.execute({{u"n"_s, "0"}}).affected, 0);
        const auto remove = orDie(prepare(u"DELETE FROM counted WHERE n > 10 RETURNING n"_s));
        const SqlAnswer removed = remove.execute(QHash<QString, QByteArray>());
        QCOMPARE(removed.affected, 2);
        QCOMPARE(removed.rows.size(), std::size_t(2));
        const auto counted = orDie(prepare(u"SELECT n FROM counted"_s, Rows::Counted));
        const SqlAnswer answer = counted.execute(QHash<QString, QByteArray>());
        QCOMPARE(answer.affected, 10);
        QVERIFY(answer.rows.empty());
    }

    void objectionToPrepare()
    {
        const auto statement = prepare(u"SELECT nothing FROM nowhere"_s);
        QVERIFY(!statement);
        QCOMPARE(statement.error().kind, Error::Kind::Database);
        QCOMPARE(statement.error().sqlState, u"42P01"_s);
        QCOMPARE(statement.error().why, u"relation \"nowhere\" does not exist"_s);
        // Two statements would be one implicit transaction and would hide errors.
        const auto two
            = PreparedStatement::prepare(m_session->connection(), {"SELECT 1; SELECT 2", {}});
        QVERIFY(!two);
        QCOMPARE(two.error().sqlState, u"42601"_s);
    }

    void objectionToExecute()
    {
        const auto statement = orDie(prepare(u"SELECT 10 / :n::integer"_s));
        QCOMPARE(firstValue(statement.execute({{u"n"_s, "3"}})), "3");
        const SqlAnswer zero = statement.execute({{u"n"_s, "0"}});
        QVERIFY(!zero.ok);
        QCOMPARE(zero.sqlState, "22012");
        QCOMPARE(statement.execute({{u"n"_s, "three"}}).sqlState, "22P02");
        QCOMPARE(firstValue(statement.execute({{u"n"_s, "5"}})), "2");
    }

    void aLostSessionIsSaidSo()
    {
        TestSession doomed(m_server->settings());
        const auto statement = orDie(
            PreparedStatement::prepare(doomed.connection(), SqlStatement::fromText(u"SELECT 1"_s)));
        const QByteArray pid = doomed.value("SELECT pg_backend_pid()");
        QCOMPARE(m_session->value("SELECT pg_terminate_backend(" + pid + ", 10000)"), "t");
        const SqlAnswer answer = statement.execute(QHash<QString, QByteArray>());
        QVERIFY(!answer.ok && answer.connectionLost);
        const auto more = PreparedStatement::prepare(doomed.connection(),
                                                     SqlStatement::fromText(u"SELECT 2"_s));
        QVERIFY(!more);
        QCOMPARE(more.error().kind, Error::Kind::ConnectionLost);
    }
};

QTEST_GUILESS_MAIN(tst_PreparedStatement)

#include "tst_preparedstatement.moc"
