// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"
#include "ui/page/settings.h"
#include "ui/step/clientbutton.h"
#include "ui/step/stepboard.h"
#include "ui/step/steppage.h"
#include "ui/step/stepside.h"
#include "ui/step/whycard.h"
#include "ui/window/keysdialog.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** For the back of the room: what is to be seen in a small window with large text. */
class tst_LargeText : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void init() { failOnWarnings(); }

    void cleanup() { applyTheme(*qApp, Theme::light(), 100); }

    /** The size of the last time holds for every control from the first moment on. */
    void isRemembered()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        Settings settings;
        settings.textPercent = 150;
        settings.write();
        WindowOptions options = optionsFor(m_database);
        options.remembers = true;
        MicroscopeWindow window(options);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const double size = QApplication::font().pointSizeF();
        QCOMPARE(window.menuBar()->font().pointSizeF(), size);
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->font().pointSizeF() >= size, qPrintable(button->text()));
        }
    }

    /** Until another one is chosen, and again after that. */
    void followsTheSizeOfTheSystemsText()
    {
        QFont large;
        large.setPointSizeF(12.5);
        QApplication::setFont(large);
        QCOMPARE(systemTextPercent(), 125);
        large.setPixelSize(8);
        QApplication::setFont(large);
        QCOMPARE(systemTextPercent(), 100);
        WindowOptions options = optionsFor(m_database);
        options.systemText = 140;
        MicroscopeWindow window(options);
        window.show();
        QCOMPARE(QApplication::font().pointSizeF(), 14.);
        window.findChild<QAction *>(u"smaller"_s)->trigger();
        QCOMPARE(QApplication::font().pointSizeF(), 13.);
        window.findChild<QAction *>(u"normal"_s)->trigger();
        QCOMPARE(QApplication::font().pointSizeF(), 14.);
    }

    void theStepPageCutsNothing_data() { sizes(); }

    void theStepPageCutsNothing()
    {
        QFETCH(const int, steps);
        MicroscopeWindow window(optionsFor(m_database));
        window.resize(1280, 690);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QAction *>(u"page1"_s)->trigger();
        auto *page = window.findChild<StepPage *>();
        page->showSchedule(u"naive"_s, {}, Schedule::parse(u"A1 B1 A2 B2"_s).value());
        QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), 30'000);
        enlarge(window, steps);
        const auto *side = page->findChild<StepSide *>();
        QVERIFY(side->isVisible());
        QTRY_VERIFY(side->why()->isVisible());
        QTRY_COMPARE(side->horizontalScrollBar()->maximum(), 0);
        for (const QPushButton *button : side->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTRY_COMPARE_GE(button->width(), button->sizeHint().width());
        }
    }

    void theBoardKeepsTheLargerHalf_data() { sizes(); }

    void theBoardKeepsTheLargerHalf()
    {
        QFETCH(const int, steps);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"wordy.sql"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- strategy: wordy\n-- title: Wordy, as somebody may be who explains\n-- "
                   "isolation: serializable\n-- expect: "
                   "correct\n--\n-- Looks.\n\n-- step: look whether there is any room left in this "
                   "hotel and remember what was seen\nSELECT :rooms::int;\n");
        file.close();
        WindowOptions options = optionsFor(m_database);
        options.library = StrategyLibrary::load(folder.path()).value();
        MicroscopeWindow window(options);
        window.resize(1280, 690);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QAction *>(u"page1"_s)->trigger();
        auto *page = window.findChild<StepPage *>();
        page->showSchedule(u"wordy"_s, {4, 1, 1}, {});
        QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), 30'000);
        enlarge(window, steps);
        const auto *side = page->findChild<StepSide *>();
        const auto button = [&](QChar client) {
            return side->findChild<ClientButton *>(u"step"_s + client + u"Button"_s);
        };
        QTRY_VERIFY(button(u'D')->isVisible());
        QTRY_COMPARE(button(u'C')->y(), button(u'D')->y());
        QCOMPARE_GT(button(u'C')->y(), button(u'A')->geometry().bottom());
        QTRY_COMPARE(side->horizontalScrollBar()->maximum(), 0);
        QTRY_COMPARE_GT(page->board()->width(), side->width());
        QCOMPARE_LE(side->width(),
                    side->sizeHint().width() + side->verticalScrollBar()->sizeHint().width());
        const auto *title = side->findChild<QLabel *>(u"strategyLine"_s);
        QCOMPARE_GT(title->heightForWidth(title->width()), 3 * title->fontMetrics().height() / 2);
        QTRY_COMPARE_GE(title->height(), title->heightForWidth(title->width()));
        QVERIFY(button(u'D')->shownText().startsWith(u"Dave ▸ l"_s));
        QVERIFY(button(u'D')->shownText().endsWith(u'…'));
        QVERIFY(button(u'D')->accessibleName().endsWith(u"what was seen"_s));
        QVERIFY(button(u'D')->toolTip().contains(u"what was seen"_s));
    }

    void everyKeyFitsTheScreen_data() { sizes(); }

    void everyKeyFitsTheScreen()
    {
        QFETCH(const int, steps);
        MicroscopeWindow window(optionsFor(m_database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        enlarge(window, steps);
        QStringList told;
        QRect frame;
        bool closes = false;
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = window.findChild<KeysDialog *>();
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                told.append(label->text());
            frame = dialog->frameGeometry();
            const auto *close = dialog->findChild<QPushButton *>();
            closes = dialog->rect().contains(close->mapTo(dialog, close->rect().bottomRight()));
            dialog->reject();
        });
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        for (const QString &title : {u"Everywhere"_s, u"Race"_s, u"Step through"_s, u"Explore"_s})
            QVERIFY2(told.contains(title), qPrintable(title));
        QVERIFY(told.contains(u"Next statement of Alice"_s));
        for (const QString &key :
             {u"Alt+1"_s, u"Shift+F1 or ?"_s, u"Ctrl+4"_s, u"A"_s, u"Ctrl+F5"_s})
            QCOMPARE(told.count(key), 1);
        QVERIFY(closes);
        const QSize available = window.screen()->availableSize();
        QCOMPARE_LE(frame.width(), available.width());
        QCOMPARE_LE(frame.height(), available.height());
    }

private:
    static void sizes()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("100 %") << 0;
        QTest::newRow("150 %") << 5;
    }

    static void enlarge(const MicroscopeWindow &window, int steps)
    {
        for (int step = 0; step < steps; ++step)
            window.findChild<QAction *>(u"larger"_s)->trigger();
    }

    std::shared_ptr<Database> m_database;
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_LargeText>(argc, argv);
}

#include "tst_largetext.moc"
