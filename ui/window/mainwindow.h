// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/doctor/diagnosis.h"
#include "core/doctor/tolderrors.h"
#include "core/strategy/strategylibrary.h"
#include "ui/page/settings.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace lastroom {

class HelpDesk;
class LessonBar;
class NoticeBar;
class Page;
class PageToolBar;
class Presentation;
class StatusLine;
class StrategyDialog;
class StrategyShelf;
class WelcomeCard;
class WindowActions;
class WindowToolBar;

/** What the window is opened with. */
struct WindowOptions
{
    std::shared_ptr<const Database> database;
    StrategyLibrary library;
    QString file; ///< to be opened; may be empty
    std::optional<Settings::Appearance> appearance; ///< of --theme; not remembered
    bool systemIsDark = false; ///< before the program had a theme of its own
    int systemText = Settings::usualText; ///< percent; as above
    bool remembers = true; ///< reads and writes the settings of the last time
    bool asks = true; ///< what somebody thinks, where the settings say so; nobody may be there
};

/**
 * The window: menu, tool bar, pages and the status bar. Which pages there are, and what one says to
 * another, is the matter of those who derive from it. Thread: GUI.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    ~MainWindow() override;

    StrategyShelf *shelf() const { return m_shelf; } ///< owned by this

    /** The page that is shown. */
    Page *page() const;
    void showPage(Page *page);
    void showPage(int place); ///< in the order of the tool bar, from 0

    /** Saves what is seen now. Errors: File. */
    Result<> savePicture(const QString &path);

    /** In front of a class: what F11 does. */
    void present();

    /** The database became ready, or failed. */
    void showDatabase();

    /** Follows the system's palette where that is wanted. */
    void applyAppearance();

signals:
    void tokenWanted(); ///< somebody wants to open one
    /** Settings::language is another one: a window made after this one is closed speaks it. */
    void languageChosen(const QString &code);
    void pageShown(lastroom::Page *page); ///< by whomever
    void wordsWanted(); ///< somebody wants to know what one means

protected:
    MainWindow(const WindowOptions &options, QWidget *parent);

    const std::shared_ptr<const Database> &database() const { return m_options.database; }

    /** What is remembered from the last time. */
    const Settings &settings() const { return m_settings; }

    /** What is said at the first start, above the pages; owned by this. */
    WelcomeCard *welcomeCard() const { return m_welcome; }

    /** Above the pages; owned by this. */
    LessonBar *lessonBar() const { return m_lessonBar; }

    /** While there is one, what it does not need is out of sight. */
    void setHasLesson(bool has);

    /** What F5 does, and a presenter’s keys. */
    virtual void begin();
    virtual void stepOn();
    virtual void stepBack();

    /** Shows these, once, in this order; takes them. */
    void setPages(const QList<Page *> &pages);

    /** What \p other has shown, whose place this takes. */
    void takeTold(const MainWindow &other) { m_told = other.m_told; }

    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createStatusBar();
    void connectActions();
    void connectPages();
    void connectPresentation();
    void setTextPercent(const std::optional<int> &percent);
    int chosenTextPercent() const; ///< or the system's
    int textPercent() const;
    void followAsking();
    void followPresentation();
    void followPlainness();
    void arrangeToolBars();
    void keepProgress(const Page *page);
    void showStatus();
    void showTitle();
    QList<Diagnosis> describeWindow() const;
    void showSql(const QString &name);
    void chooseFile();
    void open(const QString &path);
    void followShelf();
    void choosePicture();

    const WindowOptions m_options;
    Settings m_settings;
    StrategyShelf *m_shelf;
    WindowActions *m_actions = nullptr; ///< made by setPages()
    NoticeBar *m_notice;
    WelcomeCard *m_welcome = nullptr;
    LessonBar *m_lessonBar = nullptr;
    bool m_hasLesson = false;
    bool m_mayAsk; ///< somebody is there
    Presentation *m_presentation;
    int m_presentedPercent = 0; ///< of text, while there is a presentation
    QStackedWidget *m_stack;
    QList<Page *> m_pages; ///< in the order of the tool bar
    StrategyDialog *m_strategyDialog = nullptr; ///< made when first wanted
    HelpDesk *m_help = nullptr; ///< made by setPages()
    WindowToolBar *m_toolBar = nullptr; ///< made by setPages()
    PageToolBar *m_pageBar = nullptr; ///< made by setPages()
    StatusLine *m_activity = nullptr;
    QLabel *m_figures = nullptr;
    std::optional<Error> m_toldFailure; ///< of the database
    ToldErrors m_told; ///< in all of the window
    Theme m_theme;
};

} // namespace lastroom
