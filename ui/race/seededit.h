// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace lastroom {

/**
 * A field for the random seed, 0 to Workload::greatestSeed, with a die that throws another one.
 * While the field is empty seed() is the last good one. Thread: GUI.
 */
class SeedEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SeedEdit(QWidget *parent = nullptr);

    quint64 seed() const { return m_seed; }

    void setSeed(quint64 seed);

    bool isComplete() const; ///< false while the field shows no number

    /** Another seed, short enough to be read out in a classroom. */
    void throwDie();

    void setTheme(const Theme &theme);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed(); ///< the text, so seed() or isComplete()
    void left(); ///< by the focus, or with Enter

private:
    QLineEdit *m_edit;
    QToolButton *m_die;
    quint64 m_seed = 0;
};

} // namespace lastroom
