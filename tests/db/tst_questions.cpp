// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/learn/explorationquestions.h"
#include "core/learn/orderquestions.h"
#include "core/learn/racequestions.h"
#include "tests/support/testexploration.h"
#include "tests/support/testing.h"
#include "tests/support/testrace.h"
#include "tests/support/teststepper.h"

#include <QRegularExpression>

using namespace lastroom;

namespace {

/** "none", "1", "2 to 6", "more than 6": whether a number of rooms is in it. */
bool isIn(const QString &choice, qint64 rooms)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<qint64> ends;
    for (const QRegularExpressionMatch &match : number.globalMatch(choice))
        ends.append(match.captured().toLongLong());
    if (ends.isEmpty())
        return choice == u"none"_s && rooms == 0;
    if (choice.startsWith(u"more than"))
        return rooms > ends.first();
    return rooms >= ends.first() && rooms <= ends.last();
}

/** What the audit read, without the program's own sums. */
qint64 tooMany(const Recording &recording)
{
    qint64 sum = 0;
    for (const HotelRecords &hotel : recording.audit()->hotels) {
        const qint64 sold
            = recording.description().keeps == Keeps::Counter ? hotel.reserved : hotel.ledger;
        sum += std::max<qint64>(0, sold - (hotel.contracted - hotel.locked));
    }
    return sum;
}

qint64 conflictsOf(const Recording &recording)
{
    return std::count_if(recording.attempts().begin(), recording.attempts().end(),
                         [](const Attempt &attempt) { return isConflict(attempt.outcome); });
}

double rateOf(const Recording &recording)
{
    const auto booked
        = std::count_if(recording.attempts().begin(), recording.attempts().end(),
                        [](const Attempt &attempt) { return attempt.outcome == Outcome::Booked; });
    return double(booked) / seconds(recording.length());
}

/** In all, orders that others stand for included. */
template <typename Condition>
std::pair<qint64, qint64> shareOf(const Exploration &exploration, Condition condition)
{
    qint64 part = 0;
    qint64 all = 0;
    for (const ExploredSchedule &schedule : exploration.schedules()) {
        all += schedule.standsFor;
        part += condition(schedule) ? schedule.standsFor : 0;
    }
    return {part, all};
}

int placeOfShare(std::pair<qint64, qint64> share)
{
    const double part = double(share.first) / double(share.second);
    return part == 0 ? 0 : part == 1 ? 3 : part < 0.5 ? 1 : 2;
}

void addStrategies()
{
    QTest::addColumn<QString>("name");
    const StrategyLibrary library = StrategyLibrary::load({}).value();
    for (const Strategy &strategy : library.strategies())
        QTest::newRow(qPrintable(strategy.name)) << strategy.name;
}

} // namespace

/** Every question that is asked is answered by what really happened. */
class tst_Questions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    template <typename Record>
    static Answer answered(const Prediction<Record> &prediction, const Record &record)
    {
        const QStringList &choices = prediction.question.choices;
        const std::optional<Answer> answer = prediction.answer(record);
        if (!answer)
            qFatal("no answer to: %s", qPrintable(prediction.question.text));
        const bool isSound = choices.size() >= 3 && choices.size() <= 4
            && QSet<QString>(choices.begin(), choices.end()).size() == choices.size()
            && answer->choice >= 0 && answer->choice < choices.size()
            && answer->reason.endsWith(u'.') && !answer->reason.contains(u'%');
        if (!isSound)
            qFatal("%s: %s", qPrintable(prediction.question.text), qPrintable(answer->reason));
        return *answer;
    }

