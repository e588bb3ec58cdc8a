// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/findbar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace lastroom {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_wanted(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_replace(makeButton(u"replaceOne"_s, tr("Replace")))
    , m_replaceAll(makeButton(u"replaceAll"_s, tr("Replace all")))
    , m_message(new QLabel)
{
    setObjectName(u"findBar"_s);
    m_wanted->setObjectName(u"findText"_s);
    m_wanted->setPlaceholderText(tr("Find"));
    m_wanted->setAccessibleName(tr("Find"));
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_message->setProperty("role", u"muted"_s);
    auto *previous = makeButton(u"findPrevious"_s, tr("Previous"));
    auto *next = makeButton(u"findNext"_s, tr("Next"));
    auto *close = makeButton(u"closeFind"_s, tr("Close"));
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_wanted, 0, 0);
    rows->addWidget(previous, 0, 1);
    rows->addWidget(next, 0, 2);
    rows->addWidget(close, 0, 3);
    rows->addWidget(m_replacement, 1, 0);
    rows->addWidget(m_replace, 1, 1);
    rows->addWidget(m_replaceAll, 1, 2);
    rows->addWidget(m_message, 1, 3);
    rows->setColumnStretch(0, 1);
    connect(next, &QPushButton::clicked, this, [this] { emit findRequested(true); });
    connect(previous, &QPushButton::clicked, this, [this] { emit findRequested(false); });
    connect(m_wanted, &QLineEdit::returnPressed, this, [this] { emit findRequested(true); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceRequested);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    connect(close, &QPushButton::clicked, this, &FindBar::closed);
    hide();
}

QPushButton *FindBar::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

void FindBar::open(const QString &text, bool canReplace)
{
    if (!text.isEmpty() && !text.contains(u'\n'))
        m_wanted->setText(text);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        widget->setEnabled(canReplace);
    say({});
    show();
    m_wanted->setFocus();
    m_wanted->selectAll();
}

QString FindBar::wanted() const
{
    return m_wanted->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

void FindBar::say(const QString &sentence)
{
    m_message->setText(sentence);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace lastroom
