// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page.h"

#include <QAction>

#include <utility>

namespace lastroom {

Page::Page(Name name, QWidget *tools, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_tools(tools)
{
}

Page::~Page()
{
    // A field that has the focus reports its edit while it is destroyed; nobody is there to hear
    // it.
    if (m_tools)
        m_tools->disconnect();
    // No tool bar has taken them.
    if (m_tools && !m_tools->parent())
        delete m_tools;
}

void Page::setActionsIn(Menu menu, const QList<QAction *> &actions)
{
    for (QAction *before : std::exchange(m_menus[menu], actions)) {
        if (!actions.contains(before))
            removeAction(before);
    }
    addActions(actions);
    emit actionsChanged();
}

} // namespace lastroom
