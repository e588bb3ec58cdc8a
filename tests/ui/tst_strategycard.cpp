// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartprobe.h"
#include "tests/support/offscreen.h"
#include "ui/race/strategycard.h"
#include "ui/race/strategycards.h"

#include <QTest>

using namespace lastroom;
using namespace Qt::Literals::StringLiterals;

namespace {

/** A race of 600 rooms that is over. */
struct Race
{
    Frame frame;
    Recording recording;

    explicit Race(const QList<HotelRecords> &hotels, Keeps keeps = Keeps::CounterAndLedger)
    {
        RaceDescription description;
        description.inventory = Inventory::uniform(int(hotels.size()), 200);
        description.keeps = keeps;
        recording = Recording(description);
        recording.setState(Recording::State::Finished);
        Audit audit;
        audit.hotels = hotels;
        recording.setAudit(audit);
        frame.keeps = keeps;
        frame.hotels = hotels;
        frame.started = true;
        frame.finished = true;
        frame.time = 500'000'000;
        frame.outcomes[index(Outcome::Booked)] = 1234;
        for (int count = 0; count < 100; ++count)
            frame.latency.add(1'300'000);
    }

    CardText text() const { return CardText::of(frame, recording); }
};

QStringList words(const QList<ToneText> &details)
{
    QStringList result;
    for (const ToneText &detail : details)
        result.append(detail.text);
    return result;
}

const QList<HotelRecords> correct{{200, 0, 200, 200}, {200, 0, 200, 200}, {200, 0, 200, 200}};
const QList<HotelRecords> over{{200, 0, 200, 200}, {200, 0, 205, 205}, {200, 0, 206, 206}};

} // namespace

/** What a card says of a race, that it says it in words, and that the row of cards wraps. */
class tst_StrategyCard : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void overbooked();
    void safe();
    void notYetSafe();
    void hiddenOverbooking();
    void ledgerDiffers();
    void stalled();
    void missingBookings();
    void lockedRooms();
    void costs();
    void keepsOneRecord();
    void failed();
    void failedBeforeItStarted();
    void stopped();
    void waits();
    void paintsEveryStateInEveryTheme();
    void wraps_data();
    void wraps();
};

void tst_StrategyCard::overbooked()
{
    const CardText text = Race(over).text();
    QCOMPARE(text.figure, u"11 overbooked"_s);
    QCOMPARE(text.tone, Tone::Overbooked);
    QCOMPARE(words(text.records), (QStringList{u"611 of 600 reserved"_s, u"ledger agrees"_s}));
    QVERIFY(text.state.text.isEmpty());
}

void tst_StrategyCard::safe()
{
    const CardText text = Race(correct).text();
    QCOMPARE(text.figure, u"0 overbooked"_s);
    QCOMPARE(text.tone, Tone::Safe);
}

void tst_StrategyCard::notYetSafe()
{
    Race race(correct);
    race.frame.finished = false;
    race.recording = Recording(race.recording.description());
    race.recording.setState(Recording::State::Racing);
    const CardText text = race.text();
    QCOMPARE(text.tone, Tone::Plain);
    QCOMPARE(text.state.text, u"racing"_s);
}

void tst_StrategyCard::hiddenOverbooking()
{
    QList<HotelRecords> hotels = correct;
    hotels[1].ledger = 207;
    const CardText text = Race(hotels).text();
    QCOMPARE(text.figure, u"7 overbooked"_s);
    QCOMPARE(text.tone, Tone::Overbooked);
    QCOMPARE(text.state.text, u"hidden overbooking"_s);
    QCOMPARE(words(text.records), (QStringList{u"600 of 600 reserved"_s, u"ledger says 607"_s}));
}

void tst_StrategyCard::ledgerDiffers()
{
    QList<HotelRecords> hotels = correct;
    hotels[1].ledger = 198;
    const CardText text = Race(hotels).text();
    QCOMPARE(text.figure, u"2 rooms lost"_s);
    QCOMPARE(text.tone, Tone::Caution);
    QCOMPARE(text.state.text, u"ledger differs"_s);
    QCOMPARE(text.records.at(1).text, u"ledger says 598"_s);
    hotels[0] = {200, 0, 198, 200};
    QCOMPARE(Race(hotels).text().records.at(1).text, u"ledger differs between hotels"_s);
}

void tst_StrategyCard::stalled()
{
    Race race(correct);
    race.recording = Recording(race.recording.description());
    race.recording.setState(Recording::State::Stalled);
    Audit audit;
    audit.hotels = correct;
    race.recording.setAudit(audit);
    const CardText text = race.text();
    QCOMPARE(text.figure, u"0 overbooked"_s);
    QCOMPARE(text.tone, Tone::Caution);
    QCOMPARE(text.state.text, u"stalled"_s);
}

void tst_StrategyCard::missingBookings()
{
    Race race(correct);
    Audit audit = *race.recording.audit();
    audit.missing = 2;
    race.recording.setAudit(audit);
    const CardText text = race.text();
    QCOMPARE(text.tone, Tone::Caution);
    QCOMPARE(text.records.last().text, u"2 bookings missing"_s);
}

void tst_StrategyCard::lockedRooms()
{
    const CardText text = Race({{200, 20, 191, 191}}).text();
    QCOMPARE(text.figure, u"11 overbooked"_s);
    QCOMPARE(words(text.records),
             (QStringList{u"191 of 200 reserved"_s, u"20 locked"_s, u"ledger agrees"_s}));
}

