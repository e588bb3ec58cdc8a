// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figure/figure.h"

#include <QRectF>

#include <memory>
#include <optional>

namespace lastroom {

/** What is chosen before a figure is saved. A value. */
struct SheetSettings
{
    /** Widths that journals and slides have; mm. */
    static constexpr double columnWidth = 88;
    static constexpr double pageWidth = 180;
    static constexpr QSizeF slide{254, 142.875}; ///< 16:9, 10 inches wide
    static constexpr double leastWidth = 40;
    static constexpr double mostWidth = 2000;
    static constexpr double leastPoints = 4;
    static constexpr double mostPoints = 72;

    double width = pageWidth; ///< mm
    std::optional<double> height = {}; ///< mm; what suits the width where nothing is said
    double points = 8; ///< of the text
    QString theme = Theme::light().name;
    std::optional<QString> title = {}; ///< the figure's own where nothing is said; empty: none
    QString caption = {}; ///< below it; may be empty

    bool operator==(const SheetSettings &) const = default;
};

/**
 * A figure on a page of its own, with title and caption. Where a page is too small for all of the
 * text, the text is made smaller, and never cut. Thread: GUI.
 */
class FigureSheet
{
public:
    FigureSheet(std::shared_ptr<const Figure> figure, const SheetSettings &settings);

    /** Of the page, in logical pixels of resolution(). */
    QSizeF size() const { return m_size / m_zoom; }

    QSizeF millimetres() const;

    /** Logical pixels an inch: points and pixels mean the same on every device of this one. */
    static int resolution();

    /** As written; smaller than what was asked for where the page is too narrow. */
    double points() const { return m_style.font.pointSizeF() / m_zoom; }

    const QString &title() const { return m_title; }

    const Figure &figure() const { return *m_figure; }

    /** On a painter whose pixels are those of size(). */
    void paint(QPainter &painter) const;

private:
    void layOut(const SheetSettings &settings);
    double textHeight(const QString &text, const QFont &font) const;
    bool tryText(double smaller, const SheetSettings &settings);
    bool tryHeight(const std::optional<double> &height);

    std::shared_ptr<const Figure> m_figure;
    FigureStyle m_style;
    QString m_title;
    QString m_caption;
    QString m_shownCaption; ///< with the figure's remark
    QFont m_titleFont;
    QFont m_captionFont;
    double m_zoom = 1; ///< of the page as it is laid out
    double m_edge = 0;
    QSizeF m_size;
    QRectF m_titleBox;
    QRectF m_figureBox;
    QRectF m_captionBox;
};

} // namespace lastroom
