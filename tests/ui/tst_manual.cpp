// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"
#include "ui/manual/manualview.h"
#include "ui/manual/manualwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTranslator>

using namespace lastroom;

/** Takes the place of the system's browser. */
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }

    ~Opener() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public slots:

    void open(const QUrl &url) { opened.append(url); }
};

/** A language that has this one sentence. */
class OneSentence : public QTranslator
{
    Q_OBJECT

public:
    QString translate(const char * /*context*/, const char *source, const char * /*which*/,
                      int /*n*/) const override
    {
        return QLatin1StringView(source) == "The manual is in English."_L1
            ? u"Handbuch: englisch."_s
            : QString();
    }

    bool isEmpty() const override { return false; }
};

/** The manual in the program: what is compiled in, and the window that shows it. */
class tst_Manual : public QObject
{
    Q_OBJECT

private:
    const std::shared_ptr<Database> m_database = testDatabase();
    std::unique_ptr<ManualWindow> m_window;

    template <typename T> T *part(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    QListWidget *list() const { return part<QListWidget>(u"manualPages"_s); }

    QString path() const { return m_window->view()->path(); }

    void click(const QString &link) { emit m_window->view()->anchorClicked(QUrl(link)); }

    /** Of the page that is shown; nothing where it has no such heading. */
    int topOf(const QString &heading) const
    {
        const QTextDocument &document = *m_window->view()->document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0 && block.text() == heading)
                return m_window->view()->cursorRect(QTextCursor(block)).top();
        }
        return -1;
    }

