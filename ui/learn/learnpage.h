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
class LessonPanel;
class NoticeBar;
class RepairPanel;
class SentencePanel;
class StrategyShelf;
class WordPanel;

/** The Learn page: lessons, challenges, sentences that people say, and words. Thread: GUI. */
class LearnPage : public Page
{
    Q_OBJECT

public:
    /** \p shelf outlives this; \p challengeFolder of the user's own challenges, may be empty. */
    LearnPage(const std::shared_ptr<const Database> &database, const StrategyShelf *shelf,
              const Settings &settings, const QString &challengeFolder, QWidget *parent = nullptr);

    bool opens(const QString &path) const override;
    void open(const QString &path) override;

    /** So many steps of it are done; more were, if they were. */
    void setLessonStep(const QString &lesson, int steps);

    /** Shows what the lesson is about, and how far one is. */
    void showLesson(const QString &lesson);

    /** The first that is not done to its end begins, or goes on; after the last the first. */
    void beginNextLesson();

    /** Begins this one at the step in that place; without one, where it was left. */
    void beginLesson(const QString &lesson, std::optional<int> step);

    /** Shows this one; \p solves: runs its own solution. */
    void showChallenge(const QString &challenge, bool solves);

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
    void lessonRequested(const QString &lesson, int step); ///< its name; the place of the step

private:
    void follow();
    void fillList();
    QTreeWidgetItem *addSection(const QString &title);
    void addChallenge(QTreeWidgetItem *section, qsizetype place);
    void showItem(QTreeWidgetItem *item);
    void markSolved();
    void markLessons();
    QTreeWidgetItem *itemOf(const QString &lesson) const;
    void solve(const QString &challenge, int figure);

    const StrategyShelf *m_shelf;
    ChallengeLibrary m_library;
    QHash<QString, int> m_solved; ///< by their names: the fewest switches, or lines
    QHash<QString, int> m_lessons; ///< by their names: how many steps are done
    QTreeWidget *m_list;
    QTreeWidgetItem *m_lessonItems = nullptr; ///< of the list, as the next two
    QTreeWidgetItem *m_challengeItems = nullptr;
    QTreeWidgetItem *m_wordItem = nullptr;
    QStackedWidget *m_stack;
    NoticeBar *m_notice;
    LessonPanel *m_lesson;
    ChallengePanel *m_challenge;
    RepairPanel *m_repair;
    SentencePanel *m_sentence;
    WordPanel *m_words;
    bool m_isShownSolved = false; ///< the challenge, by its own solution
    bool m_wasIdle = true;
};

} // namespace lastroom
