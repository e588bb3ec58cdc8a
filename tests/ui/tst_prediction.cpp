// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testing.h"
#include "tests/support/windowfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/page/predictioncard.h"
#include "ui/step/steppage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace lastroom;

/** A question before it runs, and the guess beside what happened. */
class tst_Prediction : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    PredictionCard *card() const
    {
        return m_window->page()->findChild<PredictionCard *>(u"prediction"_s);
    }

    QString text(const char *name) const
    {
        return card()->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    void press(int key) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

    void waitUntilIdle() const { QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 60'000); }

    void showStep(const QString &schedule) const
    {
        m_window->stepPage()->showSchedule(u"naive"_s, {}, Schedule::parse(schedule).value());
        waitUntilIdle();
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_window = std::make_unique<MicroscopeWindow>(optionsFor(m_database));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->findChild<QAction *>(u"predict"_s)->setChecked(true);
    }

    void cleanup() { m_window.reset(); }

    void oneKeyAnswers()
    {
        RacePage *page = m_window->racePage();
        page->sidebar()->strategies()->setChecked({u"pessimistic"_s});
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"runButton"_s), Qt::LeftButton);
        QVERIFY(card()->isAsking());
        QVERIFY(!page->monitor()->isRunning());
        QVERIFY(text("predictionText").contains(u"Pessimistic"));
        press(Qt::Key_4);
        QVERIFY(page->monitor()->isRunning());
        QVERIFY(card()->isVisible());
        waitUntilIdle();
        QCOMPARE(text("predictionText"), u"It was: none. Your guess: more than 60."_s);
        QVERIFY(text("predictionReason").startsWith(u"Pessimistic sold 0 rooms too many."));
        // The next question is another one.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY2(text("predictionText").contains(u"conflict"), qPrintable(text("predictionText")));
    }

    void oneKeySkips()
    {
        showStep(u"A1 B1 A2 B2"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(card()->isAsking());
        press(Qt::Key_Escape);
        QVERIFY(!card()->isVisible());
        waitUntilIdle();
        QCOMPARE(m_window->stepPage()->recording().steps.size(), 4);
        // So does running it once more.
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(!card()->isVisible());
        waitUntilIdle();
        QVERIFY(!card()->isVisible());
    }

    void anOrderAnswers()
    {
        showStep(u"A1 B1 A2 B2"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(text("predictionText"), u"What will become of Bob’s check?"_s);
        press(Qt::Key_1);
        QTRY_VERIFY_WITH_TIMEOUT(!card()->isWaiting(), 30'000);
        QVERIFY2(text("predictionText").startsWith(u'✓'), qPrintable(text("predictionText")));
        QCOMPARE(text("predictionReason"), u"Bob’s check: 1 row."_s);
        // Another order is another matter.
        m_window->stepPage()->findChild<QAction *>(u"stepStartOver"_s)->trigger();
        QTRY_VERIFY(!card()->isVisible());
    }

    /** Paused, it is not known yet; played on, it is. */
    void aPausedOrderAnswersLater()
    {
        showStep(u"A1 B1 A2 B2"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        // At the first step, whatever the machine does meanwhile.
        const auto pausing = connect(m_window->page(), &Page::statusChanged, this, [this] {
            if (m_window->stepPage()->recording().steps.size() == 1)
                m_window->stepPage()->stop();
        });
        press(Qt::Key_1);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->stepPage()->recording().steps.size(), 1, 30'000);
        waitUntilIdle();
        disconnect(pausing);
        QVERIFY(card()->isWaiting());
        m_window->stepPage()->findChild<QAction *>(u"stepPlay"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!card()->isWaiting(), 30'000);
        QVERIFY(text("predictionText").startsWith(u'✓'));
    }

    void anExplorationAnswers()
    {
        m_window->showPage(m_window->explorePage());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(card()->isAsking());
        press(Qt::Key_3);
        waitUntilIdle();
        QCOMPARE(text("predictionText"), u"✓ in half of them or more, as you guessed."_s);
        QVERIFY(text("predictionReason").startsWith(u"In 12 of 16 orders"));
    }

    /** Its keys are those without a modifier: the others are the window's. */
    void otherKeysAreNotItsOwn()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(card()->isAsking());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->page(), m_window->stepPage());
        QVERIFY(!m_window->racePage()->monitor()->isRunning());
    }

    /** What is asked about has changed. */
    void anotherSetUpTakesItBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(card()->isAsking());
        m_window->racePage()->sidebar()->strategies()->setChecked({u"naive"_s});
        QVERIFY(!card()->isVisible());
        QVERIFY(!m_window->racePage()->monitor()->isRunning());
    }

    void offIsOff()
    {
        m_window->findChild<QAction *>(u"predict"_s)->setChecked(false);
        showStep(u"A1 B1"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(!card()->isVisible());
        waitUntilIdle();
    }

    /** With --play the settings do not count, until somebody wants to be asked. */
    void playedAtTheStart()
    {
        WindowOptions options = optionsFor(m_database);
        options.asks = false;
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *predict = m_window->findChild<QAction *>(u"predict"_s);
        predict->setChecked(true);
        showStep(u"A1 B1"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(!card()->isVisible());
        waitUntilIdle();
        predict->trigger();
        predict->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(card()->isAsking());
    }

    /** As --play does it. */
    void nobodyIsAskedWhereNobodyIs()
    {
        m_window->racePage()->sidebar()->strategies()->setChecked({u"naive"_s});
        m_window->page()->run();
        QVERIFY(m_window->racePage()->monitor()->isRunning());
        QVERIFY(!card()->isVisible());
        waitUntilIdle();
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Prediction>(argc, argv);
}

#include "tst_prediction.moc"
