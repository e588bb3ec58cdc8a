// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtoolbar.h"

#include "ui/page/page.h"

#include <QActionGroup>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

WindowToolBar::WindowToolBar(const QActionGroup *ways, const QList<Page *> &pages, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_pages(pages)
    , m_server(new QLabel)
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
        m_ways.append(addWidget(button));
    }
    auto *gap = new QWidget;
    gap->setFixedWidth(fontMetrics().height());
    m_ways.append(addWidget(gap));
    for (const Page *page : pages)
        m_tools.append(addWidget(page->tools()));
    m_server->setObjectName(u"server"_s);
    m_server->setProperty("pill", true);
    m_server->setTextFormat(Qt::RichText);
    m_serverPlace = addWidget(m_server);
}

void WindowToolBar::showPage(int place)
{
    for (int at = 0; at < int(m_tools.size()); ++at)
        m_tools.at(at)->setVisible(at == place);
    m_place = place;
    m_serverPlace->setVisible(!m_isPlain && m_pages.at(place)->showsServer());
}

void WindowToolBar::setPlain(bool plain)
{
    m_isPlain = plain;
    for (QAction *way : std::as_const(m_ways))
        way->setVisible(!plain);
    showPage(m_place);
}

void WindowToolBar::showDatabase(const Database &database, const Theme &theme)
{
    const std::optional<Error> failed = database.failure();
    const QColor colour = failed ? theme.overbooked
        : database.isReady()     ? theme.safe
                                 : theme.caution;
    QString text = database.description().toHtmlEscaped();
    if (failed)
        text += tr(" failed");
    else if (!database.isReady())
        text += tr(" starting…");
    m_server->setText(u"<span style='color:%1'>●</span>&nbsp; %2"_s.arg(colour.name(), text));
    m_server->setToolTip(
        database.isPrivate()
            ? tr("A PostgreSQL of its own, reachable through a Unix socket only, gone when the "
                 "window closes")
            : tr("The database that you gave; only the schema lastroom in it is used"));
}

} // namespace lastroom
