// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pagetoolbar.h"

#include "ui/page/page.h"

#include <QLabel>

namespace lastroom {

using namespace Qt::StringLiterals;

PageToolBar::PageToolBar(const QList<Page *> &pages, QWidget *parent)
    : QToolBar(tr("Tools of the page"), parent)
    , m_pages(pages)
    , m_server(new QLabel)
{
    setObjectName(u"pageTools"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const Page *page : pages)
        m_tools.append(addWidget(page->tools()));
    m_server->setObjectName(u"server"_s);
    m_server->setProperty("pill", true);
    m_server->setTextFormat(Qt::RichText);
    m_serverPlace = addWidget(m_server);
}

void PageToolBar::showPage(int place)
{
    for (int at = 0; at < int(m_tools.size()); ++at)
        m_tools.at(at)->setVisible(at == place);
    m_place = place;
    m_serverPlace->setVisible(!m_isPlain && m_pages.at(place)->showsServer());
}

void PageToolBar::setPlain(bool plain)
{
    m_isPlain = plain;
    showPage(m_place);
}

void PageToolBar::showDatabase(const Database &database, const Theme &theme)
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
