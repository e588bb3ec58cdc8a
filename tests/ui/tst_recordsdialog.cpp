// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/racefile.h"
#include "tests/support/offscreen.h"
#include "tests/support/racerecords.h"
#include "tests/support/testing.h"
#include "ui/control/noticebar.h"
#include "ui/figure/figureview.h"
#include "ui/race/comparisondialog.h"
#include "ui/race/recordsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace lastroom;

/** The list of kept races, with real keys and clicks on a real folder. */
class tst_RecordsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordsDialog> m_dialog;

    RecordStore store() const { return RecordStore(m_folder->path()); }

    template <typename T> T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }

    QTableWidget *table() const { return find<QTableWidget>("recordsTable"); }

    /** The names that are seen. */
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (!table()->isRowHidden(row))
                names.append(table()->item(row, 2)->text());
        }
        return names;
    }

    void click(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }

private slots:

    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        for (int day = 1; day <= 3; ++day) {
            RaceRecord record = handmadeRecord(20);
            record.label
                = {u"Race %1"_s.arg(day), day == 2 ? u"on the projector"_s : QString(), false};
            record.environment.started = record.environment.started.addDays(day);
            const Result<QString> kept = store().keep(record);
            VERIFY_RESULT(kept);
        }
        m_dialog = std::make_unique<RecordsDialog>(store());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void isFoundByWords()
    {
        QCOMPARE(names(), (QStringList{u"Race 3"_s, u"Race 2"_s, u"Race 1"_s}));
        QTest::keyClicks(find<QLineEdit>("recordsFilter"), u"PROJECTOR race"_s);
        QCOMPARE(names(), QStringList{u"Race 2"_s});
        find<QLineEdit>("recordsFilter")->setText(u"nothing like it"_s);
        QCOMPARE(names(), QStringList());
        QVERIFY(find<QLineEdit>("recordsFilter")->isClearButtonEnabled());
        find<QLineEdit>("recordsFilter")->clear();
        QCOMPARE(names().size(), 3);
    }

    void opens()
    {
        QStringList opened;
        connect(m_dialog.get(), &RecordsDialog::openRequested, m_dialog.get(),
                [&](const QString &path) { opened.append(path); });
        table()->setCurrentCell(1, 2);
        QVERIFY(find<QLabel>("recordsAbout")->text().contains(u"lr1-"));
        click("recordsOpen");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(RaceFile::readSummary(opened.first()).value().label.name, u"Race 2"_s);
    }

    void namesNotesAndMarks()
    {
        const auto label = [this] { return store().list().records.first().label; };
        table()->item(0, 2)->setText(u"  The last one "_s);
        QTRY_COMPARE(label().name, u"The last one"_s);
        // While it is written nothing else can be changed.
        QTRY_VERIFY(table()->isEnabled());
        // A name is needed.
        table()->item(0, 2)->setText(u" "_s);
        QCOMPARE(names().first(), u"The last one"_s);
        table()->item(0, 4)->setText(u"seen in class"_s);
        QTRY_VERIFY(table()->isEnabled());
        table()->item(0, 0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(label(), (RecordLabel{u"The last one"_s, u"seen in class"_s, true}));
        QTRY_VERIFY(table()->isEnabled());
        // A file that is gone.
        QFile::remove(store().list().records.first().path);
        table()->item(0, 4)->setText(u"lost"_s);
        QTRY_VERIFY(m_dialog->findChild<NoticeBar *>()->isVisible());
        QCOMPARE(names().size(), 2);
    }

    void comparesTwo()
    {
        QVERIFY(!find<QPushButton>("recordsCompare")->isEnabled());
        QStringList compared;
        connect(m_dialog.get(), &RecordsDialog::comparisonRequested, m_dialog.get(),
                [&](const QString &base, const QString &fresh) {
                    compared = {base, fresh};
                });
        table()->setCurrentCell(0, 2);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!find<QPushButton>("recordsOpen")->isEnabled());
        click("recordsCompare");
        QCOMPARE(compared.size(), 2);
        // The older one is the base.
        QCOMPARE(RaceFile::readSummary(compared.first()).value().label.name, u"Race 2"_s);
        QCOMPARE(RaceFile::readSummary(compared.last()).value().label.name, u"Race 3"_s);
        // All three, and a series, are too many.
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!find<QPushButton>("recordsCompare")->isEnabled());
    }

    void baseAndNewSwapped()
    {
        const auto base = std::make_shared<RaceRecord>(handmadeRecord(20));
        const auto fresh = std::make_shared<RaceRecord>(handmadeRecord(30));
        base->label.name = u"Before"_s;
        fresh->label.name = u"After"_s;
        ComparisonDialog dialog(base, fresh, Theme::light());
        dialog.show();
        const auto *names = dialog.findChild<QLabel *>(u"comparisonNames"_s);
        QVERIFY2(names->text().startsWith(u"Base: Before"), qPrintable(names->text()));
        const auto *view = dialog.findChild<FigureView *>();
        const QString before = view->figure()->description();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"comparisonSwap"_s), Qt::LeftButton);
        QVERIFY2(names->text().startsWith(u"Base: After"), qPrintable(names->text()));
        QVERIFY(view->figure()->description() != before);
        QVERIFY(view->height() >= view->heightForWidth(view->width()));
    }

    void deletesAndTakesBack()
    {
        QVERIFY(!find<QPushButton>("recordsUndo")->isEnabled());
        table()->setCurrentCell(2, 2);
        click("recordsDelete");
        QCOMPARE(names(), (QStringList{u"Race 3"_s, u"Race 2"_s}));
        QCOMPARE(store().list().records.size(), 2);
        click("recordsUndo");
        QCOMPARE(names().size(), 3);
        QVERIFY(!find<QPushButton>("recordsUndo")->isEnabled());
    }

    void nothingIsKept()
    {
        m_dialog = std::make_unique<RecordsDialog>(RecordStore(m_folder->filePath(u"none"_s)));
        QCOMPARE(table()->rowCount(), 0);
        QVERIFY(!find<QPushButton>("recordsOpen")->isEnabled());
        QVERIFY(!find<QPushButton>("recordsDelete")->isEnabled());
        QVERIFY(find<QLabel>("recordsAbout")->text().contains(u"every one that ends is"));
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_RecordsDialog>(argc, argv);
}

#include "tst_recordsdialog.moc"
