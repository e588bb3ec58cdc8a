// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nearest.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Nearest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nearest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("best"); // none where nothing is near
        QTest::newRow("a letter left out") << u"naiv"_s << u"naive"_s;
        QTest::newRow("a letter too many") << u"naivve"_s << u"naive"_s;
        QTest::newRow("letters swapped") << u"aotmic"_s << u"atomic"_s;
        QTest::newRow("capitals") << u"NAIVE"_s << u"naive"_s;
        QTest::newRow("its beginning") << u"opt"_s << u"optimistic"_s;
        QTest::newRow("the nearer of two") << u"ptimistic"_s << u"optimistic"_s;
        QTest::newRow("nothing near") << u"zzzzzzzz"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("very long") << QString(100'000, u'z') << u""_s;
        QTest::newRow("another script") << u"ホテル\U0001F3E8"_s << u""_s;
    }

    void nearest()
    {
        QFETCH(QString, name);
        QFETCH(QString, best);
        const QStringList known{u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s};
        QCOMPARE(didYouMean(name, known),
                 best.isEmpty() ? u"use one of: naive, atomic, pessimistic, optimistic"_s
                                : u"did you mean “%1”?"_s.arg(best));
    }
};

QTEST_GUILESS_MAIN(tst_Nearest)

#include "tst_nearest.moc"
