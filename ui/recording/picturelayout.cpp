// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recording/picturelayout.h"

#include "core/model/text.h"
#include "ui/recording/exploretext.h"

#include <QLineF>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

// In heights of the text.
constexpr double boxHeight = 2.3;
constexpr double leastRow = 4;
constexpr double greatestRow = 5.4;
constexpr double greatestColumn = 7.6;
constexpr double recordHeight = 1.7;
constexpr double top = 0.6;
constexpr double gap = 0.4;
constexpr double padding = 0.35; // within a box, at either side

QList<PictureLayout::Record> recordsOf(const ScheduleRecording &recording)
{
    const Keeps keeps = recording.strategy.keeps;
    if (keeps == Keeps::Ledger)
        return {PictureLayout::Record::Ledger};
    const HotelRecords end = recording.records();
    if (keeps == Keeps::Counter || end.reserved == end.ledger)
        return {PictureLayout::Record::Reserved};
    return {PictureLayout::Record::Reserved, PictureLayout::Record::Ledger};
}

double nameWidth(const ScheduleRecording &recording, const QFontMetricsF &metrics)
{
    double width = metrics.horizontalAdvance(ExploreText::reserved());
    for (int client = 0; client < recording.situation.clients; ++client)
        width = std::max(width, metrics.horizontalAdvance(clientName(client)) * 1.1);
    return width + metrics.height();
}

/** As wide as the widest writing in a box. */
double leastColumn(const ScheduleRecording &recording, const QFontMetricsF &metrics)
{
    double width = metrics.horizontalAdvance(Text::tr("10 of 10"));
    for (int place = 0; place < recording.steps.size(); ++place) {
        const RecordedStep &step = recording.steps.at(place);
        width = std::max(width, metrics.horizontalAdvance(step.name) * 1.08);
        if (step.answeredAt != place && !step.waitsFor.isEmpty())
            width = std::max(width,
                             metrics.horizontalAdvance(ExploreText::shortWaitsFor(step.waitsFor)));
        if (step.ending)
            width = std::max(width,
                             metrics.horizontalAdvance(ExploreText::ending(*step.ending).text));
    }
    return width + metrics.height() * (2 * padding + gap);
}

} // namespace

PictureLayout::PictureLayout(const ScheduleRecording &recording, const QFontMetricsF &metrics,
                             const QSizeF &room)
    : m_columns(int(recording.steps.size()))
    , m_clients(recording.situation.clients)
    , m_records(recordsOf(recording))
    , m_em(metrics.height())
    , m_left(nameWidth(recording, metrics))
    , m_gap(gap * m_em)
    , m_boxHeight(boxHeight * m_em)
{
    const double least = leastColumn(recording, metrics);
    const double wanted = (room.width() - m_left) / std::max(1, m_columns);
    m_columnWidth = std::clamp(wanted, least, std::max(least, greatestColumn * m_em));
    const double figures = (top + recordHeight * double(m_records.size())) * m_em;
    m_rowHeight
        = std::clamp((room.height() - figures) / m_clients, leastRow * m_em, greatestRow * m_em);
}

QSizeF PictureLayout::size() const
{
    return {column(m_columns),
            top * m_em + m_clients * m_rowHeight + recordHeight * m_em * double(m_records.size())};
}

QSizeF PictureLayout::least(const ScheduleRecording &recording, const QFontMetricsF &metrics)
{
    return PictureLayout(recording, metrics, {}).size();
}

QRectF PictureLayout::box(int place, int client) const
{
    return {column(place) + m_gap / 2, top * m_em + client * m_rowHeight, m_columnWidth - m_gap,
            m_boxHeight};
}

QRectF PictureLayout::waiting(const RecordedStep &step, int place) const
{
    const int until = step.isWaiting() ? m_columns : step.answeredAt;
    const QRectF first = box(place, step.move.client);
    return until <= place ? QRectF()
                          : first.united(box(std::max(place, until - 1), step.move.client));
}

QLineF PictureLayout::line(int client, int lastPlace) const
{
    const double y = box(0, client).center().y();
    return {m_left, y, lastPlace < 0 ? column(m_columns) : box(lastPlace, client).center().x(), y};
}

QRectF PictureLayout::name(int client) const
{
    return {0, box(0, client).top(), m_left, m_boxHeight};
}

QRectF PictureLayout::ending(int place, int client) const
{
    return {column(place), box(place, client).bottom() + 0.1 * m_em, m_columnWidth, 1.25 * m_em};
}

QRectF PictureLayout::recordName(int row) const
{
    return {0, top * m_em + m_clients * m_rowHeight + row * recordHeight * m_em, m_left,
            recordHeight * m_em};
}

QRectF PictureLayout::record(int row, int place) const
{
    const QRectF name = recordName(row);
    return {column(place), name.top(), m_columnWidth, name.height()};
}

} // namespace lastroom
