// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cluster/serverprograms.h"
#include "tests/support/temporarybase.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

using namespace lastroom;

class tst_ServerPrograms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryBase> m_base;

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_base = std::make_unique<TemporaryBase>();
        qunsetenv("LASTROOM_PG_BINDIR");
    }

    void cleanup() { m_base.reset(); }

    void programs()
    {
        const auto found = findServerPrograms();
        QVERIFY(found);
        QVERIFY(QFileInfo(found->initdb()).isExecutable());
        QVERIFY(found->version.majorVersion() >= 13);
        QCOMPARE(findServerPrograms(found->folder).value(), *found);
        qputenv("LASTROOM_PG_BINDIR", QFile::encodeName(found->folder));
        QCOMPARE(findServerPrograms({}, {}).value(), *found);
    }

    void programsThatAreNotThere()
    {
        const QString missing = m_base->filePath(u"missing"_s);
        const auto byOption = findServerPrograms(missing);
        QVERIFY(!byOption);
        QCOMPARE(byOption.error().kind, Error::Kind::Arguments);
        QCOMPARE(byOption.error().what, missing);
        QVERIFY(byOption.error().sentence().contains(u"apt install postgresql"_s));

        qputenv("LASTROOM_PG_BINDIR", QFile::encodeName(missing));
        const auto byEnvironment = findServerPrograms();
        QVERIFY(!byEnvironment);
        QCOMPARE(byEnvironment.error().what, missing + u" (LASTROOM_PG_BINDIR)"_s);

        qunsetenv("LASTROOM_PG_BINDIR");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_base->path()));
        const auto anywhere = findServerPrograms({}, {missing});
        qputenv("PATH", path);
        QVERIFY(!anywhere);
        QCOMPARE(anywhere.error().kind, Error::Kind::Environment);
        QVERIFY(anywhere.error().sentence().contains(u"--database"_s));
    }

    void programsOfWhatVersion()
    {
        const auto program = [this](const QString &folder, const QByteArray &version) {
            for (const auto &name : {u"/initdb"_s, u"/postgres"_s})
                writeProgram(m_base->filePath(folder) + name, "echo '" + version + '\'');
            return m_base->filePath(folder);
        };
        const QString old = program(u"old"_s, "postgres (PostgreSQL) 12.4");
        const QString mute = program(u"mute"_s, "no version");
        const QString beta = program(u"beta"_s, "postgres (PostgreSQL) 18beta1 (some words)");
        QCOMPARE(findServerPrograms(old).error().what, u"PostgreSQL 12.4 in "_s + old);
        QCOMPARE(findServerPrograms(mute).error().what, mute + u"/postgres"_s);
        QCOMPARE(findServerPrograms(beta).value().version, QVersionNumber(18));

        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(old)); // too old is passed over where nobody named it
        const auto next = findServerPrograms({}, {mute, beta});
        const auto none = findServerPrograms({}, {});
        qputenv("PATH", path);
        QCOMPARE(next.value().folder, beta);
        QCOMPARE(none.error().what, u"PostgreSQL 12.4 in "_s + old);
        QCOMPARE(none.error().kind, Error::Kind::Environment);
    }
};

QTEST_GUILESS_MAIN(tst_ServerPrograms)

#include "tst_serverprograms.moc"
