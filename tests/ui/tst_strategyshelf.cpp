// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategygroup.h"
#include "tests/support/windowfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/strategyrow.h"
#include "ui/step/steppage.h"

#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** What changes in a folder of strategies reaches the shelf, and every page. */
class tst_StrategyShelf : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void followsItsFolder();
    void keepsWhatAFolderThatIsGoneHeld();
    void everyPageFollows();
    void menusFollowThePage();
    void offersWhatWasAdded();

private:
    static QByteArray strategy(const QByteArray &title,
                               const QByteArray &condition = "reserved + 1 <= contracted")
    {
        return "-- strategy: mine\n-- title: " + title
            + "\n-- isolation: none\n-- expect: correct\n--\n-- Mine.\n\n-- step: take\n-- empty: "
              "sold out\nUPDATE event_hotel_rooms SET reserved = reserved + :rooms\nWHERE event_id "
              "= :event AND hotel_id = :hotel AND "
            + condition + ";\n";
    }

    /** In place, as `echo > file` does, or by another file, as most editors do. */
    static void write(const QString &path, const QByteArray &contents, bool inPlace = true)
    {
        if (inPlace) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(contents);
            return;
        }
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        QVERIFY(file.commit());
    }

    static QString titleOf(const StrategyShelf &shelf)
    {
        const Result<QList<Strategy>> mine = shelf.library().select({u"mine"_s});
        return mine ? mine->first().title : QString();
    }
};

void tst_StrategyShelf::followsItsFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.sql"_s);
    const StrategyShelf shelf(StrategyLibrary::load(folder.path()).value());
    const qsizetype builtIn = shelf.strategies().size();
    write(path, strategy("Mine"));
    QTRY_COMPARE(titleOf(shelf), u"Mine"_s);
    QCOMPARE(shelf.strategies().size(), builtIn + 1);
    write(path, strategy("Changed in place"));
    QTRY_COMPARE(titleOf(shelf), u"Changed in place"_s);
    write(path, strategy("Replaced"), false);
    QTRY_COMPARE(titleOf(shelf), u"Replaced"_s);
    // It is still watched.
    write(path, strategy("Replaced again"), false);
    QTRY_COMPARE(titleOf(shelf), u"Replaced again"_s);
    write(path, "nonsense");
    QTRY_COMPARE(shelf.library().refused().size(), 1);
    QCOMPARE(shelf.strategies().size(), builtIn);
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(shelf.library().refused().size(), 0);
}

void tst_StrategyShelf::keepsWhatAFolderThatIsGoneHeld()
{
    QTemporaryDir folder;
    write(folder.filePath(u"mine.sql"_s), strategy("Mine"));
    StrategyShelf shelf(StrategyLibrary::load(folder.path()).value());
    const QSignalSpy changed(&shelf, &StrategyShelf::changed);
    QVERIFY(folder.remove());
    shelf.reload();
    QCOMPARE(titleOf(shelf), u"Mine"_s);
    QCOMPARE(changed.count(), 0);
}

void tst_StrategyShelf::everyPageFollows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.sql"_s);
    WindowOptions options = optionsFor(testDatabase());
    options.library = StrategyLibrary::load(folder.path()).value();
    MicroscopeWindow window(options);
    window.show();
    const auto *choice = window.findChild<QComboBox *>(u"stepStrategy"_s);
    const auto *table = window.explorePage()->findChild<QTableView *>();
    const auto rows = [&] { return window.racePage()->findChildren<StrategyRow *>().size(); };
    const qsizetype before = rows();
    const QStringList raced = window.racePage()->sidebar()->strategies()->checked();

    write(path, strategy("Mine"));
    QTRY_COMPARE(rows(), before + 1);
    QCOMPARE(window.racePage()->sidebar()->strategies()->checked(), raced);
    QCOMPARE_GE(choice->findText(u"Mine"_s), 0);
    QCOMPARE(table->model()->rowCount(), int(before) + 1);

    // What was done with the strategy as it was is not shown as if it were done with it as it is.
    window.stepPage()->showSchedule(u"mine"_s, {}, Schedule::parse(u"A1"_s).value());
    QTRY_COMPARE_WITH_TIMEOUT(window.stepPage()->recording().schedule().text(), u"A1"_s, 60'000);
    window.explorePage()->explore({window.shelf()->library().select({u"mine"_s}).value()});
    QTRY_VERIFY_WITH_TIMEOUT(window.explorePage()->isIdle(), 60'000);
    const auto schedules = [&] {
        return table->model()->index(table->model()->rowCount() - 1, 1).data().toString();
    };
    QVERIFY(schedules().toInt() > 0);
    write(path, strategy("Mine", "reserved + 2 <= contracted"));
    QTRY_COMPARE_WITH_TIMEOUT(window.stepPage()->recording().schedule().text(), QString(), 60'000);
    QCOMPARE(window.stepPage()->recording().strategy.name, u"mine"_s);
    QCOMPARE(schedules(), u"–"_s);

    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(table->model()->rowCount(), int(before));
    QCOMPARE(choice->findText(u"Mine"_s), -1);
    QTRY_COMPARE(window.stepPage()->recording().strategy.name, u"naive"_s);
}

/** A menu offers what the shown page can do, and none is empty. */
void tst_StrategyShelf::menusFollowThePage()
{
    MicroscopeWindow window(optionsFor(testDatabase()));
    window.show();
    const auto menus = [&] {
        QStringList titles;
        for (const QAction *menu : window.menuBar()->actions()) {
            if (menu->isVisible())
                titles.append(menu->text().remove(u'&'));
        }
        return titles.join(u' ');
    };
    const auto offers
        = [&](const QString &action) { return window.findChild<QAction *>(action)->isVisible(); };
    QCOMPARE(menus(), u"File Edit Run View Strategies Help"_s);
    QVERIFY(offers(u"save"_s) && offers(u"table"_s));
    window.showPage(window.stepPage());
    QCOMPARE(menus(), u"File Run View Strategies Help"_s);
    QVERIFY(!offers(u"save"_s) && !offers(u"table"_s) && offers(u"open"_s));
    window.showPage(window.racePage());
    QCOMPARE(menus(), u"File Edit Run View Strategies Help"_s);
    QVERIFY(offers(u"save"_s) && offers(u"table"_s));
}

/** The four and the user's own; more where the menu says so. Who adds one wants to race it. */
void tst_StrategyShelf::offersWhatWasAdded()
{
    MicroscopeWindow window(optionsFor(testDatabase()));
    window.show();
    const auto *choice = window.findChild<QComboBox *>(u"stepStrategy"_s);
    const auto *panel = window.racePage()->sidebar()->strategies();
    QCOMPARE(panel->names(), theFour());
    QCOMPARE(choice->count(), 4);
    const auto show = [&](const QString &name) {
        auto *action = window.findChild<QAction *>(u"show-"_s + name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    };
    show(u"version"_s);
    QTRY_COMPARE(panel->names(), theFour() + QStringList{u"version"_s});
    QCOMPARE(panel->checked(), panel->names());
    QCOMPARE(choice->count(), 5);
    show(u"write-back"_s);
    QTRY_COMPARE(panel->names().last(), u"write-back"_s);
    show(u"version"_s);
    QTRY_COMPARE(panel->names(), theFour() + QStringList{u"write-back"_s});
    // Those that are always there cannot be taken away.
    QVERIFY(!window.findChild<QAction *>(u"show-naive"_s)->isEnabled());
    QVERIFY(window.findChild<QAction *>(u"show-naive"_s)->isChecked());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StrategyShelf>(argc, argv);
}

#include "tst_strategyshelf.moc"
