// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/outcomebar.h"

#include "ui/theme/hatch.h"

#include <QPainter>

#include <algorithm>

namespace lastroom {

namespace {

constexpr double stripeDistance = 5;

/** Rows of dots, for whoever does not see the colour. */
void paintDots(QPainter &painter, const QRectF &box)
{
    const double step = 5;
    for (double y = box.top() + step / 2; y < box.bottom() - 1; y += step) {
        for (double x = box.left() + step / 2; x < box.right() - 1; x += step)
            painter.drawEllipse(QPointF(x, y), 1, 1);
    }
}

/** Thin upright lines. */
void paintUprights(QPainter &painter, const QRectF &box, const QColor &colour)
{
    for (double x = box.left() + stripeDistance; x < box.right() - 1; x += stripeDistance)
        painter.fillRect(QRectF(x, box.top(), 1, box.height()), colour);
}

} // namespace

OutcomeShares OutcomeShares::of(const Exploration &exploration)
{
    const ExplorationCounts &counts = exploration.counts();
    if (counts.schedules == 0)
        return {};
    const bool allWasRun = exploration.state() == Exploration::State::Finished;
    const double done = allWasRun ? 1 : std::clamp(exploration.progress(), 0., 1.);
    const auto share
        = [&](qint64 count) { return done * double(count) / double(counts.schedules); };
    return {share(counts.safe), share(counts.overbooked), share(counts.ledgerDiffers),
            share(counts.nobodyBooked + counts.stuck + counts.failed)};
}

void paintOutcomes(QPainter &painter, const QRectF &box, const OutcomeShares &shares,
                   const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(box, theme.panel);
    double left = box.left();
    const auto part = [&](double share) {
        // What happened at all is seen, be it one of a hundred thousand.
        const double width = share > 0 ? std::max(2., share * box.width()) : 0;
        const QRectF rect(left, box.top(), std::min(width, box.right() - left), box.height());
        left += rect.width();
        return rect;
    };
    painter.fillRect(part(shares.safe), theme.safe);
    const QRectF overbooked = part(shares.overbooked);
    painter.fillRect(overbooked, theme.overbookedFill);
    if (overbooked.width() > 0)
        painter.fillPath(hatch({overbooked}, stripeDistance), theme.overbooked);
    const QRectF differs = part(shares.ledgerDiffers);
    painter.fillRect(differs, theme.caution);
    painter.setBrush(theme.panel);
    paintDots(painter, differs);
    const QRectF other = part(shares.other);
    painter.fillRect(other, theme.locked);
    paintUprights(painter, other, theme.panel);
    // What was not run yet is empty: where it ends is to be seen.
    painter.setPen(QPen(theme.controlBorder, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace lastroom
