// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/explore/explorepage.h"
#include "ui/keysdialog.h"
#include "ui/noticebar.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/racepage.h"
#include "ui/race/racesidebar.h"
#include "ui/race/racestage.h"
#include "ui/race/replaybar.h"
#include "ui/race/strategypanel.h"
#include "ui/step/steppage.h"
#include "ui/strategydialog.h"
#include "ui/windowactions.h"
#include "ui/windowtoolbar.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowOptions &options, QWidget *parent)
    : QMainWindow(parent)
    , m_options(options)
    , m_settings(options.remembers ? Settings::read() : Settings())
    , m_actions(new WindowActions(this))
    , m_race(new RacePage(options.database, options.library, m_settings))
    , m_step(new StepPage(options.database, options.library, m_settings))
    , m_explore(new ExplorePage(options.database, options.library, m_settings))
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_pages{m_race, m_step, m_explore}
    , m_systemPalette(QApplication::palette())
{
    setObjectName(u"window"_s);
    for (Page *page : m_pages)
        m_stack->addWidget(page);
    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    setCentralWidget(center);
    m_notice->showRefused(options.library);
    setAcceptDrops(true);
    const RaceSidebar *sidebar = m_race->sidebar();
    QList<QList<QAction *>> ofPages;
    for (const Page *page : m_pages)
        ofPages.append(page->actions());
    m_actions->fill(menuBar(),
                    {sidebar->inventory()->undoAction(), sidebar->inventory()->redoAction()},
                    sidebar->strategies()->toggleActions(), ofPages);
    m_toolBar = new WindowToolBar(m_actions->pages, m_pages, this);
    addToolBar(m_toolBar);
    createStatusBar();
    connectActions();
    connectPages();
    for (QAction *action : m_actions->appearance->actions())
        action->setChecked(action->data().toInt()
                           == int(options.appearance.value_or(m_settings.appearance)));
    applyAppearance();
    resize(1440, 900);
    restoreGeometry(m_settings.geometry);
    showPage(m_race);
    showDatabase();
    if (!options.inventoryFile.isEmpty())
        openInventory(options.inventoryFile);
    m_race->tools()->setFocus();
}

MainWindow::~MainWindow()
{
    // What the pages' parts report while they are destroyed comes too late.
    for (Page *page : m_pages)
        page->disconnect(this);
    m_race->sidebar()->disconnect(this);
}

