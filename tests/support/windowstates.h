// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/figures.h"
#include "tests/support/windowfixture.h"
#include "ui/control/noticebar.h"
#include "ui/explore/explorepage.h"
#include "ui/figure/figuredialog.h"
#include "ui/manual/manualwindow.h"
#include "ui/page/predictioncard.h"
#include "ui/race/comparisondialog.h"
#include "ui/race/recordsdialog.h"
#include "ui/recording/actpanel.h"
#include "ui/series/seriesdialog.h"
#include "ui/step/steppage.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/keysdialog.h"
#include "ui/window/lessonbar.h"
#include "ui/window/reportdialog.h"
#include "ui/window/strategydialog.h"
#include "ui/window/welcomecard.h"

#include <QAction>
#include <QPushButton>

/** What a window shows: a page as it is at first, and what there is when something was done. */
inline QStringList windowStates()
{
    return {u"race"_s,
            u"race that is over"_s,
            u"race as a table"_s,
            u"overbooking"_s,
            u"connections"_s,
            u"step"_s,
            u"steps"_s,
            u"explore"_s,
            u"orders"_s,
            u"strategies"_s,
            u"learn"_s,
            u"lesson"_s,
            u"prediction"_s,
            u"welcome"_s,
            u"notice"_s};
}

/** Brings a new window into one of them; false where that was not to be had. */
inline bool bringInto(lastroom::MicroscopeWindow &window, const QString &state)
{
    using namespace lastroom;
    const auto isIdle
        = [&] { return QTest::qWaitFor([&] { return window.page()->isIdle(); }, 60'000); };
    const auto showRace = [&] {
        window.racePage()->monitor()->show(figureRecord(2, 2));
        return !window.racePage()->monitor()->recordings().empty();
    };
    if (state == u"race that is over")
        return showRace();
    if (state == u"race as a table") {
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        return showRace();
    }
    if (state == u"overbooking") {
        const bool isThere = showRace();
        QTest::keyClick(&window, Qt::Key_O);
        return isThere && window.findChild<ActPanel *>()->isVisible();
    }
    if (state == u"connections") {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        return showRace();
    }
    if (state == u"step" || state == u"steps")
        window.showPage(1);
    if (state == u"steps") {
        window.findChild<StepPage *>()->showSchedule(u"naive"_s, {3, 1, 1},
                                                     Schedule::parse(u"A1 B1 A2 B2"_s).value());
        return isIdle();
    }
    if (state == u"explore" || state == u"orders")
        window.showPage(2);
    if (state == u"orders") {
        auto *page = window.findChild<ExplorePage *>();
        page->run();
        const bool isExplored = isIdle();
        page->choose(u"naive"_s);
        return isExplored && isIdle();
    }
    if (state == u"strategies")
        window.showPage(3);
    if (state == u"learn" || state == u"lesson")
        window.showPage(4);
    if (state == u"lesson") {
        window.findChild<QPushButton *>(u"lessonBegin"_s)->click();
        return window.findChild<LessonBar *>()->isVisible();
    }
    if (state == u"prediction") {
        window.findChild<QAction *>(u"predict"_s)->setChecked(true);
        QTest::keyClick(&window, Qt::Key_F5);
        return window.page()->findChild<PredictionCard *>()->isAsking();
    }
    if (state == u"welcome")
        window.findChild<WelcomeCard *>()->show();
    if (state == u"notice")
        window.racePage()->notice()->show(
            Error{Error::Kind::File, u"hotels.json"_s, u"it is not there"_s, u"look again"_s},
            u"Look again"_s, [] {});
    return true;
}

inline QStringList dialogNames()
{
    return {u"keys"_s,   u"sql"_s,     u"report"_s, u"figure"_s, u"records"_s,
            u"series"_s, u"compare"_s, u"about"_s,  u"manual"_s};
}

/** One of the window's dialogs, shown; what is in it is not from it. */
inline std::unique_ptr<QWidget> openDialog(const QString &name,
                                           const std::shared_ptr<lastroom::Database> &database,
                                           const QString &recordFolder)
{
    using namespace lastroom;
    const RaceRecord record = figureRecord(2, 2);
    std::unique_ptr<QWidget> dialog;
    if (name == u"keys") {
        dialog = std::make_unique<KeysDialog>(
            QList<KeyGroup>{{u"Everywhere"_s, {{u"Run"_s, u"F5"_s}}}}, nullptr);
    } else if (name == u"sql") {
        auto sql = std::make_unique<StrategyDialog>(nullptr);
        sql->setStrategies(record.plan.strategies, record.plan.strategies);
        dialog = std::move(sql);
    } else if (name == u"report") {
        dialog
            = std::make_unique<ReportDialog>(database, QList<Diagnosis>(), ToldErrors(), nullptr);
    } else if (name == u"figure") {
        dialog = std::make_unique<FigureDialog>(
            FigureDialog::Figures{{raceFigure(u"bars"_s, record), receiptOf(record)},
                                  {raceFigure(u"time"_s, record), receiptOf(record)}},
            0);
    } else if (name == u"records") {
        dialog = std::make_unique<RecordsDialog>(RecordStore(recordFolder));
    } else if (name == u"series") {
        auto series = std::make_unique<SeriesDialog>(
            database, record.plan, [](const QString &) { return 0; }, Theme::light());
        RaceRecord kept = record;
        kept.series = figureSeries(record.plan, nullptr);
        series->show(kept);
        dialog = std::move(series);
    } else if (name == u"about") {
        dialog = std::make_unique<AboutDialog>(nullptr);
    } else if (name == u"manual") {
        auto manual = std::make_unique<ManualWindow>();
        manual->open({});
        dialog = std::move(manual);
    } else {
        const auto both = std::make_shared<const RaceRecord>(record);
        dialog = std::make_unique<ComparisonDialog>(both, both, Theme::light());
    }
    dialog->show();
    return dialog;
}
