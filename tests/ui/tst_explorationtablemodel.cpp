// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartprobe.h"
#include "tests/support/explorations.h"
#include "tests/support/offscreen.h"
#include "ui/explore/explorationtablemodel.h"
#include "ui/explore/outcomebar.h"
#include "ui/recording/exploretext.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>

using namespace lastroom;
using namespace Qt::StringLiterals;

using Model = ExplorationTableModel;

/** The table of what was explored, fed by hand. */
class tst_ExplorationTableModel : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void aRowForWhatNobodyExplored();
    void figuresOfAWholeExploration();
    void progressWhileItRuns();
    void aPartSaysThatItIsOne_data();
    void aPartSaysThatItIsOne();
    void aFailedStatementHasItsPart();
    void everyHeadIsExplained();
    void barShowsItsShares();

private:
    static QString text(const Model &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void tst_ExplorationTableModel::aRowForWhatNobodyExplored()
{
    Model model({strategyNamed(u"naive"_s), strategyNamed(u"atomic"_s)});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, Model::Title), u"Atomic"_s);
    QCOMPARE(text(model, 1, Model::Schedules), u"–"_s);
    QCOMPARE(text(model, 1, Model::Verdict), u"not explored"_s);
    QVERIFY(!model.index(1, Model::Outcomes).data(Model::SharesRole).isValid());
    QCOMPARE(model.rowOf(u"atomic"_s), 1);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
}

void tst_ExplorationTableModel::figuresOfAWholeExploration()
{
    Exploration exploration(strategyNamed(u"naive"_s), {});
    ExploredSchedule waited = overbookedSchedule("ABBA");
    waited.waited = true;
    waited.serializationFailure = true;
    exploration.add({safeSchedule("AABB"), waited, overbookedSchedule("ABAB"),
                     explored("BABA", Ending::LedgerDiffers, 1, 0)});
    exploration.setState(Exploration::State::Finished);
    Model model({exploration.strategy()});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({&exploration}, false);
    QStringList row;
    for (int column = 0; column < Model::ColumnCount; ++column)
        row.append(text(model, 0, column));
    QCOMPARE(row.join(u'|'), u"Naive|4||1|2|1|0|0|1|0|1|0|overbooks"_s);
    const auto shares
        = model.index(0, Model::Outcomes).data(Model::SharesRole).value<OutcomeShares>();
    QCOMPARE(shares, (OutcomeShares{0.25, 0.5, 0.25}));
    QCOMPARE(model.index(0, Model::Overbooked).data(Model::ToneRole).toInt(),
             int(Tone::Overbooked));
}

void tst_ExplorationTableModel::progressWhileItRuns()
{
    Exploration exploring(strategyNamed(u"naive"_s), {});
    const Exploration next(strategyNamed(u"atomic"_s), {});
    exploring.setState(Exploration::State::Exploring);
    exploring.setProgress(0.5);
    exploring.add({safeSchedule("AABB"), overbookedSchedule("ABAB")});
    Model model({exploring.strategy(), next.strategy()});
    model.show({&exploring, &next}, true);
    QCOMPARE(text(model, 0, Model::Schedules), u"2"_s);
    QCOMPARE(text(model, 0, Model::Verdict), u"exploring, 50 %"_s);
    const auto shares
        = model.index(0, Model::Outcomes).data(Model::SharesRole).value<OutcomeShares>();
    QCOMPARE(shares, (OutcomeShares{0.25, 0.25, 0}));
    QCOMPARE(text(model, 1, Model::Verdict), u"waits its turn"_s);
    // It was stopped before it came to that.
    model.show({&exploring, &next}, false);
    QCOMPARE(text(model, 1, Model::Verdict), u"not explored"_s);
}

void tst_ExplorationTableModel::aPartSaysThatItIsOne_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<bool>("overbooks");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Exploration::State state, bool cut, bool overbooks,
                        const QString &verdict, const QString &reason) {
        QTest::newRow(name) << int(state) << cut << overbooks << verdict << reason;
    };
    row("stopped", Exploration::State::Stopped, false, false, u"no counterexample so far"_s,
        u"Stopped"_s);
    row("stopped, overbooks", Exploration::State::Stopped, false, true, u"overbooks (partial)"_s,
        u"Stopped"_s);
    row("failed", Exploration::State::Failed, false, false, u"no counterexample so far"_s,
        u"the disk is full"_s);
    row("bounded", Exploration::State::Finished, true, false, u"no counterexample so far"_s,
        u"more than 4 switches"_s);
    row("whole", Exploration::State::Finished, false, false, u"no counterexample"_s,
        u"no counterexample in 1 order"_s);
}

