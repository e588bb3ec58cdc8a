// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/wrappingbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lastroom {

WrappingButton::WrappingButton(QWidget *parent)
    : QPushButton(parent)
    , m_label(new QLabel)
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_label);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappingButton::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
    setAccessibleName(sentence);
    updateGeometry();
}

QString WrappingButton::sentence() const
{
    return m_label->text();
}

QSize WrappingButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize WrappingButton::minimumSizeHint() const
{
    return {0, layout()->minimumSize().height()};
}

int WrappingButton::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace lastroom
