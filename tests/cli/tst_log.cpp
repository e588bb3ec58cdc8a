// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/privateserver.h"
#include "tests/support/programtest.h"

#include <QUrl>

/** --log: what the program did, line by line, without a secret. */
class tst_Log : public ProgramTest
{
    Q_OBJECT

private:
    QString path() const { return m_program->base().filePath(u"lastroom.log"_s); }

    QByteArray log() const { return content(path()); }

    Program::Answer runLogged(const QString &words, const QStringList &more = {}) const
    {
        return m_program->run(words.split(u' ') + QStringList{u"--log"_s, path()} + more);
    }

    static QString race()
    {
        return u"race --strategy pessimistic --clients 4 --rooms 5 --hotels 1 --pause 0"_s;
    }

private slots:

    void tellsOfARace()
    {
        const Program::Answer answer = runLogged(race());
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY(answer.isQuiet());
        // Each line says when, on which thread, how bad and what.
        static const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z \\d+ (info|warning) lastroom\\.\\w+: .+$"_s);
        const QList<QByteArray> lines = log().trimmed().split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        qsizetype at = 0;
        for (const QByteArray &said : QList<QByteArray>{
                 "begins: ", "the private server starts", "the private server is ready: PostgreSQL",
                 "race of pessimistic begins: Evento: 5 rooms in 1 hotel; 4 clients",
                 "opened: worker 1 pessimistic", "closed: worker ",
                 "race of pessimistic is over: finished", "the private server has ended",
                 "Last Room ends"}) {
            at = log().indexOf(said, at);
            QVERIFY2(at >= 0, said.constData());
        }
        // Another one is added.
        const QByteArray before = log();
        QCOMPARE(runLogged(u"strategies"_s).status, 0);
        QVERIFY(log().startsWith(before));
        QVERIFY(log().size() > before.size());
    }

    void tellsOfOrders()
    {
        QCOMPARE(runLogged(u"explore --strategy pessimistic"_s).status, 0);
        QVERIFY(log().contains("exploration of pessimistic begins: 1 room left, 2 clients"));
        QVERIFY(log().contains("exploration of pessimistic is over"));
        QCOMPARE(runLogged(u"step --strategy pessimistic"_s, {u"--schedule"_s, u"A1 A2"_s}).status,
                 0);
        QVERIFY2(log().contains("schedule of pessimistic: A1 A2"), log().constData());
    }

    void tellsOfTheWindow()
    {
        const QString picture = m_program->base().filePath(u"picture.png"_s);
        const Program::Answer answer = m_program->run(
            {u"--page"_s, u"race"_s, u"--screenshot"_s, picture, u"--log"_s, path()});
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY(log().contains("race of naive is over: finished"));
        QVERIFY(log().endsWith("Last Room ends\n"));
    }

    void tellsOfErrors()
    {
        QCOMPARE(runLogged(u"race --strategy nothing"_s).status, 2);
        QVERIFY2(log().contains(" warning lastroom.program: strategy “nothing”"),
                 log().constData());
    }

    void refused()
    {
        for (const QString &file : {m_program->base().path(), u"/nowhere/lastroom.log"_s}) {
            const auto answer = m_program->run(race().split(u' ') + QStringList{u"--log"_s, file});
            QCOMPARE(answer.status, 2);
            QCOMPARE(answer.out, "");
            QVERIFY2(answer.complains(file + u": the log cannot be written: "_s),
                     answer.text().constData());
        }
        const auto nameless = m_program->run(race().split(u' ') + QStringList{u"--log="_s});
        QCOMPARE(nameless.status, 2);
        QVERIFY2(nameless.complains(u"--log: the file has no name"_s), nameless.text().constData());
    }

    void hasNoPassword_data()
    {
        QTest::addColumn<QString>("database"); // %1 is where the server is
        QTest::addColumn<bool>("answers");
        for (const bool answers : {true, false}) {
            const QByteArray end = answers ? "" : ", nobody answers";
            const auto row = [&](const QByteArray &name, const QString &database) {
                QTest::addRow("%s%s", name.constData(), end.constData()) << database << answers;
            };
            row("address", u"postgresql://lastroom:hushhush@/postgres?host=%1"_s);
            row("parameter", u"postgresql:///postgres?user=lastroom&password=hushhush&host=%1"_s);
            row("keywords", u"host=%1 user=lastroom password='hushhush' dbname=postgres"_s);
            row("PGPASSWORD", u"postgresql:///postgres?user=lastroom&host=%1"_s);
            row("service", u"postgresql:///?service=hotel"_s);
        }
        QTest::newRow("cannot be understood")
            << u"postgresql://lastroom:hush@hushhush@127.0.0.1:1/postgres"_s << false;
        QTest::newRow("no address") << u"password=hushhush nonsense"_s << false;
    }

    void hasNoPassword()
    {
        QFETCH(QString, database);
        QFETCH(bool, answers);
        const lastroom::PrivateServer server;
        const auto socket = server.waitUntilReady();
        QVERIFY(socket);
        const QString host = answers ? socket->folder : m_program->base().filePath(u"nobody"_s);
        const QString services = m_program->base().filePath(u"services"_s);
        write(services,
              u"[hotel]\nhost=%1\nuser=lastroom\ndbname=postgres\npassword=hushhush\n"_s.arg(host)
                  .toUtf8());
        m_program->setVariable(u"PGSERVICEFILE"_s, services);
        m_program->setVariable(u"PGPASSWORD"_s, u"hushhush"_s);
        const bool isAddress = database.startsWith(u"postgresql");
        const QString place = isAddress ? QString::fromLatin1(QUrl::toPercentEncoding(host)) : host;
        const auto answer = m_program->run(
            race().split(u' ')
            + QStringList{u"--log"_s, path(), u"--database"_s,
                          database.contains(u"%1") ? database.arg(place) : database});
        QVERIFY2((answer.status == 0) == answers, answer.text().constData());
        QVERIFY(log().contains(answers ? "opened: worker" : " warning "));
        QVERIFY2(!log().contains("hush"), log().constData());
        QVERIFY(!answer.text().contains("hush"));
    }
};

QTEST_GUILESS_MAIN(tst_Log)

#include "tst_log.moc"
