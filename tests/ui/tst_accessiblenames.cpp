// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibles.h"
#include "tests/support/windowstates.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QWidgetAction>

using namespace lastroom;

/** Whatever can be used, or is drawn to be read, says what it is. */
class tst_AccessibleNames : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;

    /** Signs do not count: "‹" is read as nothing, or as its place in Unicode. */
    static bool isName(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    }

    /** Of what a window shows. */
    static QStringList unnamedIn(const QWidget *window)
    {
        QStringList paths;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (isControl(widget) && widget->isVisible() && widget->window() == window
                && !isName(nameOf(widget)))
                paths.append(pathOf(widget));
        }
        return paths;
    }

    static QStringList unnamedCommands(const QWidget *window)
    {
        QStringList names;
        for (const QAction *action : window->findChildren<QAction *>()) {
            // A place for a widget in a tool bar, a part of a line edit, a menu that a button has.
            const auto *menu = qobject_cast<const QMenu *>(action->parent());
            const bool isPart = qobject_cast<const QWidgetAction *>(action)
                || qobject_cast<const QLineEdit *>(action->parent())
                || (menu && menu->menuAction() == action);
            if (!action->isSeparator() && !isPart && !isName(action->text()))
                names.append(action->objectName() + u" of "_s
                             + QLatin1String(action->parent()->metaObject()->className()));
        }
        return names;
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void init() { failOnWarnings(); }

    void window_data()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : windowStates())
            QTest::newRow(qPrintable(state)) << state;
    }

    void window()
    {
        QFETCH(const QString, state);
        MicroscopeWindow window(optionsFor(m_database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(bringInto(window, state));
        VERIFY_NONE(unnamedIn(&window));
        VERIFY_NONE(unnamedCommands(&window));
    }

    void dialog_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : dialogNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void dialog()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const std::unique_ptr<QWidget> dialog = openDialog(name, m_database, folder.path());
        QVERIFY(isName(dialog->windowTitle()));
        VERIFY_NONE(unnamedIn(dialog.get()));
    }

    /** Qt itself says of a combo box only what is chosen. */
    void choicesSayTheirNames()
    {
        MicroscopeWindow window(optionsFor(m_database));
        window.show();
        auto *speed = window.findChild<QComboBox *>(u"replaySpeed"_s);
        const QAccessibleInterface *spoken = accessibleOf(speed);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QCOMPARE(spoken->text(QAccessible::Name),
                 u"Speed of the replay: "_s + speed->currentText());
        QCOMPARE(spoken->text(QAccessible::Value), speed->currentText());
        QCOMPARE(spoken->childCount(), 1);
        QCOMPARE(spoken->child(0)->role(), QAccessible::List);
        QCOMPARE(spoken->child(0)->childCount(), speed->count());
        QCOMPARE(spoken->indexOfChild(spoken->child(0)), 0);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_AccessibleNames>(argc, argv);
}

#include "tst_accessiblenames.moc"
