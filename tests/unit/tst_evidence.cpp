// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/evidence.h"
#include "core/record/receipt.h"
#include "tests/support/racerecords.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lastroom;

/** A page of evidence: what is in it, and what never is. */
class tst_Evidence : public QObject
{
    Q_OBJECT

    static QString page(const RaceRecord &record)
    {
        return QString::fromUtf8(
            evidencePage(record, {{u"Bars <of> rooms"_s, u"Naive: 3 & 4"_s, "<svg></svg>"}}));
    }

    static QJsonObject dataIn(const QString &page)
    {
        const QString text = page.section(u"id=\"data\">"_s, 1).section(u"</script>"_s, 0, 0);
        return QJsonDocument::fromJson(text.toUtf8()).object();
    }

private slots:

    void init() { failOnAnyWarning(); }

    void everythingIsThere()
    {
        const RaceRecord record = handmadeRecord(2000);
        const QString html = page(record);
        for (const QString &part :
             {u"<h1>Überbuchung “first”</h1>"_s, u"Two lines\nof a note"_s,
              u"<th scope=\"row\">Naive</th><td class=\"bad\">overbooked</td>"_s,
              u"First overbooking after "_s, u"alt=\"Bars &lt;of&gt; rooms\""_s,
              u"src=\"data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=\""_s, u"Naive: 3 &amp; 4"_s,
              u"-- strategy: pessimistic"_s, u"-- strategy: atomic"_s,
              Receipt::of(record.plan, record.environment).token})
            QVERIFY2(html.contains(part), qPrintable(part));
        const QJsonObject data = dataIn(html);
        QCOMPARE(data.value(u"races").toArray().size(), 2);
        QVERIFY(data.contains(u"receipt"));
    }

    /** Nothing is fetched, and nothing runs: the only script is data. */
    void needsNothingElse()
    {
        const QString html = page(handmadeRecord(200));
        QCOMPARE(html.count(u"<script"_s), 1);
        QVERIFY(html.contains(u"<script type=\"application/json\" id=\"data\">"));
        QVERIFY(html.contains(u"content=\"default-src 'none'; img-src data:; "));
        for (const QString &outside : {u"http:"_s, u"https:"_s, u"<link"_s, u"@import"_s,
                                       u" on"_s + u"load="_s, u"javascript:"_s})
            QVERIFY2(!html.contains(outside), qPrintable(outside));
    }

    /** Names, notes and files are text, wherever they stand. */
    void hostileTexts()
    {
        const QString hostile
            = u"</script></title></style><script>alert(1)</script>"
              "<img src=x onerror=alert(1)>\" onmouseover=\"alert(1)\" ' & \u0001"_s;
        RaceRecord record = handmadeRecord(2000);
        record.label = {hostile, hostile, false};
        record.plan.inventory.event = hostile;
        record.plan.inventory.hotels[0].name = hostile;
        record.plan.strategies[0].title = hostile;
        record.plan.strategies[0].source += hostile;
        record.recordings.clear();
        for (const Strategy &strategy : record.plan.strategies)
            record.recordings.push_back(handmadeRace(record.plan.describe(strategy), 2000));
        const QString html = page(record);
        QCOMPARE(html.count(u"<script"_s), 1);
        QCOMPARE(html.count(u"</script"_s), 1);
        QCOMPARE(html.count(u"<img"_s), 1);
        QCOMPARE(html.count(u"</title"_s), 1);
        QCOMPARE(html.count(u"</style"_s), 1);
        QVERIFY(!html.section(u"id=\"data\""_s, 0, 0).contains(u"\" onmouseover="));
        QVERIFY(!html.contains(QChar(1)));
        // And it is still there, as data.
        const QJsonObject race = dataIn(html).value(u"races").toArray().first().toObject();
        QCOMPARE(race.value(u"title").toString(), hostile);
    }
};

QTEST_APPLESS_MAIN(tst_Evidence)

#include "tst_evidence.moc"
