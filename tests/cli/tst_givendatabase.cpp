// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/privateserver.h"
#include "tests/support/jsonshape.h"
#include "tests/support/program.h"

#include <QUrl>

/** A database of the user's: a server that the test started, and some that are not there. */
class tst_GivenDatabase : public QObject
{
    Q_OBJECT

private:
    QString address(const QString &database, const QString &user) const
    {
        return u"postgresql:///%1?host=%2&user=%3&password=hush"_s.arg(
            database, QString::fromLatin1(QUrl::toPercentEncoding(m_socket.folder)), user);
    }

    static QStringList race()
    {
        return u"race --json --strategy pessimistic --clients 4 --rooms 5 --hotels 1 --pause 0"_s
            .split(u' ');
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<lastroom::PrivateServer> m_server;
    lastroom::ServerSocket m_socket;

private slots:

    void initTestCase()
    {
        failOnAnyWarning();
        m_program = std::make_unique<Program>();
        m_server = std::make_unique<lastroom::PrivateServer>();
        const auto socket = m_server->waitUntilReady();
        QVERIFY2(socket, socket ? "" : qPrintable(socket.error().sentence()));
        m_socket = *socket;
    }

    void init() { failOnAnyWarning(); }

    void cleanupTestCase()
    {
        m_server.reset();
        m_program.reset();
    }

    void works_data()
    {
        QTest::addColumn<bool>("variable");
        QTest::newRow("--database") << false;
        QTest::newRow("DATABASE_URL") << true;
    }

    void works()
    {
        QFETCH(bool, variable);
        const QString url = address(m_socket.database, m_socket.role);
        QStringList words = race();
        m_program->setVariable(u"DATABASE_URL"_s, variable ? url : u"nonsense"_s);
        if (!variable)
            words << u"--database"_s << url; // which counts more
        const auto answer = m_program->run(words);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOf(answer.json()), QStringList());
        QCOMPARE(answer.json().value(u"environment")[u"server"].toString(), u"given"_s);
        QCOMPARE(answer.json().value(u"environment")[u"postgresql"].toString(), m_socket.version);
        QVERIFY(!answer.out.contains("hush"));
        QCOMPARE(m_program->base().servers().size(), 1); // the test's own
    }

    /** More than the server has free, said before the race. */
    void moreConnectionsThanItHas()
    {
        const auto answer = m_program->run(
            race()
            + QStringList{u"--connections"_s, u"64"_s, u"--servers"_s, u"64"_s, u"--database"_s,
                          address(m_socket.database, m_socket.role)});
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.out, "");
        QVERIFY2(answer.complains(u"the race needs 4097 and the server has"_s),
                 answer.text().constData());
        QVERIFY(answer.error.contains("53300"));
    }

    void cannotBeUsed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such database") << address(u"nowhere"_s, m_socket.role) << u"nowhere"_s;
        QTest::newRow("no such role")
            << address(m_socket.database, u"nobody-of-this-name"_s) << u"nobody-of-this-name"_s;
        QTest::newRow("nobody listens")
            << u"postgresql://alice:hush@127.0.0.1:1/hotel"_s << u"127.0.0.1"_s;
        QTest::newRow("no such socket")
            << u"postgresql:///hotel?host=/nowhere&password=hush"_s << u"/nowhere"_s;
        QTest::newRow("wrong port") << u"postgresql://alice:hush@127.0.0.1:0x/hotel"_s << u""_s;
        QTest::newRow("keywords") << u"host=127.0.0.1 port=1 user=alice password=hush"_s
                                  << u"127.0.0.1"_s;
        QTest::newRow("slash in the password")
            << u"postgresql://alice:hush/hush@127.0.0.1:1/hotel"_s << u""_s;
        QTest::newRow("at sign in the password")
            << u"postgresql://alice:hu@hush@127.0.0.1:1/hotel"_s << u""_s;
    }

    /** One line that says where and why, never the password. */
    void cannotBeUsed()
    {
        QFETCH(QString, url);
        QFETCH(QString, said);
        const auto answer = m_program->run(race() + QStringList{u"--database"_s, url});
        QVERIFY2(!answer.error.contains("hush"), answer.text().constData());
        QVERIFY2(answer.complains(said), answer.text().constData());
        if (said.isEmpty()) // may be refused before anybody is asked
            QVERIFY2(answer.status == 3 || answer.status == 2, answer.text().constData());
        else
            QCOMPARE(answer.status, 3);
        QCOMPARE(answer.out, "");
    }

    void doctor()
    {
        const auto answer = m_program->run(
            QStringList{u"doctor"_s, u"--database"_s, address(m_socket.database, m_socket.role)});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY(!answer.out.contains("hush"));
        QVERIFY2(answer.out.contains("database " + m_socket.database.toUtf8()),
                 answer.text().constData());
        QVERIFY2(answer.out.contains("role " + m_socket.role.toUtf8()), answer.text().constData());
        const auto wrong = m_program->run(
            QStringList{u"doctor"_s, u"--database"_s, address(u"nowhere"_s, m_socket.role)});
        QCOMPARE(wrong.status, 3);
        QVERIFY2(wrong.complains(u"nowhere"_s), wrong.text().constData());
        QVERIFY(!wrong.error.contains("hush"));
    }
};

QTEST_GUILESS_MAIN(tst_GivenDatabase)

#include "tst_givendatabase.moc"
