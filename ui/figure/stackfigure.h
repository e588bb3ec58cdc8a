// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figure/figure.h"

#include <memory>

namespace lastroom {

/** Several figures below each other, each under its own title. Thread: GUI. */
class StackFigure : public Figure
{
public:
    using Parts = QList<std::shared_ptr<const Figure>>;

    /** \p parts at least one; the rows of the first are its data. */
    StackFigure(const QString &name, const QString &title, Parts parts);

    QString name() const override { return m_name; }

    QString title() const override { return m_title; }

    QString description() const override;
    QList<QStringList> data() const override;
    QList<QStringList> table() const override;
    double leastWidth(const FigureStyle &style) const override;
    double heightFor(double width, const FigureStyle &style) const override;
    double leastHeight(double width, const FigureStyle &style) const override;
    QString remark(const QSizeF &size, const FigureStyle &style) const override;
    void paint(QPainter &painter, const QSizeF &size, const FigureStyle &style) const override;

private:
    double headingHeight(const Figure &part, double width, const FigureStyle &style) const;
    double gap(const FigureStyle &style) const;
    /** Of the headings, and of what is between the parts. */
    double heightAround(double width, const FigureStyle &style) const;

    QString m_name;
    QString m_title;
    Parts m_parts;
};

} // namespace lastroom
