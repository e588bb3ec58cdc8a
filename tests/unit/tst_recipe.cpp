// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/requeststream.h"
#include "core/record/recipe.h"
#include "core/record/token.h"
#include "tests/support/explorations.h"
#include "tests/support/testing.h"

#include <QCborMap>

using namespace lastroom;

/** What a token says, and what is set up from it. */
class tst_Recipe : public QObject
{
    Q_OBJECT

    const StrategyLibrary m_library = StrategyLibrary::load({}).value();

    RacePlan usual() const
    {
        RacePlan plan;
        plan.strategies
            = m_library.select({u"naive"_s, u"atomic"_s, u"pessimistic"_s, u"optimistic"_s})
                  .value();
        return plan;
    }

    Recipe readBack(const Recipe &recipe) const
    {
        const Result<Recipe> read = Recipe::read(recipe.token());
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence()));
        return *read;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void theUsualRaceIsShort()
    {
        const Recipe recipe = Recipe::of(usual(), u"15.18 (Debian 15.18-0+deb12u1)"_s);
        QCOMPARE(recipe.postgresql, u"15.18"_s);
        QVERIFY2(recipe.token().size() <= 80, qPrintable(recipe.token()));
        QCOMPARE(readBack(recipe), recipe);
        QStringList differences;
        const RacePlan plan = recipe.racePlan(m_library, differences).value();
        QCOMPARE(differences, QStringList());
        QCOMPARE(plan.strategies, usual().strategies);
        QCOMPARE(plan.inventory, usual().inventory);
        QCOMPARE(plan.workload, usual().workload);
    }

    /** The same clients want the same at the same place in their streams. */
    void theSameRequests()
    {
        RacePlan plan = usual();
        plan.workload.seed = 4711;
        plan.workload.bookingMost = 9;
        const Recipe read = readBack(Recipe::of(plan, {}));
        const RequestStream then(plan.workload);
        const RequestStream now(read.workload);
        for (quint32 client = 0; client < 200; ++client) {
            for (quint32 number = 0; number < 5; ++number) {
                const RequestKey key{client, number};
                QCOMPARE(now.rooms(key), then.rooms(key));
                QCOMPARE(now.pause(key), then.pause(key));
                QCOMPARE(now.requestId(key), then.requestId(key));
            }
        }
    }

    void everySettingComesBack()
    {
        RacePlan plan = usual();
        plan.strategies = m_library.select({u"request-id"_s, u"blind-retry"_s}).value();
        plan.mixed = strategyNamed(u"naive"_s);
        Workload &load = plan.workload;
        load = {.clients = 17,
                .servers = 3,
                .connections = 7,
                .bookingLeast = 2,
                .bookingMost = 6,
                .pauseLeast = 5,
                .pauseMost = 50,
                .hold = 9,
                .choice = Workload::Choice::Random,
                .tries = 0,
                .duration = 12,
                .seed = Workload::greatestSeed,
                .together = true,
                .roundTrip = 3,
                .crash = 4,
                .loseCommit = 5,
                .mix = {u"naive"_s, 20},
                .stall = 0};
        plan.inventory = {u"Fête"_s, {{u"Zum Löwen"_s, 30, 4}, {u"מלון"_s, 0, 0}}};
        QVERIFY(plan.check().has_value());
        const Recipe recipe = Recipe::of(plan, u"17.2"_s);
        const Recipe read = readBack(recipe);
        QCOMPARE(read, recipe);
        QStringList differences;
        const RacePlan again = read.racePlan(m_library, differences).value();
        QCOMPARE(again.workload, load);
        QCOMPARE(again.inventory, plan.inventory);
        QCOMPARE(again.mixed, plan.mixed);
    }

    void aLongInventoryComesBack()
    {
        RacePlan plan = usual();
        plan.inventory = Inventory::uniform(Inventory::maximumHotels, 100);
        for (Hotel &hotel : plan.inventory.hotels) {
            hotel.name = hotel.name.repeated(20);
            hotel.locked = 3;
        }
        const Recipe recipe = Recipe::of(plan, u"15.18"_s);
        QCOMPARE(readBack(recipe), recipe);
    }

    void schedulesAndExplorationsComeBack()
    {
        const Recipe schedule
            = Recipe::of(strategyNamed(u"atomic"_s).atLevel(Isolation::Serializable),
                         {3, 2, 2, true}, Schedule::parse(u"A1 B1 C1"_s).value(), u"15.18"_s);
        QCOMPARE(readBack(schedule), schedule);
        QStringList differences;
        const Strategy strategy = schedule.strategies(m_library, differences).value().first();
        QCOMPARE(strategy, strategyNamed(u"atomic"_s).atLevel(Isolation::Serializable));

        ExplorationPlan plan{atEveryLevel({strategyNamed(u"naive"_s), strategyNamed(u"nowait"_s)}),
                             {3, 1, 1, false},
                             4,
                             true};
        const Recipe exploration = Recipe::of(plan, u"15.18"_s);
        QCOMPARE(readBack(exploration), exploration);
        const ExplorationPlan again = exploration.explorationPlan(m_library, differences).value();
        QCOMPARE(again.strategies, plan.strategies);
        QCOMPARE(again.mostSwitches, plan.mostSwitches);
        QVERIFY(again.every);
        QCOMPARE(differences, QStringList());
    }

    /** It is said, and the rest is run. */
    void whatDiffersIsSaid()
    {
        RacePlan plan = usual();
        Strategy own = strategyNamed(u"naive"_s);
        own.name = u"mine"_s;
        plan.strategies.append(own);
        plan.strategies[1].source += u"-- changed\n"_s;
        const Recipe recipe = readBack(Recipe::of(plan, u"15.18"_s));
        QStringList differences;
        const RacePlan again = recipe.racePlan(m_library, differences).value();
        QCOMPARE(again.strategies.size(), 4);
        QCOMPARE(differences,
                 (QStringList{u"“atomic” is another text here than it was then"_s,
                              u"“mine” is not among the strategies here"_s}));

        plan.strategies = {own};
        const Result<RacePlan> none = Recipe::of(plan, {}).racePlan(m_library, differences);
        QCOMPARE(none.error().sentence(),
                 u"token: none of its strategies is here (mine); open their files first"_s);
        plan = usual();
        plan.mixed = own;
        plan.workload.mix = {u"mine"_s, 5};
        QVERIFY(!Recipe::of(plan, {}).racePlan(m_library, differences).has_value());
    }

    void otherVersionsAreSaid()
    {
        Recipe recipe = Recipe::of(usual(), u"15.18"_s);
        QCOMPARE(recipe.versionDifference(u"15.18 (Debian)"_s), QString());
        QCOMPARE(recipe.versionDifference({}), QString());
        QCOMPARE(recipe.versionDifference(u"17.2"_s),
                 u"it was made with PostgreSQL 15.18; this is PostgreSQL 17.2"_s);
        recipe.program = u"9.9"_s;
        QVERIFY(readBack(recipe)
                    .versionDifference(u"15.18"_s)
                    .startsWith(u"it was made with Last Room 9.9; this is Last Room "));
    }

    /** Whose check fits, and which says what cannot be. */
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QCborMap &map) {
            QTest::newRow(name) << '\0' + map.toCborValue().toCbor();
        };
        const QByteArray marks(12, 'x');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no map") << QByteArray("\0\x18\x2a", 3);
        QTest::newRow("not ended") << QByteArray("\0\xbf", 2);
        QTest::newRow("too much to unpack") << QByteArray("\x01\x7f\xff\xff\xff zz");
        QTest::newRow("not packed") << QByteArray("\x01\0\0\0\x10 zz", 8);
        row("no strategies", {{3, u"naive"_s}});
        row("marks for others", {{4, QByteArray(5, 'x')}});
        row("a kind to come", {{0, 7}, {4, marks}});
        row("too many clients", {{4, marks}, {7, QCborMap{{u"clients"_s, 1e6}}}});
        row("a range of words", {{4, marks}, {7, QCborMap{{u"booking"_s, u"many"_s}}}});
        row("no hotel", {{4, marks}, {11, QCborArray{0, 5}}});
        row("a thousand hotels", {{4, marks}, {11, QCborArray{1000, 5}}});
        row("a seed below zero", {{4, marks}, {8, -5}});
        row("a schedule of two strategies",
            {{0, 1}, {3, u"naive,atomic"_s}, {4, QByteArray(6, 'x')}, {13, u"A1"_s}});
        row("a schedule of Erik",
            {{0, 1}, {3, u"naive"_s}, {4, QByteArray(3, 'x')}, {13, u"E1"_s}});
        row("rooms below zero", {{0, 2}, {4, marks}, {12, QCborArray{2, -1, 1, false}}});
    }

    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        if (QByteArray(QTest::currentDataTag()) == "not packed")
            QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
        const Result<Recipe> read = Recipe::read(tokenOf(bytes));
        QVERIFY(!read.has_value());
        QVERIFY(!read.error().why.isEmpty());
        QCOMPARE(read.error().kind, Error::Kind::Arguments);
    }
};

QTEST_APPLESS_MAIN(tst_Recipe)

#include "tst_recipe.moc"
