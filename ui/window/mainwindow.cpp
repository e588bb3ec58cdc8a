// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/accessible/accessibles.h"
#include "ui/control/noticebar.h"
#include "ui/control/told.h"
#include "ui/control/windowsize.h"
#include "ui/page/page.h"
#include "ui/page/strategymenu.h"
#include "ui/page/strategyshelf.h"
#include "ui/page/wordtips.h"
#include "ui/window/helpdesk.h"
#include "ui/window/lessonbar.h"
#include "ui/window/pagetoolbar.h"
#include "ui/window/presentation.h"
#include "ui/window/statusline.h"
#include "ui/window/strategydialog.h"
#include "ui/window/welcomecard.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowtoolbar.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowOptions &options, QWidget *parent)
    : QMainWindow(parent)
    , m_options(options)
    , m_settings(options.remembers ? Settings::read() : Settings())
    , m_shelf(new StrategyShelf(options.library, m_settings.findings, m_settings.added, this))
    , m_notice(new NoticeBar)
    , m_mayAsk(options.asks)
    , m_presentation(new Presentation(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"window"_s);
    installAccessibles();
    setAcceptDrops(true);
    new WordTips(this);
    // Before any control asks for its size: it would keep the one that was then.
    applyUnstyledTheme(*qApp, m_theme, textPercent());
    m_welcome = new WelcomeCard;
    m_lessonBar = new LessonBar;
    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_welcome);
    column->addWidget(m_lessonBar);
    column->addWidget(m_stack, 1);
    setCentralWidget(center);
    createStatusBar();
    connect(m_shelf, &StrategyShelf::changed, this, &MainWindow::followShelf);
    followShelf();
}

void MainWindow::setPages(const QList<Page *> &pages)
{
    m_pages = pages;
    for (Page *page : m_pages)
        m_stack->addWidget(page);
    m_actions = new WindowActions(m_pages, this);
    m_help = new HelpDesk(m_options.database, this);
    m_actions->fill(menuBar(), new StrategyMenu(m_shelf, this));
    m_toolBar = new WindowToolBar(m_actions->pages, this);
    m_pageBar = new PageToolBar(m_pages, this);
    addToolBar(m_toolBar);
    addToolBar(m_pageBar);
    // Behind them in the order of Tab, too: what comes to a window last, comes last there.
    setCentralWidget(takeCentralWidget());
    connectActions();
    connectPages();
    connectPresentation();
    for (QAction *action : m_actions->appearance->actions())
        action->setChecked(action->data().toInt()
                           == int(m_options.appearance.value_or(m_settings.appearance)));
    for (QAction *action : m_actions->language->actions())
        action->setChecked(action->data().toString() == m_settings.language);
    applyAppearance();
    const QSize wanted(1440, 900);
    // A picture is as large on every screen, or on none.
    if (!m_options.remembers)
        resize(wanted);
    else if (!restoreGeometry(m_settings.geometry))
        openWithinScreen(*this, wanted * textPercent() / 100);
    showPage(0);
    showDatabase();
    if (m_options.remembers && !std::exchange(m_settings.isWelcomed, true))
        m_welcome->show();
    if (!m_options.file.isEmpty())
        open(m_options.file);
    m_pages.first()->tools()->setFocus();
}

MainWindow::~MainWindow()
{
    // What the pages' parts report while they are destroyed comes too late.
    for (Page *page : m_pages)
        page->disconnect(this);
}

void MainWindow::createStatusBar()
{
    m_activity = new StatusLine;
    m_activity->setObjectName(u"activity"_s);
    m_figures = new QLabel;
    m_figures->setObjectName(u"figures"_s);
    statusBar()->addWidget(m_activity, 1);
    statusBar()->addPermanentWidget(m_figures);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    const auto on
        = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_actions->open, [this] { chooseFile(); });
    on(m_actions->token, [this] { emit tokenWanted(); });
    on(m_actions->picture, [this] { choosePicture(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->run, [this] { begin(); });
    on(m_actions->stop, [this] { page()->stop(); });
    on(m_actions->larger, [this] { setTextPercent(textPercent() + 10); });
    on(m_actions->smaller, [this] { setTextPercent(textPercent() - 10); });
    on(m_actions->normal, [this] { setTextPercent({}); });
    on(m_actions->sql, [this] { showSql({}); });
    on(m_actions->welcome, [this] { m_welcome->show(); });
    on(m_actions->showWords, [this] { emit wordsWanted(); });
    on(m_actions->manual, [this] { m_help->openManual({}); });
    on(m_actions->manualOfPage, [this] { m_help->openManual(page()->name().manual); });
    on(m_actions->showKeys, [this] { m_help->showKeys(m_actions->keys()); });
    on(m_actions->report, [this] { m_help->report(describeWindow(), m_told); });
    on(m_actions->about, [this] { m_help->showAbout(); });
    on(m_actions->aboutQt, [] { QApplication::aboutQt(); });
    connect(m_actions->appearance, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.appearance = Settings::Appearance(action->data().toInt());
        applyAppearance();
    });
    connect(m_actions->language, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString code = action->data().toString();
        if (std::exchange(m_settings.language, code) != code)
            emit languageChosen(code);
    });
    connect(m_actions->pages, &QActionGroup::triggered, this,
            [this](const QAction *action) { showPage(action->data().toInt()); });
}

