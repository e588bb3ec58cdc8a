// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/race/startgate.h"
#include "tests/support/testing.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace lastroom;

class tst_StartGate : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void letsEverybodyThrough_data()
    {
        QTest::addColumn<bool>("race");
        QTest::newRow("race") << true;
        QTest::newRow("go home") << false;
    }

    void letsEverybodyThrough()
    {
        QFETCH(bool, race);
        constexpr int count = 8;
        StartGate gate(count);
        std::atomic<int> arrived = 0;
        std::atomic<int> through = 0;
        std::atomic<int> racing = 0;
        {
            std::vector<std::jthread> workers;
            for (int worker = 0; worker < count; ++worker)
                workers.emplace_back([&] {
                    ++arrived;
                    gate.arrive({});
                    racing += gate.pass() ? 1 : 0;
                    ++through;
                });
            VERIFY_RESULT(gate.waitForAll({}));
            QCOMPARE(arrived, count);
            QCOMPARE(through, 0);
            gate.open(race);
        }
        QCOMPARE(through, count);
        QCOMPARE(racing, race ? count : 0);
        QCOMPARE(gate.pass(), race); // also for one who comes late
    }

    /** The first error counts, and is not waited upon. */
    void error()
    {
        StartGate gate(3);
        gate.arrive({});
        gate.arrive(failure(Error::Kind::Environment, u"first"_s, u"why"_s));
        QCOMPARE(sentenceOf(gate.waitForAll({})), u"first: why"_s);
        gate.arrive(failure(Error::Kind::Environment, u"second"_s, u"why"_s));
        QCOMPARE(sentenceOf(gate.waitForAll({})), u"first: why"_s);
    }

    void stop()
    {
        StartGate gate(2);
        gate.arrive({});
        std::stop_source stop;
        Result<> waited;
        {
            const std::jthread waiting([&] { waited = gate.waitForAll(stop.get_token()); });
            stop.request_stop();
        }
        QVERIFY(!waited);
        QCOMPARE(waited.error().kind, Error::Kind::Stopped);
    }

    void nobodyToWaitFor()
    {
        StartGate gate(0);
        VERIFY_RESULT(gate.waitForAll({}));
    }
};

QTEST_GUILESS_MAIN(tst_StartGate)

#include "tst_startgate.moc"