void tst_ExplorationTableModel::aPartSaysThatItIsOne()
{
    QFETCH(const int, state);
    QFETCH(const bool, cut);
    QFETCH(const bool, overbooks);
    QFETCH(const QString, verdict);
    QFETCH(const QString, reason);
    Exploration exploration(strategyNamed(u"naive"_s), {}, 4);
    exploration.add({overbooks ? overbookedSchedule("AB") : safeSchedule("AB")});
    exploration.setState(Exploration::State(state));
    exploration.setCut(cut);
    if (Exploration::State(state) == Exploration::State::Failed)
        exploration.setError({Error::Kind::Database, u"explore"_s, u"the disk is full"_s, {}});
    Model model({exploration.strategy()});
    model.show({&exploration}, false);
    QCOMPARE(text(model, 0, Model::Verdict), verdict);
    const QString toolTip = model.index(0, Model::Verdict).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(reason), qPrintable(toolTip));
}

void tst_ExplorationTableModel::aFailedStatementHasItsPart()
{
    ExploredSchedule failed = safeSchedule("AABB");
    failed.ending = Ending::Failed;
    const ExploredSchedule both = overbookedSchedule("ABAB");
    Exploration exploration(strategyNamed(u"naive"_s), {});
    exploration.add({failed, both, safeSchedule("BBAA"), safeSchedule("BABA")});
    exploration.setState(Exploration::State::Finished);
    Model model({exploration.strategy()});
    model.show({&exploration}, false);
    // The figures are those that the command line says.
    QCOMPARE(text(model, 0, Model::Safe), u"2"_s);
    const auto shares
        = model.index(0, Model::Outcomes).data(Model::SharesRole).value<OutcomeShares>();
    QCOMPARE(shares, (OutcomeShares{0.5, 0.25, 0, 0.25}));
    for (const Theme &theme : Theme::all()) {
        QImage image(400, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        paintOutcomes(painter, image.rect(), shares, theme);
        painter.end();
        const QImage part = image.copy(302, 0, 96, 10);
        QVERIFY(pixelsOf(part, theme.locked) > 500);
        QVERIFY(pixelsOf(part, theme.panel) > 100);
        QCOMPARE(pixelsOf(part, theme.safe), 0);
    }
}

void tst_ExplorationTableModel::everyHeadIsExplained()
{
    Model model({});
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().size() > 40);
    }
    QVERIFY(!model.headerData(Model::LedgerDiffers, Qt::Horizontal).toString().contains(u'\n'));
    model.setTight(true);
    QCOMPARE(model.headerData(Model::LedgerDiffers, Qt::Horizontal).toString(),
             u"Ledger\ndiffers"_s);
}

void tst_ExplorationTableModel::barShowsItsShares()
{
    for (const Theme &theme : Theme::all()) {
        QImage image(400, 10, QImage::Format_RGB32);
        image.fill(theme.panel);
        QPainter painter(&image);
        paintOutcomes(painter, image.rect(), {0.5, 0.25, 0, 0}, theme);
        painter.end();
        QCOMPARE(image.pixelColor(100, 5), theme.safe);
        // What was not run is empty; where all of it would end is seen.
        QCOMPARE(image.pixelColor(350, 5), theme.panel);
        QCOMPARE(image.pixelColor(350, 0), theme.controlBorder);
        // Hatched: not of one colour.
        const QImage hatched = image.copy(202, 0, 96, 10);
        QVERIFY(pixelsOf(hatched, theme.overbooked) > 100);
        QVERIFY(pixelsOf(hatched, theme.overbookedFill) > 100);
        QCOMPARE(pixelsOf(hatched, theme.safe), 0);
    }
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExplorationTableModel>(argc, argv);
}

#include "tst_explorationtablemodel.moc"
