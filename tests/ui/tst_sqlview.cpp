// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"
#include "tests/support/offscreen.h"
#include "ui/control/sqlhighlighter.h"
#include "ui/control/sqlview.h"
#include "ui/window/strategydialog.h"

#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

/** The format of the first occurrence of \p words, as the highlighter set it. */
static QTextCharFormat formatOf(const QTextDocument &document, const QString &words)
{
    const QTextCursor found = document.find(words, 0, QTextDocument::FindCaseSensitively);
    const QTextBlock block = document.findBlock(found.selectionStart());
    const int place = found.selectionStart() - block.position();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (place >= range.start && place < range.start + range.length)
            return range.format;
    }
    return {};
}

class tst_SqlView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { failOnWarnings(); }

    void coloursSql();
    void followsTextThatReachesOverLines();
    void leavesTheWordsAboveAlone();
    void showsEveryStrategy();
    void copiesTheSql();
    void copiesTheSelection();
    void dialogShowsAndCloses();
    void dialogFollowsTheList();
    void dialogTakesATheme();

private:
    QList<Strategy> m_strategies;
};

void tst_SqlView::initTestCase()
{
    const Result<StrategyLibrary> library = StrategyLibrary::load({});
    QVERIFY(library);
    m_strategies = library->strategies();
    QVERIFY(m_strategies.size() >= 4);
}

void tst_SqlView::coloursSql()
{
    const Theme theme = Theme::light();
    QTextDocument document(u"SELECT 'from' AS x, \"set\" -- where\nfrom t where id = :id::int "_s);
    SqlHighlighter highlighter(&document, theme);
    highlighter.rehighlight();
    QCOMPARE(formatOf(document, u"SELECT"_s).fontWeight(), int(QFont::Bold));
    QCOMPARE(formatOf(document, u"from t"_s).fontWeight(), int(QFont::Bold));
    QCOMPARE(formatOf(document, u"'from'"_s).foreground().color(), theme.safeText);
    QCOMPARE(formatOf(document, u"\"set\""_s).foreground().color(), theme.safeText);
    QCOMPARE(formatOf(document, u"-- where"_s).foreground().color(), theme.mutedText);
    QCOMPARE(formatOf(document, u":id"_s).foreground().color(), theme.link);
    QVERIFY(formatOf(document, u"int "_s).isEmpty());
    QVERIFY(formatOf(document, u"x, "_s).isEmpty());
}

void tst_SqlView::followsTextThatReachesOverLines()
{
    const Theme theme = Theme::dark();
    // In an editor, because a document without a layout reports no changes.
    QTextEdit edit;
    edit.setPlainText(u"a\nSELECT\nb"_s);
    QTextDocument &document = *edit.document();
    const SqlHighlighter highlighter(&document, theme);
    QCoreApplication::processEvents();
    QCOMPARE(formatOf(document, u"SELECT"_s).fontWeight(), int(QFont::Bold));
    QTextCursor(&document).insertText(u"/* "_s);
    QVERIFY(formatOf(document, u"SELECT"_s).fontWeight() != int(QFont::Bold));
    QCOMPARE(formatOf(document, u"SELECT"_s).foreground().color(), theme.overbookedText);
    edit.undo();
    QCOMPARE(formatOf(document, u"SELECT"_s).fontWeight(), int(QFont::Bold));
}

void tst_SqlView::leavesTheWordsAboveAlone()
{
    SqlView view;
    view.setStrategy(m_strategies.first());
    const QTextDocument &document = *view.findChild<QTextEdit *>()->document();
    QVERIFY(formatOf(document, u"Isolation"_s).isEmpty());
    // The explanation has words that are keywords in SQL, and quotes that are none.
    QVERIFY(formatOf(document, m_strategies.first().explanation.left(20)).isEmpty());
    QCOMPARE(formatOf(document, u"INSERT"_s).fontWeight(), int(QFont::Bold));
}

void tst_SqlView::showsEveryStrategy()
{
    SqlView view;
    for (const Strategy &strategy : std::as_const(m_strategies)) {
        view.setStrategy(strategy);
        const QString text = view.findChild<QTextEdit *>()->toPlainText();
        for (const Step &step : strategy.steps)
            QVERIFY2(text.contains(step.sql.trimmed()), qPrintable(strategy.name));
        QVERIFY(text.contains(strategy.explanation.section(u"\n\n"_s, 0, 0).simplified()));
        QVERIFY(text.contains(strategy.expect == Strategy::Expect::Correct ? u"never overbooks"_s
                                                                           : u"overbooks"_s));
        QVERIFY(!text.contains(u"-- title:"_s));
        QVERIFY(strategy.source.contains(view.sql().trimmed()));
    }
    view.setStrategy({});
    QVERIFY(view.findChild<QTextEdit *>()->toPlainText().isEmpty());
}

void tst_SqlView::copiesTheSql()
{
    SqlView view;
    view.setStrategy(m_strategies.first());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::mouseClick(view.findChild<QPushButton *>(u"copySql"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), view.sql());
    QVERIFY(view.sql().startsWith(u"-- step: "_s));
    QApplication::clipboard()->clear();
    QTest::keySequence(view.findChild<QTextEdit *>(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), view.sql());
}

void tst_SqlView::copiesTheSelection()
{
    SqlView view;
    view.setStrategy(m_strategies.first());
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    auto *text = view.findChild<QTextEdit *>();
    text->setTextCursor(text->document()->find(u"INSERT INTO"_s));
    QTest::keySequence(text, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"INSERT INTO"_s);
    QTest::keyClicks(text, u"x"_s);
    QVERIFY(text->toPlainText().contains(u"INSERT INTO"_s));
}

void tst_SqlView::dialogShowsAndCloses()
{
    StrategyDialog dialog;
    dialog.setStrategies(m_strategies, m_strategies);
    dialog.showStrategy(m_strategies.at(2).name);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!dialog.isModal());
    QCOMPARE(dialog.shownName(), m_strategies.at(2).name);
    QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_Down);
    QCOMPARE(dialog.shownName(), m_strategies.at(3).name);
    QVERIFY(dialog.findChild<SqlView *>()->sql().contains(m_strategies.at(3).steps.first().sql));
    QTest::keyClick(dialog.findChild<QTextEdit *>(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_SqlView::dialogFollowsTheList()
{
    StrategyDialog dialog;
    QVERIFY(dialog.shownName().isEmpty());
    dialog.setStrategies(m_strategies, m_strategies);
    dialog.showStrategy(m_strategies.at(1).name);
    dialog.setStrategies({m_strategies.at(3), m_strategies.at(1)}, {});
    QCOMPARE(dialog.shownName(), m_strategies.at(1).name);
    dialog.setStrategies({m_strategies.at(3)}, {});
    QCOMPARE(dialog.shownName(), m_strategies.at(3).name);
    dialog.setStrategies({}, {});
    QVERIFY(dialog.shownName().isEmpty());
}

void tst_SqlView::dialogTakesATheme()
{
    StrategyDialog dialog;
    dialog.setStrategies(m_strategies, m_strategies);
    dialog.setTheme(Theme::dark());
    const QTextDocument &document = *dialog.findChild<QTextEdit *>()->document();
    QCOMPARE(formatOf(document, u":rooms"_s).foreground().color(), Theme::dark().link);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_SqlView>(argc, argv);
}

#include "tst_sqlview.moc"
