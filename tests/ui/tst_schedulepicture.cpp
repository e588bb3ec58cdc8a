// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chartprobe.h"
#include "tests/support/explorations.h"
#include "tests/support/offscreen.h"
#include "ui/explore/picturearea.h"
#include "ui/recording/picturelayout.h"
#include "ui/recording/schedulepicture.h"

#include <QScrollBar>

using namespace lastroom;
using namespace Qt::StringLiterals;

/** The picture of recordings that are made by hand. */
class tst_SchedulePicture : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void drawsEachClientInItsColour();
    void drawsWaitingUntilTheRelease();
    void saysInWordsWhatItDraws();
    void showsTheRecordThatMatters();
    void holdsFourClientsOfFiveSteps();
    void staysInTheRoomItHas();

private:
    static RecordedStep step(int client, int number, int place, qint64 reserved, qint64 ledger);
    static ScheduleRecording lostUpdate();
    static ScheduleRecording waitingForALock();

    static QImage imageOf(SchedulePicture &picture)
    {
        return picture.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
};

RecordedStep tst_SchedulePicture::step(int client, int number, int place, qint64 reserved,
                                       qint64 ledger)
{
    RecordedStep step;
    step.move = {client, number};
    step.name = QStringList{u"check"_s, u"take"_s, u"record"_s, u"commit"_s}.at(number - 1);
    step.what = {std::min(number, 3) - 1, number == 4};
    step.answer.emplace();
    step.answer->ok = true;
    step.answer->rows = 1;
    step.answer->verb = u"updated"_s;
    step.answeredAt = place;
    step.committed = HotelRecords{1, 0, reserved, ledger};
    return step;
}

ScheduleRecording tst_SchedulePicture::lostUpdate()
{
    ScheduleRecording recording{strategyNamed(u"naive"_s), {}, {}};
    recording.steps = {step(0, 1, 0, 0, 0), step(1, 1, 1, 0, 0), step(1, 2, 2, 1, 0),
                       step(1, 3, 3, 1, 1), step(0, 2, 4, 2, 1), step(0, 3, 5, 2, 2)};
    recording.steps[3].outcome = recording.steps[3].ending = Outcome::Booked;
    recording.steps[5].outcome = recording.steps[5].ending = Outcome::Booked;
    return recording;
}

/** A1 A2 B1 B2 A3 A4: Bob's take comes back with Alice's commit, and finds nothing. */
ScheduleRecording tst_SchedulePicture::waitingForALock()
{
    ScheduleRecording recording{strategyNamed(u"optimistic"_s), {}, {}};
    recording.steps = {step(0, 1, 0, 0, 0), step(0, 2, 1, 0, 0), step(1, 1, 2, 0, 0),
                       step(1, 2, 5, 0, 0), step(0, 3, 4, 0, 0), step(0, 4, 5, 1, 1)};
    recording.steps[3].waitsFor = {0};
    recording.steps[3].outcome = recording.steps[3].ending = Outcome::Conflict;
    recording.steps[5].released = {1};
    recording.steps[5].outcome = recording.steps[5].ending = Outcome::Booked;
    return recording;
}

void tst_SchedulePicture::drawsEachClientInItsColour()
{
    for (const Theme &theme : Theme::all()) {
        SchedulePicture picture;
        picture.setTheme(theme);
        picture.setRecording(lostUpdate());
        picture.resize(700, 300);
        const QImage image = imageOf(picture);
        const PictureLayout layout(picture.recording(), QFontMetricsF(picture.font()),
                                   picture.size());
        for (int place = 0; place < 6; ++place) {
            const int client = picture.recording().steps.at(place).move.client;
            const QPoint corner = layout.box(place, client).toRect().topLeft() + QPoint(8, 5);
            QCOMPARE(image.pixelColor(corner), theme.client(client).fill);
        }
        QVERIFY(pixelsOf(image, theme.overbookedText) > 10);
    }
}

