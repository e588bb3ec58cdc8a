// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategyfile.h"
#include "tests/support/windowfixture.h"
#include "ui/control/noticebar.h"
#include "ui/explore/explorepage.h"
#include "ui/page/explorationmonitor.h"
#include "ui/page/strategyshelf.h"
#include "ui/step/steppage.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategyeditor.h"
#include "ui/strategies/strategytree.h"

#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace lastroom {

/** The Strategies page in its window, on a real server, with folders of its own. Thread: GUI. */
class StrategiesTest : public QObject
{
    Q_OBJECT

protected:
    std::shared_ptr<Database> m_database;
    std::unique_ptr<MicroscopeWindow> m_window;

    StrategiesPage *page() const { return m_window->strategiesPage(); }

    StrategyEditor *editor() const { return page()->editor(); }

    StrategyDesk *desk() const { return page()->desk(); }

    template <typename T> T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    QString message() const { return find<QLabel>("strategyMessage")->text(); }

    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    bool waitForTrial() const
    {
        return QTest::qWaitFor([this] { return page()->isIdle(); }, 30'000);
    }

    /** Puts the cursor behind \p text and selects it. */
    void select(const QString &text)
    {
        editor()->setCursorPosition(0, 0);
        QVERIFY(editor()->findFirst(text, false, true, false, false));
    }

    const Exploration &explored() const
    {
        return m_window->explorePage()->monitor()->explorations().front();
    }

    bool waitForExploration() const
    {
        const ExplorePage *explore = m_window->explorePage();
        return QTest::qWaitFor(
            [&] {
                return explore->isVisible() && explore->isIdle()
                    && !explore->monitor()->explorations().empty() && explored().isOver();
            },
            60'000);
    }

    static QString own(const QString &name)
    {
        return StrategyLibrary::userFolder() + u'/' + name + u".sql"_s;
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void openWindow()
    {
        WindowOptions options = optionsFor(m_database);
        m_window = std::make_unique<MicroscopeWindow>(options);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
        QVERIFY(page()->isVisible());
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        QDir(StrategyLibrary::userFolder()).removeRecursively();
        QDir(DraftStore::userFolder()).removeRecursively();
        openWindow();
    }

    void cleanup() { m_window.reset(); }
};

/** As runWidgetTest(), with nobody's own strategies, drafts and trash. */
template <typename Test> int runStrategiesTest(int argc, char **argv)
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    return runWidgetTest<Test>(argc, argv);
}

} // namespace lastroom
