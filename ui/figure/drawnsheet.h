// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/receipt.h"
#include "ui/figure/drawing.h"
#include "ui/figure/figuresheet.h"

namespace lastroom {

/** A page as it was drawn, with everything that its file says: what takes time can be done without
 * the window. A value; made on the thread of the GUI, used on any. */
class DrawnSheet
{
public:
    DrawnSheet(const FigureSheet &sheet, Receipt receipt);

    const Drawing &drawing() const { return m_drawing; }

    const QSizeF &size() const { return m_size; } ///< as FigureSheet::size()

    const QSizeF &millimetres() const { return m_millimetres; }

    int resolution() const { return m_resolution; }

    const QString &title() const { return m_title; } ///< that stands above it; may be empty

    /** The title, or what the figure is called where none stands above it. */
    const QString &name() const { return m_name; }

    /** What it shows in words, and where it comes from. */
    const QString &description() const { return m_description; }

    const QList<QStringList> &data() const { return m_data; }

    const Receipt &receipt() const { return m_receipt; }

    /** "Last Room 0.1.0, lr1-…" */
    QString creator() const;

private:
    Drawing m_drawing;
    QSizeF m_size;
    QSizeF m_millimetres;
    int m_resolution;
    QString m_title;
    QString m_name;
    QString m_description;
    QList<QStringList> m_data;
    Receipt m_receipt;
};

} // namespace lastroom
