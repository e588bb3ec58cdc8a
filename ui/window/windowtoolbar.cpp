// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtoolbar.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>

namespace lastroom {

using namespace Qt::StringLiterals;

WindowToolBar::WindowToolBar(const QActionGroup *ways, QWidget *parent)
    : QToolBar(tr("Pages"), parent)
{
    setObjectName(u"tools"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction *way : ways->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(way);
        button->setObjectName(way->objectName() + u"Button"_s);
        button->setProperty("nav", true);
        button->setText(way->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        addWidget(button);
    }
}

} // namespace lastroom
