// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contrast.h"
#include "tests/support/figures.h"
#include "tests/support/windowfixture.h"
#include "ui/figure/figuredialog.h"
#include "ui/learn/learnpage.h"
#include "ui/race/recordsdialog.h"
#include "ui/series/seriesdialog.h"
#include "ui/window/keysdialog.h"
#include "ui/window/strategydialog.h"

#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTreeWidgetItemIterator>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** Who goes through the window by keyboard sees where it is. */
class tst_Focus : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void init() { failOnWarnings(); }

    void cleanup() { applyTheme(*qApp, Theme::light(), 100); }

    void onPages_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<int>("page");
        for (const QString &theme : Theme::names()) {
            for (int page = 0; page < 5; ++page)
                QTest::addRow("%s, page %d", qPrintable(theme), page + 1) << theme << page;
        }
    }

    void onPages()
    {
        QFETCH(const QString, theme);
        QFETCH(const int, page);
        WindowOptions options = optionsFor(m_database);
        options.appearance = Settings::appearanceNamed(theme);
        MicroscopeWindow window(options);
        window.resize(1600, 1000);
        window.showPage(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        verify(window);
        if (QTest::currentTestFailed())
            return;
        // Charts and lists have something to show only then.
        if (!window.page()->canRun())
            return;
        window.page()->run();
        QTRY_VERIFY_WITH_TIMEOUT(window.page()->isIdle(), 60'000);
        verify(window);
    }

    void whereThereIsToLearn_data() { themes(); }

    void whereThereIsToLearn()
    {
        QFETCH(const QString, theme);
        WindowOptions options = optionsFor(m_database);
        options.appearance = Settings::appearanceNamed(theme);
        MicroscopeWindow window(options);
        window.resize(1600, 1000);
        window.showPage(window.learnPage());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *list = window.findChild<QTreeWidget *>(u"learnList"_s);
        QSet<QWidget *> panels;
        auto *panel = window.learnPage()->findChild<QStackedWidget *>();
        for (QTreeWidgetItemIterator each(list); *each; ++each) {
            list->setCurrentItem(*each);
            if (panels.contains(panel->currentWidget()))
                continue;
            panels.insert(panel->currentWidget());
            verify(window);
        }
        QCOMPARE(panels.size(), panel->count());
    }

    void inDialogs_data() { themes(); }

    void inDialogs()
    {
        QFETCH(const QString, theme);
        applyTheme(*qApp, Theme::named(theme), 100);
        const RaceRecord record = figureRecord(2, 3);
        const QTemporaryDir folder;
        FigureDialog figure({{raceFigure(u"bars"_s, record), receiptOf(record)}}, 0);
        verifyShown(figure);
        RecordsDialog records(RecordStore(folder.path()));
        verifyShown(records);
        SeriesDialog series(
            m_database, record.plan, [](const QString &) { return 0; }, Theme::named(theme));
        verifyShown(series);
        StrategyDialog strategies;
        strategies.setStrategies(record.plan.strategies, record.plan.strategies);
        strategies.setTheme(Theme::named(theme));
        verifyShown(strategies);
        KeysDialog keys({{u"Race"_s, {{u"Run"_s, u"F5"_s}}}}, nullptr);
        verifyShown(keys);
    }

private:
    static void themes()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : Theme::names())
            QTest::addRow("%s", qPrintable(theme)) << theme;
    }

    static void verifyShown(QDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        verify(dialog);
        dialog.close();
    }

    /** Each in its turn. */
    static void verify(QWidget &window)
    {
        QStringList unseen;
        int seen = 0;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!takesTab(*widget))
                continue;
            const QString name = nameOf(*widget);
            if (differs(window, *widget))
                ++seen;
            else
                unseen.append(name);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"; "_s)));
        QVERIFY(seen > 0);
    }

    static bool takesTab(const QWidget &widget)
    {
        return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
            && (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.visibleRegion().isEmpty();
    }

    static QString nameOf(const QWidget &widget)
    {
        const QString own = u"%1 %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                           widget.objectName());
        return u"%1 “%2” in %3"_s.arg(own, widget.accessibleName(),
                                      widget.parentWidget()->objectName());
    }

    /** In the window as a whole: a widget may leave it to the one around it to show it. As WCAG 2.2
     * has it, what changes changes by 3:1. */
    static bool differs(QWidget &window, QWidget &widget)
    {
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        const QImage before = window.grab().toImage();
        widget.setFocus(Qt::TabFocusReason);
        const QImage after = window.grab().toImage();
        // A caret alone is easily missed.
        constexpr int least = 40;
        int pixels = 0;
        for (int y = 0; y < before.height(); ++y) {
            const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
            const auto *fresh = reinterpret_cast<const QRgb *>(after.constScanLine(y));
            for (int x = 0; x < before.width(); ++x)
                pixels += old[x] != fresh[x] && contrast(old[x], fresh[x]) >= 3 ? 1 : 0;
        }
        return widget.hasFocus() && pixels >= least;
    }

    std::shared_ptr<Database> m_database;
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Focus>(argc, argv);
}

#include "tst_focus.moc"
