// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/workload.h"
#include "core/strategy/strategy.h"

#include <QWidget>

namespace lastroom {

class ChoiceBox;
class NumberBox;

/** A share of the clients and the strategy that it uses instead. Thread: GUI. */
class MixEdit : public QWidget
{
    Q_OBJECT

public:
    explicit MixEdit(QWidget *parent = nullptr);

    /** Those that may be chosen; the one that is chosen stays, also where it is not among them. */
    void setStrategies(const QList<Strategy> &strategies);

    /** As Workload's default where the share is none. */
    Workload::Mix mix() const;

    void setMix(const Workload::Mix &mix);

signals:
    void changed();

private:
    void choose(const QString &name);

    NumberBox *m_percent;
    ChoiceBox *m_strategy;
};

} // namespace lastroom
