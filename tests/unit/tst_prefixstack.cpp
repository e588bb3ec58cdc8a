// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/prefixstack.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace lastroom;

/** What is left to explore, handed out to several who work. */
class tst_PrefixStack : public QObject
{
    Q_OBJECT

private slots:

    void lastInFirstOut()
    {
        PrefixStack stack({"A", 1});
        QCOMPARE(stack.take({})->order, "A");
        stack.push({{"B", 0.5}, {"C", 0.5}});
        QCOMPARE(stack.take({})->order, "C");
        QCOMPARE(stack.take({})->order, "B");
        for (int k = 0; k < 3; ++k)
            stack.finish();
        QVERIFY(!stack.take({}));
    }

    void everythingIsGivenOutOnceToMany()
    {
        // A tree of 2^10 leaves: each prefix below that length makes two.
        PrefixStack stack({});
        std::mutex mutex; // guards leaves
        std::vector<QByteArray> leaves;
        {
            std::vector<std::jthread> workers;
            for (int k = 0; k < 4; ++k)
                workers.emplace_back([&] {
                    while (const std::optional<Prefix> prefix = stack.take({})) {
                        if (prefix->order.size() < 10)
                            stack.push({{prefix->order + 'A', 0}, {prefix->order + 'B', 0}});
                        else {
                            const std::lock_guard lock(mutex);
                            leaves.push_back(prefix->order);
                        }
                        stack.finish();
                    }
                });
        }
        QCOMPARE(leaves.size(), 1024u);
        std::sort(leaves.begin(), leaves.end());
        QVERIFY(std::adjacent_find(leaves.begin(), leaves.end()) == leaves.end());
    }

    void whoWaitsForMoreIsLetGo()
    {
        // One works on the only prefix; the other waits until it is told, in either way.
        for (const bool stops : {false, true}) {
            PrefixStack stack({"A", 1});
            std::stop_source stop;
            QVERIFY(stack.take({}));
            std::atomic<bool> got = true;
            std::jthread waiting([&] { got = stack.take(stop.get_token()).has_value(); });
            if (stops)
                stop.request_stop();
            else
                stack.finish();
            waiting.join();
            QVERIFY(!got);
        }
    }

    void nothingIsGivenOutAfterAStop()
    {
        PrefixStack stack({"A", 1});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!stack.take(stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(tst_PrefixStack)

#include "tst_prefixstack.moc"
