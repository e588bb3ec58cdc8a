// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/labelledchoice.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

LabelledChoice::LabelledChoice(const QString &label, const QStringList &choices, QWidget *parent)
    : ChoiceBox(choices, parent)
    , m_label(label)
{
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // As high as the buttons beside it in a tool bar.
    setStyleSheet(u"QComboBox { padding: 0.35em 0.5em }"_s);
    // Room for the longest choice would be taken from what stands beside it.
    connect(this, &QComboBox::currentIndexChanged, this, &LabelledChoice::updateGeometry);
}

QString LabelledChoice::withLabel(const QString &choice) const
{
    return tr("%1: %2").arg(m_label, choice);
}

int LabelledChoice::widthFor(const QString &text, int most) const
{
    const int em = fontMetrics().height();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize size(std::min(fontMetrics().horizontalAdvance(text), em * most), em);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, size, this).width() + em / 2;
}

QSize LabelledChoice::sizeHint() const
{
    return {widthFor(withLabel(currentText()), 15), ChoiceBox::sizeHint().height()};
}

QSize LabelledChoice::minimumSizeHint() const
{
    return {widthFor(currentText(), 4), ChoiceBox::minimumSizeHint().height()};
}

void LabelledChoice::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QString whole = withLabel(currentText());
    option.currentText = fontMetrics().elidedText(
        fontMetrics().horizontalAdvance(whole) <= field.width() ? whole : currentText(),
        Qt::ElideRight, field.width());
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace lastroom