void MainWindow::createStatusBar()
{
    m_activity = new QLabel;
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
    on(m_actions->open, [this] { chooseInventory(); });
    on(m_actions->save, [this] { chooseInventoryFile(); });
    on(m_actions->picture, [this] { choosePicture(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->run, [this] { page()->run(); });
    on(m_actions->stop, [this] { page()->stop(); });
    on(m_actions->table, [this](bool shown) { m_race->stage()->setTableVisible(shown); });
    on(m_actions->larger, [this] { setTextPercent(m_settings.textPercent + 10); });
    on(m_actions->smaller, [this] { setTextPercent(m_settings.textPercent - 10); });
    on(m_actions->normal, [this] { setTextPercent(100); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->sql, [this] { showSql({}); });
    on(m_actions->showKeys, [this] { showKeys(); });
    on(m_actions->about, [this] { showAbout(); });
    connect(m_actions->appearance, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.appearance = Settings::Appearance(action->data().toInt());
        applyAppearance();
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
        });
        connect(each, &Page::titleChanged, this, &MainWindow::showTitle);
    }
    connect(m_race->sidebar(), &RaceSidebar::sqlRequested, this, &MainWindow::showSql);
    connect(m_explore, &ExplorePage::openRequested, this,
            [this](const QString &strategy, const Situation &situation, const Schedule &schedule) {
                showPage(m_step);
                m_step->open(strategy, situation, schedule);
            });
    const auto showFindings
        = [this] { m_race->sidebar()->strategies()->setFindings(m_explore->findings()); };
    connect(m_explore, &ExplorePage::findingsChanged, this, showFindings);
    showFindings();
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
    m_toolBar->showPage(m_stack->currentIndex());
    showPageActions();
    showTitle();
    showStatus();
}

/** What is hidden has no key either: each page has Space and Home for itself. */
void MainWindow::showPageActions()
{
    for (const Page *each : m_pages) {
        for (QAction *action : each->actions()) {
            // The page itself may hide some, such as the key of a third client.
            if (each == page() && m_hidden.remove(action))
                action->setVisible(true);
            else if (each != page() && action->isVisible()) {
                action->setVisible(false);
                m_hidden.insert(action);
            }
        }
    }
    const bool races = page() == m_race;
    m_actions->editMenu->menuAction()->setVisible(races);
    const InventoryPanel *inventory = m_race->sidebar()->inventory();
    for (QAction *action : {inventory->undoAction(), inventory->redoAction(), m_actions->table})
        action->setVisible(races);
}

void MainWindow::applyAppearance()
{
    const auto wanted
        = Settings::Appearance(m_actions->appearance->checkedAction()->data().toInt());
    const bool systemIsDark = m_systemPalette.window().color().lightness() < 128;
    const bool dark = wanted == Settings::Appearance::Dark
        || (wanted == Settings::Appearance::System && systemIsDark);
    m_theme = dark ? Theme::dark() : Theme::light();
    m_applying = true;
    applyTheme(*qApp, m_theme, m_settings.textPercent);
    m_applying = false;
    for (Page *each : m_pages)
        each->setTheme(m_theme);
    if (m_strategyDialog)
        m_strategyDialog->setTheme(m_theme);
    showDatabase();
}

void MainWindow::setTextPercent(int percent)
{
    m_settings.textPercent = qBound(Settings::leastText, percent, Settings::greatestText);
    applyAppearance();
}

void MainWindow::showDatabase()
{
    m_toolBar->showDatabase(*m_options.database, m_theme);
    const std::optional<Error> failed = m_options.database->failure();
    if (failed && m_race->notice()->isHidden())
        m_race->complain(*failed);
}

void MainWindow::showStatus()
{
    m_activity->setText(page()->activity());
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
        m_strategyDialog->setStrategies(m_options.library.strategies());
        m_strategyDialog->setTheme(m_theme);
    }
    m_strategyDialog->showStrategy(name.isEmpty() ? m_options.library.names().first() : name);
}

void MainWindow::showKeys()
{
    KeysDialog(m_actions->keys(), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Last Room"),
                       tr("<h3>Last Room %1</h3><p>Two people want the last room. Both look, both "
                          "see it free, both "
                          "book it.</p><p>Qt %2. GPL-3.0-or-later.</p>")
                           .arg(u"" LASTROOM_VERSION ""_s, QString::fromLatin1(qVersion())));
}

void MainWindow::chooseInventory()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open inventory"), {},
                                                      tr("Inventories (*.json);;All files (*)"));
    if (!path.isEmpty())
        openInventory(path);
}

void MainWindow::openInventory(const QString &path)
{
    showPage(m_race);
    m_race->sidebar()->inventory()->openFile(path);
}

void MainWindow::chooseInventoryFile()
{
    QFileDialog dialog(this, tr("Save inventory"), {}, tr("Inventories (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"json"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_race->sidebar()->inventory()->saveFile(dialog.selectedFiles().first());
}

void MainWindow::choosePicture()
{
    QFileDialog dialog(this, tr("Save picture"), {}, tr("Pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"png"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> saved = savePicture(dialog.selectedFiles().first()); !saved)
        page()->complain(saved.error());
}

Result<> MainWindow::savePicture(const QString &path)
{
    if (grab().save(path, "PNG"))
        return {};
    return failure(Error::Kind::File, path, tr("the picture cannot be written"),
                   tr("choose another place"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_options.remembers) {
        m_settings.geometry = saveGeometry();
        for (const Page *each : m_pages)
            each->remember(m_settings);
        m_settings.write();
    }
    for (Page *each : m_pages)
        each->stop();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openInventory(event->mimeData()->urls().first().toLocalFile());
}

} // namespace lastroom
