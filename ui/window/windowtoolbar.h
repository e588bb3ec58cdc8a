// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "ui/theme/theme.h"

#include <QToolBar>

class QActionGroup;
class QLabel;

namespace lastroom {

class Page;

/** The tool bar: the way to each page, what the shown page puts there, and the server. Thread: GUI.
 */
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    /** \p ways an action a page; takes the pages' tools */
    WindowToolBar(const QActionGroup *ways, const QList<Page *> &pages, QWidget *parent = nullptr);

    /** Shows the tools of the page in this place. The server is shown beside them where the page
     * wants it. */
    void showPage(int place);

    /** What is not needed to go on is out of sight: the way to other pages, and the server. */
    void setPlain(bool plain);

    /** Whether the server is there, by colour and word. */
    void showDatabase(const Database &database, const Theme &theme);

private:
    const QList<Page *> m_pages;
    QList<QAction *> m_tools; ///< in the order of the pages
    QLabel *m_server;
    QAction *m_serverPlace;
    QList<QAction *> m_ways; ///< to the pages, and what divides them from the tools
    bool m_isPlain = false;
    int m_place = 0; ///< of the page that is shown
};

} // namespace lastroom
