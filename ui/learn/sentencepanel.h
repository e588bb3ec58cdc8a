// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/learn/misconceptions.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lastroom {

/** A sentence that people say, what is so instead, and the way to the order that shows it. Thread:
 * GUI. */
class SentencePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SentencePanel(QWidget *parent = nullptr);

    void setSentence(const Misconception &misconception);

signals:
    void orderRequested(const QString &strategy, const lastroom::Situation &situation,
                        const lastroom::Schedule &schedule);
    void exploreRequested(const QString &strategy);

private:
    Misconception m_shown;
    QLabel *m_sentence;
    QLabel *m_truth;
    QLabel *m_world;
    QLabel *m_order;
    QPushButton *m_show;
    QPushButton *m_explore;
};

} // namespace lastroom
