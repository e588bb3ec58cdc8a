// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace lastroom {

/** What is to be known of a strategy beside its SQL: what it is for, what it relies on, and, of a
 * mistake, the lines in which it differs from the way that it gets wrong. Thread: GUI. */
class StrategyFacts : public QTextBrowser
{
    Q_OBJECT

public:
    explicit StrategyFacts(QWidget *parent = nullptr);

    /** \p way is that of which \p strategy is a mistake, or null. */
    void show(const Strategy &strategy, const Strategy *way);

    /** Nothing is known of what cannot be understood. */
    void clear();

    void setTheme(const Theme &theme);

private:
    void write();
    QString differences() const;

    Theme m_theme;
    std::optional<Strategy> m_strategy;
    std::optional<Strategy> m_way;
};

} // namespace lastroom
