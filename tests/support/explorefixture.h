// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/windowfixture.h"
#include "ui/control/noticebar.h"
#include "ui/explore/explorationtablemodel.h"
#include "ui/explore/explorepage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/recording/schedulepicture.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/** The page with its tools above it, as the window shows them. */
struct ShownPage
{
    explicit ShownPage(const std::shared_ptr<const lastroom::Database> &database,
                       const lastroom::Settings &settings = {})
        : shelf(lastroom::StrategyLibrary::load({}).value(), settings.findings)
        , page(new lastroom::ExplorePage(database, &shelf))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(page->tools());
        column->addWidget(page, 1);
        page->setTheme({});
        window.resize(1280, 720);
        window.show();
    }

    template <typename Widget> Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }

    QTableView *table() const { return find<QTableView>(u"explorationTable"_s); }

    QListView *list() const { return find<QListView>(u"scheduleList"_s); }

    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    QString figures(int row) const
    {
        using Model = lastroom::ExplorationTableModel;
        QStringList figures;
        for (const int column : {Model::Title, Model::Schedules, Model::Safe, Model::Overbooked,
                                 Model::LedgerDiffers, Model::Verdict})
            figures.append(cell(row, column));
        return figures.join(u'|');
    }

    QString text(const QString &label) const
    {
        return find<QLabel>(label)->text().remove(QRegularExpression(u"<[^>]*>"_s));
    }

    const lastroom::ScheduleRecording &recording() const
    {
        return page->findChild<lastroom::SchedulePicture *>()->recording();
    }

    bool waitUntilIdle() const
    {
        return QTest::qWaitFor([this] { return page->isIdle(); }, 60'000);
    }

    lastroom::StrategyShelf shelf;
    QWidget window;
    lastroom::ExplorePage *page;
};
