// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testing.h"
#include "tests/support/windowfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/picturepanel.h"
#include "ui/page/predictioncard.h"
#include "ui/page/strategyshelf.h"
#include "ui/recording/gapchooser.h"
#include "ui/recording/schedulepicture.h"
#include "ui/recording/slipcard.h"
#include "ui/step/stepboard.h"
#include "ui/step/steppage.h"
#include "ui/step/stepside.h"
#include "ui/step/whycard.h"

#include <QAction>
#include <QLabel>

using namespace lastroom;

/** The gap and the reason, found on the lanes before they are told. */
class tst_SlipCard : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    StepPage *step() const { return m_window->stepPage(); }

    SlipCard *card() const { return m_window->page()->findChild<SlipCard *>(u"slipCard"_s); }

    QString text() const { return card()->findChild<QLabel *>(u"slipText"_s)->text(); }

    QAbstractButton *button(const char *name) const
    {
        return card()->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

    void show(const QString &strategy, const QString &schedule) const
    {
        m_window->shelf()->setShown(strategy, true);
        step()->showSchedule(strategy, {}, Schedule::parse(schedule).value());
        QTRY_VERIFY_WITH_TIMEOUT(step()->isIdle() && !step()->recording().steps.isEmpty(), 30'000);
    }

    void clickGap(int gap) const
    {
        QTest::mouseClick(step()->board()->viewport(), Qt::LeftButton, {},
                          step()->board()->gaps()->placeOf(gap).center().toPoint());
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

    void byMouse()
    {
        show(u"naive"_s, u"A1 B1 A2 B2"_s);
        QVERIFY(card()->isVisible());
        QVERIFY(!step()->side()->why()->isVisible());
        clickGap(0);
        QVERIFY2(text().contains(u"look at the lane of Bob"), qPrintable(text()));
        QTest::mouseClick(button("slipNowhere"), Qt::LeftButton);
        QVERIFY2(text().contains(u"There is a gap"), qPrintable(text()));
        clickGap(1);
        QCOMPARE(text(), u"There it was. And why?"_s);
        QVERIFY(!step()->board()->gaps()->isOffering());
        QTest::mouseClick(button("slipReason3"), Qt::LeftButton);
        QVERIFY(!button("slipReason3")->isEnabled());
        QVERIFY(card()->isVisible());
        QTest::mouseClick(button("slipReason1"), Qt::LeftButton);
        QVERIFY(!card()->isVisible());
        QVERIFY(step()->side()->why()->isVisible());
        QVERIFY(step()->side()->why()->text().contains(u"Bob’s check (2) read"));
        // Who has found it is not asked again.
        show(u"naive"_s, u"B1 A1 B2 A2"_s);
        QVERIFY(!card()->isVisible());
        QVERIFY(step()->side()->why()->isVisible());
    }

    void byKeys()
    {
        show(u"naive"_s, u"A1 B1 A2 B2"_s);
        step()->board()->setFocus();
        QTest::keyClick(step()->board(), Qt::Key_Down);
        QTest::keyClick(step()->board(), Qt::Key_Down);
        QTest::keyClick(step()->board(), Qt::Key_Return);
        QCOMPARE(text(), u"There it was. And why?"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(step()->side()->why()->isVisible());
    }

    void showMe()
    {
        show(u"subselect-guard"_s, u"A1 A2 B1 A3 B2 B3"_s);
        QVERIFY(card()->isVisible());
        QTest::mouseClick(button("slipShow"), Qt::LeftButton);
        QVERIFY(!card()->isVisible());
        QVERIFY(step()->side()->why()->isVisible());
    }

    /** Taken back, there is nothing to be found; done again, there is. */
    void takenBack()
    {
        show(u"naive"_s, u"A1 B1 A2 B2"_s);
        QVERIFY(card()->isVisible());
        step()->findChild<QAction *>(u"stepBack"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!card()->isVisible(), 30'000);
        QVERIFY(!step()->board()->gaps()->isOffering());
        step()->findChild<QAction *>(u"stepB"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible(), 30'000);
        // What follows does not begin it anew.
        clickGap(1);
        step()->findChild<QAction *>(u"stepA"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(step()->recording().steps.size(), 5, 30'000);
        QCOMPARE(text(), u"There it was. And why?"_s);
    }

    void whatHoldsIsNotAsked()
    {
        show(u"pessimistic"_s, u"A1 B1 A2 A3"_s);
        QVERIFY(!card()->isVisible());
    }

    void whatWasFoundByExploring()
    {
        m_window->showPage(m_window->explorePage());
        m_window->page()->run();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 60'000);
        QVERIFY(card()->isVisible());
        auto *picture = m_window->page()->findChild<SchedulePicture *>(u"schedulePicture"_s);
        QVERIFY(picture->gaps()->isOffering());
        QVERIFY(!m_window->page()->findChild<QWidget *>(u"why"_s)->isVisible());
        const std::optional<Slip> slip = Slip::of(picture->recording());
        QVERIFY(slip && slip->right.size() == 1);
        QTest::mouseClick(picture, Qt::LeftButton, {},
                          picture->gaps()->placeOf(slip->right.first()).center().toPoint());
        QCOMPARE(text(), u"There it was. And why?"_s);
        QTest::mouseClick(button("slipReason1"), Qt::LeftButton);
        QVERIFY(m_window->page()->findChild<QWidget *>(u"why"_s)->isVisible());
    }

    void offIsOff()
    {
        m_window->findChild<QAction *>(u"predict"_s)->setChecked(false);
        show(u"naive"_s, u"A1 B1 A2 B2"_s);
        QVERIFY(!card()->isVisible());
        QVERIFY(step()->side()->why()->isVisible());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_SlipCard>(argc, argv);
}

#include "tst_slipcard.moc"
