// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/manual/manualpages.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;
class QUrl;

namespace lastroom {

class ManualView;

/**
 * The manual in a window of its own, beside what it is about: a list of pages, links and the way
 * back, and a search over all pages. What leads out of the program is opened by the system, on a
 * click. Thread: GUI.
 */
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    ManualWindow();

    /** Shows the page at \p path, from \p anchor on, and brings the window to the front. Where it
     * is empty, the page that was left. */
    void open(const QString &path = {}, const QString &anchor = {});

    void setTheme(const Theme &theme);

    ManualView *view() const { return m_view; } ///< owned by this

private:
    /** Where somebody was. */
    struct Visit
    {
        QString path;
        int scrolled = 0; ///< pixels
    };

    QWidget *makeBar();
    QToolButton *makeButton(const QString &name, const QString &text,
                            const QList<QKeySequence> &keys);
    void fillList();
    void go(const QString &path, const QString &anchor);
    void goBy(int steps);
    void follow(const QUrl &link);
    void showPlace();
    void find(const QString &text);
    void findNext(int direction);
    void showFound();

    const QList<ManualPage> m_pages;
    QList<Visit> m_visits;
    int m_visit = -1; ///< the one that is shown
    ManualView *m_view;
    QListWidget *m_list;
    QLineEdit *m_wanted;
    QLabel *m_found;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace lastroom
