// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/frame.h"
#include "ui/chart/bargroup.h"
#include "ui/chart/barlayout.h"
#include "ui/chart/chartview.h"
#include "ui/chart/enlargement.h"

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace lastroom {

/**
 * Reserved against contracted rooms: a group of bars a strategy, a bar a hotel. A bar stacks locked
 * rooms, rooms sold within the contract, and those beyond it; the contract is a line across it.
 * Where those beyond it would hardly be seen, they are drawn once more in a strip above. Thread:
 * GUI.
 */
class HotelBarChart : public ChartView
{
    Q_OBJECT

public:
    explicit HotelBarChart(QWidget *parent = nullptr);

    /** Forgets all figures. */
    void setGroups(const QList<BarGroup> &groups);

    /** A frame a group; may be called for every picture. Without one that has started, empty. */
    void show(const std::vector<Frame> &frames);
    using ChartView::show;

    /** What another race is held against: rooms locked and sold, of each group in each of its
     * hotels, nothing where it had no such. Drawn as an outline. After setGroups(), before show().
     */
    using Base = QList<QList<std::optional<qint64>>>;
    void setBase(const Base &base);

    QList<QStringList> figures() const override;

    int namingColumns() const override { return 2; }

    /** The hotels' names have room below their bars. */
    bool namesFit() const;

signals:
    /** The red part of a bar was clicked. */
    void overbookedChosen(int group, int hotel);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintBelow(QPainter &painter) const override;
    void paintAbove(QPainter &painter) const override;
    QString toolTipAt(QPointF position) const override;
    QString sentences() const override;
    void restyle() override;

private:
    /** Rooms of one hotel, as its bar stacks them. */
    struct Rooms
    {
        QString name;
        HotelRecords records;
        double within = 0;
        double over = 0;
        std::optional<qint64> base = {};
    };

    struct Group
    {
        BarGroup group;
        QStringList shortNames;
        QList<Rooms> hotels;
        QBarSet *within = nullptr; ///< owned by the series
        qint64 overbooked = 0;
    };

    void rebuildSeries();
    bool take(Group &group, const Frame &frame);
    void fillSets();
    void growRange();
    Enlargement neededEnlargement() const;
    void enlarge();
    void updateLegend();
    /** The part of a bar that is over the contract; empty where none is. */
    QRectF overRectangle(int group, int hotel) const;
    QList<QRectF> overRectangles() const;

    /** In the legend. */
    QString overTitle() const;

    /** The same in the strip above the plot. */
    QRectF enlargedRectangle(int group, int hotel) const;

    /** The bar whose red part, or label above it, is there. */
    std::optional<BarLayout::Bar> overAt(QPointF position) const;
    void paintLocked(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    void paintOver(QPainter &painter) const;
    void paintBase(QPainter &painter) const;
    void paintContracts(QPainter &painter) const;
    void paintOverLabels(QPainter &painter) const;
    void paintNames(QPainter &painter, const Group &group, int index) const;
    void paintTitle(QPainter &painter, const Group &group, int index) const;
    bool overLabelsFit() const;
    bool titlesFit() const;
    QString sumOf(const Group &group) const;

    BarLayout m_layout;
    QList<Group> m_groups;
    QStackedBarSeries *m_series = nullptr; ///< owned by the chart
    QBarSet *m_locked = nullptr; ///< owned by the series
    QBarSet *m_over = nullptr; ///< owned by the series
    QBarCategoryAxis *m_slots = nullptr; ///< owned by the chart
    QValueAxis *m_rooms = nullptr; ///< owned by the chart
    double m_step = 1;
    double m_greatest = 0; ///< end of the axis
    Enlargement m_enlargement;
    double m_room = 0; ///< height of plot and strip together
    bool m_hasLocked = false;
    bool m_hasBase = false;
};

} // namespace lastroom
