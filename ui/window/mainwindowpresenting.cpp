// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is seen of the window: all of it, a lesson, a presentation.

#include "ui/page/page.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagetoolbar.h"
#include "ui/window/presentation.h"
#include "ui/window/welcomecard.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowtoolbar.h"

#include <QAction>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>

#include <algorithm>

namespace lastroom {

void MainWindow::connectPresentation()
{
    m_actions->predict->setChecked(m_settings.predicts);
    // Who wants to be asked is there.
    connect(m_actions->predict, &QAction::triggered, this, [this] {
        m_mayAsk = true;
        followAsking();
    });
    for (QAction *action : {m_actions->predict, m_actions->askClass})
        connect(action, &QAction::toggled, this, &MainWindow::followAsking);
    connect(m_actions->present, &QAction::triggered, m_presentation, &Presentation::setOn);
    connect(m_presentation, &Presentation::changed, this, &MainWindow::followPresentation);
    connect(m_presentation, &Presentation::nextWanted, this, [this] { stepOn(); });
    connect(m_presentation, &Presentation::previousWanted, this, [this] { stepBack(); });
    // Their keys work without the menu bar, too.
    addActions(m_actions->all());
    followAsking();
}

void MainWindow::present()
{
    m_presentation->setOn(true);
}

void MainWindow::followAsking()
{
    m_settings.predicts = m_actions->predict->isChecked();
    // A lesson asks in its own way.
    const bool isReader
        = m_settings.predicts && m_mayAsk && !m_presentation->isOn() && !m_hasLesson;
    for (Page *each : m_pages)
        each->setAsks(m_actions->askClass->isChecked() && !m_hasLesson ? Page::Asks::Class
                          : isReader                                   ? Page::Asks::Reader
                                                                       : Page::Asks::Nobody);
}

void MainWindow::followPresentation()
{
    const bool isOn = m_presentation->isOn();
    m_actions->present->setChecked(isOn);
    m_presentedPercent = std::max(chosenTextPercent(), Presentation::textPercent(screen()->size()));
    followPlainness();
    followAsking();
    applyAppearance();
}

void MainWindow::setHasLesson(bool has)
{
    m_hasLesson = has;
    followPlainness();
    followAsking();
}

void MainWindow::followPlainness()
{
    const bool isPlain = m_hasLesson || m_presentation->isOn();
    menuBar()->setVisible(!isPlain);
    if (isPlain)
        m_welcome->hide();
    statusBar()->setVisible(!m_presentation->isOn());
    m_toolBar->setVisible(!isPlain);
    m_pageBar->setVisible(!m_hasLesson);
    m_pageBar->setPlain(isPlain);
    arrangeToolBars();
    for (Page *each : m_pages)
        each->setPlain(isPlain);
}

/** Beside one another where both have room, else below one another: nothing of them is hidden. */
void MainWindow::arrangeToolBars()
{
    if (!m_pageBar)
        return;
    const int needed = m_toolBar->sizeHint().width() + m_pageBar->sizeHint().width();
    const bool isBelow = needed > width();
    if (isBelow == toolBarBreak(m_pageBar))
        return;
    if (isBelow)
        insertToolBarBreak(m_pageBar);
    else
        removeToolBarBreak(m_pageBar);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeToolBars();
}

void MainWindow::begin()
{
    page()->begin();
}

void MainWindow::stepOn()
{
    page()->stepOn();
}

void MainWindow::stepBack()
{
    page()->stepBack();
}

/** What was learnt outlives whatever happens next. */
void MainWindow::keepProgress(const Page *page)
{
    page->remember(m_settings);
    if (m_options.remembers)
        m_settings.write();
}

int MainWindow::chosenTextPercent() const
{
    return m_settings.textPercent.value_or(m_options.systemText);
}

int MainWindow::textPercent() const
{
    return m_presentation->isOn() ? m_presentedPercent : chosenTextPercent();
}

} // namespace lastroom
