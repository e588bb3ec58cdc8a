// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/icon.h"
#include "ui/keysdialog.h"
#include "ui/noticebar.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/presets.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/race/racesidebar.h"
#include "ui/race/racestage.h"
#include "ui/race/replaybar.h"
#include "ui/race/strategypanel.h"
#include "ui/strategydialog.h"
#include "ui/windowactions.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace lastroom {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowOptions &options, QWidget *parent)
    : QMainWindow(parent)
    , m_options(options)
    , m_settings(options.remembers ? Settings::read() : Settings())
    , m_actions(new WindowActions(this))
    , m_page(new RacePage(options.database, options.library, m_settings))
    , m_systemPalette(QApplication::palette())
{
    setObjectName(u"window"_s);
    setCentralWidget(m_page);
    setAcceptDrops(true);
    RaceSidebar *sidebar = m_page->sidebar();
    m_actions->fill(
        menuBar(), {sidebar->inventory()->undoAction(), sidebar->inventory()->redoAction()},
        m_page->stage()->replayBar()->actions(), sidebar->strategies()->toggleActions());
    createToolBar();
    createStatusBar();
    connectActions();
    for (QAction *action : m_actions->appearance->actions())
        action->setChecked(action->data().toInt()
                           == int(options.appearance.value_or(m_settings.appearance)));
    applyAppearance();
    resize(1440, 900);
    restoreGeometry(m_settings.geometry);
    showTitle();
    showStatus();
    showDatabase();
    if (!options.inventoryFile.isEmpty())
        sidebar->inventory()->openFile(options.inventoryFile);
    m_run->setFocus();
}

MainWindow::~MainWindow()
{
    // What the page's parts report while they are destroyed comes too late.
    m_page->disconnect(this);
    m_page->sidebar()->disconnect(this);
}

void MainWindow::createToolBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_run = new QPushButton(tr("Run race"));
    m_run->setObjectName(u"runButton"_s);
    m_run->setProperty("primary", true);
    m_run->setToolTip(m_actions->run->toolTip());
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(u"stopButton"_s);
    m_stop->setToolTip(m_actions->stop->toolTip());
    connect(m_run, &QPushButton::clicked, m_actions->run, &QAction::trigger);
    connect(m_stop, &QPushButton::clicked, m_actions->stop, &QAction::trigger);
    m_presets = new QToolButton;
    m_presets->setObjectName(u"presets"_s);
    m_presets->setText(tr("Presets ▾"));
    m_presets->setToolTip(tr("Races that are worth seeing, ready to run"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    fillPresets();
    m_server = new QLabel;
    m_server->setObjectName(u"server"_s);
    m_server->setProperty("pill", true);
    m_server->setTextFormat(Qt::RichText);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_run, m_stop, m_presets, space, m_server})
        bar->addWidget(widget);
    addToolBar(bar);
}

