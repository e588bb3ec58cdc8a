// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowstates.h"
#include "ui/page/settings.h"

#include <QScreen>
#include <QTemporaryDir>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** On a screen that is smaller than what the window would like to have. */
class tst_WindowSize : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;

    WindowOptions options() const
    {
        WindowOptions options = optionsFor(m_database);
        options.remembers = true;
        return options;
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
    }

    void theFirstTimeItFillsASmallScreen()
    {
        MicroscopeWindow window(options());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.screen()->availableSize().width() < 1440);
        QVERIFY(window.isMaximized());
        QVERIFY(window.screen()->availableGeometry().contains(window.normalGeometry()));
    }

    void itComesBackWhereItWas()
    {
        const QRect place(40, 60, 700, 620);
        {
            MicroscopeWindow window(options());
            window.show();
            window.setWindowState(Qt::WindowNoState);
            window.setGeometry(place);
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QTRY_COMPARE(window.geometry().topLeft(), place.topLeft());
            window.close();
        }
        MicroscopeWindow window(options());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!window.isMaximized());
        QCOMPARE(window.geometry().topLeft(), place.topLeft());
    }

    void dialogsFitTheScreen_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : dialogNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void dialogsFitTheScreen()
    {
        QFETCH(const QString, name);
        const std::unique_ptr<QWidget> dialog = openDialog(name, m_database, m_folder->path());
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        const QSize screen = dialog->screen()->availableSize();
        QCOMPARE_LE(dialog->frameGeometry().width(), screen.width());
        QCOMPARE_LE(dialog->frameGeometry().height(), screen.height());
    }
};

int main(int argc, char *argv[])
{
    return runWidgetTest<tst_WindowSize>(argc, argv);
}

#include "tst_windowsize.moc"
