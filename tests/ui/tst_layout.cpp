// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/language.h"
#include "tests/support/windowfixture.h"
#include "ui/learn/learnpage.h"
#include "ui/step/steppage.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** In each language, from right to left, and with text of twice the size: nothing is cut, and
 * nothing lies over the edge of what it belongs to. */
class tst_Layout : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;

    static QString nameOf(const QWidget *widget)
    {
        QStringList names;
        for (; widget; widget = widget->parentWidget())
            names.prepend(QString::fromLatin1(widget->metaObject()->className()) + u' '
                          + widget->objectName());
        return names.join(u" > "_s);
    }

    /** Cut on purpose, and whole elsewhere; or scrolled. */
    static bool isFree(const QWidget *widget)
    {
        const auto *area
            = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
        return widget->isWindow() || widget->objectName().startsWith(u"qt_"_s)
            || (area && area->viewport() == widget->parentWidget());
    }

    /** Pixels that a layout may take: less than what the style leaves around a text. */
    static constexpr int hair = 4;

    static QStringList cutIn(const QWidget *window)
    {
        QStringList cut;
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != window || isFree(widget))
                continue;
            const QRect place = widget->geometry();
            const QRect room = widget->parentWidget()->rect().adjusted(-hair, -hair, hair, hair);
            if (!room.contains(place))
                cut.append(u"over the edge: "_s + nameOf(widget));
            const bool isIgnored = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (!isIgnored && widget->width() + hair < widget->minimumSizeHint().width())
                cut.append(u"too narrow, %1 of %2: %3"_s.arg(widget->width())
                               .arg(widget->minimumSizeHint().width())
                               .arg(nameOf(widget)));
            const auto *label = qobject_cast<const QLabel *>(widget);
            const int needed = label && label->wordWrap() ? label->heightForWidth(label->width())
                                                          : widget->minimumSizeHint().height();
            if (label && label->height() + hair < needed)
                cut.append(u"too low: "_s + nameOf(widget));
        }
        return cut;
    }

    /** Each key that opens a menu, or chooses in it, is there once. */
    static QStringList twiceIn(const QMenu *menu)
    {
        QStringList twice;
        QStringList keys;
        for (const QAction *action : menu->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty() || !action->isVisible())
                continue;
            if (keys.contains(key.toString()))
                twice.append(menu->title() + u" > "_s + action->text());
            keys.append(key.toString());
        }
        return twice;
    }

    /** Each key that leads somewhere with Alt, into a menu or to a control, leads to one. */
    static QStringList twiceIn(const MicroscopeWindow &window)
    {
        QStringList texts;
        for (const QAction *menu : window.menuBar()->actions())
            texts.append(menu->text());
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() != nullptr)
                texts.append(label->text());
        }
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        QStringList twice;
        QHash<QString, QString> keys;
        for (const QString &text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && keys.contains(key))
                twice.append(u"%1: %2, %3"_s.arg(key, keys.value(key), text));
            keys.insert(key, text);
        }
        return twice;
    }

    static QAction *action(const MicroscopeWindow &window, const QString &name)
    {
        return window.findChild<QAction *>(name);
    }

    /** Every page, with something on it. */
    static void look(MicroscopeWindow &window)
    {
        for (int place = 0; place < 5; ++place) {
            action(window, u"page%1"_s.arg(place))->trigger();
            Page *page = window.page();
            if (auto *step = qobject_cast<StepPage *>(page))
                step->showSchedule(u"naive"_s, {}, Schedule::parse(u"A1 B1 A2 B2"_s).value());
            else if (auto *learn = qobject_cast<LearnPage *>(page))
                learn->showChallenge(u"01-sell-twice"_s, false);
            else
                action(window, u"run"_s)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(page->isIdle(), 60'000);
            QTRY_VERIFY2(cutIn(&window).isEmpty(), qPrintable(cutIn(&window).join(u'\n')));
            QVERIFY2(twiceIn(window).isEmpty(), qPrintable(twiceIn(window).join(u'\n')));
        }
    }

    static void lookAtDialogs(MicroscopeWindow &window)
    {
        action(window, u"page0"_s)->trigger();
        for (const QString &name : {u"keys"_s, u"about"_s, u"records"_s, u"series"_s}) {
            bool isSeen = false;
            QStringList cut;
            QTimer::singleShot(0, &window, [&] {
                auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                if (!dialog)
                    return;
                isSeen = true;
                QCoreApplication::processEvents(); // it takes its size
                cut = cutIn(dialog);
                dialog->reject();
            });
            action(window, name)->trigger();
            QTRY_VERIFY2(isSeen, qPrintable(name));
            QVERIFY2(cut.isEmpty(), qPrintable(name + u'\n' + cut.join(u'\n')));
        }
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Theme::light(), 100);
    }

    void isWhole_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("percent");
        const auto add = [](const QString &code, Qt::LayoutDirection direction, int percent) {
            const bool isMirrored = direction == Qt::RightToLeft;
            QTest::addRow("%s, %d %%%s", qPrintable(code), percent, isMirrored ? ", mirrored" : "")
                << code << direction << percent;
        };
        for (const Language &language : languages()) {
            for (const int percent : {100, 200})
                add(language.code, QLocale(language.code).textDirection(), percent);
        }
        for (const int percent : {100, 200})
            add(u"en"_s, Qt::RightToLeft, percent);
    }

    void isWhole()
    {
        QFETCH(const QString, code);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const int, percent);
        const Translation translation(code);
        QGuiApplication::setLayoutDirection(direction);
        MicroscopeWindow window(optionsFor(m_database));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (int size = 100; size < percent; size += 10)
            action(window, u"larger"_s)->trigger();
        QCOMPARE(window.layoutDirection(), direction);
        QCOMPARE(window.size(), QSize(1280, 800));
        look(window);
        if (!QTest::currentTestFailed())
            lookAtDialogs(window);
        for (const QMenu *menu : window.findChildren<QMenu *>()) {
            const QStringList twice = twiceIn(menu);
            QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        }
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Layout>(argc, argv);
}

#include "tst_layout.moc"
