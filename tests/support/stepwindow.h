// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "tests/support/offscreen.h"
#include "ui/page/strategyshelf.h"
#include "ui/step/stepboard.h"
#include "ui/step/steppage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

/** The server that all pages of one test program share; made once, because it takes half a second.
 */
inline std::shared_ptr<Database> stepDatabase()
{
    auto database = Database::makePrivate();
    if (!database->settings())
        qFatal("%s", qPrintable(database->failure()->sentence()));
    return database;
}

/** The page in a window, with its tools above it. */
class StepWindow : public QWidget
{
public:
    explicit StepWindow(const std::shared_ptr<const Database> &database)
        : page(new StepPage(database, &shelf))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(page->tools());
        column->addWidget(page, 1);
        page->setTheme(Theme::light());
        resize(1280, 680);
        show();
    }

    /** Shown, active, and every answer is there. */
    bool isReady() const { return QTest::qWaitForWindowActive(page->window()) && isIdle(); }

    bool isIdle() const
    {
        return QTest::qWaitFor([this] { return page->isIdle(); }, 30'000);
    }

    bool press(Qt::Key key) const
    {
        QTest::keyClick(page->board(), key);
        return isIdle();
    }

    /** Presses \p key when the schedule has just become \p done: before the time of the step after
     * it can be over. */
    bool pressAfter(const QString &done, Qt::Key key) const
    {
        bool pressed = false;
        QObject listener;
        connect(page, &Page::statusChanged, &listener, [&] {
            if (pressed || schedule() != done)
                return;
            pressed = true;
            QTest::keyClick(page->board(), key);
        });
        return QTest::qWaitFor([&] { return pressed; }, 30'000) && isIdle();
    }

    /** Letters press keys. */
    bool pressAll(const QByteArray &letters) const
    {
        return std::all_of(letters.begin(), letters.end(),
                           [this](char letter) { return press(Qt::Key(letter)); });
    }

    QPushButton *button(const QString &name) const
    {
        return page->findChild<QPushButton *>(name + u"Button"_s);
    }

    template <typename T> T *tool(const QString &name) const
    {
        return page->tools()->findChild<T *>(name);
    }

    QString schedule() const { return page->recording().schedule().text(); }

    QString field() const { return tool<QLineEdit>(u"stepSchedule"_s)->text(); }

    /** Writes into the schedule field as a user does. */
    void type(const QString &text) const
    {
        auto *edit = tool<QLineEdit>(u"stepSchedule"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QString figure(const QString &name) const
    {
        return page->findChild<QLabel *>(u"row-"_s + name)->text();
    }

    StrategyShelf shelf{StrategyLibrary::load({}).value()};
    StepPage *page;
};

} // namespace lastroom
