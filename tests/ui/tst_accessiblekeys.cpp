// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessibles.h"
#include "tests/support/windowstates.h"
#include "ui/strategies/strategyeditor.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

using namespace lastroom;

/** Whatever can be clicked is reached by keys: around each page with Tab, in the order in which it
 * is read. */
class tst_AccessibleKeys : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;

    /** The controls to which Tab leads in a window, one after another, until it comes to one where
     * it was. Out of the editor, in which Tab indents, F6 leads; in a page of the manual Tab leads
     * from one link to the next first. */
    static QList<QWidget *> roundIn(const QWidget &window)
    {
        QList<QWidget *> stops;
        QWidget *now = window.focusWidget();
        while (now != nullptr && !stops.contains(now)) {
            stops.append(now);
            const Qt::Key key = qobject_cast<StrategyEditor *>(now) ? Qt::Key_F6 : Qt::Key_Tab;
            int links = qobject_cast<QTextBrowser *>(now) ? 300 : 0;
            do
                QTest::keyClick(now, key);
            while (window.focusWidget() == now && links-- > 0);
            now = window.focusWidget();
        }
        return stops;
    }

    /** Of a group of which one can be chosen, the arrows lead to the others. */
    static bool isReachedByArrows(const QWidget *widget, const QList<QWidget *> &stops)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->isCheckable())
            return false;
        if (!button->autoExclusive() && !(button->group() && button->group()->exclusive()))
            return false;
        return std::any_of(stops.begin(), stops.end(), [&](QWidget *stop) {
            const auto *other = qobject_cast<const QAbstractButton *>(stop);
            return other
                && (button->group()
                        ? other->group() == button->group()
                        : other->parent() == button->parent() && other->autoExclusive());
        });
    }

    /** By what a tool bar's button does, elsewhere: a key, or a menu. */
    static bool hasCommand(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const QAction *action = button ? button->defaultAction() : nullptr;
        return action && !action->shortcut().isEmpty();
    }

    static bool isClickable(const QWidget *widget)
    {
        return isControl(widget) && widget->isEnabled() && widget->isVisible()
            && !qobject_cast<const QProgressBar *>(widget)
            && !dynamic_cast<const TableSource *>(widget);
    }

    static QStringList unreached(const QWidget &window, const QList<QWidget *> &stops)
    {
        QStringList paths;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->window() == &window && isClickable(widget) && !stops.contains(widget)
                && !stops.contains(widget->focusProxy()) && !isReachedByArrows(widget, stops)
                && !hasCommand(widget))
                paths.append(pathOf(widget));
        }
        return paths;
    }

    /** In its window, as if nothing had been scrolled. */
    static QRect placeOf(const QWidget *widget)
    {
        QPoint place = widget->mapTo(widget->window(), QPoint());
        for (const QWidget *around = widget->parentWidget(); around;
             around = around->parentWidget()) {
            if (const auto *area = qobject_cast<const QScrollArea *>(around))
                place += {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()};
        }
        return {place, widget->size()};
    }

    /** The same round, begun where the eye begins: at the left of those above which nothing is. */
    static QList<QWidget *> fromTheTop(QList<QWidget *> stops)
    {
        const auto isBelowAnother = [&](const QWidget *widget) {
            return std::any_of(stops.begin(), stops.end(), [&](const QWidget *other) {
                return placeOf(other).bottom() < placeOf(widget).top();
            });
        };
        const auto first = std::min_element(
            stops.begin(), stops.end(), [&](const QWidget *left, const QWidget *right) {
                return std::pair(isBelowAnother(left), placeOf(left).left())
                    < std::pair(isBelowAnother(right), placeOf(right).left());
            });
        std::rotate(stops.begin(), first, stops.end());
        return stops;
    }

    /** From one to the next one the eye goes on: on a line to the right, or further down, or to the
     * column at the right. */
    static QStringList against(const QList<QWidget *> &stops)
    {
        QStringList jumps;
        for (qsizetype at = 1; at < stops.size(); ++at) {
            const QRect before = placeOf(stops.at(at - 1));
            const QRect now = placeOf(stops.at(at));
            const bool isAbove = now.bottom() < before.top();
            const bool isRight = now.left() > before.right();
            const bool isLeft = now.right() < before.left();
            const bool isBelow = now.top() > before.bottom();
            if ((isAbove && !isRight) || (isLeft && !isBelow))
                jumps.append(pathOf(stops.at(at - 1)) + u" -> "_s + pathOf(stops.at(at)));
        }
        return jumps;
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
        if (window.focusWidget() == nullptr || !window.focusWidget()->isVisible())
            QTest::keyClick(&window, Qt::Key_Tab);
        const QWidget *first = window.focusWidget();
        const QList<QWidget *> stops = fromTheTop(roundIn(window));
        VERIFY_NONE(unreached(window, stops));
        VERIFY_NONE(against(stops));
        // Around, and into no trap: behind the last one is the first one.
        QCOMPARE(window.focusWidget(), first);
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
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        if (dialog->focusWidget() == nullptr)
            QTest::keyClick(dialog.get(), Qt::Key_Tab);
        const QWidget *first = dialog->focusWidget();
        const QList<QWidget *> stops = roundIn(*dialog);
        VERIFY_NONE(unreached(*dialog, stops));
        QCOMPARE(dialog->focusWidget(), first);
    }

    /** In the editor Tab indents, and F6 leads out of it, on and on. */
    void theEditorIsNoTrap()
    {
        MicroscopeWindow window(optionsFor(m_database));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(bringInto(window, u"strategies"_s));
        window.findChild<QAction *>(u"duplicate"_s)->trigger();
        auto *editor = window.findChild<StrategyEditor *>();
        QVERIFY(!editor->isReadOnly());
        QVERIFY(readDescription(editor).contains(u"F6"_s));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Tab);
        QVERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_F6);
        QVERIFY(window.focusWidget() != nullptr);
        QVERIFY(!editor->hasFocus());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_AccessibleKeys>(argc, argv);
}

#include "tst_accessiblekeys.moc"
