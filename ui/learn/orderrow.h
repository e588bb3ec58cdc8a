// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedule.h"
#include "core/schedule/situation.h"
#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace lastroom {

/**
 * Statements of Alice, Bob and others as cards in a row, in the order in which they are to run:
 * dragged, moved with Ctrl and an arrow, taken away with Delete. A client's own statements keep
 * their order: a card says whose it is, and which of them follows from its place. Thread: GUI.
 */
class OrderRow : public QListWidget
{
    Q_OBJECT

public:
    explicit OrderRow(QWidget *parent = nullptr);

    /** Forgets the cards. */
    void setStrategy(const Strategy &strategy, const Situation &situation);
    void setTheme(const Theme &theme);

    /** How many statements a client has at most. */
    int mostOf() const { return int(m_names.size()); }

    /** How many of them are cards. */
    int countOf(int client) const;

    /** At the end; nothing where the client has no more. */
    void add(int client);
    void removeLast();

    Schedule schedule() const;
    void setSchedule(const Schedule &schedule);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void orderChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void name();
    void moveCard(int by);

    QStringList m_names; ///< of a client's statements, in their order
    Theme m_theme;
};

/** The names of a client's moves where nothing ends its attempt before. Any thread. */
QStringList moveNames(const Strategy &strategy, const Situation &situation);

} // namespace lastroom
