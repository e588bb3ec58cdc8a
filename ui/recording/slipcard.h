// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/slip.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QPushButton;

namespace lastroom {

class WrappingButton;

/**
 * Asks where a room slipped through: first for the gap on the lanes, then for the reason. Once for
 * each strategy. Thread: GUI.
 */
class SlipCard : public QFrame
{
    Q_OBJECT

public:
    explicit SlipCard(QWidget *parent = nullptr);

    /** Whether anything is asked at all; where not, what is asked now is given up. */
    void setOn(bool on);

    /** What there is to ask of \p record, an order or an act of \p strategy, a Strategy::key();
     * false where nothing is asked: the reason can be shown. Nothing is worked out in vain. */
    template <typename Record> bool ask(const QString &strategy, const Record &record)
    {
        if (m_isOn && !m_done.contains(strategy))
            return ask(strategy, Slip::of(record));
        withdraw();
        return false;
    }

    /** Nothing is asked of what is shown now. */
    void withdraw();

    /** Somebody chose a gap on the lanes. */
    void chooseGap(int gap);

    bool isAsking() const { return m_slip.has_value(); }

signals:
    void gapsOffered(const QList<lastroom::LaneGap> &gaps); ///< to be chosen from on the lanes;
                                                            ///< none any more
    void done(); ///< the reason is to be shown

private:
    bool ask(const QString &strategy, const std::optional<Slip> &slip);
    void finish();
    void chooseReason(int reason);
    void askReason(const QString &text);
    void offerGaps();

    bool m_isOn = false;
    std::optional<Slip> m_slip; ///< what is asked now
    QString m_strategy;
    bool m_hasGap = false; ///< it was found
    QSet<QString> m_done; ///< strategies
    QLabel *m_heading;
    QLabel *m_text;
    QList<WrappingButton *> m_reasons; ///< three
    QPushButton *m_nowhere;
    QPushButton *m_show;
};

} // namespace lastroom
