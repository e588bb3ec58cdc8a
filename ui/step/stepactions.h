// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QObject>

class QAction;

namespace lastroom {

/**
 * What can be done on the step page, for buttons, keys and menus: the next step of each client,
 * back, play, start over. Their keys work anywhere in the window while the page is shown, except
 * where an input needs them itself. Thread: GUI.
 */
class StepActions : public QObject
{
    Q_OBJECT

public:
    explicit StepActions(QObject *parent);

    /** Follows what is possible now. \p available: the page is shown. */
    void show(const ScheduleRecording &recording, bool playing, bool available, bool pending);

    void setTheme(const Theme &theme);

    const QList<QAction *> &clients() const { return m_clients; } ///< Schedule::mostClients

    QAction *back() const { return m_back; }

    QAction *play() const { return m_play; }

    QAction *startOver() const { return m_startOver; }

    /** Those whose text() follows what happens say in whatsThis() what they always do. */
    QList<QAction *> all() const;

signals:
    void stepWanted(int client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const QString &name, const QString &text, const QList<QKeySequence> &keys);
    void showClient(const ScheduleRecording &recording, int client, bool available);
    void setIcons();

    Theme m_theme;
    bool m_isPlaying = false;
    QList<QAction *> m_clients;
    QAction *m_back;
    QAction *m_play;
    QAction *m_startOver;
};

} // namespace lastroom