void tst_SchedulePicture::drawsWaitingUntilTheRelease()
{
    SchedulePicture picture;
    picture.setRecording(waitingForALock());
    picture.resize(800, 300);
    const Theme theme;
    const QImage image = imageOf(picture);
    const PictureLayout layout(picture.recording(), QFontMetricsF(picture.font()), picture.size());
    const QRectF waiting = layout.waiting(picture.recording().steps.at(3), 3);
    QCOMPARE(waiting.left(), layout.box(3, 1).left());
    QCOMPARE(waiting.right(), layout.box(4, 1).right());
    // Pale while it waits, full where it came back.
    const QColor pale = image.pixelColor(waiting.toRect().topLeft() + QPoint(8, 5));
    QVERIFY(pale != theme.client(1).fill && pale != theme.window);
    QCOMPARE(image.pixelColor(layout.box(5, 1).toRect().topLeft() + QPoint(8, 5)),
             theme.client(1).fill);
    QVERIFY(layout.waiting(picture.recording().steps.at(0), 0).isEmpty());
}

void tst_SchedulePicture::saysInWordsWhatItDraws()
{
    SchedulePicture picture;
    picture.setRecording(waitingForALock());
    picture.resize(800, 300);
    picture.show();
    QVERIFY(QTest::qWaitForWindowExposed(&picture));
    const QStringList lines = picture.description().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(3), u"4. Bob, take: 1 row updated: conflict; waited for Alice"_s);
    const PictureLayout layout(picture.recording(), QFontMetricsF(picture.font()), picture.size());
    QVERIFY(
        toolTipAt(picture, layout.waiting(picture.recording().steps.at(3), 3).center().toPoint())
            .contains(u"waited for Alice"_s));
}

void tst_SchedulePicture::showsTheRecordThatMatters()
{
    const QFontMetricsF metrics{QFont()};
    using Record = PictureLayout::Record;
    ScheduleRecording recording = lostUpdate();
    const auto records = [&] { return PictureLayout(recording, metrics, {700, 300}).records(); };
    QCOMPARE(records(), QList{Record::Reserved});
    recording.steps.last().committed->ledger = 1;
    QCOMPARE(records(), (QList{Record::Reserved, Record::Ledger}));
    recording.strategy.keeps = Keeps::Ledger;
    QCOMPARE(records(), QList{Record::Ledger});
    recording.strategy.keeps = Keeps::Counter;
    QCOMPARE(records(), QList{Record::Reserved});
}

void tst_SchedulePicture::holdsFourClientsOfFiveSteps()
{
    ScheduleRecording recording{strategyNamed(u"atomic"_s), {4, 1, 1}, {}};
    for (int place = 0; place < 20; ++place)
        recording.steps.append(step(place % 4, 1 + place / 4 % 4, place, 0, 0));
    auto *picture = new SchedulePicture;
    picture->setRecording(recording);
    PictureArea area(picture);
    area.resize(600, area.minimumSizeHint().height());
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    // No writing is cut; one scrolls sideways, and not up and down.
    QVERIFY(area.horizontalScrollBar()->maximum() > 0);
    QTRY_COMPARE(area.minimumSizeHint().height(),
                 picture->minimumSizeHint().height()
                     + area.horizontalScrollBar()->sizeHint().height());
    const PictureLayout layout(recording, QFontMetricsF(picture->font()), picture->size());
    QVERIFY(layout.box(19, 3).right() <= picture->width());
    const double word = QFontMetricsF(picture->font()).horizontalAdvance(u"record"_s);
    QVERIFY(layout.box(0, 0).width() > word + 4);
    area.setFocus();
    QTest::keyClick(&area, Qt::Key_Right);
    QVERIFY(area.horizontalScrollBar()->value() > 0);
}

void tst_SchedulePicture::staysInTheRoomItHas()
{
    const ScheduleRecording recording = lostUpdate();
    for (const int width : {700, 900, 1400}) {
        const PictureLayout layout(recording, QFontMetricsF(QFont()), QSizeF(width, 260));
        QVERIFY(layout.size().width() <= width);
        QVERIFY(layout.size().height() <= 260);
        QVERIFY(layout.box(0, 0).right() < layout.box(1, 0).left());
        QVERIFY(layout.ending(0, 0).bottom() < layout.box(0, 1).top());
    }
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_SchedulePicture>(argc, argv);
}

#include "tst_schedulepicture.moc"
