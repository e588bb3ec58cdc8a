// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "ui/race/replaybar.h"
#include "ui/race/replayslider.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr RaceTime millisecond = 1'000'000;

/** A window with the bar and an input. */
struct Window : QWidget
{
    ReplayBar bar;
    QLineEdit input;

    Window()
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&bar);
        column->addWidget(&input);
        setFocusPolicy(Qt::StrongFocus);
        resize(900, 120);
        show();
        bar.setTheme(Theme::light());
        bar.setLength(391 * millisecond);
        bar.setMarks({300 * millisecond, 100 * millisecond, 362 * millisecond});
    }

    ~Window() override
    {
        bar.setParent(nullptr);
        input.setParent(nullptr);
    }

    bool isReady()
    {
        activateWindow();
        const bool active = QTest::qWaitForWindowActive(this);
        setFocus();
        return active;
    }

    template <typename Widget> Widget *find(const QString &name)
    {
        return bar.findChild<Widget *>(name);
    }
};

} // namespace

/** The clock of a replay: its buttons, keys, slider and marks. */
class tst_ReplayBar : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void hasNothingToReplay();
    void goesToTheNextOverbooking();
    void playsToTheEnd();
    void playsSlowly();
    void startsAgainFromTheEnd();
    void listensToKeys();
    void leavesKeysToInputs();
    void slides();
    void mergesMarks();
    void tellsTheTime();
    void hasActionsForTheMenu();
    void isSilentWhereNothingChanges();
};

void tst_ReplayBar::hasNothingToReplay()
{
    Window window;
    window.bar.setLength(0);
    QVERIFY(!window.bar.isEnabled());
    QVERIFY(window.bar.isVisible());
    const QList<QAction *> actions = window.bar.actions();
    QVERIFY(std::none_of(actions.begin(), actions.end(),
                         [](const QAction *action) { return action->isEnabled(); }));
    window.bar.setPlaying(true);
    QVERIFY(!window.bar.isPlaying());
    window.bar.setLength(millisecond);
    QVERIFY(window.bar.isEnabled());
}

void tst_ReplayBar::goesToTheNextOverbooking()
{
    Window window;
    auto *next = window.find<QPushButton>(u"replayNext"_s);
    for (const RaceTime expected : {100, 300, 362}) {
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(window.bar.time(), expected * millisecond);
    }
    QVERIFY(!next->isEnabled());
    QTest::mouseClick(window.find<QPushButton>(u"replayStart"_s), Qt::LeftButton);
    QCOMPARE(window.bar.time(), RaceTime(0));
    QVERIFY(next->isEnabled());
}

