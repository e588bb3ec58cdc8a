// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/strategy/strategylibrary.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <QSet>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace lastroom {

class ExplorePage;
class NoticeBar;
class Page;
class RacePage;
class StepPage;
class StrategyDialog;
class WindowActions;
class WindowToolBar;

/** What the window is opened with. */
struct WindowOptions
{
    std::shared_ptr<const Database> database;
    StrategyLibrary library;
    QString inventoryFile; ///< to be opened; may be empty
    std::optional<Settings::Appearance> appearance; ///< of --theme; not remembered
    bool remembers = true; ///< reads and writes the settings of the last time
};

/** The window: menu, tool bar, the pages and the status bar. Thread: GUI. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowOptions &options, QWidget *parent = nullptr);
    ~MainWindow() override;

    RacePage *racePage() const { return m_race; } ///< owned by this

    StepPage *stepPage() const { return m_step; } ///< owned by this

    ExplorePage *explorePage() const { return m_explore; } ///< owned by this

    /** The page that is shown. */
    Page *page() const;
    void showPage(Page *page);
    void showPage(int place); ///< in the order of the tool bar, from 0

    /** Saves what is seen now. Errors: File. */
    Result<> savePicture(const QString &path);

    /** The database became ready, or failed. */
    void showDatabase();

    /** Follows the system's palette where that is wanted. */
    void applyAppearance();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createStatusBar();
    void connectActions();
    void connectPages();
    void showPageActions();
    void setTextPercent(int percent);
    void showStatus();
    void showTitle();
    void showSql(const QString &name);
    void showKeys();
    void showAbout();
    void chooseInventory();
    void openInventory(const QString &path);
    void chooseInventoryFile();
    void choosePicture();

    const WindowOptions m_options;
    Settings m_settings;
    WindowActions *m_actions;
    RacePage *m_race;
    StepPage *m_step;
    ExplorePage *m_explore;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QList<Page *> m_pages; ///< in the order of the tool bar
    StrategyDialog *m_strategyDialog = nullptr; ///< made when first wanted
    WindowToolBar *m_toolBar = nullptr;
    QLabel *m_activity = nullptr;
    QLabel *m_figures = nullptr;
    QSet<QAction *> m_hidden; ///< of the pages that are not shown
    Theme m_theme;
    QPalette m_systemPalette;
    bool m_applying = false; ///< the palette changes because of us
};

} // namespace lastroom
