// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/strategycards.h"

#include "ui/race/strategycard.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualCount = 4;

} // namespace

StrategyCards::StrategyCards(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(0);
}

void StrategyCards::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (StrategyCard *card : std::as_const(m_cards))
        card->setTheme(theme);
}

void StrategyCards::setCount(int count)
{
    const int wanted = std::clamp(count, 0, mostCards);
    if (wanted == m_cards.size())
        return;
    while (m_cards.size() > wanted)
        delete m_cards.takeLast();
    while (m_cards.size() < wanted) {
        auto *card = new StrategyCard(this);
        connect(card, &StrategyCard::overbookedChosen, this,
                [this, card] { emit overbookedChosen(int(m_cards.indexOf(card))); });
        connect(card, &StrategyCard::figureRequested, this, &StrategyCards::figureRequested);
        card->setObjectName(u"card%1"_s.arg(m_cards.size()));
        card->setTheme(m_theme);
        card->setVisible(true);
        m_cards.append(card);
    }
    updateGeometry();
    arrange();
}

int StrategyCards::gap() const
{
    return fontMetrics().height() * 2 / 3;
}

int StrategyCards::columnsFor(int width) const
{
    if (m_cards.isEmpty())
        return 1;
    const auto rowsOf = [&](StrategyCard::Room room) {
        const int narrowest = m_cards.first()->widthFor(room);
        const int fitting = std::max(1, (width + gap()) / (narrowest + gap()));
        return (count() + fitting - 1) / fitting;
    };
    // The usual four in one row even if it gets tight; more of them on two rows.
    const int comfortable = rowsOf(StrategyCard::Room::Comfortable);
    const bool isEasy = comfortable == 1 || (count() > usualCount && comfortable == 2);
    const int rows = isEasy ? comfortable : rowsOf(StrategyCard::Room::Tight);
    // Rows as full as each other: 5 cards where 4 fit are 3 and 2, not 4 and 1.
    return (count() + rows - 1) / rows;
}

int StrategyCards::cardWidthFor(int width) const
{
    const int columns = columnsFor(width);
    return (width - (columns - 1) * gap()) / columns;
}

void StrategyCards::arrange()
{
    if (m_cards.isEmpty()) {
        setFixedHeight(0);
        return;
    }
    const int columns = columnsFor(width());
    const int lines = m_cards.first()->detailLinesFor(cardWidthFor(width()), m_hasLocked);
    for (int index = 0; index < m_cards.size(); ++index) {
        StrategyCard *card = m_cards.at(index);
        card->setDetailLines(lines);
        const int column = index % columns;
        const int left = (width() + gap()) * column / columns;
        const int right = (width() + gap()) * (column + 1) / columns - gap();
        const int height = card->sizeHint().height();
        const QRect place(left, index / columns * (height + gap()), right - left, height);
        card->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
    // Before a layout gave it its width, more than a row would make the window too high for good.
    const StrategyCard *lowest = isVisible() ? m_cards.last() : m_cards.first();
    setFixedHeight(lowest->geometry().bottom() + 1);
}

QSize StrategyCards::sizeHint() const
{
    if (m_cards.isEmpty())
        return {0, 0};
    return {count() * (m_cards.first()->sizeHint().width() + gap()) - gap(), height()};
}

void StrategyCards::setHasLocked(bool hasLocked)
{
    if (m_hasLocked == hasLocked)
        return;
    m_hasLocked = hasLocked;
    arrange();
}

QSize StrategyCards::minimumSizeHint() const
{
    return {m_cards.isEmpty() ? 0 : m_cards.first()->minimumSizeHint().width(), height()};
}

void StrategyCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StrategyCards::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void StrategyCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace lastroom
