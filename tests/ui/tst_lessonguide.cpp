// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/lessons.h"
#include "tests/support/testing.h"
#include "tests/support/windowfixture.h"
#include "ui/explore/explorepage.h"
#include "ui/learn/learnpage.h"
#include "ui/page/strategyshelf.h"
#include "ui/step/steppage.h"
#include "ui/window/lessonguide.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTreeWidget>

#include <csignal>

using namespace lastroom;

/** A lesson from its beginning to its end, as somebody does it who presses what it says. */
class tst_LessonGuide : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    template <typename T> T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QPushButton *button(const char *name) const { return find<QPushButton>(name); }

    QString text(const char *label) const { return find<QLabel>(label)->text(); }

    void press(QChar letter) const
    {
        QTest::keyClick(m_window.get(), letter.toLower().toLatin1());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stepPage()->isIdle(), 30'000);
    }

    /** Does what the step asks for. */
    void doStep(const LessonStep &step, const QString &given) const
    {
        if (step.kind == LessonStep::Kind::Order) {
            const Schedule wanted = Schedule::parse(step.schedule).value();
            const auto begun = Schedule::parse(given).value().moves.size();
            QTRY_COMPARE_WITH_TIMEOUT(m_window->stepPage()->recording().steps.size(), begun,
                                      30'000);
            for (qsizetype place = begun; place < wanted.moves.size(); ++place)
                press(clientLetter(wanted.moves.at(place).client).at(0));
        } else {
            QVERIFY(button("lessonAct")->isVisible());
            QTest::mouseClick(button("lessonAct"), Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(button("lessonNext")->isEnabled(), 60'000);
    }

    void makeWindow(const std::shared_ptr<Database> &database)
    {
        WindowOptions options = optionsFor(database);
        options.remembers = true;
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::mouseClick(button("welcomeClose"), Qt::LeftButton);
    }

    void begin(int lesson) const
    {
        m_window->showPage(m_window->learnPage());
        m_window->learnPage()->list()->setCurrentItem(
            m_window->learnPage()->list()->topLevelItem(0)->child(lesson));
        QTest::mouseClick(button("lessonBegin"), Qt::LeftButton);
        QVERIFY(m_window->lessons()->isOn());
    }

private slots:

    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        m_database = testDatabase();
    }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        makeWindow(m_database);
    }

    void cleanup()
    {
        m_window.reset();
        Settings().write();
    }

    void fromBeginningToEnd_data()
    {
        QTest::addColumn<int>("place");
        for (int place = 0; place < lessons().size(); ++place)
            QTest::newRow(qPrintable(lessons().at(place).name)) << place;
    }

    void fromBeginningToEnd()
    {
        QFETCH(int, place);
        const Lesson lesson = lessons().at(place);
        const QStringList shownBefore = m_window->shelf()->added();
        begin(place);
        for (int step = 0; step < lesson.steps.size(); ++step) {
            QVERIFY(text("lessonHeading")
                        .contains(u"%1 of %2"_s.arg(step + 1).arg(lesson.steps.size())));
            QCOMPARE(text("lessonTask"), lesson.steps.at(step).task);
            QVERIFY(!button("lessonNext")->isEnabled());
            doStep(lesson.steps.at(step), lesson.given(step));
            QVERIFY(text("lessonDone").endsWith(lesson.steps.at(step).done));
            QTest::mouseClick(button("lessonNext"), Qt::LeftButton);
        }
        QVERIFY(!m_window->lessons()->isOn());
        QCOMPARE(m_window->page(), m_window->learnPage());
        QVERIFY(m_window->learnPage()->list()->currentItem()->text(0).startsWith(u"✓"));
        QCOMPARE(m_window->shelf()->added(), shownBefore);
    }

    void whatItDoesNotNeedIsGone()
    {
        begin(0);
        QVERIFY(!m_window->menuBar()->isVisible());
        QVERIFY(!find<QToolBar>("tools")->isVisible());
        QTest::mouseClick(button("lessonLeave"), Qt::LeftButton);
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(find<QToolBar>("tools")->isVisible());
        // Another page is the end of it, too.
        begin(0);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(!m_window->lessons()->isOn());
        QCOMPARE(m_window->page(), m_window->explorePage());
    }

    void anotherOrder()
    {
        begin(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stepPage()->isIdle(), 30'000);
        press(u'b');
        QVERIFY(button("lessonAgain")->isVisible());
        QVERIFY(!button("lessonNext")->isEnabled());
        QTest::mouseClick(button("lessonAgain"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stepPage()->recording().steps.isEmpty(), 30'000);
        QVERIFY(!button("lessonAgain")->isVisible());
        press(u'a');
        QVERIFY(button("lessonNext")->isEnabled());
    }

    void oneKeyLeadsThrough()
    {
        begin(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stepPage()->isIdle(), 30'000);
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        const auto stepOn = [this] {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_PageDown);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->page()->isIdle(), 60'000);
        };
        stepOn();
        QVERIFY(button("lessonNext")->isEnabled());
        stepOn();
        QVERIFY(text("lessonHeading").contains(u"2 of 7"));
        stepOn();
        QVERIFY(button("lessonNext")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        applyTheme(*qApp, Theme::light(), 100);
    }

    /** What the page showed before is none of the step, and a done step can be done once more. */
    void back()
    {
        begin(0);
        const Lesson lesson = lessons().front();
        for (int step = 0; step < 6; ++step) {
            doStep(lesson.steps.at(step), lesson.given(step));
            if (step < 5)
                QTest::mouseClick(button("lessonNext"), Qt::LeftButton);
        }
        const QString first = text("lessonDone");
        QTest::mouseClick(button("lessonAct"), Qt::LeftButton);
        QVERIFY(!button("lessonAct")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button("lessonAct")->isEnabled(), 60'000);
        QVERIFY(!first.isEmpty());
        QTest::mouseClick(button("lessonPrevious"), Qt::LeftButton);
        QVERIFY(!button("lessonNext")->isEnabled());
        doStep(lesson.steps.at(4), lesson.given(4));
    }

    /** Words open their page, and the lesson waits in the list. */
    void anotherPage()
    {
        begin(0);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->page(), m_window->learnPage());
        QVERIFY(!m_window->lessons()->isOn());
        QVERIFY(m_window->menuBar()->isVisible());
        QVERIFY(find<QLineEdit>("wordFilter")->isVisible());
    }

    /** Left, ended or killed: it goes on where one was. */
    void comesBack()
    {
        begin(0);
        doStep(lessons().front().steps.at(0), {});
        QTest::mouseClick(button("lessonNext"), Qt::LeftButton);
        doStep(lessons().front().steps.at(1), u"A1"_s);
        // Nobody closed the window: it is written all the same.
        QCOMPARE(Settings::read().lessons.value(u"race"_s), 2);
        m_window.reset();
        makeWindow(m_database);
        m_window->showPage(m_window->learnPage());
        QCOMPARE(text("lessonProgress"), u"2 of 7 steps done."_s);
        QTest::mouseClick(button("lessonBegin"), Qt::LeftButton);
        QVERIFY(text("lessonHeading").contains(u"3 of 7"));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->stepPage()->recording().schedule().text(), u"A1 B1"_s,
                                  30'000);
    }

    /** What was done stays done, the page says what happened, and one can leave. */
    void theServerDies()
    {
        const std::shared_ptr<Database> dying = testDatabase();
        m_window.reset();
        makeWindow(dying);
        begin(0);
        doStep(lessons().front().steps.at(0), {});
        QFile pid(dying->settings()->value(u"host"_s) + u"/data/postmaster.pid"_s);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QCOMPARE(::kill(pid_t(pid.readLine().trimmed().toInt()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(dying->failure(), 30'000);
        QTest::mouseClick(button("lessonNext"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->stepPage()->isIdle(), 30'000);
        QVERIFY(m_window->lessons()->isOn());
        QVERIFY(!button("lessonNext")->isEnabled());
        QCOMPARE(Settings::read().lessons.value(u"race"_s), 1);
        QTest::mouseClick(button("lessonLeave"), Qt::LeftButton);
        QCOMPARE(text("lessonProgress"), u"1 of 7 steps done."_s);
        m_window.reset();
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_LessonGuide>(argc, argv);
}

#include "tst_lessonguide.moc"
