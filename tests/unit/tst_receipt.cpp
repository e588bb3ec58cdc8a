// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/receipt.h"
#include "tests/support/explorations.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace lastroom;

/** What a figure says of where it comes from. */
class tst_Receipt : public QObject
{
    Q_OBJECT

    static Environment environment()
    {
        Environment environment = Environment::here();
        environment.postgresql = u"15.18"_s;
        environment.started = QDateTime::fromString(u"2026-01-31T23:30:00Z"_s, Qt::ISODate);
        environment.cores = 2;
        return environment;
    }

    static RacePlan plan()
    {
        RacePlan plan;
        plan.strategies = {strategyNamed(u"naive"_s), strategyNamed(u"pessimistic"_s)};
        plan.strategies[1].path = u"/home/alice/secret/pessimistic.sql"_s;
        plan.workload.hold = 20;
        plan.workload.mix = {u"atomic"_s, 5};
        plan.mixed = strategyNamed(u"atomic"_s);
        return plan;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void aRace()
    {
        const Receipt receipt = Receipt::of(plan(), environment());
        QCOMPARE(receipt.settings,
                 u"Evento: 600 rooms in 3 hotels; 200 clients, 2 servers of 4 connections, seed "
                 "42, hold 20 ms, 5 % on atomic"_s);
        QCOMPARE(receipt.caption(),
                 receipt.settings
                     + u" · PostgreSQL 15.18, private server, fsync off · Last Room "
                       "" LASTROOM_VERSION " · 2026-01-31 · "_s
                     + receipt.token);
        const QStringList lines = receipt.text().split(u'\n');
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines.at(1).contains(u"2 cores"));
        QVERIFY2(lines.at(4).startsWith(u"Naive (naive, none): SHA-256 "), qPrintable(lines.at(4)));
        QCOMPARE(lines.at(4).section(u' ', -1).size(), 64);
        QVERIFY(lines.at(6).startsWith(u"Atomic (atomic, read committed): "));
        QCOMPARE(Recipe::read(lines.last()).value(), Recipe::of(plan(), u"15.18"_s));
        QCOMPARE(receipt.json().value(u"strategies").toArray().size(), 3);
        // Where files lie is nobody's business.
        QVERIFY(!receipt.text().contains(u"alice"));
    }

    void schedulesAndExplorations()
    {
        const Receipt schedule = Receipt::of(strategyNamed(u"naive"_s), {2, 1, 1, true},
                                             Schedule::parse(u"A1 B1"_s).value(), environment());
        QCOMPARE(schedule.settings,
                 u"A1 B1 (1 room left, 2 clients, each wants 1, statements overlap)"_s);
        ExplorationPlan explored{{strategyNamed(u"naive"_s)}, {3, 1, 1, false}, 4, false};
        const Receipt exploration = Receipt::of(explored, environment());
        QCOMPARE(exploration.settings,
                 u"every order: 1 room left, 3 clients, each wants 1, at most 4 switches"_s);
        QVERIFY(Recipe::read(exploration.token).has_value());
    }
};

QTEST_APPLESS_MAIN(tst_Receipt)

#include "tst_receipt.moc"