void tst_ReplayBar::playsToTheEnd()
{
    Window window;
    auto *speed = window.find<QComboBox>(u"replaySpeed"_s);
    QSignalSpy changed(&window.bar, &ReplayBar::timeChanged);
    // So slowly that its end is more than a minute away, whatever the machine does meanwhile.
    speed->setCurrentIndex(speed->count() - 1);
    QTest::mouseClick(window.find<QPushButton>(u"replayPlay"_s), Qt::LeftButton);
    QVERIFY(window.bar.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 2, 30'000);
    QVERIFY(window.bar.isPlaying());
    QVERIFY(window.bar.time() < window.bar.length());
    speed->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(!window.bar.isPlaying(), 30'000);
    QCOMPARE(window.bar.time(), window.bar.length());
    RaceTime before = 0;
    for (const QList<QVariant> &each : changed) {
        QVERIFY(each.first().value<RaceTime>() > before);
        before = each.first().value<RaceTime>();
    }
}

void tst_ReplayBar::playsSlowly()
{
    Window window;
    auto *speed = window.find<QComboBox>(u"replaySpeed"_s);
    QList<int> slownesses;
    for (int index = 0; index < speed->count(); ++index) {
        speed->setCurrentIndex(index);
        slownesses.append(window.bar.slowness());
    }
    QCOMPARE(slownesses, (QList<int>{1, 10, 50, 200}));
    QSignalSpy changed(&window.bar, &ReplayBar::timeChanged);
    QElapsedTimer clock;
    clock.start();
    window.bar.setPlaying(true);
    QTRY_VERIFY(changed.count() >= 3);
    QVERIFY(window.bar.time() <= clock.nsecsElapsed() / 200);
    window.bar.setPlaying(false);
}

void tst_ReplayBar::startsAgainFromTheEnd()
{
    Window window;
    window.bar.setTime(window.bar.length());
    window.bar.setPlaying(true);
    QVERIFY(window.bar.time() < window.bar.length());
}

void tst_ReplayBar::listensToKeys()
{
    Window window;
    QVERIFY(window.isReady());
    QTest::keyClick(&window, Qt::Key_N);
    QCOMPARE(window.bar.time(), 100 * millisecond);
    QTest::keyClick(&window, Qt::Key_Period);
    QCOMPARE(window.bar.time(), 300 * millisecond);
    QTest::keyClick(&window, Qt::Key_Home);
    QCOMPARE(window.bar.time(), RaceTime(0));
    QTest::keyClick(&window, Qt::Key_Right);
    QVERIFY(window.bar.time() > 0);
    QTest::keyClick(&window, Qt::Key_Left);
    QCOMPARE(window.bar.time(), RaceTime(0));
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(window.bar.isPlaying());
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(!window.bar.isPlaying());
    QTest::keyClick(&window, Qt::Key_End);
    QCOMPARE(window.bar.time(), window.bar.length());
}

void tst_ReplayBar::leavesKeysToInputs()
{
    Window window;
    QVERIFY(window.isReady());
    window.input.setFocus();
    QTest::keyClick(&window.input, Qt::Key_N);
    QTest::keyClick(&window.input, Qt::Key_Space);
    QTest::keyClick(&window.input, Qt::Key_Home);
    QTest::keyClick(&window.input, Qt::Key_Period);
    QCOMPARE(window.input.text(), u".n "_s);
    QCOMPARE(window.bar.time(), RaceTime(0));
    QVERIFY(!window.bar.isPlaying());

    window.bar.setTime(50 * millisecond);
    auto *start = window.find<QPushButton>(u"replayStart"_s);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(window.bar.time(), RaceTime(0));
    QVERIFY(!window.bar.isPlaying());
}

void tst_ReplayBar::slides()
{
    Window window;
    QVERIFY(window.isReady());
    auto *slider = window.find<ReplaySlider>(u"replaySlider"_s);
    const int y = slider->height() / 2;
    const auto near
        = [&](RaceTime expected) { return qAbs(window.bar.time() - expected) < 2 * millisecond; };
    QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->xOf(200 * millisecond), y});
    QVERIFY(near(200 * millisecond));
    QTest::mousePress(slider, Qt::LeftButton, {}, {slider->xOf(100 * millisecond), y});
    QVERIFY(near(100 * millisecond));
    QTest::mouseMove(slider, {slider->xOf(300 * millisecond), y});
    QTRY_VERIFY(near(300 * millisecond));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->xOf(300 * millisecond), y});
    QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 1, y});
    QCOMPARE(window.bar.time(), window.bar.length());
}

void tst_ReplayBar::mergesMarks()
{
    Window window;
    std::vector<RaceTime> marks;
    for (int mark = 0; mark < 100'000; ++mark)
        marks.push_back(200 * millisecond + mark * 10);
    marks.push_back(300 * millisecond);
    window.bar.setMarks(marks);
    const auto *slider = window.find<ReplaySlider>(u"replaySlider"_s);
    const std::vector<int> positions = slider->markPositions();
    QVERIFY(positions.size() >= 2);
    QVERIFY(positions.size() < 10);
    QCOMPARE(positions.back(), slider->xOf(300 * millisecond));
}

void tst_ReplayBar::tellsTheTime()
{
    Window window;
    window.bar.setTime(287 * millisecond);
    QCOMPARE(window.find<QLabel>(u"replayTime"_s)->text(), u"0.287 s / 0.391 s"_s);
    window.bar.setLength(100 * millisecond);
    QCOMPARE(window.bar.time(), 100 * millisecond);
    QCOMPARE(window.find<QLabel>(u"replayTime"_s)->text(), u"0.100 s / 0.100 s"_s);
}

void tst_ReplayBar::hasActionsForTheMenu()
{
    Window window;
    const QList<QAction *> actions = window.bar.actions();
    QCOMPARE(actions.size(), 6);
    for (const QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(action->toolTip().size() > action->text().size());
    }
}

void tst_ReplayBar::isSilentWhereNothingChanges()
{
    Window window;
    QSignalSpy changed(&window.bar, &ReplayBar::timeChanged);
    window.bar.setTime(0);
    QCOMPARE(changed.count(), 0);
    window.bar.setTime(5);
    window.bar.setTime(5);
    QCOMPARE(changed.count(), 1);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ReplayBar>(argc, argv);
}

#include "tst_replaybar.moc"
