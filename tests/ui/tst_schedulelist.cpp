// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartprobe.h"
#include "tests/support/contrast.h"
#include "tests/support/explorations.h"
#include "tests/support/offscreen.h"
#include "ui/explore/schedulelistmodel.h"
#include "ui/explore/schedulelistpanel.h"
#include "ui/recording/exploretext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace lastroom;
using namespace Qt::StringLiterals;

using Filter = ScheduleListModel::Filter;

/** The schedules of an exploration, fed by hand. */
class tst_ScheduleList : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void listsFewestSwitchesFirst();
    void saysWhatEachEndedWith();
    void aFailedStatementIsNotSafe();
    void growsInBetween();
    void keepsWhatIsChosen();
    void choosesBetweenNotSafeAndAll();
    void showsAllWhereAllIsSafe();
    void theUsersChoiceOutlastsTheEnd();
    void itsScrollBarShowsThePlace();
    void staysFastWithAHundredThousand();

private:
    static QString title(const ScheduleListPanel &panel)
    {
        QLabel plain(panel.findChild<QLabel *>(u"schedulesTitle"_s)->text());
        return plain.text().remove(QRegularExpression(u"<[^>]*>"_s));
    }

    static QListView *list(const ScheduleListPanel &panel)
    {
        return panel.findChild<QListView *>(u"scheduleList"_s);
    }
};

void tst_ScheduleList::listsFewestSwitchesFirst()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add(
        {overbookedSchedule("ABABAB"), safeSchedule("AAABBB"), overbookedSchedule("ABBBAA")});
    ScheduleListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setExploration(&exploration, Filter::NotSafe);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"A1 B1 B2 B3 A2 A3"_s);
    QCOMPARE(model.rowOf("ABABAB"), 1);
    QCOMPARE(model.rowOf("AAABBB"), -1);
    model.setExploration(&exploration, Filter::All);
    QCOMPARE(model.index(0).data().toString(), u"A1 A2 A3 B1 B2 B3"_s);
    QCOMPARE(model.rowCount(), 3);
    exploration.clear();
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
}

void tst_ScheduleList::saysWhatEachEndedWith()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    ExploredSchedule busy = explored("BBAA", Ending::Overbooked, 3, 2);
    busy.waited = busy.conflicted = busy.serializationFailure = busy.deadlock = true;
    exploration.add({safeSchedule("AABB"), busy,
                     explored("AAAABB", Ending::HiddenOverbooking, 1, 2),
                     explored("BBBBAA", Ending::LedgerDiffers, 1, 0)});
    ScheduleListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExploration(&exploration, Filter::All);
    QHash<QByteArray, QString> ends;
    for (int row = 0; row < model.rowCount(); ++row)
        ends.insert(model.schedule(row).order,
                    model.index(row).data(ScheduleListModel::EndRole).toString());
    QCOMPARE(ends["AABB"], u"safe"_s);
    QCOMPARE(ends["BBAA"], u"3 of 1 reserved"_s);
    QCOMPARE(ends["AAAABB"], u"ledger 2 of 1"_s);
    QCOMPARE(ends["BBBBAA"], u"ledger differs: 1 / 0"_s);
    const QStringList marks
        = model.index(model.rowOf("BBAA")).data(ScheduleListModel::MarksRole).toStringList();
    QCOMPARE(marks.join(u' '), u"serial waited conflict 40001 deadlock"_s);
}

void tst_ScheduleList::aFailedStatementIsNotSafe()
{
    ExploredSchedule failed = safeSchedule("AB");
    failed.ending = Ending::Failed;
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add({failed, safeSchedule("BA")});
    ScheduleListPanel panel;
    panel.show();
    panel.setExploration(&exploration, u"Naive"_s);
    QVERIFY(panel.findChild<QComboBox *>(u"scheduleFilter"_s)->isVisible());
    const QAbstractItemModel *model = list(panel)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data(ScheduleListModel::EndRole).toString(),
             u"a statement failed"_s);
    QCOMPARE(model->index(0, 0).data(ScheduleListModel::ToneRole).toInt(), int(Tone::Plain));
    QVERIFY2(title(panel).contains(u": 1 schedule in which a statement failed"_s),
             qPrintable(title(panel)));
    exploration.add({overbookedSchedule("ABAB")});
    panel.refresh();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, 0).data(ScheduleListModel::EndRole).toString(), u"2 of 1 reserved"_s);
}

