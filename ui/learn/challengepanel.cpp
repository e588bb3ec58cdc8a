// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/challengepanel.h"

#include "core/schedule/orderremarks.h"
#include "core/schedule/whyoverbooked.h"
#include "ui/control/choicebox.h"
#include "ui/control/messageline.h"
#include "ui/learn/challengewords.h"
#include "ui/learn/orderrow.h"
#include "ui/learn/parsearch.h"
#include "ui/page/stepmonitor.h"
#include "ui/recording/schedulepicture.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QLabel *wordsLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ChallengePanel::ChallengePanel(const std::shared_ptr<const Database> &database, QWidget *parent)
    : QFrame(parent)
    , m_steps(new StepMonitor(database, this))
    , m_par(new ParSearch(database, this))
    , m_title(wordsLabel(u"challengeTitle"_s))
    , m_text(wordsLabel(u"challengeText"_s))
    , m_goal(wordsLabel(u"challengeGoal"_s))
    , m_level(new ChoiceBox({}))
    , m_clients(new QFrame)
    , m_row(new OrderRow)
    , m_run(new QPushButton(tr("&Try it")))
    , m_back(new QPushButton(tr("Take back")))
    , m_hint(new QPushButton(tr("Hi&nt")))
    , m_step(new QPushButton(tr("Open &in Step through")))
    , m_hintText(wordsLabel(u"challengeHint"_s))
    , m_message(new MessageLine)
    , m_result(wordsLabel(u"challengeResult"_s))
    , m_why(wordsLabel(u"challengeWhy"_s))
    , m_parText(wordsLabel(u"challengePar"_s))
    , m_picture(new SchedulePicture)
    , m_area(new QScrollArea)
{
    m_steps->setWatching(true);
    for (const Isolation level : challengeLevels)
        m_level->addItem(isolationName(level));
    layOut();
    connectParts();
}

void ChallengePanel::layOut()
{
    m_title->setProperty("role", u"heading"_s);
    m_goal->setProperty("role", u"heading"_s);
    m_hintText->setProperty("role", u"muted"_s);
    m_parText->setProperty("role", u"muted"_s);
    m_level->setObjectName(u"challengeLevel"_s);
    m_level->setAccessibleName(tr("Isolation level"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_run->setObjectName(u"challengeRun"_s);
    m_run->setProperty("primary", true);
    m_hint->setObjectName(u"challengeHintButton"_s);
    m_area->setWidget(m_picture);
    m_area->setAccessibleName(m_picture->accessibleName());
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setStyleSheet(u"background: transparent"_s);
    m_back->setToolTip(tr("Take the last card away (Backspace)"));
    auto *clients = new QHBoxLayout(m_clients);
    clients->setContentsMargins({});
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_clients);
    tools->addWidget(m_level);
    tools->addWidget(m_back);
    tools->addStretch(1);
    tools->addWidget(m_hint);
    tools->addWidget(m_run);
    auto *below = new QHBoxLayout;
    below->addWidget(m_parText, 1);
    below->addWidget(m_step);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_goal);
    column->addLayout(tools);
    column->addWidget(m_row);
    column->addWidget(m_hintText);
    column->addWidget(m_message);
    column->addWidget(m_result);
    column->addWidget(m_why);
    column->addWidget(m_area, 1);
    column->addStretch(0);
    column->addLayout(below);
    setFocusProxy(m_row);
}

void ChallengePanel::connectParts()
{
    connect(m_row, &OrderRow::orderChanged, this, &ChallengePanel::follow);
    connect(m_run, &QPushButton::clicked, this, &ChallengePanel::run);
    connect(m_back, &QPushButton::clicked, m_row, &OrderRow::removeLast);
    connect(m_hint, &QPushButton::clicked, this, &ChallengePanel::showHint);
    connect(m_step, &QPushButton::clicked, this, [this] {
        emit orderRequested(m_challenge.strategy, m_challenge.situation, m_row->schedule());
    });
    connect(m_level, &ChoiceBox::activated, this, &ChallengePanel::chooseLevel);
    connect(m_steps, &StepMonitor::changed, this, &ChallengePanel::judge);
    connect(m_par, &ParSearch::ended, this, &ChallengePanel::showPar);
}

void ChallengePanel::setChallenge(const Challenge &challenge, const StrategyLibrary &library,
                                  int best)
{
    m_challenge = challenge;
    m_library = library;
    m_best = best;
    m_hints = 0;
    m_isJudging = false;
    m_par->forget();
    m_parText->clear();
    m_title->setText(challenge.title);
    m_text->setText(QString(challenge.text).replace(u'\n', u' '));
    m_goal->setText(challenge.goal.text());
    m_level->setVisible(challenge.choosesLevel);
    m_hintText->hide();
    m_message->clear();
    m_result->hide();
    m_why->hide();
    m_area->hide();
    const Result<Strategy> found = challenge.strategyFrom(library);
    if (!found) {
        m_message->say(found.error().sentence());
        m_row->setStrategy({}, challenge.situation);
        makeClientButtons();
        return;
    }
    m_level->setCurrentIndex(int(challengeLevels.indexOf(found->isolation)));
    m_row->setStrategy(*found, challenge.situation);
    makeClientButtons();
    searchPar();
    follow();
}

