// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/privateserver.h"
#include "core/cluster/serverprograms.h"
#include "tests/support/temporarybase.h"
#include "tests/support/testserver.h"

#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

using namespace lastroom;

/** A cluster that is kept for the next server. */
class tst_ClusterTemplate : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryBase> m_base;
    ServerPrograms m_real;

    QString folder() const { return m_base->filePath(u"cache/lastroom/clusters"_s); }

    QStringList kept() const { return QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    /** Programs of which initdb tells each time that it was called. */
    QString programs() const
    {
        const QString folder = m_base->filePath(u"programs"_s);
        writeProgram(folder + u"/initdb"_s,
                     "echo >> '" + m_base->filePath(u"calls"_s).toUtf8() + "'; exec '"
                         + m_real.initdb().toUtf8() + "' \"$@\"");
        writeProgram(folder + u"/postgres"_s, "exec '" + m_real.postgres().toUtf8() + "' \"$@\"");
        const QString calls = m_base->filePath(u"calls"_s);
        write(calls, {});
        if (::chmod(QFile::encodeName(calls).constData(), 0666) != 0)
            qFatal("no file for the calls");
        return folder;
    }

    qsizetype calls() const { return content(m_base->filePath(u"calls"_s)).size(); }

    /** Has a server; whether it answered. */
    bool serve(const QString &programs) const
    {
        PrivateServer server({programs});
        const Result<ServerSocket> socket = server.waitUntilReady();
        if (!socket) {
            qWarning("%s", qPrintable(socket.error().sentence()));
            return false;
        }
        TestSession session(
            ConnectionSettings::onSocket(socket->folder, socket->role, socket->database));
        return session.value("SELECT current_user") == "lastroom";
    }

private slots:

    void init()
    {
        refuseWarnings();
        m_real = orDie(findServerPrograms());
        m_base.reset(); // first, for the environment
        m_base = std::make_unique<TemporaryBase>();
    }

    void theSecondServerNeedsNoInitdb()
    {
        const QString folder = programs();
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 1);
        QVERIFY(serve(folder));
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 1);
    }

    /** As a program leaves it that is killed while it copies. */
    void whatWasNotFinishedGoes()
    {
        const QString folder = programs();
        QVERIFY(serve(folder));
        const QString left = this->folder() + u"/new-AbCdEf"_s;
        QVERIFY(QDir().mkpath(left));
        const QByteArray name = QFile::encodeName(left);
        QVERIFY(serve(folder));
        QVERIFY(QFileInfo::exists(left)); // somebody may be at it
        const std::array<timespec, 2> longAgo{};
        QCOMPARE(::utimensat(AT_FDCWD, name.constData(), longAgo.data(), 0), 0);
        QVERIFY(serve(folder));
        QVERIFY(!QFileInfo::exists(left));
    }

    void otherProgramsMakeAnother()
    {
        const QString folder = programs();
        QVERIFY(serve(folder));
        const QStringList before = kept();
        writeProgram(folder + u"/initdb"_s, "# newer\n" + content(folder + u"/initdb"_s));
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 2);
        QCOMPARE(kept().size(), 1);
        QVERIFY(kept() != before);
    }

    void aDamagedOneIsMadeAnew_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        QTest::newRow("an empty catalog") << u"base/1/1259"_s << u"shorter"_s;
        QTest::newRow("no settings") << u"postgresql.conf"_s << u"shorter"_s;
        // Of the right size, which only the server sees.
        QTest::newRow("a control file of nothing") << u"global/pg_control"_s << u"nothing"_s;
        QTest::newRow("a write-ahead log of nothing")
            << u"pg_wal/000000010000000000000001"_s << u"nothing"_s;
    }

    void aDamagedOneIsMadeAnew()
    {
        QFETCH(QString, file);
        QFETCH(QString, how);
        const QString folder = programs();
        QVERIFY(serve(folder));
        const QString kept = this->folder() + u'/' + this->kept().first();
        const QString damaged = kept + u"/data/"_s + file;
        if (how == u"shorter"_s)
            QVERIFY(QFile::resize(damaged, 0));
        else
            write(damaged, QByteArray(QFileInfo(damaged).size(), '\0'));
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 2);
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 2);
    }

    void whatOthersCanChangeIsNotTaken()
    {
        const QString folder = programs();
        QVERIFY(serve(folder));
        QCOMPARE(::chmod(QFile::encodeName(m_base->filePath(u"cache"_s)).constData(), 0777), 0);
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 2);
    }

    void nowhereToKeepIt()
    {
        write(m_base->filePath(u"cache"_s), "a file, not a folder");
        const QString folder = programs();
        QVERIFY(serve(folder));
        QVERIFY(serve(folder));
        QCOMPARE(calls(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ClusterTemplate)

#include "tst_clustertemplate.moc"
