// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "tests/support/steprecordings.h"
#include "ui/step/stepboard.h"

#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>

#include <cmath>

using namespace lastroom;

namespace {

/** Anything that clients may do: some steps wait, some releases let several go on. */
ScheduleRecording anything(quint32 seed)
{
    QRandomGenerator random(seed);
    ScheduleRecording recording;
    recording.strategy = strategy(random.bounded(2) == 0 ? u"atomic"_s : u"optimistic"_s);
    recording.situation.clients = 2 + int(random.bounded(3));
    recording.situation.rooms = random.bounded(2) == 0 ? 1 : 100;
    HotelRecords records = recording.situation.start();
    while (!recording.ready().isEmpty()) {
        const QList<int> ready = recording.ready();
        const int client = ready.at(random.bounded(int(ready.size())));
        const int next = recording.nextStep(client);
        RecordedStep made;
        made.move = {client, next};
        made.what = *recording.nextMove(client);
        made.name = recording.name(made.what);
        const int place = int(recording.steps.size());
        if (next > 1 && ready.size() > 1 && random.bounded(3) == 0) {
            made.waitsFor = {ready.first() == client ? ready.last() : ready.first()};
        } else {
            made.answer = answered(1, u"updated"_s);
            made.answeredAt = place;
            if (next == recording.mostMoves())
                made.outcome = made.ending = Outcome::Booked;
            for (RecordedStep &other : recording.steps) {
                // The last one that can go on has to let the others go.
                if (!other.isWaiting() || (ready.size() > 1 && random.bounded(2) == 0))
                    continue;
                other.answer = answered(random.bounded(2), u"updated"_s);
                other.answeredAt = place;
                other.own = HotelRecords{records.contracted, 0, records.reserved + 1, 0};
                if (other.answer->rows == 0)
                    other.outcome = other.ending = Outcome::SoldOut;
                if (other.move.step == recording.mostMoves())
                    other.outcome = other.ending = Outcome::Conflict;
                made.released.append(other.move.client);
            }
            records.reserved += random.bounded(2);
        }
        made.committed = records;
        recording.steps.append(made);
    }
    return recording;
}

QList<QRectF> boxesOf(const BoardLayout &board)
{
    QList<QRectF> boxes;
    for (const auto &each : board.statements())
        boxes.append(each.box);
    for (const auto &each : board.states())
        boxes.append(each.box);
    for (const auto &each : board.returns())
        boxes.append(each.box);
    for (const auto &each : board.footers())
        boxes.append(each.box);
    return boxes;
}

double centreOf(const BoardLayout &board, int client)
{
    for (const BoardLayout::Lane &lane : board.lanes()) {
        if (lane.client == client)
            return lane.centre;
    }
    return -1;
}

/** How much of the picture has a colour near to this one. */
int countNear(const QImage &picture, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor at = picture.pixelColor(x, y);
            const int off = std::abs(at.red() - colour.red())
                + std::abs(at.green() - colour.green()) + std::abs(at.blue() - colour.blue());
            count += off < 24 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/** Where things stand on the board, and what it shows. */
class tst_StepBoard : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void ordersTheLanes();
    void placesAnything_data();
    void placesAnything();
    void pointsToTheRow();
    void drawsTheWait();
    void tellsTheStory();
    void marksTheOverbooking();
    void drawsWaitingWithoutColours();
    void followsTheNewestStep();
    void explainsWhatIsPointedAt();
};

void tst_StepBoard::ordersTheLanes()
{
    QCOMPARE(BoardLayout::laneOrder(2), (QList<int>{0, BoardLayout::rowLane, 1}));
    QCOMPARE(BoardLayout::laneOrder(3), (QList<int>{0, 1, BoardLayout::rowLane, 2}));
    QCOMPARE(BoardLayout::laneOrder(4), (QList<int>{0, 1, BoardLayout::rowLane, 2, 3}));
}

void tst_StepBoard::placesAnything_data()
{
    QTest::addColumn<double>("em");
    QTest::addColumn<double>("width");
    QTest::newRow("usual") << 13.0 << 1000.0;
    QTest::newRow("narrow") << 13.0 << 300.0;
    QTest::newRow("wide") << 13.0 << 3000.0;
    QTest::newRow("large text") << 26.0 << 1000.0;
}

void tst_StepBoard::placesAnything()
{
    QFETCH(const double, em);
    QFETCH(const double, width);
    const BoardMetrics metrics{em, em * 1.32, width, 700};
    int returns = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const ScheduleRecording recording = anything(seed);
        const BoardLayout board(recording, metrics);
        const QList<QRectF> boxes = boxesOf(board);
        const QRectF all(QPointF(), board.size());
        QVERIFY(board.size().width() >= width);
        for (qsizetype at = 0; at < boxes.size(); ++at) {
            QVERIFY(all.contains(boxes.at(at)));
            for (qsizetype other = at + 1; other < boxes.size(); ++other)
                QVERIFY(!boxes.at(at).intersects(boxes.at(other)));
        }
        QCOMPARE(board.statements().size(), recording.steps.size());
        for (qsizetype at = 0; at < board.statements().size(); ++at) {
            const QRectF &box = board.statements().at(at).box;
            QCOMPARE(box.center().x(), centreOf(board, recording.steps.at(at).move.client));
            QVERIFY(at == 0 || box.top() >= board.statements().at(at - 1).box.bottom());
        }
        for (const BoardLayout::Arrow &arrow : board.arrows()) {
            QVERIFY(arrow.line.y1() == arrow.line.y2() && arrow.line.length() > em);
            const QRectF way
                = QRectF(arrow.line.p1(), arrow.line.p2()).normalized().adjusted(1, -0.5, -1, 0.5);
            for (const QRectF &box : boxes)
                QVERIFY(!box.intersects(way));
        }
        returns += int(board.returns().size());
        for (const BoardLayout::Footer &footer : board.footers())
            QVERIFY(footer.box.top() >= board.statements().last().box.bottom());
    }
    // Else the laws were not put to the test.
    QVERIFY(returns > 50);
}

