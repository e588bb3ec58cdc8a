// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/sqlstatement.h"
#include "core/strategy/statementtraits.h"
#include "tests/support/testing.h"

using namespace lastroom;

/** What is told of statements as people write them. */
class tst_StatementTraits : public QObject
{
    Q_OBJECT

    static StatementTraits traitsOf(const QString &sql)
    {
        return StatementTraits::of(SqlStatement::fromText(sql).text);
    }

    static QString text(const ReadColumns &reads)
    {
        QStringList words;
        if (reads.contracted)
            words.append(u"contracted"_s);
        if (reads.locked)
            words.append(u"locked"_s);
        if (reads.counter)
            words.append(u"counter"_s);
        if (reads.ledger)
            words.append(u"ledger"_s);
        if (reads.version)
            words.append(u"version"_s);
        if (reads.updatedAt)
            words.append(u"updated_at"_s);
        return words.join(u' ');
    }

private slots:

    void init() { failOnAnyWarning(); }

    void reads_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("returned");
        const auto row
            = [](const char *name, const char *sql, const char *condition, const char *returned) {
                  QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(condition)
                                      << QString::fromUtf8(returned);
              };
        row("check",
            "SELECT true FROM event_hotel_rooms WHERE event_id = :event AND contracted - "
            "(reserved + locked) >= :rooms",
            "contracted locked counter", "");
        row("alias",
            "SELECT r.version AS seen FROM event_hotel_rooms AS r WHERE r.reserved < "
            "r.contracted",
            "contracted counter", "version");
        row("ledger below",
            "SELECT e.id FROM event_hotel_rooms e WHERE e.contracted - (SELECT "
            "coalesce(sum(number_of_rooms), 0) FROM reservations r WHERE r.event_hotel_rooms_id = "
            "e.id) >= :rooms",
            "contracted ledger", "");
        row("version only",
            "SELECT id AS room FROM event_hotel_rooms WHERE hotel_id = :hotel AND version = :seen",
            "version", "");
        row("a join reads no ledger",
            "SELECT rooms.id FROM event_hotel_rooms rooms LEFT JOIN reservations ON "
            "reservations.event_hotel_rooms_id = rooms.id WHERE rooms.contracted - rooms.reserved "
            ">= :rooms",
            "contracted counter", "");
        row("how many", "SELECT count(*) AS n FROM reservations WHERE event_hotel_rooms_id = 1", "",
            "ledger");
        row("whether any",
            "SELECT 1 FROM hotels WHERE NOT EXISTS (SELECT 1 FROM reservations WHERE email = "
            ":email)",
            "ledger", "");
        row("words in comments",
            "SELECT id -- reserved, contracted\n FROM event_hotel_rooms WHERE hotel_id = :hotel "
            "/* reservations */",
            "", "");
        row("words in strings",
            "SELECT 'reserved FROM reservations' AS note FROM hotels WHERE name <> 'contracted'",
            "", "");
        row("quoted", "SELECT \"reserved\" FROM \"event_hotel_rooms\"", "", "counter");
        row("another table's column",
            "SELECT h.name FROM hotels h WHERE h.id = :hotel AND h.name = 'reserved'", "", "");
        row("with",
            "WITH free AS (SELECT id, contracted - reserved AS n FROM event_hotel_rooms WHERE "
            "hotel_id = :hotel) SELECT id FROM free WHERE n >= :rooms",
            "contracted counter", "");
        row("in FROM", "SELECT s.held FROM (SELECT reserved AS held FROM event_hotel_rooms) s", "",
            "counter");
        row("in FROM of a sub-select",
            "SELECT id FROM event_hotel_rooms rooms WHERE contracted - (SELECT sum(n) FROM "
            "(SELECT number_of_rooms AS n FROM reservations WHERE id IN (SELECT id FROM "
            "(SELECT id FROM reservations) AS deepest)) AS inner_one) > 0",
            "contracted ledger", "");
        row("star", "SELECT * FROM event_hotel_rooms WHERE id = 1", "",
            "contracted locked counter version updated_at");
        row("returning",
            "UPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE hotel_id "
            "= :hotel RETURNING contracted - reserved AS remains",
            "", "contracted counter");
        row("guarded update",
            "UPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE contracted - reserved "
            ">= :rooms",
            "contracted counter", "");
        row("insert where",
            "INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id) "
            "SELECT id, :email, :rooms, :request FROM event_hotel_rooms rooms WHERE contracted - "
            "(SELECT coalesce(sum(number_of_rooms), 0) FROM reservations WHERE "
            "event_hotel_rooms_id = rooms.id) >= :rooms",
            "contracted ledger", "");
        row("insert what was read",
            "INSERT INTO reservations (number_of_rooms) SELECT reserved "
            "FROM event_hotel_rooms WHERE id = 1",
            "", "");
        row("upsert",
            "INSERT INTO event_hotel_rooms AS rooms (event_id, hotel_id, contracted, reserved) "
            "VALUES (:event, :hotel, 0, :rooms) ON CONFLICT (event_id, hotel_id) DO UPDATE SET "
            "reserved = rooms.reserved + excluded.reserved WHERE rooms.contracted - "
            "rooms.reserved >= excluded.reserved RETURNING rooms.id AS room",
            "contracted counter", "");
        row("of parameters", "SELECT 1 AS go WHERE :remains::bigint >= 0", "", "");
    }

    void reads()
    {
        QFETCH(QString, sql);
        const StatementTraits traits = traitsOf(sql);
        QVERIFY(traits.isKnown);
        QTEST(text(traits.condition), "condition");
        QTEST(text(traits.returned), "returned");
    }

    void counts_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("how");
        QTest::newRow("counts up") << u"reserved = reserved + :rooms"_s << u"row"_s;
        QTest::newRow("lid") << u"reserved = least(reserved + :rooms, contracted - locked)"_s
                             << u"row"_s;
        QTest::newRow("written back") << u"reserved = :held::bigint + :rooms"_s << u"held rooms"_s;
        QTest::newRow("read beside")
            << u"reserved = (SELECT reserved FROM event_hotel_rooms WHERE id = :room) + :rooms"_s
            << u"elsewhere room rooms"_s;
        QTest::newRow("another column") << u"version = :seen + 1"_s << u"-"_s;
    }

    void counts()
    {
        QFETCH(QString, set);
        const SqlStatement statement
            = SqlStatement::fromText(u"UPDATE event_hotel_rooms SET %1 WHERE id = :id"_s.arg(set));
        const StatementTraits traits = StatementTraits::of(statement.text);
        QStringList how;
        if (!traits.changesCounter)
            how.append(u"-"_s);
        if (traits.countsUpFromRow)
            how.append(u"row"_s);
        if (traits.counterFromElsewhere)
            how.append(u"elsewhere"_s);
        QStringList names;
        for (const int number : traits.counterParameters)
            names.append(statement.parameters.at(number));
        names.sort();
        if (!traits.countsUpFromRow)
            how += names;
        QTEST(how.join(u' '), "how");
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<bool>("changes");
        const auto row = [](const char *sql, const QString &verb, bool changes) {
            QTest::newRow(sql) << QString::fromUtf8(sql) << verb << changes;
        };
        row("SELECT 1", {}, false);
        row("VALUES (1)", {}, false);
        row("INSERT INTO reservations (email) VALUES (:email)", u"inserted"_s, true);
        row("INSERT INTO hotels (id) VALUES (1) ON CONFLICT DO NOTHING", u"inserted"_s, true);
        row("INSERT INTO hotels (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'x'",
            u"inserted or updated"_s, true);
        row("UPDATE hotels SET name = 'delete from reservations'", u"updated"_s, true);
        row("DELETE FROM reservations WHERE email = :email", u"deleted"_s, true);
        row("WITH taken AS (UPDATE event_hotel_rooms SET reserved = 1 RETURNING id) SELECT id FROM "
            "taken",
            {}, true);
        row("WITH taken AS (UPDATE event_hotel_rooms SET reserved = 1 RETURNING id) INSERT INTO "
            "reservations (event_hotel_rooms_id) SELECT id FROM taken",
            u"inserted"_s, true);
        row("SET LOCAL lock_timeout = '1s'", {}, false);
    }

    void kinds()
    {
        QFETCH(QString, sql);
        QTEST(traitsOf(sql).verb(), "verb");
        QTEST(traitsOf(sql).changesRows, "changes");
    }

    void others_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *sql, const QString &what) {
            QTest::newRow(sql) << QString::fromUtf8(sql) << what;
        };
        row("SELECT id FROM event_hotel_rooms FOR UPDATE", u"snapshot"_s);
        row("SELECT id FROM event_hotel_rooms FOR NO KEY UPDATE NOWAIT", u"snapshot notices"_s);
        row("SELECT id FROM event_hotel_rooms FOR UPDATE SKIP LOCKED", u"snapshot notices"_s);
        row("SELECT pg_advisory_lock(1)", u"snapshot notices session"_s);
        row("SELECT pg_catalog.pg_try_advisory_xact_lock(1)", u"snapshot notices"_s);
        row("SELECT 'pg_advisory_lock(1) NOWAIT' AS note", u"snapshot"_s);
        row("SELECT skip, nowait FROM (VALUES (1, 2)) AS advisory (skip, nowait)", u"snapshot"_s);
        row("LOCK TABLE reservations IN EXCLUSIVE MODE", u"notices"_s);
        row("SET lock_timeout = '1s'", u"notices timeout"_s);
        row("SET work_mem = '1MB'", {});
        row("SELECT set_config('statement_timeout', '100', true)", u"snapshot timeout"_s);
        row("SELECT set_config(:email, '100', true)", u"snapshot notices timeout"_s);
        // Newer than the parser, or wrong: everything may be.
        row("SELEKT 1", u"snapshot notices session timeout"_s);
    }

    void others()
    {
        QFETCH(QString, sql);
        const StatementTraits traits = traitsOf(sql);
        QStringList what;
        if (traits.takesSnapshot())
            what.append(u"snapshot"_s);
        if (traits.noticesOthers())
            what.append(u"notices"_s);
        if (traits.takesSessionLocks())
            what.append(u"session"_s);
        if (traits.setsTimeouts())
            what.append(u"timeout"_s);
        QTEST(what.join(u' '), "what");
    }

    void returnedNames()
    {
        const StatementTraits traits = traitsOf(
            u"SELECT id AS room, r.reserved, updated_at::text, count(*) FROM event_hotel_rooms r"_s);
        QCOMPARE(traits.returnedNames,
                 (QStringList{u"room"_s, u"reserved"_s, u"updated_at"_s, u"count"_s}));
        QVERIFY(!traits.mayReturn(u"version"_s));
        QVERIFY(traits.returnedColumns[u"reserved"_s].counter);
        QVERIFY(!traits.returnedColumns[u"room"_s].counter);
        QVERIFY(traitsOf(u"SELECT * FROM hotels"_s).mayReturn(u"anything"_s));
        QVERIFY(
            traitsOf(u"SELECT * FROM event_hotel_rooms"_s).returnedColumns[u"reserved"_s].counter);
        QVERIFY(!traitsOf(u"SELECT 1 + 1 -- AS sum"_s).mayReturn(u"sum"_s));
        QVERIFY(traitsOf(u"SELECT '1'::text"_s).mayReturn(u"text"_s));
    }

    void transactionControl()
    {
        for (const char *sql : {"BEGIN", "COMMIT", "ROLLBACK TO SAVEPOINT a", "SAVEPOINT a",
                                "PREPARE TRANSACTION 'x'", "PREPARE p AS SELECT 1", "END"})
            QCOMPARE(traitsOf(QString::fromUtf8(sql)).kind,
                     StatementTraits::Kind::TransactionControl);
    }
};

QTEST_GUILESS_MAIN(tst_StatementTraits)

#include "tst_statementtraits.moc"
