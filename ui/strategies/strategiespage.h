// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/page.h"
#include "ui/strategies/strategydesk.h"

#include <QHash>
#include <QPointer>
#include <Qsci/qscidocument.h>

class QAction;
class QLabel;
class QSplitter;

namespace lastroom {

class Database;
class FindBar;
class LevelPanel;
class NoticeBar;
class StrategiesTools;
class StrategyEditor;
class StrategyFacts;
class StrategyTree;
class TrialMonitor;
struct Trial;

/** The Strategies page: all of them, the text of one to be read or edited, and what is to be known
 * of it. Thread: GUI. */
class StrategiesPage : public Page
{
    Q_OBJECT

public:
    /** \p shelf outlives this; unsaved work is kept in \p draftFolder, or not where it is empty. */
    StrategiesPage(std::shared_ptr<const Database> database, StrategyShelf *shelf,
                   const QString &draftFolder, QWidget *parent = nullptr);
    ~StrategiesPage() override;

    bool opens(const QString &path) const override;

    /** Takes the file into the user's folder. */
    void open(const QString &path) override;

    /** Shows the strategy of this name. */
    void showStrategy(const QString &name);

    /** Explores what stands in the editor. */
    void run() override;
    QString runText() const override;
    void stop() override;
    bool canRun() const override;
    bool canStop() const override;
    bool isIdle() const override;

    std::optional<Error> failure() const override { return {}; }

    QString title() const override;
    QString activity() const override;
    QString figures() const override;
    void complain(const Error &error) override;
    void setTheme(const Theme &theme) override;

    StrategyDesk *desk() const { return m_desk; } ///< owned by this

    StrategyEditor *editor() const { return m_editor; } ///< owned by this

    NoticeBar *notice() const { return m_notice; } ///< owned by this

signals:
    void raceRequested(const QString &strategy);
    void stepRequested(const QString &strategy);
    void exploreRequested(const QString &strategy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void showRestored();
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QString &toolTip,
                        const QKeySequence &key, std::function<void()> what);
    void connectDesk();
    void connectServer();
    void connectTools();
    void connectFindBar();
    void showOpened();
    void showState();
    void showParsed();
    void tryAlone();
    void showTrial(const Strategy &strategy, const Trial &trial);
    void showRefusal(const Error &error);
    void fillTree();
    void say(const QString &sentence, const QString &role);
    void focusNextPart();
    void report(const Result<> &done);
    void use(void (StrategiesPage::*request)(const QString &));
    void save();
    void revert();
    void askForName();
    void remove();
    void chooseImport();
    void chooseExport();
    const Strategy *wayOf(const Strategy &strategy) const;

    StrategyShelf *m_shelf;
    StrategyDesk *m_desk;
    TrialMonitor *m_trials;
    QPointer<StrategiesTools> m_tools; ///< the tool bar's, once it has it
    NoticeBar *m_notice;
    StrategyTree *m_tree;
    StrategyEditor *m_editor;
    FindBar *m_find;
    QLabel *m_where;
    QLabel *m_message;
    StrategyFacts *m_facts;
    LevelPanel *m_levels;
    QSplitter *m_splitter;
    QHash<QString, QsciDocument> m_documents; ///< of those that were open: each has its undo
    QString m_factsName; ///< whose facts are shown
    QString m_shownName; ///< whose document the editor has
    QList<QAction *> m_fileActions; ///< what a built-in one has no use for
    bool m_isOnUsersServer = false;
    bool m_isLoading = false; ///< the editor is given a text
};

} // namespace lastroom
