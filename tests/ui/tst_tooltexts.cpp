// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/language.h"
#include "tests/support/windowfixture.h"
#include "ui/page/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** That no word is cut in the tools of a page, whatever their size hints say. */
class tst_ToolTexts : public QObject
{
    Q_OBJECT

    std::shared_ptr<Database> m_database;

    /** What a control shows and how wide that is, and the room that it has for it, pixels. */
    struct Shown
    {
        QString text;
        int width = 0;
        int room = 0;
    };

    static std::optional<Shown> shownIn(QWidget *control)
    {
        const auto advance
            = [&](const QString &text) { return control->fontMetrics().horizontalAdvance(text); };
        if (auto *number = qobject_cast<QAbstractSpinBox *>(control)) {
            const auto *edit = number->findChild<QLineEdit *>();
            const QMargins margins = edit->textMargins();
            // QLineEdit leaves two pixels at either side.
            return Shown{number->text(), advance(number->text()),
                         edit->width() - margins.left() - margins.right() - 4};
        }
        if (auto *choice = qobject_cast<QComboBox *>(control)) {
            QStyleOptionComboBox option;
            option.initFrom(choice);
            option.editable = false;
            const QRect field = choice->style()->subControlRect(
                QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
            return Shown{choice->currentText(), advance(choice->currentText()), field.width()};
        }
        if (auto *button = qobject_cast<QAbstractButton *>(control))
            return Shown{button->text(), button->sizeHint().width(), button->width()};
        return {};
    }

    /** The first one that is cut, with the pixels it has and needs. */
    static QString cutIn(const QWidget *panel)
    {
        int seen = 0;
        for (QWidget *control : panel->findChildren<QWidget *>()) {
            const auto shown = control->isVisible() ? shownIn(control) : std::nullopt;
            if (shown && shown->width > shown->room)
                return u"%1 has %2 of %3 pixels"_s.arg(shown->text)
                    .arg(shown->room)
                    .arg(shown->width);
            seen += shown ? 1 : 0;
        }
        return seen > 0 ? QString() : u"there are no controls"_s;
    }

    /** Nothing of a page is reached only by scrolling sideways. */
    static QString hiddenIn(const QWidget *page)
    {
        for (const auto *area : page->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                return u"%1 has %2 of %3 pixels"_s
                    .arg(QLatin1StringView(area->widget()->metaObject()->className()))
                    .arg(area->viewport()->width())
                    .arg(area->widget()->width());
        }
        return {};
    }

    /** In the page and its tools, and in what stands at its side where there is something. */
    static QString cutIn(const MicroscopeWindow &window)
    {
        const auto *sidebar = window.page()->findChild<QWidget *>(u"sidebar"_s);
        for (const QString &found :
             {cutIn(window.page()->tools()), sidebar ? cutIn(sidebar) : QString(),
              hiddenIn(window.page())}) {
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    static void enlarge(const MicroscopeWindow &window, int steps)
    {
        for (int step = 0; step < steps; ++step)
            window.findChild<QAction *>(u"larger"_s)->trigger();
    }

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void cleanupTestCase() { m_database.reset(); }

    void cleanup() { applyTheme(*qApp, Theme::light(), 100); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("page");
        for (const Language &language : languages()) {
            for (const int steps : {0, 2, 3, 5}) {
                for (const int page : {0, 1, 2, 3})
                    QTest::addRow("%s, page %d, %d %%", qPrintable(language.code), page,
                                  100 + 10 * steps)
                        << language.code << steps << page;
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const int, steps);
        QFETCH(const int, page);
        const Translation translation(language);
        MicroscopeWindow window(optionsFor(m_database));
        window.resize(1280, 690);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.showPage(page);
        enlarge(window, steps);
        // A screen of 720 lines, without what the window manager takes of it.
        QTRY_COMPARE_LE(window.minimumSizeHint().height(), 690);
        for (const int width : {1280, 1366, 1440, 1680, 1920}) {
            window.resize(width, 690);
            QVERIFY(QTest::qWaitFor([&] { return window.width() >= width; }));
            // What has less room is laid out anew after its label has changed.
            const bool isWhole = QTest::qWaitFor([&] { return cutIn(window).isEmpty(); });
            QVERIFY2(isWhole, qPrintable(u"%1: %2"_s.arg(width).arg(cutIn(window))));
        }
    }
};

int main(int argc, char *argv[])
{
    return runWidgetTest<tst_ToolTexts>(argc, argv);
}

#include "tst_tooltexts.moc"