private slots:

    void initTestCase() { m_server = std::make_unique<TestServer>(); }

    void cleanupTestCase() { m_server.reset(); }

    void init() { refuseWarnings(); }

    void races_data() { addStrategies(); }

    void races()
    {
        QFETCH(QString, name);
        RacePlan plan = smallPlan(builtIn(name));
        plan.strategies.append(builtIn(name == u"atomic" ? u"naive"_s : u"atomic"_s));
        TestRun run(*m_server, plan);
        QVERIFY(run.finish());
        const QList<RacePrediction> questions = raceQuestions(plan);
        QCOMPARE(questions.size(), 6);
        const auto choiceOf
            = [&](int place) { return answered(questions[place], run.recordings).choice; };
        const Recording &first = run.recordings.front();
        const Recording &second = run.recordings.back();
        for (const auto &[place, recording] : {std::pair{0, &first}, std::pair{4, &second}}) {
            const QStringList &choices = questions[place].question.choices;
            for (int choice = 0; choice < choices.size(); ++choice)
                QCOMPARE(isIn(choices[choice], tooMany(*recording)), choice == choiceOf(place));
        }
        QCOMPARE(choiceOf(1),
                 tooMany(second) < tooMany(first)        ? 0
                     : tooMany(second) == tooMany(first) ? 1
                                                         : 2);
        for (const auto &[place, recording] : {std::pair{2, &first}, std::pair{5, &second}}) {
            const double share
                = double(conflictsOf(*recording)) / double(recording->attempts().size());
            QCOMPARE(choiceOf(place), share == 0 ? 0 : share < 0.1 ? 1 : 2);
        }
        const double slower = std::min(rateOf(first), rateOf(second));
        const double fastest = std::max(rateOf(first), rateOf(second));
        QCOMPARE(choiceOf(3), slower >= 0.9 * fastest ? 2 : rateOf(second) == fastest ? 0 : 1);
    }

    void explorations_data() { addStrategies(); }

    void explorations()
    {
        QFETCH(QString, name);
        const ExplorationPlan plan{{builtIn(name)}, {}, {}};
        TestExploration run(m_server->database(), plan);
        QVERIFY(run.finish());
        const QList<ExplorationPrediction> questions = explorationQuestions(plan);
        QCOMPARE(questions.size(), 3);
        const Exploration &all = run.exploration();
        const auto choiceOf
            = [&](int place) { return answered(questions[place], run.explorations).choice; };
        QCOMPARE(choiceOf(0), placeOfShare(shareOf(all, [&](const ExploredSchedule &schedule) {
                     const qint64 sold = all.strategy().keeps == Keeps::Counter
                         ? schedule.end.reserved
                         : schedule.end.ledger;
                     return sold > schedule.end.contracted;
                 })));
        QCOMPARE(choiceOf(1), placeOfShare(shareOf(all, [](const ExploredSchedule &schedule) {
                     return schedule.waited;
                 })));
        QCOMPARE(choiceOf(2), placeOfShare(shareOf(all, [](const ExploredSchedule &schedule) {
                     return schedule.conflicted;
                 })));
    }

    void orders_data() { addStrategies(); }

    /** One after another, and in turn: how they end, read from the steps. */
    void orders()
    {
        QFETCH(QString, name);
        const Strategy strategy = builtIn(name);
        const auto stepper = stepperFor(*m_server, strategy);
        for (const bool inTurn : {false, true}) {
            orDie(stepper->startOver());
            while (!stepper->recording().isOver()) {
                const QList<int> ready = stepper->recording().ready();
                const bool isSecond = !stepper->recording().steps.isEmpty()
                    && stepper->recording().steps.last().move.client == 0;
                orDie(stepper->issue(inTurn && isSecond ? ready.last() : ready.first()));
            }
            const ScheduleRecording &recording = stepper->recording();
            // Empty, it says the clients in turn.
            const Schedule schedule = inTurn ? Schedule() : recording.schedule();
            const QList<OrderPrediction> questions = orderQuestions(strategy, {}, schedule);
            QCOMPARE(questions.size(), 3);
            const auto choiceOf
                = [&](int place) { return answered(questions[place], recording).choice; };
            const auto hasBooked
                = [&](int client) { return recording.endingOf(client) == Outcome::Booked; };
            QCOMPARE(choiceOf(1), (hasBooked(0) ? 1 : 0) + (hasBooked(1) ? 2 : 0));
            const qint64 sold = std::max(recording.records().reserved, recording.records().ledger);
            QCOMPARE(choiceOf(2), sold == 0 ? 0 : recording.overbooked() > 0 ? 2 : 1);
            const int asked = choiceOf(0);
            const auto first = std::find_if(
                recording.steps.begin(), recording.steps.end(), [&](const RecordedStep &step) {
                    return step.move.client == 1
                        && questions[0].question.text.contains(u"Bob’s %1?"_s.arg(step.name));
                });
            QVERIFY(first != recording.steps.end() || asked == 3);
            if (first != recording.steps.end())
                QCOMPARE(asked == 1, !first->waitsFor.isEmpty());
            if (asked == 2)
                QCOMPARE(recording.endingOf(1), std::optional(Outcome::SoldOut));
            if (asked == 0)
                QVERIFY(first->answer->ok);
        }
    }

    /** What was not run to its end answers nothing. */
    void unanswered()
    {
        const Strategy naive = builtIn(u"naive"_s);
        const RacePlan plan = smallPlan(naive);
        for (const RacePrediction &each : raceQuestions(plan))
            QVERIFY(!each.answer(plan.recordings()));
        const ExplorationPlan exploration{{naive}, {}, {}};
        for (const ExplorationPrediction &each : explorationQuestions(exploration))
            QVERIFY(!each.answer(exploration.explorations()));
        const Schedule all = scheduleOf(u"A1 B1 A2 B2"_s);
        const ScheduleRecording part = played(*m_server, naive, u"A1 B1"_s);
        for (const OrderPrediction &each : orderQuestions(naive, {}, all))
            QVERIFY(!each.answer(part));
    }

    /** Nobody is asked for a client who does nothing. */
    void onlyWhoGoes()
    {
        const Strategy naive = builtIn(u"naive"_s);
        const auto textsOf = [&](const QString &schedule) {
            QStringList texts;
            for (const OrderPrediction &each : orderQuestions(naive, {}, scheduleOf(schedule)))
                texts.append(each.question.text);
            return texts.join(u' ');
        };
        QVERIFY(!textsOf(u"A1 A2"_s).contains(u"Bob’s"));
        QVERIFY(textsOf(u"A1 B1"_s).contains(u"Bob’s check"));
    }
};

QTEST_GUILESS_MAIN(tst_Questions)

#include "tst_questions.moc"
