// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/programtest.h"

#include <QStandardPaths>

/** Without a database that was given, neither the program nor its private server has anything to do
 * with the network: the kernel's calls say so. Where they cannot be followed, this fails. */
class tst_Network : public ProgramTest
{
    Q_OBJECT

private:
    QString trace() const { return m_program->base().filePath(u"trace"_s); }

    /** The families of all sockets that were made: "AF_UNIX". */
    QSet<QString> families() const
    {
        static const QRegularExpression call(u"\\bsocket\\((\\w+)"_s);
        QFile file(trace());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSet<QString> found;
        for (auto it = call.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
            found.insert(it.next().captured(1));
        return found;
    }

private slots:

    void init()
    {
        failOnAnyWarning();
        m_program = std::make_unique<Program>();
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        QVERIFY2(!strace.isEmpty(), "strace is missing: apt-get install strace");
        // All that it starts is followed, too, and stopped at this call only.
        m_program->setStarter({strace, u"--follow-forks"_s, u"--seccomp-bpf"_s, u"--quiet=all"_s,
                               u"--trace=socket"_s, u"--output"_s, trace()});
        // LeakSanitizer wants to be the only one who follows.
        m_program->setVariable(u"ASAN_OPTIONS"_s,
                               m_program->variable(u"ASAN_OPTIONS"_s) + u":detect_leaks=0"_s);
    }

    /** The tool sees what there is to be seen: the network is used where somebody wants it. */
    void isSeen()
    {
        const auto answer = m_program->run(
            {u"doctor"_s, u"--database"_s, u"postgresql://clara@127.0.0.1:1/course"_s});
        QVERIFY2(answer.status == 3 && answer.complains(u"127.0.0.1"_s),
                 ("strace could not follow the program:\n" + answer.text()).constData());
        QVERIFY2(families().contains(u"AF_INET"_s),
                 ("strace has not seen that it connected:\n" + answer.text()).constData());
    }

    void isNotUsed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("race") << u"race --strategy naive,pessimistic --rooms 20 --hold 1"_s << 1;
        QTest::newRow("explore") << u"explore --strategy pessimistic"_s << 0;
        QTest::newRow("step") << u"step --strategy pessimistic --schedule A1"_s << 0;
        QTest::newRow("verify") << u"verify pessimistic"_s << 0;
        QTest::newRow("doctor") << u"doctor"_s << 0;
        QTest::newRow("the window") << u"--play --screenshot SCREENSHOT"_s << 0;
    }

    void isNotUsed()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        words.replace(u"SCREENSHOT"_s, m_program->base().filePath(u"window.png"_s));
        const auto answer = m_program->run(words);
        QVERIFY2(answer.status == status, answer.text().constData());
        const QSet<QString> made = families();
        const QByteArray list = QStringList(made.begin(), made.end()).join(u", ").toUtf8();
        // That of the private server.
        QVERIFY2(made.contains(u"AF_UNIX"_s), "strace has seen no socket at all");
        // By these the kernel is asked of itself.
        QVERIFY2((made - QSet{u"AF_UNIX"_s, u"AF_NETLINK"_s}).isEmpty(), list.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Network)

#include "tst_network.moc"
