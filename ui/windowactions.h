// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keysdialog.h"
#include "ui/settings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace lastroom {

/**
 * Every command of the window as one QAction, shared by menu, tool bar and key. Who can do it
 * connects to it. Thread: GUI. The actions belong to this.
 */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    QAction *open;
    QAction *save;
    QAction *picture;
    QAction *quit;
    QAction *run;
    QAction *stop;
    QAction *table;
    QAction *larger;
    QAction *smaller;
    QAction *normal;
    QAction *fullScreen;
    QAction *sql;
    QAction *showKeys;
    QAction *about;
    QMenu *editMenu = nullptr; ///< made by fill()
    QActionGroup *pages; ///< data: the place of the page
    QActionGroup *appearance; ///< data: Settings::Appearance

    /**
     * Fills \p bar; \p edit and \p toggles are actions that the race page offers, \p ofPages those
     * that each page offers.
     */
    void fill(QMenuBar *bar, const QList<QAction *> &edit, const QList<QAction *> &toggles,
              const QList<QList<QAction *>> &ofPages);

    /** Every action that has a key, with it: "Run race" → "F5"; the window's, then each page's. */
    QList<KeyGroup> keys() const;

private:
    QAction *make(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                  const QString &tip);

    QList<QAction *> m_ofWindow;
    QList<QList<QAction *>> m_ofPages; ///< in the order of pages
};

} // namespace lastroom
