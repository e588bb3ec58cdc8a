// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategylibrary.h"
#include "tests/support/offscreen.h"
#include "ui/step/statementtext.h"

using namespace lastroom;
using namespace Qt::StringLiterals;

/** Statements on one line. */
class tst_StepStatement : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void shortens_data();
    void shortens();
    void saysSomethingOfEveryStatement();
};

void tst_StepStatement::shortens_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("ways");
    const auto row = [](const char *name, const QString &sql, const QStringList &ways) {
        QTest::newRow(name) << sql << ways;
    };
    const QString rows = u" FROM event_hotel_rooms WHERE event_id = :event AND hotel_id = :hotel"_s;
    row("check",
        u"SELECT true AS available"_s + rows
            + u" AND contracted - (reserved + locked) >= :rooms;"_s,
        {u"SELECT true … >= 2"_s, u"SELECT … >= 2"_s, u"SELECT true"_s});
    row("locking check",
        u"SELECT true AS available"_s + rows
            + u" AND contracted - reserved >= :rooms FOR UPDATE;"_s,
        {u"SELECT true … >= 2 FOR UPDATE"_s, u"SELECT true … FOR UPDATE"_s,
         u"SELECT … FOR UPDATE"_s, u"… FOR UPDATE"_s});
    row("cast and a second condition of a name",
        u"UPDATE event_hotel_rooms SET reserved = reserved + :rooms, updated_at = now()\n"
        "WHERE event_id = :event AND updated_at = :seen::timestamptz"_s,
        {u"UPDATE … reserved + 2 … updated_at = :seen"_s, u"UPDATE … updated_at = :seen"_s,
         u"UPDATE … reserved + 2"_s, u"… reserved + 2"_s});
    row("take",
        u"UPDATE event_hotel_rooms SET reserved = reserved + :rooms WHERE hotel_id = :hotel"_s,
        {u"UPDATE … reserved + 2"_s, u"… reserved + 2"_s});
    row("record",
        u"INSERT INTO reservations (event_hotel_rooms_id, email) SELECT id, :email"_s + rows,
        {u"INSERT INTO reservations"_s});
    row("schema", u"INSERT INTO hotel.reservations(a) VALUES (:rooms)"_s,
        {u"INSERT INTO hotel.reservations"_s});
    row("comment, string, brackets",
        u"SELECT sum(n) -- FROM nothing WHERE x > 1\n FROM t WHERE note <> ' AND FROM x' AND "
        "(a = 1 AND b = 2) AND c < :rooms"_s,
        {u"SELECT sum(n) … c < 2"_s, u"SELECT … c < 2"_s, u"SELECT sum(n)"_s});
    row("lock of an application", u"SELECT pg_advisory_xact_lock(:hotel)"_s,
        {u"SELECT pg_advisory_xact_lock(:hotel)"_s});
    row("lock of a table", u"LOCK TABLE event_hotel_rooms IN SHARE MODE"_s,
        {u"LOCK TABLE event_hotel_rooms IN SHARE MODE"_s});
    row("nothing", u" ; -- nothing"_s, {QString()});
}

void tst_StepStatement::shortens()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, ways);
    QCOMPARE(shortStatements(sql, 2), ways);
}

void tst_StepStatement::saysSomethingOfEveryStatement()
{
    const StrategyLibrary library = StrategyLibrary::load({}).value();
    QVERIFY(library.strategies().size() >= 4);
    for (const Strategy &strategy : library.strategies()) {
        for (const Step &step : strategy.steps) {
            const QStringList ways = shortStatements(step.sql, 1);
            QVERIFY(!ways.first().isEmpty());
            QVERIFY2(ways.first().size() < 60, qPrintable(ways.first()));
            for (qsizetype at = 1; at < ways.size(); ++at)
                QVERIFY(ways.at(at).size() < ways.at(at - 1).size());
        }
    }
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StepStatement>(argc, argv);
}

#include "tst_stepstatement.moc"
