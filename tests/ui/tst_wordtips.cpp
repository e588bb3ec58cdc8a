// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/words.h"
#include "tests/support/offscreen.h"
#include "ui/page/wordtips.h"

#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

using namespace lastroom;

/** What a word means, where the mouse rests. */
class tst_WordTips : public QObject
{
    Q_OBJECT

    /** The words of a label, from left to right and from top to bottom. */
    static QString tipsOf(const QLabel &label)
    {
        QStringList seen;
        for (int y = 1; y < label.height(); y += 3) {
            for (int x = 0; x < label.width(); x += 3) {
                const QString tip = WordTips::tipAt(label, {x, y});
                const QString term = tip.section(u"</b>"_s, 0, 0).remove(u"<p><b>"_s);
                if (!tip.isEmpty() && !seen.contains(term))
                    seen.append(term);
            }
        }
        return seen.join(u", "_s);
    }

private slots:

    void init() { failOnWarnings(); }

    void wordsInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("term");
        QTest::newRow("code") << u"ends with 40001 here"_s << u"001"_s
                              << u"serialization failure"_s;
        QTest::newRow("small letters") << u"a Deadlock"_s << u"lock"_s << u"deadlock"_s;
        QTest::newRow("plural") << u"610 conflicts"_s << u"fli"_s << u"conflict"_s;
        QTest::newRow("keyword") << u"SELECT 1 FOR UPDATE;"_s << u"UPDATE"_s << u"row lock"_s;
        QTest::newRow("a longer word") << u"conflicting"_s << u"con"_s << QString();
        QTest::newRow("beside it") << u"a deadlock"_s << u"a"_s << QString();
        QTest::newRow("nothing") << u"Hotel A"_s << u"Hotel"_s << QString();
    }

    void wordsInText()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QFETCH(QString, term);
        const std::optional<Word> word = wordAt(text, text.indexOf(part));
        QCOMPARE(word ? word->term : QString(), term);
    }

    /** Every one is found by each of its names. */
    void everyWord()
    {
        for (const Word &word : words()) {
            for (const QString &name : QStringList{word.term} + word.others)
                QVERIFY2(wordAt(u"x "_s + name + u"."_s, 2), qPrintable(name));
        }
    }

    void labels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWrapped");
        QTest::newRow("plain") << u"It ends with 40001 after a wait for the row lock."_s << false;
        QTest::newRow("wrapped") << u"It ends with 40001 after a wait for the row lock."_s << true;
        QTest::newRow("rich")
            << u"It ends with <b>40001</b> after a wait for the <i>row lock</i>."_s << true;
    }

    void labels()
    {
        QFETCH(QString, text);
        QFETCH(bool, isWrapped);
        QLabel label(text);
        label.setWordWrap(isWrapped);
        label.resize(isWrapped ? 140 : 500, 120);
        QCOMPARE(tipsOf(label), u"serialization failure, row lock"_s);
    }

    /** Only where the word stands, and never over another tip. */
    void resting()
    {
        QWidget window;
        new WordTips(&window);
        auto *label = new QLabel(u"40001"_s);
        auto *own = new QLabel(u"40001"_s);
        own->setToolTip(u"something else"_s);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(label);
        column->addWidget(own);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto rest = [](QWidget *widget, const QPoint &place) {
            QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
            QApplication::sendEvent(widget, &event);
        };
        rest(label, {8, label->height() / 2});
        QVERIFY(QToolTip::text().contains(u"serialization failure"));
        rest(own, {8, own->height() / 2});
        QCOMPARE(QToolTip::text(), u"something else"_s);
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_WordTips>(argc, argv);
}

#include "tst_wordtips.moc"