private slots:

    void init()
    {
        m_window = std::make_unique<ManualWindow>();
        m_window->setTheme(Theme::light());
        m_window->resize(1100, 700);
        m_window->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void everyPageIsInTheList()
    {
        QStringList listed;
        for (const ManualPage &page : manualPages()) {
            listed.append(page.path);
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.path));
        }
        QCOMPARE(listed.first(), manualContents);
        QCOMPARE(list()->count(), listed.size());
        qsizetype there = 0;
        for (const QString &folder : {u"docs"_s, u"docs/manual"_s}) {
            for (const QString &name : QDir(u":/"_s + folder).entryList({u"*.md"_s})) {
                ++there;
                QVERIFY2(listed.contains(folder + u'/' + name), qPrintable(name));
            }
        }
        QCOMPARE(there, listed.size());
    }

    void everyLinkLeadsSomewhere()
    {
        int followed = 0;
        for (const ManualPage &page : manualPages()) {
            QTextDocument document;
            QVERIFY(readManual(page.path, document));
            for (const QString &link : linksIn(document)) {
                const QString target = manualTarget(page.path, link);
                if (target.isEmpty())
                    continue; // it leads out
                ++followed;
                QTextDocument there;
                QVERIFY2(readManual(target, there), qPrintable(page.path + u": "_s + link));
                const QString anchor = QUrl(link).fragment();
                bool isFound = anchor.isEmpty();
                for (QTextBlock block = there.begin(); block.isValid(); block = block.next())
                    isFound = isFound
                        || (block.blockFormat().headingLevel() > 0
                            && manualAnchor(block.text()) == anchor);
                QVERIFY2(isFound, qPrintable(page.path + u": "_s + link));
            }
        }
        QVERIFY(followed > 30);
    }

    /** Each is drawn, and none is wider than the text. */
    void everyPicture()
    {
        int seen = 0;
        for (const ManualPage &page : manualPages()) {
            m_window->open(page.path);
            const QTextDocument &document = *m_window->view()->document();
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    if (!format.isImageFormat())
                        continue;
                    ++seen;
                    const QString name = format.toImageFormat().name();
                    const auto image = document.resource(QTextDocument::ImageResource, QUrl(name))
                                           .value<QImage>();
                    QVERIFY2(image.width() > 100, qPrintable(page.path + u": "_s + name));
                    QVERIFY(image.deviceIndependentSize().width()
                            <= m_window->view()->viewport()->width());
                }
            }
        }
        QVERIFY(seen > 20);
    }

    void linksAndTheWayBack()
    {
        auto *back = part<QToolButton>(u"manualBack"_s);
        auto *forward = part<QToolButton>(u"manualForward"_s);
        QCOMPARE(path(), manualContents);
        QVERIFY(!back->isEnabled());
        m_window->open(u"docs/manual/race.md"_s);
        QCOMPARE(list()->currentItem()->text(), u"Race"_s);
        QVERIFY(m_window->windowTitle().startsWith(u"Race "));
        m_window->view()->verticalScrollBar()->setValue(300);

        click(u"formats.md#your-own-hotels"_s);
        QCOMPARE(path(), u"docs/manual/formats.md"_s);
        const int top = topOf(u"Your own hotels"_s);
        QVERIFY2(top >= 0 && top < m_window->view()->viewport()->height(),
                 qPrintable(QString::number(top)));
        // What is no page is shown, and is not in the list.
        click(u"../../resources/examples/festival.json"_s);
        QVERIFY(m_window->view()->toPlainText().contains(u"\"hotels\""));
        QCOMPARE(list()->currentRow(), -1);
        click(u"../../sql/strategies"_s);
        QCOMPARE(path(), u"sql/strategies"_s);
        click(u"strategies/naive.sql"_s);
        QVERIFY(m_window->view()->toPlainText().contains(u"-- strategy: naive"));

        for (int place = 0; place < 4; ++place)
            back->click();
        QCOMPARE(path(), u"docs/manual/race.md"_s);
        QCOMPARE(m_window->view()->verticalScrollBar()->value(), 300);
        back->click();
        QCOMPARE(path(), manualContents);
        QVERIFY(!back->isEnabled());
        forward->click();
        QCOMPARE(path(), u"docs/manual/race.md"_s);
        list()->setCurrentRow(1);
        QCOMPARE(path(), u"docs/manual/start.md"_s);
        QVERIFY(!forward->isEnabled());
        click(u"nowhere.md"_s);
        QCOMPARE(path(), u"docs/manual/start.md"_s);
    }

    void theWebIsOpenedOnAClickOnly()
    {
        Opener opener;
        for (int row = 0; row < list()->count(); ++row)
            list()->setCurrentRow(row);
        QVERIFY(opener.opened.isEmpty());
        click(u"https://lastroom.invalid/page"_s);
        QCOMPARE(opener.opened, QList<QUrl>{QUrl(u"https://lastroom.invalid/page"_s)});
        QCOMPARE(list()->currentRow(), list()->count() - 1);
    }

    void findsOnAllPages()
    {
        auto *wanted = part<QLineEdit>(u"manualFind"_s);
        auto *found = part<QLabel>(u"manualFound"_s);
        QTest::keyClicks(wanted, u"max_connections"_s);
        QVERIFY2(m_window->view()->marks() > 0, qPrintable(path()));
        QCOMPARE(m_window->view()->textCursor().block().text().count(u"max_connections"_s), 1);
        QStringList shown;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->isHidden())
                shown.append(list()->item(row)->text());
        }
        QVERIFY2(shown.contains(u"Troubleshooting (1)"), qPrintable(shown.join(u", ")));
        QVERIFY(shown.size() < list()->count());

        // From place to place, over all pages, and to the first one again.
        const QString first = path();
        QSet<QString> visited{first};
        for (qsizetype step = 0; step < 50; ++step) {
            QTest::keyClick(wanted, Qt::Key_Return);
            visited.insert(path());
            if (path() == first && m_window->view()->markShown() == 0)
                break;
        }
        QCOMPARE(visited.size(), shown.size());
        QVERIFY2(found->text().startsWith(u"1 of "), qPrintable(found->text()));
        part<QToolButton>(u"manualPrevious"_s)->click();
        QVERIFY(shown.size() == 1 || path() != first);

        wanted->setText(u"no page has this"_s);
        QCOMPARE(found->text(), u"not found"_s);
        QCOMPARE(m_window->view()->marks(), 0);
        wanted->clear();
        QVERIFY(!list()->item(0)->isHidden());
        QVERIFY(found->text().isEmpty());
    }

    /** Colours and size are the window's. */
    void followsTheTheme()
    {
        m_window->open(u"docs/manual/start.md"_s);
        const auto code = [this] {
            const QTextBlock block
                = m_window->view()->document()->find(u"lastroom doctor"_s).block();
            return std::pair(block.blockFormat().background().color(),
                             block.begin().fragment().charFormat().fontPointSize());
        };
        const auto light = code();
        QCOMPARE(light.first, Theme::light().window);
        applyTheme(*qApp, Theme::dark(), 150);
        m_window->setTheme(Theme::dark());
        QCOMPARE(code().first, Theme::dark().window);
        QCOMPARE(qRound(code().second / light.second * 100), 150);
        applyTheme(*qApp, Theme::light(), 100);
    }

    /** Where the window is not. */
    void saysThatItIsInEnglish()
    {
        QVERIFY(!m_window->findChild<QLabel *>(u"manualLanguage"_s));
        OneSentence language;
        QCoreApplication::installTranslator(&language);
        const ManualWindow other;
        QCoreApplication::removeTranslator(&language);
        const auto *line = other.findChild<QLabel *>(u"manualLanguage"_s);
        QVERIFY(line);
        QCOMPARE(line->text(), u"Handbuch: englisch."_s);
    }

    /** The page of what is shown, beside the window; it goes with it. */
    void ofTheWindow()
    {
        MicroscopeWindow window(optionsFor(m_database));
        window.show();
        QWidget *manual = nullptr;
        const auto shown = [&] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (each->objectName() == u"manualWindow" && each != m_window.get())
                    manual = each;
            }
            return manual->findChild<ManualView *>()->path();
        };
        window.findChild<QAction *>(u"manual"_s)->trigger();
        QCOMPARE(shown(), manualContents);
        QVERIFY(!manual->isModal());
        const QStringList pages{u"race"_s, u"step"_s, u"explore"_s, u"strategies"_s, u"teaching"_s};
        for (int place = 0; place < pages.size(); ++place) {
            window.showPage(place);
            window.findChild<QAction *>(u"manualOfPage"_s)->trigger();
            QCOMPARE(shown(), u"docs/manual/%1.md"_s.arg(pages.at(place)));
        }
        window.findChild<QAction *>(u"manual"_s)->trigger();
        QCOMPARE(shown(), u"docs/manual/teaching.md"_s);
        window.close();
        QVERIFY(!manual->isVisible());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Manual>(argc, argv);
}

#include "tst_manual.moc"
