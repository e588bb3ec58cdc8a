// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/raceseries.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace lastroom {

class ChoiceBox;
class MessageLine;
class NumberBox;

/** What is to differ from race to race: seeds, or the values of a knob. Thread: GUI. */
class SeriesForm : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesForm(QWidget *parent = nullptr);

    /** What was typed, of races like \p plan. Errors: Arguments; said in the form, too. */
    Result<SeriesPlan> planFor(const RacePlan &plan);

    /** Shows what such a series was run with. */
    void setSeries(const RaceSeries &series);

signals:
    void submitted(); ///< Return was pressed in a field

private:
    void choose();
    const WorkloadField *knob() const;

    ChoiceBox *m_what;
    QLabel *m_countLabel;
    NumberBox *m_count;
    QLabel *m_valuesLabel;
    QLineEdit *m_values;
    MessageLine *m_message;
};

} // namespace lastroom