void tst_StrategyCard::costs()
{
    Race race(correct);
    race.frame.outcomes[index(Outcome::Conflict)] = 1412;
    race.frame.outcomes[index(Outcome::SerializationFailure)] = 2;
    race.frame.outcomes[index(Outcome::Deadlock)] = 1;
    QCOMPARE(words(race.text().costs),
             (QStringList{u"2,468 bookings/s"_s, u"p95 1.3 ms"_s, u"1,412 conflicts"_s,
                          u"2 serialization failures"_s, u"1 deadlock"_s}));
}

void tst_StrategyCard::keepsOneRecord()
{
    const CardText counter = Race({{200, 0, 200, 0}}, Keeps::Counter).text();
    QCOMPARE(words(counter.records), (QStringList{u"200 of 200 reserved"_s, u"no ledger"_s}));
    QCOMPARE(counter.tone, Tone::Safe);
    const CardText ledger = Race({{200, 0, 0, 203}}, Keeps::Ledger).text();
    QCOMPARE(ledger.records.first().text, u"203 of 200 reserved"_s);
    QCOMPARE(ledger.figure, u"3 overbooked"_s);
}

void tst_StrategyCard::failed()
{
    Race race(correct);
    race.recording = Recording(race.recording.description());
    race.recording.append({Attempt{.end = 5, .rooms = 1, .hotel = 0, .outcome = Outcome::Booked}});
    race.recording.setState(Recording::State::Failed);
    race.recording.setError({Error::Kind::ConnectionLost, u"PostgreSQL"_s, u"it went away"_s,
                             u"start it again"_s, u"57P01"_s});
    StrategyCard card;
    card.setRace(u"Naive"_s, Qt::blue);
    card.show(race.frame, race.recording);
    QCOMPARE(card.text().state.text, u"failed"_s);
    QCOMPARE(card.text().tone, Tone::Caution);
    QVERIFY(card.text().error.contains(u"57P01"_s));
    QVERIFY(card.toolTip().contains(u"start it again"_s));
    QVERIFY(card.description().contains(u"it went away"_s));
}

void tst_StrategyCard::failedBeforeItStarted()
{
    Recording recording;
    recording.setState(Recording::State::Failed);
    recording.setError({Error::Kind::Environment, u"PostgreSQL"_s, u"too many clients"_s, {}});
    const CardText text = CardText::of(recording.frameAt(0), recording);
    QVERIFY(text.records.isEmpty());
    QVERIFY(!text.error.isEmpty());
    QVERIFY(text.tone != Tone::Safe);
}

void tst_StrategyCard::stopped()
{
    Race race(over);
    race.recording.setState(Recording::State::Stopped);
    QCOMPARE(race.text().state.text, u"stopped"_s);
    QCOMPARE(race.text().figure, u"11 overbooked"_s);
}

void tst_StrategyCard::waits()
{
    StrategyCard card;
    card.setRace(u"Naive"_s, Qt::blue);
    QCOMPARE(card.accessibleName(), u"Naive"_s);
    QCOMPARE(card.description(), u"waiting"_s);
    card.showConnecting();
    QCOMPARE(card.description(), u"connecting…"_s);
    card.show(Race(over).frame, Race(over).recording);
    QVERIFY(card.description().startsWith(u"11 overbooked"_s));
    card.setRace(u"Atomic"_s, Qt::blue);
    QCOMPARE(card.description(), u"waiting"_s);
}

void tst_StrategyCard::paintsEveryStateInEveryTheme()
{
    for (const Theme &theme : Theme::all()) {
        StrategyCard card;
        card.setTheme(theme);
        card.resize(260, card.sizeHint().height());
        card.setRace(u"Naive"_s, theme.strategy(0));
        card.show(Race(over).frame, Race(over).recording);
        const QImage bad = card.grab().toImage();
        QVERIFY(pixelsOf(bad, theme.overbooked) > 200);
        QCOMPARE(pixelsOf(bad, theme.safe), 0);
        card.show(Race(correct).frame, Race(correct).recording);
        const QImage good = card.grab().toImage();
        QVERIFY(pixelsOf(good, theme.safe) > 200);
        QCOMPARE(pixelsOf(good, theme.overbooked), 0);
    }
}

void tst_StrategyCard::wraps_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << 0 << 990 << 0;
    QTest::newRow("one") << 1 << 990 << 1;
    QTest::newRow("the four at 1280") << 4 << 970 << 1;
    QTest::newRow("the four at 1920") << 4 << 1600 << 1;
    QTest::newRow("six") << 6 << 970 << 2;
    QTest::newRow("twelve") << 12 << 970 << 2;
    QTest::newRow("narrow") << 4 << 200 << 4;
}

void tst_StrategyCard::wraps()
{
    QFETCH(const int, count);
    QFETCH(const int, width);
    StrategyCards cards;
    cards.resize(width, 10);
    cards.setCount(count);
    static_cast<QWidget &>(cards).show();
    if (count > 0)
        QVERIFY(QTest::qWaitForWindowExposed(&cards));
    QList<int> tops;
    for (int index = 0; index < cards.count(); ++index) {
        const QRect box = cards.card(index)->geometry();
        QVERIFY(cards.rect().contains(box));
        for (int other = 0; other < index; ++other)
            QVERIFY(!box.intersects(cards.card(other)->geometry()));
        if (!tops.contains(box.top()))
            tops.append(box.top());
    }
    QTEST(int(tops.size()), "rows");
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StrategyCard>(argc, argv);
}

#include "tst_strategycard.moc"