void tst_ScheduleList::growsInBetween()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add({overbookedSchedule("ABABAB")});
    ScheduleListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExploration(&exploration, Filter::NotSafe);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    exploration.add({overbookedSchedule("ABBBAA"), safeSchedule("AAABBB")});
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"A1 B1 B2 B3 A2 A3"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void tst_ScheduleList::keepsWhatIsChosen()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.setState(Exploration::State::Exploring);
    exploration.add({overbookedSchedule("ABABAB"), overbookedSchedule("BABABA")});
    ScheduleListPanel panel;
    panel.resize(400, 200);
    panel.show();
    panel.setExploration(&exploration, u"Naive"_s);
    QCOMPARE(panel.chosen()->order, "ABABAB");
    const QSignalSpy chosen(&panel, &ScheduleListPanel::chosenChanged);
    QTest::keyClick(list(panel), Qt::Key_Down);
    QCOMPARE(panel.chosen()->order, "BABABA");
    QCOMPARE(chosen.size(), 1);
    exploration.add({overbookedSchedule("ABBBAA"), overbookedSchedule("BAAABB")});
    panel.refresh();
    QCOMPARE(panel.chosen()->order, "BABABA");
    QCOMPARE(list(panel)->currentIndex().row(), 3);
    QCOMPARE(list(panel)->selectionModel()->selectedIndexes().size(), 1);
    QCOMPARE(chosen.size(), 1);
}

void tst_ScheduleList::choosesBetweenNotSafeAndAll()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add(
        {safeSchedule("AAABBB"), overbookedSchedule("ABBBAA"), overbookedSchedule("ABABAB")});
    exploration.setState(Exploration::State::Finished);
    ScheduleListPanel panel;
    panel.show();
    panel.setExploration(&exploration, u"Naive & <b>"_s);
    QCOMPARE(title(panel),
             u"Naive &amp; &lt;b&gt;: 2 overbooking schedules — fewest switches first, right in "
             "exactly the 1 of 3 orders in which nobody overlaps"_s);
    auto *filter = panel.findChild<QComboBox *>(u"scheduleFilter"_s);
    QVERIFY(filter->isVisible());
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list(panel)->model()->rowCount(), 3);
    // It shows the same one still.
    QCOMPARE(panel.chosen()->order, "ABBBAA");
    QVERIFY(title(panel).contains(u": 3 schedules"_s));
    QTest::keyClick(filter, Qt::Key_Up);
    QCOMPARE(list(panel)->model()->rowCount(), 2);
}

void tst_ScheduleList::showsAllWhereAllIsSafe()
{
    Exploration exploration(strategyNamed(u"pessimistic"_s), {});
    exploration.setState(Exploration::State::Exploring);
    ScheduleListPanel panel;
    panel.show();
    panel.setExploration(&exploration, u"Pessimistic"_s);
    QVERIFY(!panel.chosen());
    QVERIFY(list(panel)->isHidden());
    const QSignalSpy chosen(&panel, &ScheduleListPanel::chosenChanged);
    exploration.add({safeSchedule("AABB"), safeSchedule("BBAA")});
    panel.refresh();
    QCOMPARE(list(panel)->model()->rowCount(), 2);
    QCOMPARE(panel.chosen()->order, "AABB");
    QCOMPARE(chosen.size(), 1);
    QVERIFY(panel.findChild<QComboBox *>(u"scheduleFilter"_s)->isHidden());
    // The first one that is not safe is what matters from then on.
    exploration.add({overbookedSchedule("ABAB")});
    panel.refresh();
    QCOMPARE(list(panel)->model()->rowCount(), 1);
    QCOMPARE(panel.chosen()->order, "ABAB");
    QCOMPARE(chosen.size(), 2);
}

