// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/page.h"
#include "ui/window/keysdialog.h"

#include <QHash>
#include <QObject>
#include <QSet>

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
    /** \p shown the pages, in their order; they outlive this. */
    explicit WindowActions(const QList<Page *> &shown, QObject *parent = nullptr);

    QAction *open;
    QAction *token;
    QAction *picture;
    QAction *quit;
    QAction *run;
    QAction *stop;
    QAction *larger;
    QAction *smaller;
    QAction *normal;
    QAction *predict; ///< a question before each run
    QAction *askClass; ///< the same, of a class
    QAction *present;
    QAction *sql;
    QAction *welcome;
    QAction *manual;
    QAction *manualOfPage;
    QAction *showWords;
    QAction *showKeys;
    QAction *report;
    QAction *about;
    QAction *aboutQt;
    QActionGroup *pages; ///< data: the place of the page
    QActionGroup *appearance; ///< data: Settings::Appearance
    QActionGroup *language; ///< data: Settings::language

    /** Those of the window, not of its pages. */
    const QList<QAction *> &all() const { return m_ofWindow; }

    /** Makes the menus in \p bar, with \p shown, which strategies the pages show. */
    void fill(QMenuBar *bar, QMenu *shown);

    /** Puts into the menus what the pages have to say now. */
    void refill();

    /** Only the actions of \p page are seen and have keys: each page has Space and Home for itself.
     */
    void showPage(const Page *page);

    /** Every action that has a key, with it: "Run race" → "F5"; the window's, then each page's. */
    QList<KeyGroup> keys() const;

private:
    QAction *make(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                  const QString &tip);
    void makePages();
    void makeAppearances();
    void makeLanguages();
    void addOfPages(Page::Menu menu, bool isFirst);

    const QList<Page *> m_pages;
    QList<QAction *> m_ofWindow;
    QHash<Page::Menu, QMenu *> m_menus;
    QMenu *m_themes = nullptr; ///< made by fill()
    QMenu *m_languages = nullptr; ///< made by fill()
    QMenu *m_shown = nullptr; ///< given to fill()
    QSet<QAction *> m_hidden; ///< of the pages that are not shown
};

} // namespace lastroom