/** One a client: its next statement goes to the end. */
void ChallengePanel::makeClientButtons()
{
    qDeleteAll(m_clients->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (int client = 0; client < m_challenge.situation.clients; ++client) {
        auto *button = new QPushButton;
        button->setObjectName(u"challengeClient%1"_s.arg(clientLetter(client)));
        connect(button, &QPushButton::clicked, m_row, [this, client] { m_row->add(client); });
        m_clients->layout()->addWidget(button);
    }
}

Result<Strategy> ChallengePanel::strategy() const
{
    return m_challenge.strategyFrom(m_library, challengeLevels.value(m_level->currentIndex()));
}

/** A level without transaction has no commit. */
void ChallengePanel::fillSolution()
{
    const Challenge::Solution &solution = m_challenge.solution;
    if (solution.level)
        m_level->setCurrentIndex(int(challengeLevels.indexOf(*solution.level)));
    m_row->setSchedule(solution.schedule);
}

void ChallengePanel::chooseLevel()
{
    const Schedule before = m_row->schedule();
    if (const Result<Strategy> chosen = strategy()) {
        m_row->setStrategy(*chosen, m_challenge.situation);
        m_row->setSchedule(before);
    }
}

void ChallengePanel::setTheme(const Theme &theme)
{
    m_row->setTheme(theme);
    m_picture->setTheme(theme);
}

bool ChallengePanel::isBusy() const
{
    return m_isJudging;
}

bool ChallengePanel::canRun() const
{
    return !m_isJudging && m_row->count() > 0;
}

void ChallengePanel::follow()
{
    const Result<Strategy> chosen = strategy();
    const QStringList names = chosen ? moveNames(*chosen, m_challenge.situation) : QStringList();
    const QList<QPushButton *> buttons
        = m_clients->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (int client = 0; client < buttons.size(); ++client) {
        const int done = m_row->countOf(client);
        QPushButton *button = buttons.at(client);
        const bool isOver = done >= m_row->mostOf();
        button->setText(isOver ? clientName(client)
                               : u"%1: %2 (%3)"_s.arg(clientName(client), names.value(done),
                                                      clientLetter(client)));
        button->setEnabled(!isOver && !m_isJudging);
    }
    m_run->setEnabled(canRun());
    m_back->setEnabled(m_row->count() > 0 && !m_isJudging);
    m_hint->setEnabled(m_hints < m_challenge.hintTexts.size());
    m_hint->setText(m_hints == 0 ? tr("Hi&nt") : tr("Hi&nt %1 of 3").arg(m_hints + 1));
    m_step->setEnabled(m_row->count() > 0 && !m_challenge.choosesLevel);
    emit changed();
}

void ChallengePanel::keyPressEvent(QKeyEvent *event)
{
    const int client = event->key() - Qt::Key_A;
    if (event->modifiers() == Qt::NoModifier && client >= 0
        && client < m_challenge.situation.clients)
        m_row->add(client);
    else if (event->key() == Qt::Key_Backspace)
        m_row->removeLast();
    else
        QFrame::keyPressEvent(event);
}

void ChallengePanel::run()
{
    const Result<Strategy> chosen = strategy();
    if (!chosen || !canRun())
        return;
    m_message->clear();
    m_dropped.clear();
    m_asked = m_row->schedule();
    m_isJudging = true;
    m_picture->setStale(true);
    m_steps->start(*chosen, m_challenge.situation, m_asked);
    follow();
}

/** The first step of somebody who has ended goes, and what is left is played again. */
void ChallengePanel::dropEnded()
{
    const ScheduleRecording &recording = m_steps->recording();
    const qsizetype place = recording.steps.size();
    m_dropped.append(m_asked.moves.at(place).text());
    QByteArray order;
    for (qsizetype at = 0; at < m_asked.moves.size(); ++at) {
        if (at != place)
            order.append(char('A' + m_asked.moves.at(at).client));
    }
    m_asked = Schedule::fromOrder(order);
    m_steps->start(recording.strategy, m_challenge.situation, m_asked);
}

void ChallengePanel::judge()
{
    if (!m_isJudging || m_steps->isBusy())
        return;
    const ScheduleRecording &recording = m_steps->recording();
    const qsizetype done = recording.steps.size();
    if (const std::optional<Error> &error = m_steps->error();
        error && done < m_asked.moves.size()) {
        const int client = m_asked.moves.at(done).client;
        if (error->kind == Error::Kind::Arguments && recording.endingOf(client))
            return dropEnded();
        m_message->say(error->sentence());
    }
    m_isJudging = false;
    m_area->setVisible(done > 0);
    m_picture->setRecording(recording);
    m_picture->setStale(false);
    sayResult(m_challenge.goal.missing(recording));
    follow();
}

void ChallengePanel::sayResult(const QStringList &missing)
{
    const ScheduleRecording &recording = m_steps->recording();
    const bool isSolved = missing.isEmpty();
    const int switches = recording.schedule().switches();
    QString text = isSolved ? tr("Solved, with %1.").arg(switchesText(switches))
                            : tr("Not yet: %1.").arg(missing.join(tr(", and ")));
    if (!m_dropped.isEmpty())
        text += tr(" %1 did not run: that attempt had ended.").arg(m_dropped.join(u", "_s));
    m_result->setText(text);
    setRole(m_result, isSolved ? u"safe"_s : u"overbooked"_s);
    m_result->show();
    QStringList why = whyOverbooked(recording);
    why += orderRemarks(recording);
    m_why->setText(why.join(u'\n'));
    m_why->setVisible(!why.isEmpty());
    if (!isSolved)
        return;
    m_best = m_best == 0 ? switches : std::min(m_best, switches);
    showPar();
    emit solved(m_challenge.name, switches);
}

void ChallengePanel::showHint()
{
    m_hints = std::min(m_hints + 1, int(m_challenge.hintTexts.size()));
    m_hintText->setText(m_challenge.hintTexts.mid(0, m_hints).join(u'\n'));
    m_hintText->show();
    follow();
}

} // namespace lastroom