void tst_ScheduleList::theUsersChoiceOutlastsTheEnd()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add({overbookedSchedule("ABABAB")});
    ScheduleListPanel panel;
    panel.show();
    panel.setExploration(&exploration, u"Naive"_s);
    exploration.add({overbookedSchedule("ABBBAA")});
    panel.refresh();
    QCOMPARE(panel.chosen()->order, "ABABAB");
    panel.chooseFirst();
    QCOMPARE(panel.chosen()->order, "ABBBAA");
    QTest::keyClick(list(panel), Qt::Key_Down);
    panel.chooseFirst();
    QCOMPARE(panel.chosen()->order, "ABABAB");
}

/** In a list at its top, what stands out from the rest of the bar is at the bar's top. */
void tst_ScheduleList::itsScrollBarShowsThePlace()
{
    std::vector<ExploredSchedule> schedules;
    QByteArray order("AAAABBBB");
    do {
        schedules.push_back(overbookedSchedule(order));
    } while (std::next_permutation(order.begin(), order.end()));
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add(std::move(schedules));
    for (const Theme &theme : Theme::all()) {
        applyTheme(*qApp, theme, 100);
        ScheduleListPanel panel;
        panel.setTheme(theme);
        panel.resize(400, 400);
        panel.show();
        panel.setExploration(&exploration, u"Naive"_s);
        QScrollBar *bar = list(panel)->verticalScrollBar();
        QTRY_VERIFY(bar->isVisible() && bar->maximum() > 0);
        const QImage image = bar->grab().toImage();
        const int middle = image.width() / 2;
        const QColor thumb = image.pixelColor(middle, 12);
        const QColor groove = image.pixelColor(middle, image.height() - 12);
        QCOMPARE(thumb, theme.scrollThumb);
        QCOMPARE(groove, theme.scrollGroove);
        QCOMPARE_GE(contrast(thumb, groove), 3.);
        QCOMPARE(theme.isDark, luminance(thumb) > luminance(groove));
        QCOMPARE_GE(pixelsOf(image.copy(0, 12, image.width(), 1), thumb), 8);
        QCOMPARE_GE(pixelsOf(image.copy(middle, 0, 1, image.height()), thumb), 24);
    }
    applyTheme(*qApp, Theme::light(), 100);
}

void tst_ScheduleList::staysFastWithAHundredThousand()
{
    // Every order of two clients of ten steps each, until there are enough.
    std::vector<ExploredSchedule> schedules;
    QByteArray order("AAAAAAAAAABBBBBBBBBB");
    do {
        schedules.push_back(schedules.size() % 3 ? overbookedSchedule(order) : safeSchedule(order));
    } while (schedules.size() < 100'000 && std::next_permutation(order.begin(), order.end()));
    QCOMPARE(schedules.size(), 100'000u);
    const std::vector<ExploredSchedule> late(schedules.end() - 500, schedules.end());
    schedules.resize(schedules.size() - late.size());

    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.setState(Exploration::State::Exploring);
    exploration.add(std::move(schedules));
    ScheduleListPanel panel;
    panel.resize(400, 400);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QElapsedTimer clock;
    clock.start();
    panel.setExploration(&exploration, u"Naive"_s);
    panel.grab();
    qInfo("shown after %lld ms", clock.restart());
    exploration.add(late);
    qInfo("500 more sorted in after %lld ms", clock.restart());
    panel.refresh();
    panel.grab();
    qInfo("shown after %lld ms", clock.restart());
    QTest::keyClick(list(panel), Qt::Key_End);
    panel.grab();
    qInfo("at the end after %lld ms", clock.restart());
    QCOMPARE(list(panel)->model()->rowCount(), int(exploration.counts().overbooked));
    QCOMPARE(list(panel)->currentIndex().row(), list(panel)->model()->rowCount() - 1);
    QCOMPARE(list(panel)->verticalScrollBar()->value(),
             list(panel)->verticalScrollBar()->maximum());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ScheduleList>(argc, argv);
}

#include "tst_schedulelist.moc"
