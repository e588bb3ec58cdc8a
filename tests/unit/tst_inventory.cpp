// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventory.h"
#include "tests/support/testing.h"

using namespace lastroom;

class tst_Inventory : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void hotelName_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << 0 << u"Hotel A"_s;
        QTest::newRow("last letter") << 25 << u"Hotel Z"_s;
        QTest::newRow("two letters") << 26 << u"Hotel AA"_s;
        QTest::newRow("second of two") << 27 << u"Hotel AB"_s;
        QTest::newRow("carried") << 52 << u"Hotel BA"_s;
        QTest::newRow("last of two") << 701 << u"Hotel ZZ"_s;
        QTest::newRow("three letters") << 702 << u"Hotel AAA"_s;
    }

    void hotelName()
    {
        QFETCH(int, index);
        QTEST(Inventory::hotelName(index), "name");
    }

    void uniform()
    {
        const Inventory inventory = Inventory::uniform(3, 200);
        QVERIFY(inventory
                == (Inventory{
                    u"Evento"_s,
                    {{u"Hotel A"_s, 200, 0}, {u"Hotel B"_s, 200, 0}, {u"Hotel C"_s, 200, 0}}}));
        QCOMPARE(inventory.contracted(), 600);
        QCOMPARE(inventory.locked(), 0);
        VERIFY_RESULT(inventory.check());
    }

    void sumsDoNotOverflow()
    {
        Inventory inventory = Inventory::uniform(Inventory::maximumHotels, Hotel::maximumRooms);
        for (Hotel &hotel : inventory.hotels)
            hotel.locked = Hotel::maximumRooms;
        VERIFY_RESULT(inventory.check());
        QCOMPARE(inventory.contracted(), 50'000'000);
        QCOMPARE(inventory.locked(), 50'000'000);
    }

    void hotel_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("contracted");
        QTest::addColumn<int>("locked");
        QTest::addColumn<QString>("reason"); // none where it is allowed
        QTest::newRow("usual") << u"Hotel A"_s << 200 << 10 << u""_s;
        QTest::newRow("no rooms") << u"Hotel A"_s << 0 << 0 << u""_s;
        QTest::newRow("most rooms, all locked") << u"Hotel A"_s << 1'000'000 << 1'000'000 << u""_s;
        QTest::newRow("longest name") << QString(200, u'x') << 1 << 0 << u""_s;
        QTest::newRow("SQL and Unicode")
            << u"'); DROP TABLE hotels; -- \U0001F3E8 \"ホテル\""_s << 1 << 0 << u""_s;
        QTest::newRow("no name") << u""_s << 1 << 0 << u"it has no name"_s;
        QTest::newRow("spaces only") << u" \t\n"_s << 1 << 0 << u"it has no name"_s;
        QTest::newRow("name too long")
            << QString(201, u'x') << 1 << 0 << u"the name has 201 characters; use at most 200"_s;
        QTest::newRow("null character") << u"a\0b"_s << 1 << 0 << u"null character"_s;
        QTest::newRow("too few rooms") << u"a"_s << -1 << 0 << u"use 0 to 1000000"_s;
        QTest::newRow("too many rooms") << u"a"_s << 1'000'001 << 0 << u"use 0 to 1000000"_s;
        QTest::newRow("fewer than none locked") << u"a"_s << 5 << -1 << u"lock 0 to 5"_s;
        QTest::newRow("more locked than there are") << u"a"_s << 5 << 6 << u"lock 0 to 5"_s;
    }

    void hotel()
    {
        QFETCH(QString, name);
        QFETCH(int, contracted);
        QFETCH(int, locked);
        QFETCH(QString, reason);
        const Hotel hotel{name, contracted, locked};
        const Result<> checked = hotel.check();
        QCOMPARE(checked.has_value(), reason.isEmpty());
        QVERIFY2(sentenceOf(checked).contains(reason), qPrintable(sentenceOf(checked)));
        QVERIFY(sentenceOf(checked).size() < 150); // also where the name is long
        // The inventory holds its hotels to the same rules.
        const Inventory inventory{u"Evento"_s, {{u"Hotel Z"_s, 1, 0}, hotel}};
        QCOMPARE(sentenceOf(inventory.check()), sentenceOf(checked));
    }

    void check_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QList<Hotel>>("hotels");
        QTest::addColumn<QString>("reason");
        const QList<Hotel> one{{u"Hotel A"_s, 1, 0}};
        QTest::newRow("one hotel") << u"Evento"_s << one << u""_s;
        QTest::newRow("names that differ in case")
            << u"Evento"_s << QList<Hotel>{{u"a"_s, 1, 0}, {u"A"_s, 1, 0}} << u""_s;
        QTest::newRow("longest event") << QString(200, u'x') << one << u""_s;
        QTest::newRow("no event") << u" "_s << one << u"event: "_s;
        QTest::newRow("event too long") << QString(201, u'x') << one << u"1 to 200 characters"_s;
        QTest::newRow("null in the event") << u"a\0"_s << one << u"none of them null"_s;
        QTest::newRow("no hotel") << u"Evento"_s << QList<Hotel>() << u"it has no hotel"_s;
        QTest::newRow("too many hotels") << u"Evento"_s << Inventory::uniform(51, 1).hotels
                                         << u"it has 51 hotels; use 1 to 50"_s;
        QTest::newRow("two of one name")
            << u"Evento"_s << QList<Hotel>{{u"a"_s, 1, 0}, {u"b"_s, 1, 0}, {u"a"_s, 2, 0}}
            << u"hotel “a”: there are two of this name"_s;
    }

    void check()
    {
        QFETCH(QString, event);
        QFETCH(QList<Hotel>, hotels);
        QFETCH(QString, reason);
        const Result<> checked = Inventory{event, hotels}.check();
        QCOMPARE(checked.has_value(), reason.isEmpty());
        QVERIFY2(sentenceOf(checked).contains(reason), qPrintable(sentenceOf(checked)));
        if (!checked)
            QCOMPARE(checked.error().kind, Error::Kind::Arguments);
    }

    void orderByName()
    {
        const Inventory inventory{u"Evento"_s,
                                  {{u"c"_s, 1, 0}, {u"a"_s, 1, 0}, {u"b"_s, 1, 0}, {u"B"_s, 1, 0}}};
        QCOMPARE(inventory.orderByName(), (QList<int>{3, 1, 2, 0}));
        QCOMPARE(Inventory().orderByName(), QList<int>());
    }
};

QTEST_GUILESS_MAIN(tst_Inventory)

#include "tst_inventory.moc"