void MainWindow::connectPages()
{
    for (Page *each : m_pages) {
        connect(each, &Page::statusChanged, this, [this, each] {
            if (each == page())
                showStatus();
            // What runs would be lost with the window that another one takes the place of.
            m_actions->language->setEnabled(std::all_of(
                m_pages.begin(), m_pages.end(), [](const Page *page) { return page->isIdle(); }));
        });
        // Who begins something has read it, and a small screen has better to show.
        connect(each, &Page::begun, m_welcome, &QWidget::hide);
        connect(each, &Page::progressed, this, [this, each] { keepProgress(each); });
        connect(each, &Page::titleChanged, this, &MainWindow::showTitle);
        connect(each, &Page::wanted, this, [this, each] { showPage(each); });
        connect(each, &Page::sqlRequested, this, &MainWindow::showSql);
        connect(each, &Page::actionsChanged, this, [this] {
            m_actions->refill();
            m_actions->showPage(page());
        });
    }
}

Page *MainWindow::page() const
{
    return m_pages.at(m_stack->currentIndex());
}

void MainWindow::showPage(int place)
{
    showPage(m_pages.at(place));
}

void MainWindow::showPage(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_actions->pages->actions().at(m_stack->currentIndex())->setChecked(true);
    m_pageBar->showPage(m_stack->currentIndex());
    arrangeToolBars();
    m_actions->showPage(page);
    showTitle();
    showStatus();
    emit pageShown(page);
}

void MainWindow::applyAppearance()
{
    const auto wanted
        = Settings::Appearance(m_actions->appearance->checkedAction()->data().toInt());
    const Theme systems = m_options.systemIsDark ? Theme::dark() : Theme::light();
    m_theme
        = wanted == Settings::Appearance::System ? systems : Theme::named(Settings::nameOf(wanted));
    applyTheme(*qApp, m_theme, textPercent());
    for (Page *each : m_pages)
        each->setTheme(m_theme);
    if (m_strategyDialog)
        m_strategyDialog->setTheme(m_theme);
    m_help->setTheme(m_theme);
    showDatabase();
    arrangeToolBars();
}

/** Nothing: as large as the system's. */
void MainWindow::setTextPercent(const std::optional<int> &percent)
{
    const auto wanted = percent
        ? std::optional(qBound(Settings::leastText, *percent, Settings::greatestText))
        : std::nullopt;
    if (m_presentation->isOn())
        m_presentedPercent = wanted.value_or(m_options.systemText);
    else
        m_settings.textPercent = wanted;
    applyAppearance();
}

void MainWindow::showDatabase()
{
    m_pageBar->showDatabase(*m_options.database, m_theme);
    const std::optional<Error> failed = m_options.database->failure();
    if (failed && std::exchange(m_toldFailure, failed) != failed)
        page()->complain(*failed);
}

void MainWindow::showStatus()
{
    m_activity->setSentence(page()->activity());
    m_figures->setText(page()->figures());
    m_actions->run->setText(page()->runText());
    m_actions->run->setEnabled(page()->canRun());
    m_actions->stop->setEnabled(page()->canStop());
}

void MainWindow::showTitle()
{
    const QString what = page()->title();
    setWindowTitle(what.isEmpty() ? tr("Last Room") : tr("Last Room — %1").arg(what));
}

void MainWindow::showSql(const QString &name)
{
    if (!m_strategyDialog) {
        m_strategyDialog = new StrategyDialog(this);
        m_strategyDialog->setStrategies(m_shelf->shown(), m_shelf->strategies());
        m_strategyDialog->setTheme(m_theme);
    }
    m_strategyDialog->showStrategy(name.isEmpty() ? m_shelf->strategies().first().name : name);
}

QList<Diagnosis> MainWindow::describeWindow() const
{
    const QSize size = screen()->size();
    const StrategyLibrary &library = m_shelf->library();
    return {{u"platform"_s, QGuiApplication::platformName()},
            {u"screen"_s,
             u"%1 × %2, scale %3"_s.arg(size.width()).arg(size.height()).arg(devicePixelRatioF())},
            {u"window"_s, u"%1 × %2"_s.arg(width()).arg(height())},
            {u"text"_s, u"%1 %"_s.arg(textPercent())},
            {u"theme"_s, m_theme.isDark ? u"dark"_s : u"light"_s},
            {u"contrast"_s, m_theme.isHighContrast ? u"high"_s : u"usual"_s},
            {u"language"_s, QLocale().bcp47Name()},
            {u"page"_s, page()->name().manual},
            {u"strategies"_s,
             u"%1, %2 shown, %3 refused"_s.arg(m_shelf->strategies().size())
                 .arg(m_shelf->shown().size())
                 .arg(library.refused().size())}};
}

void MainWindow::followShelf()
{
    m_notice->showRefused(m_shelf->library());
    if (m_strategyDialog)
        m_strategyDialog->setStrategies(m_shelf->shown(), m_shelf->strategies());
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == ToldEvent::kind)
        m_told.add(static_cast<const ToldEvent *>(event)->sentence());
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The next start is none.
    m_presentation->setOn(false);
    if (m_options.remembers) {
        m_settings.geometry = saveGeometry();
        m_settings.findings = m_shelf->findings();
        m_settings.added = m_shelf->added();
        for (const Page *each : m_pages)
            each->remember(m_settings);
        m_settings.write();
    }
    for (Page *each : m_pages)
        each->stop();
    m_help->close();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The window manager may end it, too.
    if (event->type() == QEvent::WindowStateChange && !isFullScreen() && m_actions)
        m_presentation->setOn(false);
}

} // namespace lastroom
