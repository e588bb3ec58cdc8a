// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/learnpage.h"

#include "core/learn/lessons.h"
#include "core/strategy/strategyfile.h"
#include "ui/control/noticebar.h"
#include "ui/control/scrolling.h"
#include "ui/learn/challengepanel.h"
#include "ui/learn/lessonpanel.h"
#include "ui/learn/repairpanel.h"
#include "ui/learn/sentencepanel.h"
#include "ui/learn/wordpanel.h"
#include "ui/page/strategyshelf.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int placeRole = Qt::UserRole + 1;

enum Kind { Section, OfLesson, OfChallenge, OfSentence, OfWords };

} // namespace

LearnPage::LearnPage(const std::shared_ptr<const Database> &database, const StrategyShelf *shelf,
                     const Settings &settings, const QString &challengeFolder, QWidget *parent)
    : Page({tr("&Learn"), tr("Lessons, challenges, what people say, and words"), u"teaching"_s},
           new QWidget, parent)
    , m_shelf(shelf)
    , m_library(ChallengeLibrary::load(challengeFolder))
    , m_solved(settings.solved)
    , m_lessons(settings.lessons)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
    , m_notice(new NoticeBar)
    , m_lesson(new LessonPanel)
    , m_challenge(new ChallengePanel(database))
    , m_repair(new RepairPanel(database))
    , m_sentence(new SentencePanel)
    , m_words(new WordPanel)
{
    m_list->setObjectName(u"learnList"_s);
    m_list->setAccessibleName(tr("What there is to learn"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setStyleSheet(u"QTreeView::item { padding: 0.2em 0.1em }"_s);
    m_list->setIndentation(fontMetrics().height());
    m_list->setFixedWidth(fontMetrics().height() * 20);
    for (QFrame *panel :
         std::initializer_list<QFrame *>{m_lesson, m_challenge, m_repair, m_sentence, m_words}) {
        panel->setProperty("panel", true);
        m_stack->addWidget(panel);
    }
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->addWidget(m_notice);
    column->addWidget(scrolling(m_stack), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(right, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { showItem(item); });
    connect(m_lesson, &LessonPanel::beginWanted, this, &LearnPage::lessonRequested);
    connect(m_challenge, &ChallengePanel::solved, this, &LearnPage::solve);
    connect(m_repair, &RepairPanel::solved, this, &LearnPage::solve);
    connect(m_challenge, &ChallengePanel::orderRequested, this, &LearnPage::orderRequested);
    connect(m_sentence, &SentencePanel::orderRequested, this, &LearnPage::orderRequested);
    connect(m_sentence, &SentencePanel::exploreRequested, this, &LearnPage::exploreRequested);
    connect(m_challenge, &ChallengePanel::changed, this, &LearnPage::follow);
    connect(m_repair, &RepairPanel::changed, this, &LearnPage::follow);
    fillList();
    if (!m_library.refused.isEmpty())
        complain(m_library.refused.first());
}

void LearnPage::follow()
{
    emit statusChanged();
    const bool was = std::exchange(m_wasIdle, isIdle());
    if (!m_wasIdle || was)
        return;
    m_isShownSolved = false;
    emit idle();
}

QTreeWidgetItem *LearnPage::addSection(const QString &title)
{
    auto *section = new QTreeWidgetItem(m_list, {title});
    section->setFlags(Qt::ItemIsEnabled);
    QFont bold = section->font(0);
    bold.setWeight(QFont::DemiBold);
    section->setFont(0, bold);
    return section;
}

void LearnPage::fillList()
{
    m_lessonItems = addSection(tr("Lessons"));
    for (int place = 0; place < lessons().size(); ++place) {
        auto *item = new QTreeWidgetItem(m_lessonItems);
        item->setData(0, kindRole, OfLesson);
        item->setData(0, placeRole, place);
    }
    QTreeWidgetItem *challenges = addSection(tr("Challenges"));
    m_challengeItems = challenges;
    for (qsizetype place = 0; place < m_library.challenges.size(); ++place)
        addChallenge(challenges, place);
    QTreeWidgetItem *sentences = addSection(tr("What people say"));
    for (int place = 0; place < misconceptions().size(); ++place) {
        const QString text = misconceptions().at(place).sentence;
        auto *item = new QTreeWidgetItem(sentences, {text});
        item->setToolTip(0, text);
        item->setData(0, kindRole, OfSentence);
        item->setData(0, placeRole, place);
    }
    auto *words = new QTreeWidgetItem(m_list, {tr("Words")});
    words->setData(0, kindRole, OfWords);
    words->setFont(0, challenges->font(0));
    m_wordItem = words;
    m_list->expandAll();
    markLessons();
    markSolved();
    m_list->setCurrentItem(m_lessonItems->child(0));
}

void LearnPage::addChallenge(QTreeWidgetItem *section, qsizetype place)
{
    auto *item = new QTreeWidgetItem(section);
    item->setData(0, kindRole, OfChallenge);
    item->setData(0, placeRole, place);
}

/** A tick, and not only a colour. */
void LearnPage::markSolved()
{
    QTreeWidgetItem *section = m_challengeItems;
    for (int at = 0; at < section->childCount(); ++at) {
        const Challenge &challenge = m_library.challenges.at(at);
        const bool isSolved = m_solved.contains(challenge.name);
        section->child(at)->setText(0, (isSolved ? u"✓ "_s : QString()) + challenge.title);
        section->child(at)->setToolTip(0, isSolved ? tr("Solved") : challenge.title);
    }
    emit statusChanged();
}

void LearnPage::solve(const QString &challenge, int figure)
{
    // Shown to somebody, it is nobody's merit.
    if (m_isShownSolved)
        return;
    const int before = m_solved.value(challenge, figure);
    m_solved.insert(challenge, std::min(before, figure));
    markSolved();
    emit progressed();
}

void LearnPage::showItem(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const qsizetype place = item->data(0, placeRole).toLongLong();
    switch (item->data(0, kindRole).toInt()) {
    case OfLesson:
        m_lesson->setLesson(lessons().at(place), m_lessons.value(lessons().at(place).name));
        m_stack->setCurrentWidget(m_lesson);
        break;
    case OfChallenge: {
        const Challenge &challenge = m_library.challenges.at(place);
        if (challenge.kind == Challenge::Kind::Repair) {
            m_repair->setChallenge(challenge, m_shelf->library(),
                                   m_solved.contains(challenge.name));
            m_stack->setCurrentWidget(m_repair);
        } else {
            m_challenge->setChallenge(challenge, m_shelf->library(),
                                      m_solved.value(challenge.name));
            m_stack->setCurrentWidget(m_challenge);
        }
        break;
    }
    case OfSentence:
        m_sentence->setSentence(misconceptions().at(place));
        m_stack->setCurrentWidget(m_sentence);
        break;
    case OfWords:
        m_stack->setCurrentWidget(m_words);
        break;
    default:
        break;
    }
    emit statusChanged();
    emit titleChanged();
}

bool LearnPage::opens(const QString &path) const
{
    return path.endsWith(u".challenge", Qt::CaseInsensitive);
}

void LearnPage::open(const QString &path)
{
    const Result<Challenge> challenge = StrategyFile::read(path).and_then(
        [&](const QString &text) { return Challenge::parse(text, path); });
    if (!challenge) {
        complain(challenge.error());
        return;
    }
    m_notice->hide();
    m_library.challenges.append(*challenge);
    QTreeWidgetItem *section = m_challengeItems;
    addChallenge(section, m_library.challenges.size() - 1);
    markSolved();
    m_list->setCurrentItem(section->child(section->childCount() - 1));
}

void LearnPage::showWord(const QString &text)
{
    m_list->setCurrentItem(m_wordItem);
    m_words->find(text);
}

void LearnPage::showChallenge(const QString &name, bool solves)
{
    for (int at = 0; at < m_challengeItems->childCount(); ++at) {
        if (m_library.challenges.at(at).name == name)
            m_list->setCurrentItem(m_challengeItems->child(at));
    }
    if (!solves || m_stack->currentWidget() != m_challenge)
        return;
    m_isShownSolved = true;
    m_challenge->fillSolution();
    run();
}

void LearnPage::run()
{
    if (m_stack->currentWidget() == m_challenge)
        m_challenge->run();
    else if (m_stack->currentWidget() == m_repair)
        m_repair->run();
}

QString LearnPage::runText() const
{
    return tr("T&ry it");
}

bool LearnPage::canRun() const
{
    return (m_stack->currentWidget() == m_challenge && m_challenge->canRun())
        || (m_stack->currentWidget() == m_repair && m_repair->canRun());
}

void LearnPage::stop()
{
    m_repair->stop();
}

bool LearnPage::canStop() const
{
    return m_repair->isBusy();
}

bool LearnPage::isIdle() const
{
    return !m_challenge->isBusy() && !m_repair->isBusy();
}

QString LearnPage::title() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->text(0) : QString();
}

QString LearnPage::activity() const
{
    int solved = 0;
    for (const Challenge &challenge : m_library.challenges)
        solved += m_solved.contains(challenge.name) ? 1 : 0;
    qsizetype done = 0;
    for (const Lesson &lesson : lessons())
        done += m_lessons.value(lesson.name) >= lesson.steps.size() ? 1 : 0;
    return tr("%1 of %2 lessons done · %3 of %4 challenges solved")
        .arg(done)
        .arg(lessons().size())
        .arg(solved)
        .arg(m_library.challenges.size());
}

void LearnPage::complain(const Error &error)
{
    m_notice->show(error);
}

void LearnPage::remember(Settings &settings) const
{
    settings.solved = m_solved;
    settings.lessons = m_lessons;
}

void LearnPage::setTheme(const Theme &theme)
{
    m_challenge->setTheme(theme);
    m_repair->setTheme(theme);
}

} // namespace lastroom
