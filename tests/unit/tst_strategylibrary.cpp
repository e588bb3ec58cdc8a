// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"
#include "tests/support/testing.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#include <unistd.h>

using namespace lastroom;

class tst_StrategyLibrary : public QObject
{
    Q_OBJECT

private:
    static QByteArray file(const QString &name, const QString &title)
    {
        return u"-- strategy: %1\n-- title: %2\n-- isolation: none\n-- expect: correct\n"
               "-- step: check\nSELECT 1;\n"_s.arg(name, title)
                   .toUtf8();
    }

    QString add(const QString &folder, const QString &name, const QString &title) const
    {
        QDir().mkpath(m_folder->filePath(folder));
        const QString path = m_folder->filePath(folder + u'/' + name + u".sql"_s);
        writeFile(path, file(name, title));
        return path;
    }

    const QStringList m_four{u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s};
    std::unique_ptr<QTemporaryDir> m_folder;

private slots:

    void initTestCase() { QCoreApplication::setApplicationName(u"lastroom"_s); }

    /** The user's own folder is one of the test's, empty unless filled. */
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    }

    void builtInOnesInOrder()
    {
        const Result<StrategyLibrary> library = StrategyLibrary::load({});
        VERIFY_RESULT(library);
        QCOMPARE(library->names().mid(0, 4), m_four);
        QStringList others = library->names().mid(4);
        QStringList sorted = others;
        sorted.sort();
        QCOMPARE(others, sorted);
        for (const Strategy &strategy : library->strategies()) {
            const QString folder = strategy.mistakeOf.isEmpty() ? u"strategies"_s : u"mistakes"_s;
            QCOMPARE(strategy.path, u":/sql/%1/%2.sql"_s.arg(folder, strategy.name));
            QVERIFY(!strategy.reliesOn.isEmpty());
            QVERIFY(strategy.mistakeOf.isEmpty() || library->names().contains(strategy.mistakeOf));
            QVERIFY(!strategy.explanation.isEmpty());
        }
    }

    /** What product.md says of the original experiment. */
    void originalExperiment_data()
    {
        QTest::addColumn<Isolation>("isolation");
        QTest::addColumn<Strategy::Expect>("expect");
        QTest::newRow("naive") << Isolation::None << Strategy::Expect::Overbooked;
        QTest::newRow("atomic") << Isolation::ReadCommitted << Strategy::Expect::Overbooked;
        QTest::newRow("pessimistic") << Isolation::ReadCommitted << Strategy::Expect::Correct;
        QTest::newRow("optimistic") << Isolation::ReadCommitted << Strategy::Expect::Correct;
    }

    void originalExperiment()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto strategy = StrategyLibrary::readFile(u":/sql/strategies/%1.sql"_s.arg(name));
        VERIFY_RESULT(strategy);
        QCOMPARE(strategy->name, name);
        QTEST(strategy->isolation, "isolation");
        QTEST(strategy->expect, "expect");
        QCOMPARE(strategy->keeps, Keeps::CounterAndLedger);
        QStringList steps;
        for (const Step &step : strategy->steps)
            steps += step.name;
        QCOMPARE(steps, (QStringList{u"check"_s, u"take"_s, u"record"_s}));
        QCOMPARE(strategy->steps.first().empty, Outcome::SoldOut);
    }

    void folderAddsAndReplaces()
    {
        const QString path = add(u"mine"_s, u"naive"_s, u"Mine"_s);
        add(u"mine"_s, u"zebra"_s, u"Z"_s);
        add(u"mine"_s, u"aardvark"_s, u"A"_s);
        writeFile(m_folder->filePath(u"mine/notes.txt"_s), "no strategy");
        const auto standard = StrategyLibrary::load({});
        const auto library = StrategyLibrary::load(m_folder->filePath(u"mine"_s));
        VERIFY_RESULT(standard);
        VERIFY_RESULT(library);
        QCOMPARE(library->names().mid(0, 4), m_four);
        QCOMPARE(library->strategies().first().path, path);
        QCOMPARE(library->strategies().first().title, u"Mine"_s);
        QCOMPARE(library->names().size(), standard->names().size() + 2);
        QVERIFY(library->names().indexOf(u"aardvark"_s) >= 4);
        QCOMPARE(library->names().last(), u"zebra"_s);
    }

    void usersFolderAndThenTheGivenOne()
    {
        QCOMPARE(StrategyLibrary::userFolder(), m_folder->filePath(u"data/lastroom/strategies"_s));
        add(u"data/lastroom/strategies"_s, u"naive"_s, u"The user's"_s);
        add(u"data/lastroom/strategies"_s, u"atomic"_s, u"The user's"_s);
        add(u"given"_s, u"naive"_s, u"The given"_s);
        const auto library = StrategyLibrary::load(m_folder->filePath(u"given"_s));
        VERIFY_RESULT(library);
        QCOMPARE(library->strategies().at(0).title, u"The given"_s);
        QCOMPARE(library->strategies().at(1).title, u"The user's"_s);
    }

    void folderThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not there") << u"nothing"_s;
        QTest::newRow("a file") << u"file"_s;
        if (::geteuid() != 0) // root reads everything
            QTest::newRow("forbidden") << u"closed"_s;
    }

    void folderThatCannotBeRead()
    {
        QFETCH(QString, name);
        writeFile(m_folder->filePath(u"file"_s), "text");
        QDir().mkpath(m_folder->filePath(u"closed"_s));
        QFile::setPermissions(m_folder->filePath(u"closed"_s), QFile::Permissions());
        const auto library = StrategyLibrary::load(m_folder->filePath(name));
        QFile::setPermissions(m_folder->filePath(u"closed"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!library);
        QCOMPARE(library.error().kind, Error::Kind::File);
        QCOMPARE(library.error().what, m_folder->filePath(name));
        QVERIFY(library.error().sentence().contains(u"there is no such readable folder"));
    }

    void badFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        const QByteArray good = file(u"bad"_s, u"Bad"_s);
        QTest::newRow("a mistake")
            << QByteArray(good).replace("none", "some") << u":3"_s << u"isolation is “some”"_s;
        QTest::newRow("not UTF-8") << good + "-- \xff\n" << u""_s << u"it is not UTF-8 text"_s;
        QTest::newRow("a null character")
            << good + QByteArray("-- \0\n", 5) << u""_s << u"it is not UTF-8 text"_s;
        QTest::newRow("too large")
            << good + "--" + QByteArray(1 << 20, ' ') << u""_s << u"it is larger than 1 MiB"_s;
        QTest::newRow("empty") << QByteArray() << u":1"_s << u"“strategy” is missing"_s;
    }

    /** Nothing is left out silently. */
    void badFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        QFETCH(QString, reason);
        const QString path = m_folder->filePath(u"bad.sql"_s);
        writeFile(path, text);
        const auto library = StrategyLibrary::load(m_folder->path());
        const auto strategy = StrategyLibrary::readFile(path);
        VERIFY_RESULT(library);
        QVERIFY(!strategy);
        QCOMPARE(library->refused().size(), 1);
        QCOMPARE(library->refused().first().name, u"bad"_s);
        QCOMPARE(library->refused().first().folder, m_folder->path());
        QCOMPARE(library->names(), StrategyLibrary::load({})->names());
        // Who asks for it by name is told why there is none.
        const auto named = library->selectNamed({u"naive"_s, u"bad"_s});
        QVERIFY(!named);
        VERIFY_RESULT(library->selectNamed({u"naive"_s}));
        for (const Error &error :
             {library->refused().first().error, strategy.error(), named.error()}) {
            QCOMPARE(error.kind, Error::Kind::File);
            QCOMPARE(error.what, path + what);
            QVERIFY2(error.sentence().contains(reason), qPrintable(error.sentence()));
        }
    }

    void byteOrderMark()
    {
        const QString path = m_folder->filePath(u"mine.sql"_s);
        writeFile(path, "\xEF\xBB\xBF" + file(u"mine"_s, u"Mine"_s));
        VERIFY_RESULT(StrategyLibrary::readFile(path));
    }

    void readsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not there") << u"nothing.sql"_s;
        QTest::newRow("a folder") << u"."_s;
    }

    void readsNoFile()
    {
        QFETCH(QString, name);
        const auto strategy = StrategyLibrary::readFile(m_folder->filePath(name));
        QVERIFY(!strategy);
        QCOMPARE(strategy.error().kind, Error::Kind::File);
        QVERIFY(!strategy.error().why.isEmpty());
    }

    void select()
    {
        const auto library = StrategyLibrary::load({});
        VERIFY_RESULT(library);
        const auto selected = library->select({u"optimistic"_s, u"naive"_s, u"optimistic"_s});
        VERIFY_RESULT(selected);
        QCOMPARE(selected->size(), 2);
        QCOMPARE(selected->at(0).name, u"optimistic"_s);
        QCOMPARE(selected->at(1).name, u"naive"_s);
    }

    void selectsNothingUnknown()
    {
        const auto library = StrategyLibrary::load({});
        VERIFY_RESULT(library);
        const auto unknown = library->select({u"naive"_s, u"pesimistic"_s});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::Arguments);
        QCOMPARE(
            unknown.error().sentence(),
            u"strategy “pesimistic”: there is none of this name; did you mean “pessimistic”?"_s);
        const auto none = library->select({});
        QVERIFY(!none);
        QVERIFY(none.error().remedy.contains(u"naive, atomic, pessimistic, optimistic"));
    }
};

QTEST_GUILESS_MAIN(tst_StrategyLibrary)

#include "tst_strategylibrary.moc"
