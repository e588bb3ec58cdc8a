// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/arena.h"
#include "core/db/schema.h"
#include "tests/support/testrace.h"

using namespace lastroom;

/** Each test has a database of its own, in which the role may make what nobody made before. */
class tst_Schema : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    QString m_database;
    std::unique_ptr<TestSession> m_administrator;
    std::unique_ptr<TestSession> m_session;

    Connection &connection() { return m_session->connection(); }

    QByteArray value(const QByteArray &sql) { return m_session->value(sql); }

    /** Every relation, column and comment there is outside the system's own schemas. */
    QByteArray everything()
    {
        return m_administrator->value(
            "SELECT string_agg(concat_ws(' ', n.nspname, n.nspowner, n.nspacl, c.oid, c.relname, "
            "c.relowner, c.relfilenode, c.relacl, a.attnum, a.attname, a.atttypid, "
            "obj_description(c.oid)), E'\\n' ORDER BY c.oid, a.attnum) FROM pg_class c JOIN "
            "pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON attrelid = c.oid "
            "WHERE nspname IN ('public', 'lastroom')");
    }

    void refused(const QString &why, const QString &sqlState)
    {
        const QByteArray before = everything();
        const auto prepared = Schema::prepare(connection());
        QVERIFY(!prepared);
        const Error &error = prepared.error();
        QCOMPARE(error.sqlState, sqlState);
        QVERIFY2(error.why.contains(why), qPrintable(error.sentence()));
        QCOMPARE(error.kind, Error::Kind::Environment);
        QVERIFY(error.what.contains(u"lastroom"_s));
        QVERIFY(!error.remedy.isEmpty());
        QCOMPARE(everything(), before);
        QCOMPARE(value("SELECT 1"), "1"); // no transaction was left aborted
    }

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init()
    {
        refuseWarnings();
        static int number = 0;
        m_database = u"hotel%1"_s.arg(++number);
        TestSession(m_server->administrator()).run("CREATE DATABASE " + m_database.toUtf8());
        m_administrator = std::make_unique<TestSession>(m_server->administrator(m_database));
        m_administrator->run("GRANT CREATE ON DATABASE " + m_database.toUtf8() + " TO lastroom");
        m_session = std::make_unique<TestSession>(m_server->as(u"lastroom"_s, m_database));
    }

    void cleanup()
    {
        m_session.reset();
        m_administrator.reset();
    }

    void isMadeInAnEmptyDatabase()
    {
        QCOMPARE(reason(Schema::prepare(connection())), QString());
        QCOMPARE(value("SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE "
                       "relkind = 'r' AND relnamespace = 'lastroom'::regnamespace"),
                 "event_hotel_rooms events hotels reservations");
        QCOMPARE(value("SELECT count(*) FROM pg_class WHERE relnamespace = "
                       "'public'::regnamespace"),
                 "0");
        const auto columns = [&](const QByteArray &table) {
            return value("SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute "
                         "WHERE attnum > 0 AND attrelid = '"
                         + table + "'::regclass");
        };
        // What interface.md promises to those who write strategies.
        QCOMPARE(columns("event_hotel_rooms"),
                 "id, event_id, hotel_id, contracted, locked, reserved, version, updated_at");
        QCOMPARE(columns("reservations"),
                 "id, event_hotel_rooms_id, email, number_of_rooms, request_id");
        QCOMPARE(columns("events"), "id, name");
        QCOMPARE(columns("hotels"), "id, name");
    }

    void secondPreparationChangesNothing()
    {
        orDie(Schema::prepare(connection()));
        const QByteArray before = everything();
        const Arena rows = orDie(Arena::open(connection(), {}, Inventory::uniform(2, 5)));
        QCOMPARE(reason(Schema::prepare(connection())), QString());
        QCOMPARE(everything(), before);
        QCOMPARE(
            value("SELECT sum(contracted) FROM event_hotel_rooms WHERE event_id = " + rows.event()),
            "10");
    }

    void manyPrepareAtTheSameTime()
    {
        std::vector<std::unique_ptr<OtherSession>> sessions;
        std::vector<std::future<QString>> answers;
        for (int number = 0; number < 6; ++number)
            sessions.push_back(
                std::make_unique<OtherSession>(m_server->as(u"lastroom"_s, m_database)));
        for (const auto &session : sessions)
            answers.push_back(
                session->run([](Connection &other) { return reason(Schema::prepare(other)); }));
        for (auto &answer : answers)
            QCOMPARE(answer.get(), QString());
    }

    void aRoleThatMayNotCreateIsRefused()
    {
        m_administrator->run("REVOKE CREATE ON DATABASE " + m_database.toUtf8() + " FROM lastroom");
        refused(u"may not create"_s, u"42501"_s);
    }

    void aSchemaMadeByTheAdministratorWorks()
    {
        m_administrator->run("REVOKE CREATE ON DATABASE " + m_database.toUtf8()
                             + " FROM lastroom; CREATE SCHEMA lastroom AUTHORIZATION lastroom");
        QCOMPARE(reason(Schema::prepare(connection())), QString());
        QVERIFY(Arena::open(connection(), {}, Inventory::uniform(1, 5)));
    }

    void aSchemaWithBothRightsWorks()
    {
        m_administrator->run("CREATE SCHEMA lastroom; "
                             "GRANT USAGE, CREATE ON SCHEMA lastroom TO lastroom");
        QCOMPARE(reason(Schema::prepare(connection())), QString());
        QVERIFY(Arena::open(connection(), {}, Inventory::uniform(1, 5)));
    }

    void aSchemaWithoutRightsIsRefused()
    {
        m_administrator->run("CREATE SCHEMA lastroom");
        refused(u"may not use it"_s, u"42501"_s);
    }

    /** has_schema_privilege() with several privileges asks whether any of them is held. */
    void aSchemaWithHalfTheRightsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::newRow("usage") << QByteArray("USAGE");
        QTest::newRow("create") << QByteArray("CREATE");
    }

    void aSchemaWithHalfTheRightsIsRefused()
    {
        QFETCH(QByteArray, right);
        m_administrator->run("CREATE SCHEMA lastroom; GRANT " + right
                             + " ON SCHEMA lastroom TO lastroom");
        refused(u"may not use it"_s, u"42501"_s);
    }

    void aForeignSchemaIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("table") << QByteArray("CREATE TABLE lastroom.diary (day date)");
        QTest::newRow("our names")
            << QByteArray("CREATE TABLE lastroom.events (id integer, name text)");
        QTest::newRow("another layout")
            << QByteArray("CREATE TABLE lastroom.events (id integer); COMMENT ON TABLE "
                          "lastroom.events IS 'Last Room, layout 999'");
        QTest::newRow("view") << QByteArray("CREATE VIEW lastroom.events AS SELECT 1 AS id");
    }

    void aForeignSchemaIsRefused()
    {
        QFETCH(QByteArray, content);
        m_session->run("CREATE SCHEMA lastroom; " + content);
        refused(u"was not made by this version"_s, QString());
    }

    void aTableThatIsGoneIsMadeAgain_data()
    {
        QTest::addColumn<QByteArray>("tables");
        for (const char *tables : {"reservations", "event_hotel_rooms", "hotels", "events",
                                   "events, hotels, event_hotel_rooms"})
            QTest::newRow(tables) << QByteArray(tables);
    }

    /** As after a strategy that drops it. */
    void aTableThatIsGoneIsMadeAgain()
    {
        QFETCH(QByteArray, tables);
        orDie(Schema::prepare(connection()));
        orDie(Arena::open(connection(), {}, Inventory::uniform(2, 5)));
        m_session->run("DROP TABLE " + tables + " CASCADE");
        QCOMPARE(reason(Schema::prepare(connection())), QString());
        const QByteArray made = everything();
        QCOMPARE(reason(Schema::prepare(connection())), QString());
        QCOMPARE(everything(), made);
        QCOMPARE(value("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND connamespace = "
                       "'lastroom'::regnamespace"),
                 "3");
        QVERIFY(Arena::open(connection(), {}, Inventory::uniform(1, 5)));
    }

    /** What somebody made of our tables elsewhere is not dropped along with them. */
    void aViewOnATableStays()
    {
        orDie(Schema::prepare(connection()));
        m_administrator->run("CREATE VIEW public.names AS SELECT name FROM lastroom.hotels");
        m_session->run("DROP TABLE reservations");
        const auto prepared = Schema::prepare(connection());
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().sqlState, u"2BP01"_s);
        QCOMPARE(m_administrator->value("SELECT count(*) FROM public.names"), "0");
    }

    void anAlteredTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("change");
        const auto row = [](const char *change) { QTest::newRow(change) << QByteArray(change); };
        row("ALTER TABLE reservations DROP COLUMN email");
        row("ALTER TABLE event_hotel_rooms ADD COLUMN hint text");
        row("ALTER TABLE event_hotel_rooms RENAME reserved TO taken");
        row("ALTER TABLE event_hotel_rooms ALTER reserved TYPE integer");
        row("ALTER TABLE event_hotel_rooms ALTER reserved SET DEFAULT 1");
        row("ALTER TABLE reservations ALTER request_id DROP NOT NULL");
        row("ALTER TABLE event_hotel_rooms ADD CHECK (reserved <= contracted)");
        row("ALTER TABLE event_hotel_rooms DROP CONSTRAINT "
            "event_hotel_rooms_event_id_hotel_id_key");
        row("ALTER TABLE hotels ENABLE ROW LEVEL SECURITY");
        row("CREATE RULE mute AS ON DELETE TO reservations DO INSTEAD NOTHING");
        row("CREATE TRIGGER same BEFORE UPDATE ON event_hotel_rooms FOR EACH ROW EXECUTE FUNCTION "
            "suppress_redundant_updates_trigger()");
    }

    /** Races on it would say something about that, and not about their strategies. */
    void anAlteredTableIsRefused()
    {
        QFETCH(QByteArray, change);
        orDie(Schema::prepare(connection()));
        m_session->run(change);
        refused(u"was altered"_s, QString());
        // What the error says helps.
        m_session->run("DROP SCHEMA lastroom CASCADE");
        QCOMPARE(reason(Schema::prepare(connection())), QString());
    }

    /** Somebody's own tables of our names, in the schema that most programs look in. */
    void othersTablesStayAsTheyAre()
    {
        const QByteArrayList names{"events", "hotels", "hotel", "reservations",
                                   "event_hotel_rooms"};
        for (const QByteArray &name : names)
            m_administrator->run("CREATE TABLE public." + name
                                 + " (id integer PRIMARY KEY, event_id bigint, reserved bigint); "
                                   "INSERT INTO public."
                                 + name + " VALUES (1, 1, 7), (2, 1, 8); GRANT ALL ON public."
                                 + name + " TO lastroom");
        const auto state = [&] {
            QByteArray text = m_administrator->value(
                "SELECT string_agg(concat_ws(' ', oid, relname, relfilenode, relowner, relacl, "
                "relnatts), E'\\n' ORDER BY oid) FROM pg_class WHERE relnamespace = "
                "'public'::regnamespace");
            for (const QByteArray &name : names)
                text += '\n'
                    + m_administrator->value("SELECT string_agg(concat_ws(' ', ctid, xmin, xmax, "
                                             "t), E'\\n' ORDER BY id) FROM public."
                                             + name + " t");
            return text;
        };
        const QByteArray before = state();
        QVERIFY(before.count('\n') > 10);
        const auto database = orDie(Database::given(u"host=%1 user=lastroom dbname=%2"_s.arg(
            m_server->settings().value(u"host"_s), m_database)));
        for (int time = 0; time < 2; ++time) {
            RacePlan plan = smallPlan(builtIn(u"pessimistic"_s));
            plan.strategies.append(builtIn(u"naive"_s));
            TestRun run(database, plan);
            QVERIFY(run.finish());
            QVERIFY(run.run->run().environment() && !run.run->run().environment()->privateServer);
            QCOMPARE(run.recording(0).state(), Recording::State::Finished);
            QCOMPARE(run.recording(1).state(), Recording::State::Finished);
            QVERIFY(makeReport(run.recording(0)).isCorrect());
        }
        QCOMPARE(state(), before);
    }

    void hotelsMayBeCalledAnything()
    {
        orDie(Schema::prepare(connection()));
        Inventory inventory;
        inventory.event = u"Año \"Nuevo\" 🎆'; DELETE FROM events; --"_s;
        inventory.hotels = {{u"O'Hara \\ $1 :name"_s, 3, 1},
                            {u"🏨👩‍👩‍👧 東京"_s, 1'000'000, 0},
                            {u"x'); DROP TABLE hotels; --"_s, 0, 0},
                            {QString(200, u'é'), 1, 1}};
        const Arena rows = orDie(Arena::open(connection(), {}, inventory));
        QCOMPARE(rows.hotels().size(), 4);
        QCOMPARE(value("SELECT name FROM events WHERE id = " + rows.event()),
                 inventory.event.toUtf8());
        for (qsizetype place = 0; place < 4; ++place) {
            const Hotel &hotel = inventory.hotels.at(place);
            const QByteArray id = rows.hotels().at(place);
            QCOMPARE(rows.placeOf(id), int(place));
            QCOMPARE(value("SELECT name FROM hotels WHERE id = " + id), hotel.name.toUtf8());
            const SqlAnswer row = connection().execute(
                "SELECT contracted, locked, reserved, version FROM event_hotel_rooms WHERE "
                "hotel_id = "
                + id + " AND event_id = " + rows.event());
            QCOMPARE(row.rows.front(),
                     (std::vector<QByteArray>{QByteArray::number(hotel.contracted),
                                              QByteArray::number(hotel.locked), "0", "0"}));
        }
        QCOMPARE(rows.placeOf("0"), -1);
    }

    /** All of an event or nothing of it. */
    void anEventThatFailsLeavesNothing()
    {
        orDie(Schema::prepare(connection()));
        m_session->run("ALTER TABLE event_hotel_rooms ADD CHECK (contracted < 10)");
        Inventory inventory = Inventory::uniform(2, 5);
        inventory.hotels[1].contracted = 10;
        const auto rows = Arena::open(connection(), {}, inventory);
        QVERIFY(!rows);
        QCOMPARE(rows.error().sqlState, u"23514"_s);
        QCOMPARE(value("SELECT count(*) FROM events"), "0");
        QCOMPARE(value("SELECT count(*) FROM hotels"), "0");
        inventory.hotels[1].contracted = 9;
        QVERIFY(Arena::open(connection(), {}, inventory));
    }
};

QTEST_GUILESS_MAIN(tst_Schema)

#include "tst_schema.moc"
