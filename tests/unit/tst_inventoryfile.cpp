// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/inventoryfile.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace lastroom;

class tst_InventoryFile : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder.filePath(u"inventory.json"_s); }

    Result<Inventory> read(const QByteArray &text) const
    {
        writeFile(path(), text);
        return readInventory(path());
    }

    QTemporaryDir m_folder;

private slots:

    void init() { failOnAnyWarning(); }

    void roundTrip_data()
    {
        QTest::addColumn<Inventory>("inventory");
        QTest::newRow("usual") << Inventory::uniform(3, 200);
        QTest::newRow("largest") << Inventory::uniform(50, 1'000'000);
        QTest::newRow("locked, none, all")
            << Inventory{u"E"_s, {{u"a"_s, 0, 0}, {u"b"_s, 7, 7}, {u"c"_s, 9, 1}}};
        QTest::newRow("quotes, emoji, SQL") << Inventory{
            u"\"The\" 'Event' \\ / \U0001F389"_s,
            {{u"'); DROP TABLE hotels; --"_s, 1, 0},
             {u"Hotel \"\U0001F3E8\U0001F468\u200D\U0001F469\u200D\U0001F467\""_s, 1, 0},
             {u"tab\tand\nline and \u0001"_s, 1, 0},
             {u"фонтан ホテル فندق é"_s, 1, 0},
             {u"NULL"_s, 1, 0},
             {u"%1 :event $1"_s, 1, 0}}};
    }

    void roundTrip()
    {
        QFETCH(Inventory, inventory);
        VERIFY_RESULT(writeInventory(inventory, path()));
        const Result<Inventory> back = readInventory(path());
        VERIFY_RESULT(back);
        QVERIFY(*back == inventory);
        QVERIFY(parseInventory(inventoryText(inventory), path()) == inventory);
    }

    void defaults()
    {
        const Result<Inventory> inventory = read(R"({"hotels":[{"name":"a","contracted":5}]})");
        VERIFY_RESULT(inventory);
        QVERIFY(*inventory == (Inventory{u"Evento"_s, {{u"a"_s, 5, 0}}}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place"); // behind the path
        QTest::addColumn<QString>("reason");
        const auto row
            = [](const char *name, const QByteArray &text, const QString &place,
                 const QString &reason) { QTest::newRow(name) << text << place << reason; };
        const auto hotels
            = [](const QByteArray &list) { return QByteArray(R"({"hotels":[)" + list + "]}"); };
        const QString whole = u"it is not a whole number; use 0 to 1000000"_s;
        row("empty file", "", u":1"_s, u""_s);
        row("not JSON, third line", "{\n\"event\":\"a\",\nx}", u":3"_s, u""_s);
        row("cut off", "{\"hotels\":[", u":1"_s, u""_s);
        row("more behind it", "{\"hotels\":[]}\n{}", u":2"_s, u""_s);
        row("not UTF-8", "{\"event\":\"\xff\",\"hotels\":[]}", u":1"_s, u""_s);
        row("a list", "[]", u": file"_s, u"it is not a JSON object"_s);
        row("unknown key", R"({"evnt":"a","hotels":[]})", u": file"_s,
            u"unknown key “evnt”; did you mean “event”?"_s);
        row("event no text", R"({"event":5,"hotels":[]})", u": event"_s, u"it is not a text"_s);
        row("event null", R"({"event":null,"hotels":[]})", u": event"_s, u"it is not a text"_s);
        row("event empty", R"({"event":"","hotels":[{"name":"a","contracted":1}]})", u": event"_s,
            u"1 to 200 characters"_s);
        row("no hotels", "{}", u": hotels"_s, u"there is no list of hotels"_s);
        row("hotels no list", R"({"hotels":{}})", u": hotels"_s, u"there is no list of hotels"_s);
        row("list empty", hotels(""), u": inventory"_s, u"it has no hotel"_s);
        row("hotel no object", hotels(R"({"name":"a","contracted":1},"b")"), u": hotel 2"_s,
            u"it is not a JSON object"_s);
        row("hotel, unknown key", hotels(R"({"name":"a","contracted":1,"lock":1})"), u": hotel 1"_s,
            u"unknown key “lock”; did you mean “locked”?"_s);
        row("no name", hotels(R"({"contracted":1})"), u": hotel 1"_s, u"it has no name"_s);
        row("name no text", hotels(R"({"name":7,"contracted":1})"), u": hotel 1"_s,
            u"it has no name"_s);
        row("name empty", hotels(R"({"name":" ","contracted":1})"), u": hotel"_s,
            u"it has no name"_s);
        row("name with a null", hotels(R"({"name":"a\u0000b","contracted":1})"), u": hotel “ab”"_s,
            u"null character"_s);
        row("no contracted", hotels(R"({"name":"a"})"), u": hotel 1, contracted"_s, whole);
        row("contracted a text", hotels(R"({"name":"a","contracted":"5"})"),
            u": hotel 1, contracted"_s, whole);
        row("contracted a fraction", hotels(R"({"name":"a","contracted":1.5})"),
            u": hotel 1, contracted"_s, whole);
        row("contracted huge", hotels(R"({"name":"a","contracted":1e300})"),
            u": hotel 1, contracted"_s, whole);
        row("contracted above the range", hotels(R"({"name":"a","contracted":1000001})"),
            u": hotel “a”"_s, u"1000001 contracted rooms; use 0 to 1000000"_s);
        row("contracted below the range", hotels(R"({"name":"a","contracted":-1})"),
            u": hotel “a”"_s, u"-1 contracted rooms; use 0 to 1000000"_s);
        row("locked null", hotels(R"({"name":"a","contracted":1,"locked":null})"),
            u": hotel 1, locked"_s, whole);
        row("locked above contracted", hotels(R"({"name":"a","contracted":1,"locked":2})"),
            u": hotel “a”"_s, u"2 locked of 1 contracted rooms; lock 0 to 1"_s);
        row("two of one name", hotels(R"({"name":"a","contracted":1},{"name":"a","contracted":1})"),
            u": hotel “a”"_s, u"there are two of this name"_s);
        row("too large", QByteArray((1 << 20) + 1, ' '), u""_s, u"it is larger than 1 MiB"_s);
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const Result<Inventory> inventory = read(text);
        QVERIFY(!inventory);
        QCOMPARE(inventory.error().kind, Error::Kind::File);
        QCOMPARE(inventory.error().what, path() + place);
        QVERIFY(!inventory.error().why.isEmpty());
        QVERIFY2(inventory.error().sentence().contains(reason),
                 qPrintable(inventory.error().sentence()));
    }

    void noFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("not there") << u"nothing.json"_s;
        QTest::newRow("a folder") << u"."_s;
    }

    void noFile()
    {
        QFETCH(QString, name);
        const Result<Inventory> inventory = readInventory(m_folder.filePath(name));
        QVERIFY(!inventory);
        QCOMPARE(inventory.error().kind, Error::Kind::File);
        QCOMPARE(inventory.error().what, m_folder.filePath(name));
        QVERIFY(!inventory.error().why.isEmpty());
    }

    /** A file that is there stays as it is when it cannot be replaced. */
    void writesAllOrNothing()
    {
        const QString folder = m_folder.filePath(u"folder"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QString &place : {folder, m_folder.filePath(u"not/there.json"_s)}) {
            const Result<> written = writeInventory(Inventory::uniform(1, 1), place);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::File);
            QCOMPARE(written.error().what, place);
        }
        QVERIFY(QFileInfo(folder).isDir());
    }
};

QTEST_GUILESS_MAIN(tst_InventoryFile)

#include "tst_inventoryfile.moc"
