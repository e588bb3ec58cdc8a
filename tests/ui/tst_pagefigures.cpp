// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/recipe.h"
#include "tests/support/savedialog.h"
#include "tests/support/windowfixture.h"
#include "ui/control/noticebar.h"
#include "ui/explore/explorepage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/step/steppage.h"

#include <QClipboard>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace lastroom;

/** What Step through and Explore put on paper, and the tokens in it. */
class tst_PageFigures : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    /** The figure that the page copies, as SVG. */
    static QString copied(const Page *page)
    {
        QGuiApplication::clipboard()->clear();
        page->findChild<QAction *>(u"copyFigure"_s)->trigger();
        return QString::fromUtf8(
            QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
    }

    static Recipe recipeIn(const QString &svg)
    {
        static const QRegularExpression token(u"lr1-[0-9a-z]+"_s);
        return Recipe::read(token.match(svg).captured()).value();
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<MicroscopeWindow>(optionsFor(m_database));
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void aBoard()
    {
        StepPage *page = m_window->stepPage();
        m_window->showPage(page);
        const QAction *copy = page->findChild<QAction *>(u"copyFigure"_s);
        QVERIFY(!copy->isEnabled());
        const Schedule schedule = Schedule::parse(u"A1 B1 A2 B2"_s).value();
        page->showSchedule(u"atomic"_s, {2, 1, 1, false}, schedule);
        QVERIFY(QTest::qWaitFor([&] { return page->isIdle() && copy->isEnabled(); }, 30'000));
        const QString svg = copied(page);
        QVERIFY2(svg.contains(u">Atomic: A1 B1 A2 B2<"), qPrintable(svg.left(500)));
        QVERIFY(svg.contains(u">Alice<"));
        const Recipe recipe = recipeIn(svg);
        QCOMPARE(recipe.kind, Recipe::Kind::Schedule);
        QCOMPARE(recipe.schedule, schedule);
        QCOMPARE(recipe.ways.first().name, u"atomic"_s);
    }

    /** What one window says another one sets up. */
    void tokensAreOpened()
    {
        RacePlan plan;
        plan.strategies = m_window->shelf()->library().select({u"nowait"_s, u"naive"_s}).value();
        plan.inventory = Inventory::uniform(2, 17);
        plan.workload.clients = 33;
        plan.workload.hold = 4;
        m_window->openToken(Recipe::of(plan, u"15.18"_s).token());
        QCOMPARE(m_window->page(), m_window->racePage());
        const RacePlan set = m_window->racePage()->sidebar()->plan().value();
        QCOMPARE(set.inventory, plan.inventory);
        QCOMPARE(set.workload, plan.workload);
        QCOMPARE(set.strategies.size(), 2);
        QCOMPARE(m_window->racePage()->notice()->text(), QString());

        const Schedule schedule = Schedule::parse(u"A1 B1 A2"_s).value();
        m_window->openToken(
            Recipe::of(plan.strategies.last(), {2, 3, 2, false}, schedule, {}).token());
        StepPage *step = m_window->stepPage();
        QVERIFY(QTest::qWaitFor([&] { return step->isIdle(); }, 30'000));
        QCOMPARE(step->recording().schedule(), schedule);
        QCOMPARE(step->recording().situation, (Situation{2, 3, 2, false}));

        ExplorationPlan orders{plan.strategies, {2, 1, 1, true}, {}, false};
        m_window->openToken(Recipe::of(orders, {}).token());
        ExplorePage *explore = m_window->explorePage();
        QVERIFY(QTest::qWaitFor([&] { return explore->isIdle(); }, 60'000));
        QCOMPARE(explore->monitor()->explorations().size(), 2);
        QCOMPARE(explore->monitor()->explorations().front().situation(), orders.situation);

        // What is none changes nothing, and is told where one is.
        m_window->openToken(u"lr1-nonsense"_s);
        QCOMPARE(m_window->page(), explore);
    }

    /** One page about every order, with the lanes of the one that is shown. */
    void evidenceOfOrders()
    {
        ExplorePage *page = m_window->explorePage();
        m_window->showPage(page);
        auto *evidence = page->findChild<QAction *>(u"evidence"_s);
        QVERIFY(!evidence->isEnabled());
        page->explore({{m_window->shelf()->library().select({u"naive"_s}).value()}, {}, {}, false});
        QVERIFY(QTest::qWaitFor([&] { return page->isIdle() && evidence->isEnabled(); }, 60'000));
        const QTemporaryDir folder;
        QTRY_VERIFY(copied(page).contains(u">Alice<"));
        const QByteArray html = savedBy(evidence, folder.filePath(u"orders.html"_s));
        QVERIFY(html.contains("<img alt"));
        QVERIFY(html.contains("overbooks in 12 of 16 orders"));
        QVERIFY(html.contains("lastroom explore --replay lr1-"));
    }

    void anExploration()
    {
        ExplorePage *page = m_window->explorePage();
        m_window->showPage(page);
        const QAction *copy = page->findChild<QAction *>(u"copyFigure"_s);
        QVERIFY(!copy->isEnabled());
        page->explore(m_window->shelf()->library().select({u"naive"_s}).value());
        QVERIFY(QTest::qWaitFor([&] { return page->isIdle() && copy->isEnabled(); }, 60'000));
        // The picture of the order that is shown.
        const QString svg = copied(page);
        QVERIFY2(svg.contains(u">Naive: A1 B1 B2 B3 A2 A3<"), qPrintable(svg.left(500)));
        QCOMPARE(recipeIn(svg).schedule.text(), u"A1 B1 B2 B3 A2 A3"_s);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_PageFigures>(argc, argv);
}

#include "tst_pagefigures.moc"
