// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/learn/challenge.h"
#include "ui/page/page.h"

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace lastroom {

class ChallengePanel;
class NoticeBar;
class RepairPanel;
class SentencePanel;
class StrategyShelf;
class WordPanel;

/** The Learn page: challenges, sentences that people say, and words. Thread: GUI. */
class LearnPage : public Page
{
    Q_OBJECT

public:
    /** \p shelf outlives this; \p challengeFolder of the user's own challenges, may be empty. */
    LearnPage(const std::shared_ptr<const Database> &database, const StrategyShelf *shelf,
              const Settings &settings, const QString &challengeFolder, QWidget *parent = nullptr);

    bool opens(const QString &path) const override;
    void open(const QString &path) override;

    /** Shows the words that have this in them. */
    void showWord(const QString &text);

    void run() override;
    QString runText() const override;

    void stop() override;

    bool canRun() const override;

    bool canStop() const override;

    bool isIdle() const override;

    std::optional<Error> failure() const override { return {}; }

    QString title() const override;
    QString activity() const override;

    QString figures() const override { return {}; }

    void complain(const Error &error) override;
    void remember(Settings &settings) const override;
    void setTheme(const Theme &theme) override;

    QTreeWidget *list() const { return m_list; } ///< owned by this

signals:
    void orderRequested(const QString &strategy, const lastroom::Situation &situation,
                        const lastroom::Schedule &schedule);
    void exploreRequested(const QString &strategy);

private:
    void fillList();
    QTreeWidgetItem *addSection(const QString &title);
    void addChallenge(QTreeWidgetItem *section, qsizetype place);
    void showItem(QTreeWidgetItem *item);
    void markSolved();
    void solve(const QString &challenge, int figure);

    const StrategyShelf *m_shelf;
    ChallengeLibrary m_library;
    QHash<QString, int> m_solved; ///< by their names: the fewest switches, or lines
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    NoticeBar *m_notice;
    ChallengePanel *m_challenge;
    RepairPanel *m_repair;
    SentencePanel *m_sentence;
    WordPanel *m_words;
};

} // namespace lastroom
