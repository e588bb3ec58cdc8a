// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"
#include "core/strategy/strategyparser.h"
#include "tests/support/ownsteps.h"
#include "tests/support/testing.h"

using namespace lastroom;
using namespace ownsteps;

/** Which strategies can tell one client from another. */
class tst_ClientIdentity : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void builtIn()
    {
        const StrategyLibrary library = StrategyLibrary::load({}).value();
        QStringList apart;
        for (const Strategy &strategy : library.strategies()) {
            if (!strategy.treatsClientsAlike())
                apart.append(strategy.name);
        }
        // The lock with the customer's key, and those whose setup may do anything.
        QCOMPARE(
            apart,
            (QStringList{u"allotment"_s, u"bad-citizen"_s, u"check-constraint"_s, u"customer-key"_s,
                         u"exclusion"_s, u"function"_s, u"request-id"_s, u"skip-locked-units"_s}));
    }

    void statements_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *name, const QString &sql, bool alike) {
            QTest::newRow(name) << sql << alike;
        };
        const QString into = u"INSERT INTO reservations (event_hotel_rooms_id, email, "
                             "number_of_rooms, request_id) "_s;
        row("inserted by SELECT", into + u"SELECT id, :email, :rooms, :request FROM hotels"_s,
            true);
        row("inserted by VALUES", into + u"VALUES (:hotel, :email, :rooms, :request)"_s, true);
        row("cast", into + u"VALUES (:hotel, :email::text, :rooms, CAST(:request AS uuid))"_s,
            true);
        row("inserted in a WITH query",
            u"WITH new AS (%1 VALUES (:hotel, :email, :rooms, :request) RETURNING id) SELECT id "
            "FROM new"_s.arg(into),
            true);
        row("the address in a condition", u"SELECT 1 WHERE :email <> ''"_s, false);
        row("the request in a function",
            u"SELECT pg_advisory_xact_lock(hashtext(:request::text))"_s, false);
        row("changed before it is inserted",
            into + u"VALUES (:hotel, lower(:email), :rooms, :request)"_s, false);
        row("inserted and asked for",
            into + u"SELECT id, :email, :rooms, :request FROM hotels WHERE name = :email"_s, false);
        row("inserted elsewhere", u"INSERT INTO hotels (name) VALUES (:email)"_s, false);
        row("the column is read", u"SELECT max(email) FROM reservations"_s, false);
        row("it may be read", u"SELECT * FROM reservations"_s, false);
        row("rows are counted", u"SELECT count(*) FROM reservations"_s, true);
        row("given back",
            into + u"VALUES (:hotel, :email, :rooms, :request) RETURNING request_id"_s, false);
        row("the session", u"SELECT pg_backend_pid() % 2"_s, false);
        row("what the parser does not know", u"SELEC 1"_s, false);
    }

    void statements()
    {
        QFETCH(QString, sql);
        const auto strategy = parseStrategy(
            u"-- strategy: own\n-- title: Own\n-- expect: correct\n-- isolation: none\n\n"_s + check
                + u"-- step: more\n"_s + sql + u";\n"_s,
            u"/own/own.sql"_s);
        VERIFY_RESULT(strategy);
        QTEST(strategy->treatsClientsAlike(), "alike");
    }
};

QTEST_GUILESS_MAIN(tst_ClientIdentity)

#include "tst_clientidentity.moc"
