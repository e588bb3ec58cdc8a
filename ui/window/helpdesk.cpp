// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/helpdesk.h"

#include "ui/window/aboutdialog.h"
#include "ui/window/reportdialog.h"

namespace lastroom {

using namespace Qt::StringLiterals;

HelpDesk::HelpDesk(std::shared_ptr<const Database> database, QWidget *window)
    : QObject(window)
    , m_database(std::move(database))
    , m_window(window)
{
}

void HelpDesk::openManual(const QString &page)
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualWindow>();
        m_manual->setTheme(m_theme);
    }
    m_manual->open(page.isEmpty() ? QString() : u"docs/manual/%1.md"_s.arg(page));
}

void HelpDesk::showKeys(const QList<KeyGroup> &groups)
{
    KeysDialog(groups, m_window).exec();
}

void HelpDesk::report(const QList<Diagnosis> &ofWindow, const ToldErrors &told)
{
    ReportDialog(m_database, ofWindow, told, m_window).exec();
}

void HelpDesk::showAbout()
{
    AboutDialog(m_window).exec();
}

void HelpDesk::close()
{
    if (m_manual)
        m_manual->close();
}

void HelpDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_manual)
        m_manual->setTheme(theme);
}

} // namespace lastroom
