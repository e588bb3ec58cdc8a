// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace lastroom {

/** What one sign of a chart means. A value. */
struct LegendEntry
{
    enum class Sign { Square, Hatch, Ruled, Bar, Thin, Pattern, Dashes, Triangle, Ring, Outline };

    Sign sign = Sign::Square;
    QColor colour; ///< of the sign
    QColor fill; ///< under a hatch, and of the lines of what is ruled
    QColor text;
    QString title;
    QList<qreal> dashes = {}; ///< of a pattern; none for a solid line
};

/**
 * Heading and legend above a chart: on one row where there is room for both, otherwise the legend
 * on rows of its own. Lengths in logical pixels. A value; thread: GUI.
 */
class Legend
{
public:
    void set(const QString &heading, const QList<LegendEntry> &entries);

    /** Finds a place for everything within \p width. */
    void arrange(const QFont &font, double width);

    double height() const { return m_height; }

    /** In less width a title would be cut. */
    double leastWidth(const QFont &font) const;

    void paint(QPainter &painter, QPointF topLeft, const QColor &headingColour) const;

private:
    struct Place
    {
        QPointF topLeft;
        double width = 0;
    };

    double signWidth(const LegendEntry &entry) const;
    double entryWidth(const LegendEntry &entry) const;
    void paintSign(QPainter &painter, const LegendEntry &entry, const QRectF &box) const;

    QString m_heading;
    QList<LegendEntry> m_entries;
    QList<Place> m_places;
    QFont m_font;
    QFont m_headingFont;
    double m_line = 0; ///< height of a row
    double m_em = 0;
    double m_height = 0;
};

} // namespace lastroom
