// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "ui/theme/theme.h"

#include <QToolBar>

class QLabel;

namespace lastroom {

class Page;

/** What the shown page puts into the tool bar, and the server. Beside the way to the pages where
 * there is room, else below it. Thread: GUI. */
class PageToolBar : public QToolBar
{
    Q_OBJECT

public:
    /** Takes the pages' tools. */
    explicit PageToolBar(const QList<Page *> &pages, QWidget *parent = nullptr);

    /** Shows the tools of the page in this place. The server is shown beside them where the page
     * wants it. */
    void showPage(int place);

    /** The server is out of sight. */
    void setPlain(bool plain);

    /** Whether the server is there, by colour and word. */
    void showDatabase(const Database &database, const Theme &theme);

private:
    const QList<Page *> m_pages;
    QList<QAction *> m_tools; ///< in the order of the pages
    QLabel *m_server;
    QAction *m_serverPlace;
    bool m_isPlain = false;
    int m_place = 0; ///< of the page that is shown
};

} // namespace lastroom
