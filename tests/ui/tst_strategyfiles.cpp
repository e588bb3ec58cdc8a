// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/strategiestest.h"

using namespace lastroom;

/** What is done to files of strategies, and what others do to them. */
class tst_StrategyFiles : public StrategiesTest
{
    Q_OBJECT

private slots:

    /** Dropped on the window, wherever it is. */
    void imports()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Mein Weg.sql"_s);
        write(path,
              StrategyFile::read(u":/sql/strategies/naive.sql"_s)
                  .value()
                  .toUtf8()
                  .replace("-- strategy: naive", "-- strategy: Mein Weg"));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(page()->isVisible());
        QCOMPARE(desk()->name(), u"mein-weg"_s);
        QVERIFY(desk()->parsed());
        // Its own file is opened, and what only has its name is not written over it.
        page()->showStrategy(u"naive"_s);
        page()->open(own(u"mein-weg"_s));
        QCOMPARE(desk()->name(), u"mein-weg"_s);
        page()->open(path);
        QCOMPARE(desk()->name(), u"mein-weg-2"_s);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("10 MB") << QByteArray(10'000'000, '-') << u"larger than 1 MiB"_s;
        QTest::newRow("not UTF-8") << QByteArray("-- strategy: x\n\xff\xfe") << u"not UTF-8"_s;
        QTest::newRow("zeros") << QByteArray("-- strategy: x\0y", 16) << u"not UTF-8"_s;
    }

    void badFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bad.sql"_s);
        write(path, content);
        const QString before = desk()->name();
        page()->open(path);
        QVERIFY2(page()->notice()->text().contains(said), qPrintable(page()->notice()->text()));
        QCOMPARE(desk()->name(), before);
        QVERIFY(!QFileInfo::exists(own(u"bad"_s)));
    }

    /** It can be opened, and repaired. */
    void refusedFileIsListed()
    {
        write(own(u"broken"_s), "-- strategy: broken\n-- title: Broken\n");
        m_window->shelf()->reload();
        page()->showStrategy(u"broken"_s);
        QCOMPARE(desk()->name(), u"broken"_s);
        QVERIFY(!desk()->parsed());
        editor()->replaceText(StrategyFile::renamed(
            StrategyFile::read(u":/sql/strategies/atomic.sql"_s).value(), u"broken"_s));
        QVERIFY(desk()->parsed());
        click("saveStrategy");
        QVERIFY(m_window->shelf()->library().refused().isEmpty());
        QVERIFY(m_window->shelf()->library().names().contains(u"broken"_s));
    }

    void renames()
    {
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        QVERIFY(!desk()->rename(u"Naive Two"_s));
        QVERIFY(!desk()->rename(u"atomic"_s));
        QVERIFY(!desk()->rename(u"../x"_s));
        QVERIFY(desk()->rename(u"mine"_s));
        QCOMPARE(desk()->name(), u"mine"_s);
        QVERIFY(!QFileInfo::exists(own(u"naive-copy"_s)));
        QVERIFY(desk()->text().startsWith(u"-- strategy: mine"));
        QVERIFY(desk()->parsed());
        QVERIFY(!m_window->shelf()->library().names().contains(u"naive-copy"_s));
        page()->showStrategy(u"naive"_s);
        QVERIFY(!desk()->rename(u"other"_s));
    }

    void deletesToTheTrash()
    {
        page()->showStrategy(u"naive"_s);
        QVERIFY(!desk()->remove());
        click("duplicate");
        const Result<> removed = desk()->remove();
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().sentence()));
        QVERIFY(!QFileInfo::exists(own(u"naive-copy"_s)));
        QVERIFY(!m_window->shelf()->library().names().contains(u"naive-copy"_s));
        QVERIFY(desk()->name() != u"naive-copy"_s);
    }

    void anotherProgramWrites()
    {
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        const QString path = own(u"naive-copy"_s);
        const QByteArray other
            = desk()->text().toUtf8().replace("-- title: Naive, a copy", "-- title: Written");
        write(path, other);
        QVERIFY(QTest::qWaitFor([&] { return editor()->text().contains(u"Written"); }, 10'000));
        QVERIFY(page()->notice()->text().contains(u"another program"));

        // With work of one's own nothing is taken away.
        editor()->setFocus();
        editor()->setCursorPosition(0, 0);
        QTest::keyClicks(editor(), u"-- "_s);
        write(path, QByteArray(other).replace("Written", "Again"));
        QVERIFY(QTest::qWaitFor(
            [&] { return page()->notice()->text().contains(u"until you read"); }, 10'000));
        QVERIFY(editor()->text().contains(u"Written"));
        QVERIFY(desk()->isChangedOutside());
        QVERIFY(desk()->readAgain());
        QVERIFY(editor()->text().contains(u"Again"));

        QFile::remove(path);
        QVERIFY(
            QTest::qWaitFor([&] { return page()->notice()->text().contains(u"deleted"); }, 10'000));
        QVERIFY(find<QPushButton>("saveStrategy")->isEnabled());
        click("saveStrategy");
        QVERIFY(QFileInfo::exists(path));
    }

    /** Who undoes what was typed has nothing to find again; who closes loses nothing. */
    void draftsFollowTheText()
    {
        const QString folder = DraftStore::userFolder();
        StrategyShelf shelf(StrategyLibrary::load({}).value());
        auto desk = std::make_unique<StrategyDesk>(&shelf, folder);
        QVERIFY(desk->open(u"naive"_s));
        QVERIFY(desk->duplicate());
        const QString before = desk->text();
        desk->setText(before + u"--\n"_s);
        desk.reset();
        desk = std::make_unique<StrategyDesk>(&shelf, folder);
        QCOMPARE(desk->restored(), QStringList{u"naive-copy"_s});
        QVERIFY(desk->open(u"naive-copy"_s));
        QCOMPARE(desk->text(), before + u"--\n"_s);
        // Another name, and it is still not saved.
        QVERIFY(desk->rename(u"other"_s));
        QVERIFY(desk->isModified());
        desk.reset();
        desk = std::make_unique<StrategyDesk>(&shelf, folder);
        QCOMPARE(desk->restored(), QStringList{u"other"_s});
        QVERIFY(desk->open(u"other"_s));
        desk->setText(desk->savedText());
        desk.reset();
        QVERIFY(DraftStore(folder).take().isEmpty());
    }

    /** A file of one's own with the name of a built-in one comes and goes. */
    void builtInNamesAreReplaced()
    {
        page()->showStrategy(u"naive"_s);
        QVERIFY(desk()->isBuiltIn());
        write(own(u"naive"_s),
              StrategyFile::read(u":/sql/strategies/naive.sql"_s).value().toUtf8() + "\n-- mine\n");
        m_window->shelf()->reload();
        page()->showStrategy(u"atomic"_s);
        page()->showStrategy(u"naive"_s);
        QVERIFY(!desk()->isBuiltIn());
        QVERIFY(editor()->text().contains(u"-- mine"));
        page()->showStrategy(u"atomic"_s);
        QVERIFY(QFile::remove(own(u"naive"_s)));
        m_window->shelf()->reload();
        page()->showStrategy(u"naive"_s);
        QVERIFY(desk()->isBuiltIn());
        QVERIFY(!editor()->text().contains(u"-- mine"));
    }

    /** As after a crash: the program did not get to say goodbye. */
    void unsavedWorkIsFoundAgain()
    {
        StrategyShelf shelf(StrategyLibrary::load({}).value());
        const QString folder = DraftStore::userFolder();
        const QString text = StrategyFile::renamed(
            StrategyFile::read(u":/sql/strategies/atomic.sql"_s).value(), u"lost"_s);
        {
            DraftStore store(folder);
            QVERIFY(store.keep({u"lost"_s, own(u"lost"_s), text}).has_value());
            // Another copy of the program works on it.
            QVERIFY(DraftStore(folder).take().isEmpty());
        }
        StrategyDesk again(&shelf, folder);
        QCOMPARE(again.restored(), QStringList{u"lost"_s});
        QVERIFY(again.open(u"lost"_s));
        QCOMPARE(again.text(), text);
        QVERIFY(again.isModified());
        QVERIFY(shelf.library().names().contains(u"lost"_s));
        QVERIFY(again.save());
        QVERIFY(DraftStore(folder).take().isEmpty());
    }

    /** Neither writes over what the other one keeps, and both are found again. */
    void twoCopiesOfTheProgram()
    {
        StrategyShelf shelf(StrategyLibrary::load({}).value());
        const QString folder = DraftStore::userFolder();
        auto first = std::make_unique<StrategyDesk>(&shelf, folder);
        QVERIFY(first->open(u"naive"_s));
        QVERIFY(first->duplicate().has_value());
        auto second = std::make_unique<StrategyDesk>(&shelf, folder);
        QVERIFY(second->open(u"naive-copy"_s));
        first->setText(first->savedText() + u"-- the first\n"_s);
        second->setText(second->savedText() + u"-- the second\n"_s);
        first.reset();
        second.reset();
        StrategyDesk again(&shelf, folder);
        QCOMPARE(again.restored(), (QStringList{u"naive-copy"_s, u"naive-copy-copy"_s}));
        QVERIFY(again.open(u"naive-copy"_s));
        QVERIFY(again.text().endsWith(u"-- the first\n"));
        QVERIFY(again.open(u"naive-copy-copy"_s));
        QVERIFY(again.text().endsWith(u"-- the second\n"));
        QCOMPARE(again.parsed().value().name, u"naive-copy-copy"_s);
        QVERIFY(again.save().has_value());
        QVERIFY(QFile::exists(own(u"naive-copy-copy"_s)));
    }

    /** A built-in one has the name of what was deleted. */
    void aDeletedReplacementIsFoundAgain()
    {
        StrategyShelf shelf(StrategyLibrary::load({}).value());
        const QString text = StrategyFile::read(u":/sql/strategies/naive.sql"_s).value();
        write(own(u"naive"_s), text.toUtf8());
        shelf.reload();
        {
            StrategyDesk desk(&shelf, DraftStore::userFolder());
            QVERIFY(desk.open(u"naive"_s));
            desk.setText(text + u"-- mine\n"_s);
        }
        QVERIFY(QFile::remove(own(u"naive"_s)));
        shelf.reload();
        StrategyDesk again(&shelf, DraftStore::userFolder());
        QCOMPARE(again.restored(), QStringList{u"naive"_s});
        QVERIFY(again.open(u"naive"_s));
        QVERIFY(again.text().endsWith(u"-- mine\n"));
        QVERIFY(again.canEdit());
    }

    /** What could not be read is not written over, whatever is typed. */
    void anUnreadableFileStays()
    {
        const QByteArray latin = "-- f\xfcr\n";
        write(own(u"latin"_s), latin);
        m_window->shelf()->reload();
        page()->showStrategy(u"latin"_s);
        QVERIFY2(message().contains(u"not UTF-8"), qPrintable(message()));
        QVERIFY(editor()->isReadOnly());
        QTest::keyClicks(editor(), u"abc"_s);
        QVERIFY(!find<QPushButton>("saveStrategy")->isEnabled());
        QVERIFY(!desk()->save().has_value());
        QVERIFY(!desk()->rename(u"other"_s).has_value());
        QFile file(own(u"latin"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), latin);
        // Nothing of the strategy before stands beside it.
        QCOMPARE(find<QTextBrowser>("strategyFacts")->toPlainText(), QString());
    }

    void aTextThatIsTooLarge()
    {
        StrategyShelf shelf(StrategyLibrary::load({}).value());
        auto desk = std::make_unique<StrategyDesk>(&shelf, DraftStore::userFolder());
        QVERIFY(desk->open(u"naive"_s));
        QVERIFY(desk->duplicate().has_value());
        const QString text
            = desk->savedText() + u"-- "_s + QString(StrategyFile::greatestSize, u'x') + u'\n';
        desk->setText(text);
        QVERIFY(desk->parsed().error().why.contains(u"larger than 1 MiB"));
        QVERIFY(!desk->save().has_value());
        desk.reset();
        StrategyDesk again(&shelf, DraftStore::userFolder());
        QCOMPARE(again.restored(), QStringList{u"naive-copy"_s});
        QVERIFY(again.open(u"naive-copy"_s));
        QVERIFY(again.text() == text);
    }

    /** Somebody has to know, once. */
    void draftsThatCannotBeKept()
    {
        StrategyShelf shelf(StrategyLibrary::load({}).value());
        StrategyDesk desk(&shelf, DraftStore::userFolder());
        QStringList said;
        connect(&desk, &StrategyDesk::draftNotKept, &desk,
                [&](const Error &error) { said.append(error.sentence()); });
        QVERIFY(desk.open(u"naive"_s));
        QVERIFY(desk.duplicate().has_value());
        write(DraftStore::userFolder(), "no folder");
        desk.setText(desk.savedText() + u"-- more\n"_s);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"no draft can be kept there"), qPrintable(said.first()));
        desk.setText(desk.savedText() + u"-- even more\n"_s);
        QVERIFY(desk.open(u"atomic"_s));
        QCOMPARE(said.size(), 1);
        QVERIFY(QFile::remove(DraftStore::userFolder()));
    }

    void aFolderThatCannotBeWritten()
    {
        write(StrategyLibrary::userFolder(), "no folder");
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        QVERIFY(page()->notice()->text().contains(u"cannot be made"));
        QCOMPARE(desk()->name(), u"naive"_s);
        QFile::remove(StrategyLibrary::userFolder());
    }
};

int main(int argc, char **argv)
{
    return runStrategiesTest<tst_StrategyFiles>(argc, argv);
}

#include "tst_strategyfiles.moc"
