// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QList>
#include <QRectF>

namespace lastroom {

/**
 * Where the parts of a SchedulePicture stand: a column a step, a row a client, and below a row a
 * record that is kept. A value.
 */
class PictureLayout
{
public:
    enum class Record { Reserved, Ledger };

    /** \p room what there is; the picture may need more. */
    PictureLayout(const ScheduleRecording &recording, const QFontMetricsF &metrics,
                  const QSizeF &room);

    QSizeF size() const;

    /** Where a step that is done at \p place stands. */
    QRectF box(int place, int client) const;

    /** Where a step waits: from the place where it was issued to the one where it came back. */
    QRectF waiting(const RecordedStep &step, int place) const;

    /** The line of a client, from its name to \p lastPlace. */
    QLineF line(int client, int lastPlace) const;

    QRectF name(int client) const;

    /** Below the box. */
    QRectF ending(int place, int client) const;

    /** The records that are shown; of those, the name and the figure of a place. */
    const QList<Record> &records() const { return m_records; }

    QRectF recordName(int row) const;
    QRectF record(int row, int place) const;

    /** Least size for a recording, whatever the room. */
    static QSizeF least(const ScheduleRecording &recording, const QFontMetricsF &metrics);

private:
    double column(int place) const { return m_left + place * m_columnWidth; }

    int m_columns;
    int m_clients;
    QList<Record> m_records;
    double m_em;
    double m_left; ///< of the first column
    double m_columnWidth;
    double m_gap; ///< between two boxes
    double m_boxHeight;
    double m_rowHeight; ///< of a client
};

} // namespace lastroom