void tst_StepBoard::pointsToTheRow()
{
    const ScheduleRecording recording = overbooked();
    const BoardLayout board(recording, {});
    QCOMPARE(board.arrows().size(), 4);
    QVERIFY(board.arrows().at(0).line.dx() > 0);
    QVERIFY(board.arrows().at(1).line.dx() < 0);
    for (qsizetype at = 0; at < 4; ++at) {
        QVERIFY(!board.arrows().at(at).isBlocked);
        QCOMPARE(board.states().at(at).box.center().y(),
                 board.statements().at(at).box.center().y());
        QCOMPARE(board.states().at(at).box.center().x(), centreOf(board, BoardLayout::rowLane));
    }
    QVERIFY(board.waits().isEmpty() && board.returns().isEmpty());
    QCOMPARE(board.footers().size(), 2);
}

void tst_StepBoard::drawsTheWait()
{
    const ScheduleRecording now = waiting(false);
    const BoardLayout open(now, {});
    QCOMPARE(open.waits().size(), 1);
    QVERIFY(!open.waits().first().isOver);
    QCOMPARE(open.waits().first().band.top(), open.statements().at(1).box.bottom());
    QCOMPARE(open.waits().first().band.bottom(), open.footers().at(1).box.top());
    QVERIFY(open.arrows().at(1).isBlocked);
    QVERIFY(open.returns().isEmpty());

    const ScheduleRecording later = waiting(true);
    const BoardLayout over(later, {});
    QCOMPARE(over.waits().size(), 1);
    QVERIFY(over.waits().first().isOver);
    QCOMPARE(over.returns().size(), 1);
    QCOMPARE(over.returns().first().step, 1);
    QCOMPARE(over.waits().first().band.bottom(), over.returns().first().box.top());
    QVERIFY(over.returns().first().box.top() >= over.statements().at(4).box.bottom());
    QCOMPARE(over.returns().first().box.center().x(), centreOf(over, 1));
    // Their attempts are over: so are their lines.
    for (const BoardLayout::Lane &lane : over.lanes()) {
        if (lane.client != BoardLayout::rowLane)
            QCOMPARE(lane.bottom, over.footers().first().box.top());
    }
}

