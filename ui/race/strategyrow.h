// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QColor>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace lastroom {

/** One strategy to run or not: its box, colour and title, and the way to its SQL. Thread: GUI. */
class StrategyRow : public QWidget
{
    Q_OBJECT

public:
    /** \param place from 0; the first nine have the key Ctrl+place */
    StrategyRow(const Strategy &strategy, int place, QWidget *parent = nullptr);

    QString name() const { return m_name; }

    QString title() const { return m_title; }

    bool isChecked() const;
    void setChecked(bool checked);
    void setColour(const QColor &colour);

signals:
    void toggled();
    void sqlRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_name;
    QString m_title;
    QCheckBox *m_box;
    QPushButton *m_sql;
};

} // namespace lastroom
