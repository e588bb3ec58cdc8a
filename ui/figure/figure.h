// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

namespace lastroom {

/** How a figure is drawn: in this font, as large as it says, and in these colours. A value. */
struct FigureStyle
{
    QFont font;
    Theme theme = Theme::light();
};

/**
 * A picture of what was found, on whatever a QPainter paints on: the same drawing that the window
 * shows. It keeps what it draws, and so stays as it is while the window goes on. Lengths in logical
 * pixels. Thread: GUI.
 */
class Figure
{
public:
    Figure() = default;
    virtual ~Figure() = default;
    Q_DISABLE_COPY_MOVE(Figure)

    /** A word for file names and the command line: "bars". */
    virtual QString name() const = 0;

    /** What stands above it where nobody writes another one. */
    virtual QString title() const = 0;

    /** What it shows in words, for those who do not see it. */
    virtual QString description() const = 0;

    /** What it shows in rows, below a row of headings with units. */
    virtual QList<QStringList> data() const = 0;

    /** The same for people, with headings in their language: what a screen reader reads. */
    virtual QList<QStringList> table() const { return data(); }

    /** In less width text would have to be cut. */
    virtual double leastWidth(const FigureStyle &style) const = 0;

    /** The height that suits a width. */
    virtual double heightFor(double width, const FigureStyle &style) const = 0;

    /** In less height text would have to be cut, or would overlap. */
    virtual double leastHeight(double width, const FigureStyle &style) const
    {
        return heightFor(width, style);
    }

    /** What cannot be said in it at this size, and is worth a sentence below it; mostly empty. */
    virtual QString remark(const QSizeF & /*size*/, const FigureStyle & /*style*/) const
    {
        return {};
    }

    /** Draws it from (0, 0) to \p size. */
    virtual void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const = 0;
};

} // namespace lastroom
