// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPen>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace lastroom {

/** What pictures of schedules are painted with: frames, hatches, badges, writing. Lengths follow
 * the em. Made for one picture; refers to the painter. Thread: GUI. */
class BoardBrush
{
public:
    BoardBrush(QPainter &painter, double em, const QFont &font);

    /** \p font larger by a \p factor. */
    static QFont scaled(QFont font, double factor, QFont::Weight weight);

    void frame(const QRectF &box, const QColor &fill, const QPen &pen, double corner = 0.5) const;

    /** What waits is hatched, so that it can be told without colours. */
    void hatch(const QRectF &box, const QColor &colour) const;

    /** The number of a step in a circle. */
    void badge(const QPointF &centre, int number, const Theme::ClientColours &colours) const;
    void hourglass(const QRectF &box, const QColor &colour) const;

    /** The first of \p ways to say something that has room; the last where none has. */
    static QString fitting(const QStringList &ways, const QFont &font, double room);

    /** One line from \p baseline on, cut where it has no more \p room; its width. */
    double write(const QPointF &baseline, const QString &text, const QFont &font,
                 const QColor &colour, double room) const;
    void writeCentred(const QRectF &line, const QString &text, const QFont &font,
                      const QColor &colour) const;

private:
    QPainter &m_painter;
    const double m_em;
    const QFont m_font;
};

} // namespace lastroom
