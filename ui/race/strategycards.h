// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace lastroom {

class StrategyCard;

/**
 * The cards of all strategies of a race, side by side, as wide as each other; on more rows where
 * they would get too narrow to be read. Its height follows from its width: it fixes it itself, as a
 * layout with height for width never gets smaller than it would like to be. Thread: GUI. Owns its
 * cards.
 */
class StrategyCards : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostCards = 12;

    explicit StrategyCards(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    /** Makes or removes cards. */
    void setCount(int count);

    /** Some hotel holds rooms back, which the cards then say too. */
    void setHasLocked(bool hasLocked);

    int count() const { return int(m_cards.size()); }

    StrategyCard *card(int index) const { return m_cards.at(index); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void figureRequested(); ///< of all cards
    void overbookedChosen(int card); ///< its "n overbooked" was clicked

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int gap() const;
    int columnsFor(int width) const;
    int cardWidthFor(int width) const;
    void arrange();

    Theme m_theme;
    bool m_hasLocked = false;
    QList<StrategyCard *> m_cards;
};

} // namespace lastroom
