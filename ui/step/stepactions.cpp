// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/stepactions.h"

#include "ui/control/keytaker.h"
#include "ui/step/stepwords.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString keyed(const QString &text, const QAction *action)
{
    return u"%1 (%2)"_s.arg(text, action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

StepActions::StepActions(QObject *parent)
    : QObject(parent)
{
    for (int client = 0; client < Schedule::mostClients; ++client) {
        QAction *action = make(u"step"_s + clientLetter(client), clientName(client),
                               {Qt::Key(Qt::Key_A + client)});
        action->setWhatsThis(tr("Next statement of %1").arg(clientName(client)));
        connect(action, &QAction::triggered, this, [this, client] { emit stepWanted(client); });
        m_clients.append(action);
    }
    m_back = make(u"stepBack"_s, tr("Back"), {Qt::Key_Backspace, Qt::Key_Left});
    m_back->setToolTip(
        keyed(tr("Runs the schedule without its last step, on a fresh row"), m_back));
    m_play = make(u"stepPlay"_s, tr("Play schedule"), {Qt::Key_Space});
    m_play->setWhatsThis(tr("Play the schedule, or pause"));
    m_startOver = make(u"stepStartOver"_s, tr("Start over"), {Qt::Key_Home});
    m_startOver->setToolTip(
        keyed(tr("Takes a fresh row, on which nothing has happened"), m_startOver));
    setIcons();
    // A shortcut wins over the widget that has the keyboard, unless somebody speaks for the widget.
    QCoreApplication::instance()->installEventFilter(this);
}

QAction *StepActions::make(const QString &name, const QString &text,
                           const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setAutoRepeat(false);
    return action;
}

QList<QAction *> StepActions::all() const
{
    return m_clients + QList<QAction *>{m_back, m_play, m_startOver};
}

void StepActions::show(const ScheduleRecording &recording, bool playing, bool available,
                       bool pending)
{
    for (int client = 0; client < m_clients.size(); ++client)
        showClient(recording, client, available && !pending);
    m_back->setEnabled(available && (pending || !recording.steps.isEmpty()));
    m_play->setEnabled(available);
    m_startOver->setEnabled(available);
    const bool turned = std::exchange(m_isPlaying, playing) != playing;
    m_play->setText(playing ? tr("Pause") : tr("Play schedule"));
    m_play->setToolTip(keyed(playing ? tr("Stops after the step that is running")
                                     : tr("Runs the schedule of the tool bar, step after step"),
                             m_play));
    if (turned)
        setIcons();
}

void StepActions::showClient(const ScheduleRecording &recording, int client, bool available)
{
    QAction *action = m_clients.at(client);
    const bool exists = client < recording.situation.clients;
    action->setVisible(exists);
    if (!exists || recording.strategy.steps.isEmpty()) {
        action->setEnabled(false);
        return;
    }
    const StepWords words(recording);
    const QString name = clientName(client);
    const QString reason = words.whyNot(client);
    action->setEnabled(available && reason.isEmpty());
    switch (recording.stateOf(client)) {
    case ScheduleRecording::ClientState::Ready: {
        const AttemptMove next = recording.nextMove(client).value_or(AttemptMove());
        action->setText(tr("%1 ▸ %2").arg(name, recording.name(next)));
        action->setToolTip(keyed(tr("Runs %1’s next statement, %2: %3")
                                     .arg(name, recording.name(next).toHtmlEscaped(),
                                          words.statement(next).toHtmlEscaped()),
                                 action));
        return;
    }
    case ScheduleRecording::ClientState::Waiting:
        action->setText(tr("%1 waits").arg(name));
        break;
    case ScheduleRecording::ClientState::Ended:
        action->setText(tr("%1: %2").arg(name, outcomeText(*recording.endingOf(client))));
        break;
    }
    action->setToolTip(reason);
}

void StepActions::setTheme(const Theme &theme)
{
    m_theme = theme;
    setIcons();
}

void StepActions::setIcons()
{
    const auto set = [this](QAction *action, const QString &name) {
        action->setIcon(icon(name, m_theme.text, m_theme.disabledText));
    };
    set(m_back, u"back"_s);
    set(m_play, m_isPlaying ? u"pause"_s : u"play"_s);
    set(m_startOver, u"again"_s);
}

bool StepActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_play->isEnabled()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool shifted = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier;
        if ((key->modifiers() == Qt::NoModifier || shifted) && takesKey(watched, key->key())) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lastroom
