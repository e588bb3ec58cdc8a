// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/receipt.h"
#include "ui/page/settings.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QKeySequence>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <optional>

class QAction;

namespace lastroom {

/**
 * One page of the window: what it shows, what it puts into the tool bar and into the menus, and
 * what its part of the status bar says. The window shows pages and knows none of them by name.
 * Thread: GUI.
 */
class Page : public QWidget
{
    Q_OBJECT

public:
    /** Whom begin() asks for a guess. */
    enum class Asks { Nobody, Reader, Class };

    /** The window's menus that pages add to. */
    enum class Menu { File, Edit, Run, View, Strategies };

    /** How the window calls it. */
    struct Name
    {
        QString text; ///< with its mnemonic: "&Race"
        QString toolTip;
        QString manual; ///< its page of the manual: "race"
    };

    ~Page() override;

    const Name &name() const { return m_name; }

    /** Its controls for the tool bar, which shows them while the page is shown. The tool bar
     * becomes their parent. */
    QWidget *tools() const { return m_tools; }

    /** What it puts into that menu. All of them are QWidget::actions(), too. */
    QList<QAction *> actionsIn(Menu menu) const { return m_menus.value(menu); }

    /** The server is shown beside its tools. */
    virtual bool showsServer() const { return false; }

    /** Whether open() can make something of a file of this name. */
    virtual bool opens(const QString & /*path*/) const { return false; }

    /** Shows what is in the file, or says in the page why not. */
    virtual void open(const QString & /*path*/) { }

    /** Starts what the page is for: the race, the schedule, the exploration. */
    virtual void run() = 0;

    /** As run(), for somebody who is there: a question comes first where that is wanted. */
    virtual void begin() { run(); }

    /** One thing further, as a presenter's key says: it is run, or the next of it is shown. */
    virtual void stepOn()
    {
        if (canRun())
            begin();
    }

    /** One thing back, where that can be. */
    virtual void stepBack() { }

    /** What is not needed to look on is out of sight. */
    virtual void setPlain(bool /*plain*/) { }

    virtual void setAsks(Asks asks) { m_asks = asks; }

    /** What that is called in the menu: "&Run race". */
    virtual QString runText() const = 0;
    virtual void stop() = 0;
    virtual bool canRun() const = 0;
    virtual bool canStop() const = 0;

    /** Everything that was asked for is done and shown. */
    virtual bool isIdle() const = 0;

    /** Why what was asked for last could not be done; nothing where it could. */
    virtual std::optional<Error> failure() const = 0;

    /** For the title bar, without the program's name; may be empty. */
    virtual QString title() const = 0;

    /** For the status bar: what is going on, and what was found. */
    virtual QString activity() const = 0;

    /** For the status bar: how much there is. */
    virtual QString figures() const = 0;

    /** Where what is shown comes from; nothing while nothing was run. */
    virtual std::optional<Receipt> receipt() const { return {}; }

    /** Says in the page what failed. */
    virtual void complain(const Error &error) = 0;

    /** Writes what is to be remembered. */
    virtual void remember(Settings & /*settings*/) const { }

    virtual void setTheme(const Theme &theme) = 0;

signals:
    void statusChanged(); ///< activity(), figures(), canRun() or canStop()
    void titleChanged();
    void begun(); ///< by begin(), or a button of the page that does it; a question may come first
    void idle(); ///< isIdle() has become true
    void actionsChanged(); ///< actionsIn()
    void progressed(); ///< what remember() writes is to be kept at once
    void wanted(); ///< the page has something to show and is to be brought to the front
    void sqlRequested(const QString &strategy); ///< the window is to show its SQL

protected:
    /** Takes \p tools, which live at least as long as the page. */
    Page(Name name, QWidget *tools, QWidget *parent);

    Asks asks() const { return m_asks; }

    /** Puts \p actions into the menu, in place of those that were there. The page's own keys are
     * those of the actions. */
    void setActionsIn(Menu menu, const QList<QAction *> &actions);

private:
    const Name m_name;
    Asks m_asks = Asks::Nobody;
    QPointer<QWidget> m_tools; ///< the tool bar's, once it has them
    QHash<Menu, QList<QAction *>> m_menus;
};

} // namespace lastroom
