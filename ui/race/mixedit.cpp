// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/mixedit.h"

#include "ui/control/choicebox.h"
#include "ui/control/numberbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace lastroom {

using namespace Qt::StringLiterals;

MixEdit::MixEdit(QWidget *parent)
    : QWidget(parent)
    , m_percent(new NumberBox(Workload::percentRange))
    , m_strategy(new ChoiceBox({}))
{
    m_percent->setObjectName(u"mixPercent"_s);
    m_percent->setAccessibleName(tr("Share of the clients on another strategy, in percent"));
    m_percent->setSuffix(tr(" %", "after a number"));
    m_strategy->setObjectName(u"mixStrategy"_s);
    m_strategy->setAccessibleName(tr("Strategy of that share"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addWidget(m_percent);
    layout->addWidget(new QLabel(tr("on", "5 % on another strategy")));
    layout->addWidget(m_strategy, 1);
    setFocusProxy(m_percent);
    connect(m_percent, &QSpinBox::valueChanged, this, &MixEdit::changed);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, [this] {
        if (m_percent->value() > 0)
            emit changed();
    });
}

void MixEdit::setStrategies(const QList<Strategy> &strategies)
{
    const QString chosen = m_strategy->currentData().toString();
    const QSignalBlocker blocker(m_strategy);
    m_strategy->clear();
    for (const Strategy &strategy : strategies)
        m_strategy->addItem(strategy.title, strategy.name);
    choose(chosen);
}

Workload::Mix MixEdit::mix() const
{
    if (m_percent->value() == 0)
        return {};
    return {m_strategy->currentData().toString(), m_percent->value()};
}

void MixEdit::setMix(const Workload::Mix &mix)
{
    choose(mix.strategy);
    m_percent->setValue(mix.percent);
}

void MixEdit::choose(const QString &name)
{
    if (name.isEmpty())
        return;
    if (m_strategy->findData(name) < 0)
        m_strategy->addItem(name, name);
    m_strategy->setCurrentIndex(m_strategy->findData(name));
}

} // namespace lastroom
