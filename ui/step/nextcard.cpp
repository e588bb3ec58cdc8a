// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/nextcard.h"

#include "ui/control/choicebox.h"
#include "ui/step/clientbutton.h"
#include "ui/step/stepactions.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lastroom {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

NextCard::NextCard(StepActions *actions, QWidget *parent)
    : QFrame(parent)
    , m_pace(new ChoiceBox({tr("½ s a step"), tr("1 s a step"), tr("2 s a step"), tr("at once")},
                           this))
    , m_othersRow(new QWidget)
{
    setProperty("panel", true);
    auto *heading = new QLabel(tr("Next statement"), this);
    heading->setProperty("role", u"heading"_s);
    m_pace->setObjectName(u"stepPace"_s);
    m_pace->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pace->setAccessibleName(tr("Pace"));
    m_pace->setToolTip(tr("How long to wait between two steps of a schedule that is played"));
    connect(m_pace, &QComboBox::currentIndexChanged, this, &NextCard::paceChanged);

    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_pace);
    auto *clients = new QGridLayout;
    for (QAction *action : actions->clients()) {
        const int place = int(m_clients.size());
        m_clients.append(follow(action, new ClientButton(this), false));
        // Four in a row would take the room of the board.
        clients->addWidget(m_clients.last(), place / 2, place % 2);
    }
    clients->setColumnStretch(2, 1);
    auto *others = new QHBoxLayout(m_othersRow);
    others->setContentsMargins({});
    for (QAction *action : {actions->back(), actions->play(), actions->startOver()}) {
        m_others.append(follow(action, new QPushButton(this), true));
        others->addWidget(m_others.last());
    }
    others->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(clients);
    layout->addWidget(m_othersRow);
}

QPushButton *NextCard::follow(QAction *action, QPushButton *button, bool withIcon)
{
    button->setObjectName(action->objectName() + u"Button"_s);
    // Clicking must not take the keyboard away from the board, nor lose it with a button that
    // becomes disabled.
    button->setFocusPolicy(Qt::TabFocus);
    const auto update = [button, action, withIcon] {
        if (withIcon)
            button->setIcon(action->icon());
        button->setText(withIcon ? u' ' + action->text() : action->text());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, update);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    update();
    return button;
}

std::chrono::milliseconds NextCard::pace() const
{
    constexpr std::chrono::milliseconds paces[]{500ms, 1000ms, 2000ms, 0ms};
    return paces[m_pace->currentIndex()];
}

void NextCard::setPlain(bool plain)
{
    m_pace->setVisible(!plain);
    m_othersRow->setVisible(!plain);
}

void NextCard::setTheme(const Theme &theme)
{
    for (int client = 0; client < m_clients.size(); ++client) {
        const Theme::ClientColours colours = theme.client(client);
        m_clients.at(client)->setStyleSheet(
            u"QPushButton { font-weight: 600 } QPushButton:enabled { background: %1; color: %2; "
            "border-color: %1 } QPushButton:enabled:hover, QPushButton:enabled:pressed { "
            "background: %3 } QPushButton:enabled:focus { border-color: %4 } "
            // What has become of a client is to be read from the back of the room.
            "QPushButton:disabled { background: transparent; color: %5; border-style: dashed }"_s
                .arg(colours.fill.name(), colours.onFill.name(), colours.hover.name(),
                     theme.text.name(), theme.mutedText.name()));
    }
    const int size = fontMetrics().ascent();
    for (QPushButton *button : m_others)
        button->setIconSize({size, size});
}

void NextCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        const int size = fontMetrics().ascent();
        for (QPushButton *button : m_others)
            button->setIconSize({size, size});
    }
}

} // namespace lastroom
