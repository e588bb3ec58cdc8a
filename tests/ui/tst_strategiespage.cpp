// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/strategiestest.h"

using namespace lastroom;

/** Strategies in the window, with real keys. */
class tst_StrategiesPage : public StrategiesTest
{
    Q_OBJECT

private slots:

    /** The whole way: a copy, a lock taken out, the order that shows it, and the lock put back. */
    void aLockIsTakenOutAndPutBack()
    {
        page()->showStrategy(u"pessimistic"_s);
        QVERIFY(editor()->isReadOnly());
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk()->name(), u"pessimistic-copy"_s);
        QVERIFY(!editor()->isReadOnly());
        QVERIFY(QFileInfo::exists(own(u"pessimistic-copy"_s)));
        QVERIFY(waitForTrial());
        QVERIFY2(message().contains(u"books alone"), qPrintable(message()));

        select(u"\nFOR UPDATE"_s);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_Delete);
        QVERIFY(!editor()->text().contains(u"FOR UPDATE;"));
        QVERIFY(desk()->isModified());
        QVERIFY(waitForTrial());

        // Not saved, and explored as it stands.
        click("exploreStrategy");
        QVERIFY(waitForExploration());
        QCOMPARE(explored().strategy().name, u"pessimistic-copy"_s);
        QCOMPARE(explored().counts().schedules, 24);
        QCOMPARE(explored().counts().overbooked, 22);
        const QString bad = m_window->shelf()->findings().summary(*desk()->parsed());
        QVERIFY2(bad.contains(u"22 of 24"), qPrintable(bad));

        QTest::mouseClick(find<QPushButton>("openInStep"), Qt::LeftButton);
        StepPage *step = m_window->stepPage();
        QVERIFY(QTest::qWaitFor([&] { return step->isVisible() && step->isIdle(); }, 30'000));
        QVERIFY2(step->activity().contains(u"verbooked"), qPrintable(step->activity()));

        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(editor()->text().contains(u"FOR UPDATE;"));
        QVERIFY(!desk()->isModified());
        click("exploreStrategy");
        QVERIFY(waitForExploration());
        QCOMPARE(explored().counts().schedules, 8);
        QCOMPARE(explored().counts().overbooked, 0);
        const QString good = m_window->shelf()->findings().summary(*desk()->parsed());
        QVERIFY2(good.contains(u"no counterexample in 8"), qPrintable(good));
    }

    void errorsStandAtTheirLine()
    {
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        // The parser, at once.
        select(u"-- step: take"_s);
        editor()->setFocus();
        QTest::keyClicks(editor(), u"-- stop: take"_s);
        QVERIFY(!desk()->parsed());
        QCOMPARE(editor()->problemLine(), desk()->parsed().error().place->line);
        QVERIFY(message().startsWith(u"Line "));
        QVERIFY(!find<QPushButton>("exploreStrategy")->isEnabled());
        while (editor()->isUndoAvailable())
            editor()->undo();
        QCOMPARE(editor()->problemLine(), 0);

        // The server, after a pause: no such column.
        select(u"reserved = reserved"_s);
        QTest::keyClicks(editor(), u"reservde = reserved"_s);
        QVERIFY(desk()->parsed());
        QVERIFY(waitForTrial());
        QVERIFY2(message().contains(u"42703"), qPrintable(message()));
        QCOMPARE(editor()->text(editor()->problemLine() - 1).trimmed().left(12), u"SET reservde"_s);
        while (editor()->isUndoAvailable())
            editor()->undo();

        // Tried alone: it does not book.
        select(u">= :rooms"_s);
        QTest::keyClicks(editor(), u"< :rooms"_s);
        QVERIFY(waitForTrial());
        QVERIFY2(message().contains(u"does not book"), qPrintable(message()));
        QVERIFY(editor()->problemLine() > 0);
    }

    /** It is cancelled after two seconds, and nobody waits meanwhile. */
    void oneThatHangs()
    {
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        select(u"SELECT true AS available"_s);
        editor()->setFocus();
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] { ++beats; });
        beat.start(10);
        editor()->replaceSelectedText(u"SELECT pg_sleep(3600) IS NOT NULL AS available"_s);
        QVERIFY(waitForTrial());
        QVERIFY2(message().contains(u"does not end"), qPrintable(message()));
        QVERIFY(beats > 5);
    }

    void undoGoesAcrossSave()
    {
        page()->showStrategy(u"atomic"_s);
        click("duplicate");
        const QString before = editor()->text();
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_L, Qt::ControlModifier);
        for (QWidget *dialog : QApplication::topLevelWidgets()) {
            if (dialog != m_window.get() && dialog->isVisible())
                dialog->close();
        }
        QCOMPARE(editor()->text(), before);
        editor()->setFocus();
        editor()->setCursorPosition(0, 0);
        QTest::keyClicks(editor(), u"-- "_s);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!desk()->isModified());
        QCOMPARE(StrategyFile::read(own(u"atomic-copy"_s)).value(), editor()->text());
        page()->showStrategy(u"naive"_s);
        page()->showStrategy(u"atomic-copy"_s);
        while (editor()->isUndoAvailable())
            editor()->undo();
        QCOMPARE(editor()->text(), before);
        QVERIFY(desk()->isModified());
        click("revertStrategy");
        QVERIFY(!desk()->isModified());
    }

    void findsAndReplaces()
    {
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *wanted = find<QLineEdit>("findText");
        QVERIFY(wanted->isVisible());
        QTest::keyClicks(wanted, u":hotel"_s);
        QTest::keyClick(wanted, Qt::Key_Return);
        QCOMPARE(editor()->selectedText(), u":hotel"_s);
        QTest::keyClicks(find<QLineEdit>("replaceText"), u":inn"_s);
        click("replaceAll");
        QVERIFY(!editor()->text().contains(u":hotel"));
        QVERIFY(!desk()->parsed());
        editor()->undo();
        QVERIFY(editor()->text().contains(u":hotel"));
        QTest::keyClick(wanted, Qt::Key_Escape);
        QVERIFY(!wanted->isVisible());
    }

    void mistakesShowTheirDifference()
    {
        page()->showStrategy(u"lock-without-transaction"_s);
        const QString facts = find<QTextBrowser>("strategyFacts")->toPlainText();
        QVERIFY2(facts.contains(u"Where it differs from"), qPrintable(facts));
        auto *tree = find<StrategyTree>("strategyTree");
        QCOMPARE(tree->currentItem()->parent()->text(0), u"Pessimistic"_s);
    }

    void everyLevel()
    {
        page()->showStrategy(u"atomic"_s);
        click("runLevels");
        QVERIFY(QTest::qWaitFor([this] { return page()->isIdle(); }, 60'000));
        auto *table = find<QTableWidget>("levelTable");
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->item(1, 0)->text(), u"read committed"_s);
        QCOMPARE(table->item(1, 1)->text(), u"22 of 24"_s);
        QVERIFY2(table->item(3, 1)->text().startsWith(u"0 of "),
                 qPrintable(table->item(3, 1)->text()));
        // At the level of the file it is what Explore found.
        const QTreeWidgetItem *item = find<StrategyTree>("strategyTree")->currentItem();
        QVERIFY2(item->text(1).contains(u"22 of 24"), qPrintable(item->text(1)));
    }

    void templatesAreUnderstood()
    {
        for (const QString &name : StrategyDesk::templates()) {
            QVERIFY(desk()->create(name));
            QVERIFY2(desk()->parsed(), qPrintable(name));
            QVERIFY(waitForTrial());
            QVERIFY2(message().contains(u"books alone"), qPrintable(name + message()));
        }
        QVERIFY(StrategyDesk::templates().size() >= 3);
    }

    void racesWhatStandsThere()
    {
        page()->showStrategy(u"naive"_s);
        click("duplicate");
        QVERIFY(waitForTrial());
        click("raceStrategy");
        QVERIFY(m_window->racePage()->isVisible());
        QVERIFY(waitForEnd(*m_window));
        const auto &recordings = m_window->racePage()->monitor()->recordings();
        QCOMPARE(recordings.size(), 1u);
        QCOMPARE(recordings.front().description().strategy, u"naive-copy"_s);
    }
};

int main(int argc, char **argv)
{
    return runStrategiesTest<tst_StrategiesPage>(argc, argv);
}

#include "tst_strategiespage.moc"
