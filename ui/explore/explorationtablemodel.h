// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/exploration.h"
#include "ui/explore/outcomebar.h"

#include <QAbstractTableModel>
#include <QList>

namespace lastroom {

/** A row a strategy: what exploring it found, or that nobody did. Thread: GUI. */
class ExplorationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Schedules,
        Outcomes, ///< its data is in SharesRole
        Safe,
        Overbooked,
        LedgerDiffers,
        Other, ///< nobody booked, stuck or failed
        TurnedAway,
        Waited,
        Conflicted,
        SerializationFailures,
        Deadlocks,
        Verdict,
        ColumnCount
    };

    enum Role {
        SharesRole = Qt::UserRole, ///< OutcomeShares; none where nothing was run
        ToneRole, ///< int of Tone
    };

    explicit ExplorationTableModel(const QList<Strategy> &strategies, QObject *parent = nullptr);

    /** Shows these; what was found is to be shown anew. */
    void setStrategies(const QList<Strategy> &strategies);

    /** \p explorations one a strategy, null where there is none; not owned, to be shown anew
     * before they go. \p isRunning while the turn of some may still come. */
    void show(const QList<const Exploration *> &explorations, bool isRunning);

    const Strategy &strategy(int row) const { return m_strategies.at(row); }

    /** Heads of several words take two lines. */
    void setTight(bool tight);

    /** Whether a level may stand apart from its strategy, and so has to name it. */
    void setSorted(bool sorted);

    int rowOf(const QString &strategy) const; ///< -1 where there is none of this name

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(int row, Column column) const;
    QString spoken(int row, Column column) const;
    QVariant sortKey(int row, Column column) const;
    QString toolTip(int row, Column column) const;
    int tone(int row, Column column) const;

    QList<Strategy> m_strategies;
    QList<const Exploration *> m_explorations;
    QList<OutcomeShares> m_shares; ///< of m_explorations
    bool m_isRunning = false;
    bool m_isTight = false;
    bool m_isSorted = false;
};

} // namespace lastroom
