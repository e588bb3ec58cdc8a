// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/findings.h"
#include "core/strategy/strategy.h"

#include <QColor>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace lastroom {

/** One strategy to run or not: its box, colour and title, the way to its SQL, and what exploring it
 * found. Thread: GUI. */
class StrategyRow : public QWidget
{
    Q_OBJECT

public:
    /** \param place from 0; the first nine have the key Ctrl+place */
    StrategyRow(const Strategy &strategy, int place, QWidget *parent = nullptr);

    QString name() const { return m_strategy.name; }

    QString title() const { return m_strategy.title; }

    bool isChecked() const;
    void setChecked(bool checked);
    void setColour(const QColor &colour, const QColor &outline);
    void setFindings(const Findings &findings);

signals:
    void toggled();
    void sqlRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QCheckBox *createBox(int place);
    QPushButton *createSqlButton();
    void elide();

    const Strategy m_strategy;
    QCheckBox *m_box;
    QPushButton *m_sql;
    QLabel *m_finding;
    QString m_summary; ///< of the findings, whole
};

} // namespace lastroom