void tst_StepBoard::tellsTheStory()
{
    StepBoard board;
    board.setRecording(waiting(true));
    QVERIFY(!board.accessibleName().isEmpty());
    QCOMPARE(board.description().section(u'\n', 0, 1),
             u"1. Alice, check: 1 row → room available; reserved 0 of 1.\n"
             "2. Bob, check: 0 rows → sold out; waited for Alice; reserved 0 of 1."_s);
    QVERIFY(board.description().endsWith(u"Alice: booked.\nBob: sold out."_s));
}

void tst_StepBoard::marksTheOverbooking()
{
    for (const Theme &theme : Theme::all()) {
        StepBoard board;
        board.setTheme(theme);
        board.resize(900, 600);
        ScheduleRecording recording = overbooked();
        RecordedStep last = recording.steps.takeLast();
        board.setRecording(recording);
        QCOMPARE(countNear(board.grab().toImage(), theme.overbooked), 0);
        recording.steps.append(last);
        board.setRecording(recording);
        QVERIFY(countNear(board.grab().toImage(), theme.overbooked) > 100);
    }
}

void tst_StepBoard::drawsWaitingWithoutColours()
{
    StepBoard board;
    board.resize(900, 600);
    board.setRecording(waiting(false));
    const QImage grey = board.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto darkIn = [&](const QRectF &box) {
        int dark = 0;
        const QRect inside = box.translated(0, board.board().headHeight()).toAlignedRect();
        for (int y = inside.top(); y < inside.bottom(); ++y) {
            for (int x = inside.left(); x < inside.right(); ++x)
                dark += qGray(grey.pixel(x, y)) < 245 ? 1 : 0;
        }
        return double(dark) / (inside.width() * inside.height());
    };
    // The right third of a box, where nothing is written.
    const auto rest = [](const QRectF &box) { return box.adjusted(box.width() * 0.7, 6, -6, -6); };
    QVERIFY(darkIn(rest(board.board().statements().at(1).box)) > 0.1);
    QCOMPARE(darkIn(rest(board.board().statements().at(0).box)), 0.0);
}

void tst_StepBoard::followsTheNewestStep()
{
    StepBoard board;
    board.resize(900, 400);
    board.show();
    ScheduleRecording recording = waiting(true);
    const QList<RecordedStep> steps = recording.steps;
    recording.steps.clear();
    board.setRecording(recording);
    QCOMPARE(board.verticalScrollBar()->maximum(), 0);
    for (const RecordedStep &step : steps) {
        recording.steps.append(step);
        board.setRecording(placed(recording));
    }
    QVERIFY(board.verticalScrollBar()->maximum() > 0);
    QCOMPARE(board.verticalScrollBar()->value(), board.verticalScrollBar()->maximum());
    // Nor is it lost in a smaller window or by larger text.
    board.resize(900, 250);
    QCOMPARE(board.verticalScrollBar()->value(), board.verticalScrollBar()->maximum());
    QFont larger = board.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    board.setFont(larger);
    QCOMPARE(board.verticalScrollBar()->value(), board.verticalScrollBar()->maximum());
    // Looking back is not undone by what changes nothing.
    board.verticalScrollBar()->setValue(0);
    board.setRecording(placed(recording));
    QCOMPARE(board.verticalScrollBar()->value(), 0);
    board.resize(900, 300);
    QCOMPARE(board.verticalScrollBar()->value(), 0);
}

void tst_StepBoard::explainsWhatIsPointedAt()
{
    StepBoard board;
    board.resize(1000, 1200);
    board.show();
    board.setRecording(waiting(true));
    const auto at = [&](const QRectF &box) {
        return board.toolTipAt((box.center() + QPointF(0, board.board().headHeight())).toPoint());
    };
    const QString check = at(board.board().statements().at(0).box);
    QVERIFY2(check.contains(u"FOR UPDATE"_s) && check.contains(u"available = true"_s)
                 && check.contains(u"A1"_s),
             qPrintable(check));
    QVERIFY(at(board.board().returns().first().box).contains(u"released by Alice’s commit (5)"_s));
    QCOMPARE(at(board.board().footers().at(1).box), u"Bob: sold out"_s);
    QCOMPARE(board.toolTipAt({1, 1}), QString());
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_StepBoard>(argc, argv);
}

#include "tst_stepboard.moc"
