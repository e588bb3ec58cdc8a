// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racefile.h"
#include "core/record/recordstore.h"
#include "tests/support/savedialog.h"
#include "tests/support/testing.h"
#include "tests/support/windowfixture.h"
#include "ui/control/messageline.h"
#include "ui/control/noticebar.h"
#include "ui/figure/figuredialog.h"
#include "ui/figure/sheetview.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/strategycard.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTemporaryDir>

using namespace lastroom;

/** Races are kept when they are over, come back as they were, and go to paper. */
class tst_RaceRecords : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<StrategyShelf> m_shelf;
    std::unique_ptr<RacePage> m_page;

    QString records() const { return m_folder.filePath(u"records"_s); }

    void makePage(const QString &folder)
    {
        m_page = std::make_unique<RacePage>(m_database, m_shelf.get(), Settings(), folder);
        m_page->setTheme({});
        m_page->resize(1280, 900);
        m_page->show();
    }

    void race()
    {
        RaceSidebar *sidebar = m_page->sidebar();
        sidebar->inventory()->setInventory(Inventory::uniform(2, 30), QString());
        Workload workload;
        workload.clients = 20;
        workload.pauseMost = 10;
        sidebar->load()->setWorkload(workload);
        sidebar->strategies()->setChecked({u"naive"_s, u"pessimistic"_s});
        m_page->run();
        QVERIFY(QTest::qWaitFor([this] { return m_page->isIdle(); }, 60'000));
    }

    QAction *action(const char *name) const
    {
        return m_page->findChild<QAction *>(QString::fromLatin1(name));
    }

    /** Does \p work with the dialog that \p open opens, and closes it. */
    template <typename Open, typename Work> void inDialog(Open open, Work work)
    {
        bool wasThere = false;
        QTimer::singleShot(0, m_page.get(), [&] {
            auto *dialog = qobject_cast<FigureDialog *>(QApplication::activeModalWidget());
            wasThere = dialog != nullptr;
            if (dialog) {
                work(dialog);
                dialog->reject();
            }
        });
        open();
        QVERIFY(wasThere);
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_shelf = std::make_unique<StrategyShelf>(StrategyLibrary::load({}).value());
        QDir(records()).removeRecursively();
        makePage(records());
    }

    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
    }

    void keptAndOpened()
    {
        QVERIFY(!action("saveFigure")->isEnabled());
        race();
        const std::vector<Recording> before = m_page->monitor()->recordings();
        const RecordStore store(records());
        QTRY_COMPARE(store.list().records.size(), 1);
        const RecordSummary summary = store.list().records.first();
        QCOMPARE(summary.races.size(), 2);
        QCOMPARE(summary.label.name, u"Naive, Pessimistic"_s);

        // Elsewhere, where nothing was raced and other strategies are shown.
        makePage({});
        QVERIFY(m_page->opens(summary.path));
        QSignalSpy wanted(m_page.get(), &Page::wanted);
        m_page->open(summary.path);
        QVERIFY(!m_page->isIdle());
        QVERIFY(QTest::qWaitFor([this] { return m_page->isIdle(); }, 30'000));
        QCOMPARE(wanted.size(), 1);
        const std::vector<Recording> &after = m_page->monitor()->recordings();
        QCOMPARE(after.size(), before.size());
        for (std::size_t at = 0; at < after.size(); ++at)
            QCOMPARE(after[at].frameAt(after[at].length()),
                     before[at].frameAt(before[at].length()));
        QCOMPARE(m_page->stage()->replayBar()->time(), m_page->monitor()->length());
        QCOMPARE(m_page->findChild<StrategyCard *>()->accessibleName(), u"Naive"_s);
        QVERIFY(action("saveFigure")->isEnabled());
        // What was opened is not kept once more.
        QCOMPARE(store.list().records.size(), 1);
    }

    void evidence()
    {
        QVERIFY(!action("evidence")->isEnabled());
        race();
        const QByteArray html = savedBy(action("evidence"), m_folder.filePath(u"evidence.html"_s));
        QVERIFY(html.contains("lastroom race --replay lr1-"));
        QVERIFY(html.count("<img alt") >= 2);
        // Where nothing can be written, it is said.
        QVERIFY(savedBy(action("evidence"), m_folder.filePath(u"no/evidence.html"_s)).isEmpty());
    }

    void whatCannotBeOpened()
    {
        race();
        const std::size_t attempts = m_page->monitor()->recordings().front().attempts().size();
        writeFile(m_folder.filePath(u"bad.lastroom"_s), "nonsense");
        m_page->open(m_folder.filePath(u"bad.lastroom"_s));
        QVERIFY(QTest::qWaitFor([this] { return m_page->isIdle(); }, 30'000));
        QVERIFY2(m_page->notice()->text().contains(u"it is no kept race"),
                 qPrintable(m_page->notice()->text()));
        // What was there is still there.
        QCOMPARE(m_page->monitor()->recordings().front().attempts().size(), attempts);
    }

    void whereNothingCanBeKept()
    {
        writeFile(records(), "no folder");
        race();
        QTRY_VERIFY2(m_page->notice()->text().contains(u"cannot be made"),
                     qPrintable(m_page->notice()->text()));
        QVERIFY(QFile::remove(records()));
        QCOMPARE(m_page->stage()->figures().size(), 3);
    }

    void theDialogSavesWhatItShows()
    {
        race();
        const auto choose = [this] { action("saveFigure")->trigger(); };
        inDialog(choose, [this](FigureDialog *dialog) {
            auto *size = dialog->findChild<QComboBox *>(u"figureSize"_s);
            auto *points = dialog->findChild<QDoubleSpinBox *>(u"figurePoints"_s);
            auto *note = dialog->findChild<QLabel *>(u"figureNote"_s);
            QCOMPARE(dialog->settings().width, SheetSettings::pageWidth);
            QTest::keyClick(size, Qt::Key_Up);
            QCOMPARE(dialog->settings().width, SheetSettings::columnWidth);
            QVERIFY(note->text().startsWith(u"88 × "));
            // A text that has no room is not cut, and that is said.
            points->setValue(40);
            QVERIFY2(note->text().contains(u"as a larger one has no room"),
                     qPrintable(note->text()));
            points->setValue(8);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"figureTitle"_s), u"For a book"_s);
            QVERIFY(dialog->settings().caption.contains(u"lr1-"));
            for (const QString &suffix : {u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s}) {
                const QString path = m_folder.filePath(u"figure."_s + suffix);
                QSignalSpy saved(dialog, &FigureDialog::saved);
                dialog->saveTo(path);
                // Nothing can be changed meanwhile.
                QVERIFY(!dialog->isEnabled());
                QVERIFY(saved.wait(30'000));
                QVERIFY(dialog->isEnabled());
                QVERIFY(QFileInfo(path).size() > 100);
            }
            QVERIFY(readWholeFile(m_folder.filePath(u"figure.svg"_s)).contains("For a book"));
            QSignalSpy failed(dialog, &FigureDialog::failed);
            dialog->saveTo(m_folder.filePath(u"figure.jpg"_s));
            QVERIFY(failed.wait(30'000));
            QVERIFY(dialog->findChild<MessageLine *>()->text().contains(u"of no kind"));
            QVERIFY(!dialog->findChild<SheetView *>()->description().isEmpty());
        });
    }

    void copiesAsPictureAndSvg()
    {
        race();
        action("copyFigure")->trigger();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(u"image/svg+xml"_s).contains("Reserved against contracted rooms"));
        QVERIFY(data->data(u"image/svg+xml"_s).contains("lr1-"));
    }

    /** What was clicked is what is offered. */
    void aRightClickOffersIt()
    {
        race();
        auto *card = m_page->findChild<StrategyCard *>();
        inDialog(
            [&] {
                QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5},
                                        card->mapToGlobal(QPoint(5, 5)));
                QApplication::sendEvent(card, &event);
                const QPointer<QMenu> menu = card->findChild<QMenu *>(u"copyMenu"_s);
                QVERIFY(menu);
                menu->findChild<QAction *>(u"saveFigureHere"_s)->trigger();
                // From Qt 6.8 on a dialog closes it.
                if (menu)
                    menu->close();
            },
            [](const FigureDialog *dialog) {
                QCOMPARE(dialog->findChild<QComboBox *>(u"figureWhat"_s)->currentText(),
                         u"What each strategy did"_s);
            });
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_RaceRecords>(argc, argv);
}

#include "tst_racerecords.moc"
