// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programtest.h"

/** What is really broken is found, with what to do. */
class tst_DoctorCommand : public ProgramTest
{
    Q_OBJECT

private:
    /** The line of that name; empty where there is none. */
    static QString lineOf(const Program::Answer &answer, const QString &what)
    {
        for (const QString &line : QString::fromUtf8(answer.out).split(u'\n')) {
            if (line.startsWith(what + u' '))
                return line;
        }
        return {};
    }

private slots:

    void everythingIsThere()
    {
        const auto answer = m_program->run(u"doctor"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QCOMPARE(answer.error, "");
        for (const QString &what : {u"Last Room"_s,
                                    u"Qt"_s,
                                    u"libpq"_s,
                                    u"Qt's PostgreSQL"_s,
                                    u"server programs"_s,
                                    u"they run as"_s,
                                    u"shared memory"_s,
                                    u"text is"_s,
                                    u"open files"_s,
                                    u"processes"_s,
                                    u"private servers in"_s,
                                    u"settings in"_s,
                                    u"kept races in"_s,
                                    u"strategies"_s,
                                    u"limits"_s,
                                    u"display"_s,
                                    u"fonts"_s,
                                    u"drawings"_s,
                                    u"database"_s,
                                    u"schema lastroom"_s})
            QVERIFY2(!lineOf(answer, what).isEmpty(), qPrintable(what));
        QVERIFY2(!lineOf(answer, u"to look at"_s).contains(u"drawings"), answer.text().constData());
    }

    void broken_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("data") << u"XDG_DATA_HOME"_s << u"/dev/null/data"_s << u"kept races in"_s
                              << u"/dev/null is no folder; let it be yours"_s;
        QTest::newRow("settings") << u"XDG_CONFIG_HOME"_s << u"/dev/null/config"_s
                                  << u"settings in"_s << u"or set XDG_CONFIG_HOME"_s;
        QTest::newRow("locale") << u"LC_ALL"_s << u"C"_s << u"text is"_s
                                << u"; set LANG to C.UTF-8"_s;
        QTest::newRow("plugin") << u"QT_QPA_PLATFORM"_s << u"paper"_s << u"display"_s
                                << u"Qt's plugin “paper” is not in"_s;
    }

    /** The commands can do without, and so it is no failure. */
    void broken()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, what);
        QFETCH(QString, said);
        m_program->setVariable(variable, value);
        const auto answer = m_program->run(u"doctor"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY2(lineOf(answer, what).contains(said), answer.text().constData());
        QVERIFY2(lineOf(answer, u"to look at"_s).contains(what), answer.text().constData());
    }

    void noPrograms()
    {
        m_program->setVariable(u"LASTROOM_PG_BINDIR"_s, m_program->base().path());
        const auto answer = m_program->run(u"doctor"_s);
        QVERIFY2(answer.status == 2, answer.text().constData());
        QVERIFY2(lineOf(answer, u"server programs"_s).contains(u"; install the server"),
                 answer.text().constData());
        QVERIFY(lineOf(answer, u"to look at"_s).contains(u"server programs"));
    }

    void noDatabase()
    {
        const auto answer = m_program->run(
            {u"doctor"_s, u"--database"_s, u"postgresql://alice:hush@127.0.0.1:1/hotel"_s});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.complains(u"127.0.0.1"_s), answer.text().constData());
        QVERIFY(!answer.text().contains("hush"));
    }

    /** Another folder is taken, and it is said why. */
    void aPathTooLong()
    {
        const QString folder = m_program->base().filePath(QString(100, u'x'));
        QVERIFY(QDir().mkpath(folder));
        m_program->setVariable(u"TMPDIR"_s, folder);
        const auto answer = m_program->run(u"doctor"_s);
        QVERIFY2(answer.status == 0, answer.text().constData());
        QVERIFY2(
            lineOf(answer, u"private servers in"_s).contains(u"its path is too long for a socket"),
            answer.text().constData());
    }
};

QTEST_GUILESS_MAIN(tst_DoctorCommand)

#include "tst_doctorcommand.moc"
