// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/childprocess.h"
#include "core/cluster/serverfolder.h"
#include "tests/support/temporarybase.h"

#include <QTest>

#include <atomic>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using namespace lastroom;

static const QString markerName = u"lastroom-private-server"_s;

class tst_ServerFolder : public QObject
{
    Q_OBJECT

private:
    /** A left-over as a killed copy leaves it. */
    QString leftOver(const QString &name, bool marker = true) const
    {
        const QString folder = m_base->filePath(name);
        QDir().mkpath(folder + u"/data/base"_s);
        write(folder + u"/data/base/1"_s, "rows");
        write(folder + u"/owner.lock"_s, {});
        if (marker)
            write(folder + u'/' + markerName, {});
        return folder;
    }

    std::unique_ptr<TemporaryBase> m_base;

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_base = std::make_unique<TemporaryBase>();
    }

    void cleanup() { m_base.reset(); }

    void sweepRemovesLeftOvers()
    {
        leftOver(u"lastroom-aaaaaa"_s);
        QFile::remove(leftOver(u"lastroom-bbbbbb"_s) + u"/owner.lock"_s); // a sweep was killed
        const QString outside = m_base->filePath(u"outside"_s);
        QDir().mkpath(outside);
        write(outside + u"/kept"_s, "kept");
        QVERIFY(QFile::link(outside, leftOver(u"lastroom-cccccc"_s) + u"/data/link"_s));
        QCOMPARE(ServerFolder::sweep({m_base->path()}), 3);
        QCOMPARE(m_base->servers(), QStringList());
        QCOMPARE(content(outside + u"/kept"_s), "kept");
    }

    void sweepLeavesOthersAlone()
    {
        leftOver(u"lastroom-nomark"_s, false);
        const QString held = leftOver(u"lastroom-locked"_s);
        QFile lock(held + u"/owner.lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
        const QString target = leftOver(u"elsewhere"_s);
        QVERIFY(QFile::link(target, m_base->filePath(u"lastroom-linked"_s)));
        leftOver(u"lastroom-toolong"_s);
        QDir().mkpath(m_base->filePath(u"lastroom-tolink"_s));
        QVERIFY(QFile::link(target + u'/' + markerName,
                            m_base->filePath(u"lastroom-tolink/"_s) + markerName));
        if (::geteuid() == 0) // only root can make a folder of another owner
            QCOMPARE(::chown(QFile::encodeName(leftOver(u"lastroom-others"_s)).constData(), 54321,
                             54321),
                     0);
        const QStringList before = m_base->servers();
        QCOMPARE(ServerFolder::sweep({m_base->path()}), 0);
        QCOMPARE(m_base->servers(), before);
        QVERIFY(QFile::exists(held + u"/data/base/1"_s));
        QVERIFY(QFile::exists(target + u"/data/base/1"_s));
    }

    void sweepEndsOnlyTheFoldersServer_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::newRow("the folder's server") << true;
        QTest::newRow("innocent process of the same number") << false;
    }

    void sweepEndsOnlyTheFoldersServer()
    {
        QFETCH(bool, ours);
        const QString folder = leftOver(u"lastroom-aaaaaa"_s);
        const QString fifo = m_base->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        // A process that waits for a line in the fifo, and has the last word only to be seen.
        const FileDescriptor nothing(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        auto process = ChildProcess::start(u"/bin/sh"_s,
                                           {u"-c"_s, u"read line <\"$1\""_s, u"sh"_s, fifo,
                                            ours ? folder + u"/data"_s : u"/var/lib/postgresql"_s},
                                           nothing.get());
        QVERIFY(process);
        // The kernel lets the parent go on a moment before the new command line can be read.
        const QString commandLine = u"/proc/%1/cmdline"_s.arg(process->id());
        QTRY_VERIFY(content(commandLine).contains(fifo.toUtf8()));
        write(folder + u"/data/postmaster.pid"_s,
              QByteArray::number(process->id()) + "\n/somewhere\n");
        QCOMPARE(ServerFolder::sweep({m_base->path()}), 1);
        QCOMPARE(m_base->servers(), QStringList());
        // For reading too, which never blocks, also when the innocent was killed after all.
        const FileDescriptor line(::open(QFile::encodeName(fifo).constData(), O_RDWR | O_CLOEXEC));
        QCOMPARE(::write(line.get(), "go on\n", 6), 6);
        QCOMPARE(process->wait(10s), ChildProcess::Wait::Ended);
        QCOMPARE(process->ending(), ours ? u"signal 3"_s : u"exit status 0"_s);
    }

    void sweepsTogether()
    {
        constexpr int count = 40;
        for (int i = 0; i < count; ++i)
            leftOver(u"lastroom-%1"_s.arg(i, 6, 10, QLatin1Char('0')));
        std::atomic<int> removed = 0;
        {
            std::vector<std::jthread> sweepers;
            for (int i = 0; i < 4; ++i)
                sweepers.emplace_back([&] { removed += ServerFolder::sweep({m_base->path()}); });
        }
        QCOMPARE(removed, count);
        QCOMPARE(m_base->servers(), QStringList());
    }

    void folderThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<mode_t>("mode");
        QTest::newRow("too long for a socket") << QString(80, u'x') << mode_t(0711);
        QTest::newRow("with a comma") << u"a,b"_s << mode_t(0711);
        if (::geteuid() == 0)
            QTest::newRow("out of the account's reach") << u"private"_s << mode_t(0700);
        else
            QTest::newRow("not to be written") << u"read only"_s << mode_t(0500);
    }

    void folderThatCannotBeUsed()
    {
        QFETCH(QString, name);
        QFETCH(mode_t, mode);
        const QByteArray path = QFile::encodeName(m_base->filePath(name));
        QCOMPARE(::mkdir(path.constData(), 0700), 0);
        QCOMPARE(::chmod(path.constData(), mode), 0);
        qputenv("TMPDIR", path);
        const auto account = findServerAccount();
        QVERIFY(account);
        const auto folder = ServerFolder::create(*account);
        QVERIFY(folder);
        QCOMPARE(QFileInfo((*folder)->path()).path(), u"/tmp"_s);
        QCOMPARE(QDir(QFile::decodeName(path)).isEmpty(), true);
    }
};

QTEST_GUILESS_MAIN(tst_ServerFolder)

#include "tst_serverfolder.moc"
