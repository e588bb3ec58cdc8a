// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/seriesform.h"

#include "ui/control/choicebox.h"
#include "ui/control/messageline.h"
#include "ui/control/numberbox.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRaces = 50;

/** In the order of SeriesPlan::knobNames(), below the seed. */
QStringList choices()
{
    QStringList all{SeriesForm::tr("Other seeds: the odds")};
    for (QString name : SeriesPlan::knobNames())
        all.append(SeriesForm::tr("A sweep of %1").arg(name.replace(u'-', u' ')));
    return all;
}

/** Values worth a first look. */
QString usualValues(const WorkloadField &knob)
{
    static const QHash<QString, QString> values{{u"clients"_s, u"2, 10, 50, 200"_s},
                                                {u"connections"_s, u"1, 2, 4, 8, 16"_s},
                                                {u"hold"_s, u"0, 1, 2, 5, 10, 20"_s},
                                                {u"round-trip"_s, u"0, 1, 2, 5"_s}};
    return values.value(knob.option);
}

} // namespace

SeriesForm::SeriesForm(QWidget *parent)
    : QWidget(parent)
    , m_what(new ChoiceBox(choices()))
    , m_countLabel(new QLabel(tr("R&aces:")))
    , m_count(new NumberBox({1, SeriesPlan::mostRaces}))
    , m_valuesLabel(new QLabel(tr("&Values:")))
    , m_values(new QLineEdit)
    , m_message(new MessageLine)
{
    m_what->setObjectName(u"seriesWhat"_s);
    m_what->setAccessibleName(tr("What differs from race to race"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_what->setMinimumWidth(m_what->sizeHint().width());
    m_count->setObjectName(u"seriesCount"_s);
    m_count->setValue(usualRaces);
    m_values->setObjectName(u"seriesValues"_s);
    m_values->setToolTip(
        tr("Whole numbers with commas between them, a race of each strategy for each"));
    m_countLabel->setBuddy(m_count);
    m_valuesLabel->setBuddy(m_values);
    auto *row = new QHBoxLayout;
    row->addWidget(m_what);
    row->addWidget(m_countLabel);
    row->addWidget(m_count);
    row->addWidget(m_valuesLabel);
    row->addWidget(m_values, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_message);
    connect(m_what, &ChoiceBox::currentIndexChanged, this, &SeriesForm::choose);
    connect(m_values, &QLineEdit::textEdited, m_message, &MessageLine::clear);
    connect(m_values, &QLineEdit::returnPressed, this, &SeriesForm::submitted);
    choose();
}

const WorkloadField *SeriesForm::knob() const
{
    return SeriesPlan::knobNamed(SeriesPlan::knobNames().value(m_what->currentIndex() - 1));
}

void SeriesForm::choose()
{
    const WorkloadField *chosen = knob();
    for (QWidget *part : {static_cast<QWidget *>(m_countLabel), static_cast<QWidget *>(m_count)})
        part->setVisible(!chosen);
    for (QWidget *part : {static_cast<QWidget *>(m_valuesLabel), static_cast<QWidget *>(m_values)})
        part->setVisible(chosen);
    if (chosen)
        m_values->setText(usualValues(*chosen));
    m_message->clear();
}

Result<SeriesPlan> SeriesForm::planFor(const RacePlan &plan)
{
    const WorkloadField *chosen = knob();
    const Result<SeriesPlan> series = chosen ? SeriesPlan::values(plan, *chosen, m_values->text())
                                             : SeriesPlan::seeds(plan, m_count->value());
    m_message->say(series ? QString() : series.error().sentence());
    return series;
}

void SeriesForm::setSeries(const RaceSeries &series)
{
    if (!series.knob) {
        m_what->setCurrentIndex(0);
        m_count->setValue(int(series.planned));
        return;
    }
    m_what->setCurrentIndex(int(SeriesPlan::knobNames().indexOf(series.knob->option)) + 1);
    QStringList values;
    for (const RaceSeries::Point &point : series.points)
        values.append(QString::number(point.value));
    m_values->setText(values.join(u", "_s));
}

} // namespace lastroom
