// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/strategypanel.h"

#include "ui/control/messageline.h"
#include "ui/page/strategymenu.h"
#include "ui/race/strategyrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

StrategyPanel::StrategyPanel(QWidget *parent)
    : QWidget(parent)
    , m_rowLayout(new QVBoxLayout)
    , m_message(new MessageLine(this))
{
    m_rowLayout->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(createTitle());
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_message);
}

void StrategyPanel::setStrategies(const QList<Strategy> &strategies)
{
    const QStringList names = checked();
    // Not at once: a click on one of the rows may be what led here.
    for (StrategyRow *row : std::as_const(m_rows)) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    for (QAction *action : std::as_const(m_actions)) {
        removeAction(action);
        action->deleteLater();
    }
    m_rows.clear();
    m_actions.clear();
    for (const Strategy &strategy : strategies)
        addRow(strategy);
    setTheme(m_theme);
    m_isLoading = true;
    for (StrategyRow *row : std::as_const(m_rows))
        row->setChecked(names.contains(row->name()));
    m_isLoading = false;
    if (checked() != names)
        onToggled();
}

void StrategyPanel::setMenu(QMenu *menu)
{
    m_add->setMenu(menu);
    m_add->show();
}

QStringList StrategyPanel::names() const
{
    QStringList all;
    for (const StrategyRow *row : m_rows)
        all.append(row->name());
    return all;
}

QStringList StrategyPanel::checked() const
{
    QStringList names;
    for (const StrategyRow *row : m_rows) {
        if (row->isChecked())
            names.append(row->name());
    }
    return names;
}

void StrategyPanel::setChecked(const QStringList &names)
{
    const QStringList before = checked();
    m_isLoading = true;
    for (StrategyRow *row : std::as_const(m_rows))
        row->setChecked(names.contains(row->name()));
    m_isLoading = false;
    if (checked() != before)
        onToggled();
}

void StrategyPanel::setFindings(const Findings &findings)
{
    m_findings = findings;
    for (StrategyRow *row : std::as_const(m_rows))
        row->setFindings(findings);
}

void StrategyPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (int place = 0; place < m_rows.size(); ++place)
        m_rows.at(place)->setColour(theme.strategy(place), theme.mutedText);
}

QWidget *StrategyPanel::createTitle()
{
    auto *words = new QLabel(tr("Strategies"));
    words->setProperty("role", u"section"_s);
    auto *title = new QWidget;
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(words, 1);
    m_add = StrategyMenu::makeButton();
    layout->addWidget(m_add);
    for (const bool all : {true, false}) {
        auto *button = new QPushButton;
        button->setObjectName(all ? u"all"_s : u"none"_s);
        button->setProperty("link", true);
        button->setStyleSheet(all ? QString() : u"padding-right: 0"_s);
        button->setText(all ? tr("All") : tr("None"));
        button->setAccessibleName(all ? tr("Choose all strategies") : tr("Choose no strategy"));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, all] { checkAll(all); });
        layout->addWidget(button);
    }
    return title;
}

void StrategyPanel::addRow(const Strategy &strategy)
{
    auto *row = new StrategyRow(strategy, int(m_rows.size()));
    row->setFindings(m_findings);
    m_rows.append(row);
    m_rowLayout->addWidget(row);
    connect(row, &StrategyRow::toggled, this, &StrategyPanel::onToggled);
    connect(row, &StrategyRow::sqlRequested, this, [this, row] { emit sqlRequested(row->name()); });
    if (m_rows.size() <= 9)
        addAction(row);
}

void StrategyPanel::addAction(StrategyRow *row)
{
    QString title = row->title();
    auto *action = new QAction(title.replace(u'&', u"&&"_s), this);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_rows.size())));
    connect(action, &QAction::toggled, row, &StrategyRow::setChecked);
    connect(row, &StrategyRow::toggled, action,
            [action, row] { action->setChecked(row->isChecked()); });
    m_actions.append(action);
    QWidget::addAction(action);
}

void StrategyPanel::checkAll(bool all)
{
    setChecked(all ? names() : QStringList());
}

void StrategyPanel::onToggled()
{
    if (m_isLoading)
        return;
    m_message->say(checked().isEmpty() ? tr("Choose at least one strategy to race.") : QString());
    emit changed();
}

} // namespace lastroom
