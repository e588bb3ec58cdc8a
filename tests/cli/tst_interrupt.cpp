// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/unit/jsonshape.h"

#include <libpq-fe.h>

/** Signals during a race: it ends, says what it recorded, and takes its server with it. */
class tst_Interrupt : public QObject
{
    Q_OBJECT

private:
    // Both true of a session until its client's hold is over, and of none for a moment only.
    static constexpr auto holding
        = "state = 'idle in transaction' AND query LIKE 'SELECT true AS available%'";
    static constexpr auto waiting = "wait_event_type = 'Lock'";

    /** Eight clients, who all look and then hold for a minute, again and again. */
    static QStringList longRace(const QString &strategy)
    {
        return u"race --json --rooms 10 --hotels 1 --booking 1 --clients 8 --servers 1 "
               "--connections 8 --hold 60000 --strategy %1"_s.arg(strategy)
                   .split(u' ');
    }

    /** Sessions of the private server of which this is true; none while it does not answer. */
    int sessions(const char *condition) const
    {
        const QStringList folders = m_program->base().servers();
        if (folders.size() != 1)
            return 0;
        const QByteArray address = "dbname=postgres user=lastroom host="
            + QFile::encodeName(m_program->base().filePath(folders.first()));
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
            PQconnectdb(address.constData()), &PQfinish);
        const QByteArray query
            = QByteArray("SELECT count(*) FROM pg_stat_activity WHERE ") + condition;
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(
            PQexec(connection.get(), query.constData()), &PQclear);
        return PQntuples(result.get()) == 1 ? atoi(PQgetvalue(result.get(), 0, 0)) : 0;
    }

    std::unique_ptr<Program> m_program;

private slots:

    void init()
    {
        failOnAnyWarning();
        m_program = std::make_unique<Program>();
    }

    void cleanup() { m_program.reset(); }

    void duringARace_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("strategy");
        QTest::newRow("SIGINT while all hold") << SIGINT << u"atomic"_s;
        QTest::newRow("SIGTERM while all hold") << SIGTERM << u"atomic"_s;
        QTest::newRow("SIGINT while they wait for a lock") << SIGINT << u"pessimistic"_s;
        QTest::newRow("SIGTERM while they wait for a lock") << SIGTERM << u"pessimistic"_s;
    }

    void duringARace()
    {
        QFETCH(int, signal);
        QFETCH(QString, strategy);
        const auto process = m_program->start(longRace(strategy));
        const bool locks = strategy == u"pessimistic";
        QTRY_COMPARE_WITH_TIMEOUT(sessions(holding) + sessions(waiting), 8, Program::patience);
        QCOMPARE(sessions(holding), locks ? 1 : 8);
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QCOMPARE(answer.error, "");
        QCOMPARE(JsonShape::mistakesOf(answer.json()), QStringList());
        const QJsonObject race = answer.json().value(u"races")[0].toObject();
        QCOMPARE(race.value(u"outcomes").toObject(), (QJsonObject{{u"cancelled"_s, 8}}));
        QCOMPARE(race.value(u"stopped").toBool(false), true);
        QCOMPARE(race.value(u"reserved").toInteger(-1), 0);
        QCOMPARE(race.value(u"ledger").toInteger(-1), 0);
        QVERIFY(m_program->leftNothing());
    }

    void writesTheOutput()
    {
        const QString path = m_program->base().filePath(u"r.json"_s);
        const auto process
            = m_program->start(longRace(u"atomic"_s) + QStringList{u"--output"_s, path});
        QTRY_COMPARE_WITH_TIMEOUT(sessions(holding), 8, Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QCOMPARE(answer.out, "");
        QCOMPARE(JsonShape::mistakesOf(QJsonDocument::fromJson(content(path)).object()),
                 QStringList());
    }

    /** The signals are ours before the server's folder is there. */
    void whileTheServerStarts()
    {
        const auto process = m_program->start(longRace(u"atomic"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->base().servers().isEmpty(), Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGTERM), 0);
        const Program::Answer answer = Program::answerOf(*process);
        QVERIFY2(answer.status == 130, answer.text().constData());
        QVERIFY2(answer.error.isEmpty() || answer.complains(u"stopped"_s),
                 answer.text().constData());
        QVERIFY(m_program->leftNothing());
    }

    /** Nothing can be said then, but the server goes, and the next start takes its folder. */
    void killed()
    {
        const auto process = m_program->start(longRace(u"atomic"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sessions(holding), 8, Program::patience);
        QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
        QCOMPARE(Program::answerOf(*process).status, -1);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->postgres().isEmpty(), Program::patience);
        const Program::Answer next = m_program->run(u"doctor"_s);
        QVERIFY2(next.status == 0, next.text().constData());
        QVERIFY(m_program->leftNothing());
    }
};

QTEST_GUILESS_MAIN(tst_Interrupt)

#include "tst_interrupt.moc"
