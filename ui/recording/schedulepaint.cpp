// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/exploretext.h"
#include "ui/recording/picturelayout.h"
#include "ui/recording/schedulepicture.h"

#include <QPainter>

namespace lastroom {

namespace {

constexpr double cornerRadius = 6;
constexpr double larger = 1.08;

QFont boldFont(const QFont &base, double factor = 1)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

void drawElided(QPainter &painter, const QRectF &box, int flags, const QString &text)
{
    painter.drawText(box, flags,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(box.width())));
}

} // namespace

/** The name, and the line as far as the client's attempt went. */
void SchedulePicture::paintClient(QPainter &painter, const PictureLayout &layout, int client) const
{
    int last = -1;
    for (const RecordedStep &step : m_recording.steps) {
        if (step.move.client == client && step.ending)
            last = step.answeredAt;
    }
    painter.setFont(boldFont(font(), larger));
    painter.setPen(m_theme.client(client).text);
    painter.drawText(layout.name(client), Qt::AlignLeft | Qt::AlignVCenter, clientName(client));
    painter.setPen(QPen(m_theme.controlBorder, 1.5));
    painter.drawLine(layout.line(client, last));
}

/** Issued, but held up: pale, with a broken border, until the step that released it. */
void SchedulePicture::paintWaiting(QPainter &painter, const PictureLayout &layout, int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    const QRectF box = layout.waiting(step, place);
    if (box.isEmpty() || (step.waitsFor.isEmpty() && !step.isWaiting()))
        return;
    const Theme::ClientColours colours = m_theme.client(step.move.client);
    QColor pale = colours.fill;
    pale.setAlphaF(paleShare);
    painter.setPen(QPen(colours.fill, 1.5, Qt::DashLine));
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    painter.setBrush(pale);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    QRectF upper = box.adjusted(4, 2, -4, 0);
    upper.setBottom(box.center().y() + 1);
    const QRectF lower(upper.left(), upper.bottom() - 1, upper.width(), upper.height() - 1);
    painter.setPen(colours.text);
    painter.setFont(boldFont(font()));
    drawElided(painter, upper, Qt::AlignCenter, step.name);
    painter.setFont(font());
    const QString whole = ExploreText::waitsFor(step.waitsFor);
    const bool fits = painter.fontMetrics().horizontalAdvance(whole) <= int(lower.width());
    drawElided(painter, lower, Qt::AlignCenter,
               fits ? whole : ExploreText::shortWaitsFor(step.waitsFor));
}

/** The step where it came back, and how it ended the attempt. */
void SchedulePicture::paintStep(QPainter &painter, const PictureLayout &layout, int place) const
{
    const RecordedStep &step = m_recording.steps.at(place);
    if (step.isWaiting())
        return;
    const Theme::ClientColours colours = m_theme.client(step.move.client);
    const QRectF box = layout.box(step.answeredAt, step.move.client);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    painter.setPen(colours.onFill);
    painter.setFont(boldFont(font()));
    drawElided(painter, box.adjusted(4, 0, -4, 0), Qt::AlignCenter, step.name);
    if (!step.ending)
        return;
    const ToneText ending = ExploreText::ending(*step.ending);
    painter.setPen(writing(ending.tone, m_theme));
    painter.setFont(font());
    drawElided(painter, layout.ending(step.answeredAt, step.move.client), Qt::AlignCenter,
               ending.text);
}

void SchedulePicture::paintRecords(QPainter &painter, const PictureLayout &layout) const
{
    for (int row = 0; row < layout.records().size(); ++row) {
        const bool isLedger = layout.records().at(row) == PictureLayout::Record::Ledger;
        painter.setFont(font());
        painter.setPen(m_theme.mutedText);
        painter.drawText(layout.recordName(row), Qt::AlignLeft | Qt::AlignVCenter,
                         isLedger ? ExploreText::ledger() : ExploreText::reserved());
        for (int place = 0; place < m_recording.steps.size(); ++place) {
            const std::optional<HotelRecords> &records = m_recording.steps.at(place).committed;
            const HotelRecords known = records.value_or(HotelRecords());
            const qint64 value = isLedger ? known.ledger : known.reserved;
            const qint64 contracted = known.contracted - known.locked;
            const bool isOver = records && value > contracted;
            // Where both are shown, what they end with is what differs.
            const bool isEnd = layout.records().size() > 1 && place == m_recording.steps.size() - 1;
            painter.setFont(isOver || isEnd ? boldFont(font()) : font());
            painter.setPen(isOver      ? m_theme.overbookedText
                               : isEnd ? m_theme.text
                                       : m_theme.mutedText);
            painter.drawText(layout.record(row, place), Qt::AlignCenter,
                             records ? tr("%1 of %2").arg(value).arg(contracted) : tr("?"));
        }
    }
}

} // namespace lastroom
