// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/strategyrow.h"

#include "ui/swatch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace lastroom {

static QString toolTipText(const Strategy &strategy, int place)
{
    const QString paragraph = QStringLiteral("<p>%1</p>");
    QString text
        = paragraph.arg(strategy.explanation.section(QStringLiteral("\n\n"), 0, 0).toHtmlEscaped());
    if (place < 9)
        text += paragraph.arg(
            StrategyRow::tr("Ctrl+%1 chooses it or leaves it out.").arg(place + 1));
    return text;
}

StrategyRow::StrategyRow(const Strategy &strategy, int place, QWidget *parent)
    : QWidget(parent)
    , m_name(strategy.name)
    , m_title(strategy.title)
    , m_box(new QCheckBox(this))
    , m_sql(new QPushButton(this))
{
    setObjectName(QStringLiteral("strategy-%1").arg(m_name));
    m_box->setObjectName(QStringLiteral("run"));
    m_box->setAccessibleName(tr("Run %1").arg(m_title));
    m_box->setToolTip(toolTipText(strategy, place));
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sql->setObjectName(QStringLiteral("sql"));
    m_sql->setProperty("link", true);
    m_sql->setStyleSheet(QStringLiteral("padding-right: 0"));
    m_sql->setText(tr("SQL"));
    m_sql->setAccessibleName(tr("Show the SQL of %1").arg(m_title));
    m_sql->setToolTip(tr("Show the SQL of %1").arg(m_title.toHtmlEscaped()));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_sql);
    connect(m_box, &QCheckBox::toggled, this, &StrategyRow::toggled);
    connect(m_sql, &QPushButton::clicked, this, &StrategyRow::sqlRequested);
}

bool StrategyRow::isChecked() const
{
    return m_box->isChecked();
}

void StrategyRow::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void StrategyRow::setColour(const QColor &colour)
{
    m_box->setIcon(swatch(colour));
    m_box->setIconSize(QSize(12, 12));
}

void StrategyRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The indicator, the colour and the gaps take about three times the height of the text.
    const int width = m_box->width() - 3 * fontMetrics().height();
    QString shown = fontMetrics().elidedText(m_title, Qt::ElideRight, width);
    m_box->setText(shown.replace(u'&', QStringLiteral("&&")));
}

} // namespace lastroom
