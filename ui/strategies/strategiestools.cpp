// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategiestools.h"

#include "ui/strategies/strategydesk.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &templateName)
{
    if (templateName == u"look-and-take")
        return StrategiesTools::tr("Look, take, record");
    if (templateName == u"guarded")
        return StrategiesTools::tr("Guarded update");
    if (templateName == u"ledger-only")
        return StrategiesTools::tr("Reservations only, serializable");
    return templateName;
}

} // namespace

StrategiesTools::StrategiesTools(QWidget *parent)
    : QWidget(parent)
    , m_new(new QToolButton)
{
    m_new->setObjectName(u"newStrategy"_s);
    m_new->setText(tr("New ▾"));
    m_new->setToolTip(tr("A strategy of your own, from a template"));
    m_new->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_new);
    for (const QString &name : StrategyDesk::templates())
        menu->addAction(titleOf(name), this, [this, name] { emit newRequested(name); })
            ->setObjectName(u"template-"_s + name);
    m_new->setMenu(menu);
    auto *duplicate = makeButton(u"duplicate"_s, tr("Duplicate and edit"),
                                 tr("A copy of your own: built-in strategies stay as they are"),
                                 &StrategiesTools::duplicateRequested);
    m_save = makeButton(u"saveStrategy"_s, tr("Save"), tr("Write the file (Ctrl+S)"),
                        &StrategiesTools::saveRequested);
    m_revert = makeButton(u"revertStrategy"_s, tr("Revert"),
                          tr("What the file says, again; can be undone"),
                          &StrategiesTools::revertRequested);
    m_race = makeButton(u"raceStrategy"_s, tr("Race"),
                        tr("Hundreds of clients, with what stands here, saved or not"),
                        &StrategiesTools::raceRequested);
    m_step = makeButton(u"stepStrategy"_s, tr("Step through"),
                        tr("Alice and Bob, with what stands here, saved or not"),
                        &StrategiesTools::stepRequested);
    m_explore = makeButton(u"exploreStrategy"_s, tr("Explore"),
                           tr("Every order, with what stands here, saved or not (F5)"),
                           &StrategiesTools::exploreRequested);
    m_explore->setProperty("primary", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_row = {m_explore, m_race, m_step, m_new, m_save, duplicate, m_revert};
    for (QWidget *widget : std::as_const(m_row))
        row->addWidget(widget);
    row->addStretch(1);
    setFocusProxy(m_explore);
}

int StrategiesTools::widthOf(qsizetype count) const
{
    int width = 0;
    for (qsizetype at = 0; at < count; ++at)
        width += m_row.at(at)->sizeHint().width() + (at > 0 ? layout()->spacing() : 0);
    return width;
}

QSize StrategiesTools::minimumSizeHint() const
{
    return {widthOf(1), QWidget::minimumSizeHint().height()};
}

void StrategiesTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (qsizetype at = 0; at < m_row.size(); ++at)
        m_row.at(at)->setVisible(at == 0 || widthOf(at + 1) <= width());
}

QPushButton *StrategiesTools::makeButton(const QString &name, const QString &text,
                                         const QString &toolTip, void (StrategiesTools::*signal)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void StrategiesTools::setPossible(const Possible &possible)
{
    m_save->setEnabled(possible.save);
    m_revert->setEnabled(possible.revert);
    for (QPushButton *button : {m_race, m_step, m_explore})
        button->setEnabled(possible.use);
}

} // namespace lastroom