void MainWindow::fillPresets()
{
    auto *menu = new QMenu(m_presets);
    menu->setToolTipsVisible(true);
    for (const Preset &preset : presets()) {
        QAction *action = menu->addAction(preset.title);
        action->setObjectName(u"preset-"_s + preset.id);
        action->setToolTip(preset.description);
        connect(action, &QAction::triggered, this,
                [this, preset] { m_page->sidebar()->apply(preset); });
    }
    m_presets->setMenu(menu);
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
    on(m_actions->run, [this] { m_page->run(); });
    on(m_actions->stop, [this] { m_page->stop(); });
    on(m_actions->table, [this](bool shown) { m_page->stage()->setTableVisible(shown); });
    on(m_actions->larger, [this] { setTextPercent(m_settings.textPercent + 10); });
    on(m_actions->smaller, [this] { setTextPercent(m_settings.textPercent - 10); });
    on(m_actions->normal, [this] { setTextPercent(100); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->sql, [this] { showSql({}); });
    on(m_actions->keys, [this] { showKeys(); });
    on(m_actions->about, [this] { showAbout(); });
    connect(m_actions->appearance, &QActionGroup::triggered, this, [this](QAction *action) {
        m_settings.appearance = Settings::Appearance(action->data().toInt());
        applyAppearance();
    });
    connect(m_page, &RacePage::statusChanged, this, &MainWindow::showStatus);
    connect(m_page, &RacePage::titleChanged, this, &MainWindow::showTitle);
    connect(m_page->sidebar(), &RaceSidebar::sqlRequested, this, &MainWindow::showSql);
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
    m_page->setTheme(m_theme);
    if (m_strategyDialog)
        m_strategyDialog->setTheme(m_theme);
    m_run->setIcon(icon(u"play"_s, m_theme.accentText, m_theme.disabledText));
    const int height = m_run->fontMetrics().ascent();
    for (QPushButton *button : {m_run, m_stop})
        button->setIconSize({height, height});
    m_stop->setIcon(icon(u"stop"_s, m_theme.text, m_theme.disabledText));
    showDatabase();
}

void MainWindow::setTextPercent(int percent)
{
    m_settings.textPercent = qBound(Settings::leastText, percent, Settings::greatestText);
    applyAppearance();
}

void MainWindow::showDatabase()
{
    const Database &database = *m_options.database;
    const std::optional<Error> failed = database.failure();
    const QColor colour = failed ? m_theme.overbooked
        : database.isReady()     ? m_theme.safe
                                 : m_theme.caution;
    QString text = database.description().toHtmlEscaped();
    if (failed)
        text += tr(" failed");
    else if (!database.isReady())
        text += tr(" starting…");
    m_server->setText(u"<span style='color:%1'>●</span>&nbsp; %2"_s.arg(colour.name(), text));
    m_server->setToolTip(
        database.isPrivate()
            ? tr("A PostgreSQL of its own, reachable through a Unix socket only, gone when the "
                 "window "
                 "closes")
            : tr("The database that you gave; only the schema lastroom in it is used"));
    if (failed && m_page->notice()->isHidden())
        m_page->complain(*failed);
}

void MainWindow::showStatus()
{
    const RaceMonitor *monitor = m_page->monitor();
    m_activity->setText(m_page->activity());
    m_figures->setText(m_page->figures());
    m_actions->run->setEnabled(!monitor->isRunning());
    m_actions->stop->setEnabled(monitor->isRunning() && !monitor->isStopping());
    m_run->setEnabled(m_actions->run->isEnabled());
    m_stop->setEnabled(m_actions->stop->isEnabled());
}

void MainWindow::showTitle()
{
    const Result<RacePlan> plan = m_page->sidebar()->plan();
    const QString what
        = plan ? tr("%1 · seed %2").arg(plan->inventory.event).arg(plan->workload.seed) : QString();
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
    KeysDialog(m_actions->keyList(), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Last Room"),
                       tr("<h3>Last Room %1</h3><p>Two people want the last room. Both look, both "
                          "see it free, both "
                          "book it.</p><p>Qt %2. GPL-3.0-or-later.</p>")
                           .arg(QStringLiteral(LASTROOM_VERSION), QString::fromLatin1(qVersion())));
}

void MainWindow::chooseInventory()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open inventory"), {},
                                                      tr("Inventories (*.json);;All files (*)"));
    if (!path.isEmpty())
        m_page->sidebar()->inventory()->openFile(path);
}

void MainWindow::chooseInventoryFile()
{
    QFileDialog dialog(this, tr("Save inventory"), {}, tr("Inventories (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"json"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_page->sidebar()->inventory()->saveFile(dialog.selectedFiles().first());
}

void MainWindow::choosePicture()
{
    QFileDialog dialog(this, tr("Save picture"), {}, tr("Pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"png"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> saved = savePicture(dialog.selectedFiles().first()); !saved)
        m_page->complain(saved.error());
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
        m_page->remember(m_settings);
        m_settings.write();
    }
    m_page->stop();
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
    m_page->sidebar()->inventory()->openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace lastroom
