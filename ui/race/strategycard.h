// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/frame.h"
#include "core/model/recording.h"
#include "ui/accessible/tablesource.h"
#include "ui/race/cardtext.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QString>
#include <QWidget>

namespace lastroom {

/**
 * One strategy of a race in figures: how many rooms were sold twice, at what speed and cost.
 * Painted as a whole, because labels would lay out the window anew with every frame. Thread: GUI.
 */
class StrategyCard : public QWidget, public TableSource
{
    Q_OBJECT

public:
    explicit StrategyCard(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /** What is raced, and the strategy's colour in the charts. Forgets all figures. */
    void setRace(const QString &title, const QColor &colour);

    /** Connections are being opened; until the next show(). */
    void showConnecting();

    /** May be called for every picture. */
    void show(const Frame &frame, const Recording &recording);
    using QWidget::show;

    /** A line a row, below its title. */
    QList<QStringList> figures() const override;
    QString description() const override;

    int namingColumns() const override { return 0; }

    const CardText &text() const { return m_text; }

    /** How many lines of details there is room for; cards of one row have the same. */
    void setDetailLines(int lines);

    enum class Room { Tight, Comfortable };

    /** Width in which the shortest details fit, or in which the figure does at its full size. */
    int widthFor(Room room) const;

    /** As many as a race's usual details take: two where there is room. */
    int detailLinesFor(int width, bool hasLocked) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void overbookedChosen(); ///< "n overbooked" was clicked
    void figureRequested(); ///< of all cards, by a right click

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setText(const CardText &text);
    QRectF figureBox() const;
    bool isOverbookedAt(QPointF position) const;
    QFont figureFont() const;
    QFont detailFont() const;
    QColor toneColour() const;
    QColor detailColour(Tone tone) const;
    void paintPanel(QPainter &painter) const;
    double visualLeft(double left, double width) const;
    double paintTitle(QPainter &painter, double left, double top) const;
    void paintError(QPainter &painter, const QRectF &box) const;
    int paintDetails(QPainter &painter, const QRectF &box, const QList<ToneText> &details,
                     int lines) const;

    Theme m_theme;
    QString m_title;
    QColor m_colour;
    CardText m_text;
    int m_detailLines = 3;
};

} // namespace lastroom
