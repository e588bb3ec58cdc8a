// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/offscreen.h"
#include "tests/support/racerecords.h"
#include "tests/support/textprobe.h"
#include "ui/figure/figurefile.h"
#include "ui/race/racefigures.h"

#include <QPainter>

namespace lastroom {

/** A race of so many strategies in so many hotels, overbooked in some of them. */
inline RaceRecord figureRecord(int strategies, int hotels)
{
    RaceRecord record = handmadeRecord(1);
    record.plan.mixed.reset();
    record.plan.workload = {};
    record.plan.inventory = Inventory::uniform(hotels, 200);
    record.plan.strategies = StrategyLibrary::load({}).value().strategies().mid(0, strategies);
    record.recordings.clear();
    for (const Strategy &strategy : record.plan.strategies) {
        Recording recording = handmadeRace(record.plan.describe(strategy), 100 * hotels, 4);
        Audit audit;
        for (int hotel = 0; hotel < hotels; ++hotel) {
            const int over = record.recordings.size() % 2 == 0 ? hotel * 7 % 30 : 0;
            audit.hotels.append({200, 0, 200 + over, 200 + over});
        }
        recording.setAudit(audit);
        record.recordings.push_back(std::move(recording));
    }
    return record;
}

inline Receipt receiptOf(const RaceRecord &record)
{
    return Receipt::of(record.plan, record.environment);
}

/** Of 60 races of these strategies with seeds, or of 7 values of a knob. */
inline RaceSeries figureSeries(const RacePlan &plan, const WorkloadField *knob)
{
    const int points = knob ? 7 : 60;
    RaceSeries series{knob, {}, points};
    for (int at = 0; at < points; ++at) {
        RaceSeries::Point point{knob ? qint64(at) * at * 10 : 42 + at, {}};
        for (const Strategy &strategy : plan.strategies) {
            const auto place = int(point.races.size());
            SeriesRace race;
            race.strategy = strategy.name;
            race.title = strategy.title;
            race.overbooked = place % 2 == 0 ? (at * 37 + place * 11) % 140 : 0;
            race.verdict = race.overbooked > 0 ? Verdict::Overbooked : Verdict::Correct;
            race.bookingsPerSecond = 12'000. / (1 + at * (place + 1));
            race.p95 = 0.4 + at * at * (place + 1);
            race.conflicts = place == 3 ? 800 + at * 100 : 0;
            race.forNothing = race.conflicts > 0 ? 0.123 : 0;
            point.races.append(race);
        }
        series.points.append(point);
    }
    return series;
}

/** One of RaceFigures::names() of this record, or of a series of the same races. */
inline std::shared_ptr<const Figure> raceFigure(const QString &name, RaceRecord record)
{
    if (name == u"odds" || name == u"sweep")
        record.series = figureSeries(record.plan,
                                     name == u"odds" ? nullptr : SeriesPlan::knobNamed(u"hold"_s));
    return RaceFigures::named(name, record);
}

/** Nothing, or which text is cut, lies outside of the page, or over another one. */
inline QString flawOf(const FigureSheet &sheet)
{
    TextProbe probe(sheet.size(), FigureSheet::resolution());
    {
        QPainter painter(&probe);
        sheet.paint(painter);
    }
    const QRectF page = QRectF(QPointF(), sheet.size()).adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const TextProbe::Text &text : probe.texts()) {
        if (text.text.contains(u'…'))
            return u"cut: "_s + text.text;
        if (!page.contains(text.box))
            return u"outside: %1 at %2, %3 on %4 x %5"_s.arg(text.text)
                .arg(text.box.x())
                .arg(text.box.y())
                .arg(page.width())
                .arg(page.height());
        if (!text.clip.isNull() && text.whole.bottom() > text.clip.bottom() + 0.5)
            return u"clipped: %1 by %2 pixels"_s.arg(text.text).arg(text.whole.bottom()
                                                                    - text.clip.bottom());
        for (const TextProbe::Text &other : probe.texts()) {
            if (&other != &text && other.box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(text.box))
                return u"“%1” over “%2”"_s.arg(text.text, other.text);
        }
    }
    return probe.texts().isEmpty() ? u"no text"_s : QString();
}

/** How far two pictures are from each other: 0 the same, 1 black and white. */
inline double distanceOf(const QImage &left, const QImage &right)
{
    // Antialiasing is not alike: what counts is where ink is.
    const QSize small(left.width() / 4, left.height() / 4);
    const auto reduced = [&](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage one = reduced(left);
    const QImage other = reduced(right);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    }
    return sum / 255 / small.width() / small.height();
}

} // namespace lastroom
