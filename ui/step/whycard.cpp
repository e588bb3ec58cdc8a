// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/whycard.h"

#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

WhyCard::WhyCard(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_label(new QLabel(this))
{
    setObjectName(u"whyCard"_s);
    setProperty("warning", true);
    m_heading->setProperty("role", u"heading"_s);
    m_label->setObjectName(u"why"_s);
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(3);
    layout->addWidget(m_heading);
    layout->addWidget(m_label);
    hide();
}

void WhyCard::say(const QStringList &sentences, bool isOverbooked)
{
    m_heading->setText(isOverbooked ? tr("Why it overbooked") : tr("What happened"));
    static const QRegularExpression value(u"\\b((?:reserved|ledger) = -?\\d+)"_s);
    QString text = sentences.join(u' ').toHtmlEscaped();
    text.replace(value, u"<b>\\1</b>"_s);
    if (text == m_label->text())
        return;
    m_label->setText(text);
    m_label->setAccessibleName(sentences.join(u' '));
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString WhyCard::text() const
{
    return m_label->text();
}

} // namespace lastroom
