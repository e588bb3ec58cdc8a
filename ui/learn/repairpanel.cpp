// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learn/repairpanel.h"

#include "core/strategy/linedifference.h"
#include "core/strategy/strategyparser.h"
#include "ui/control/messageline.h"
#include "ui/control/sqlhighlighter.h"
#include "ui/page/explorationmonitor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QLabel *wordsLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RepairPanel::RepairPanel(const std::shared_ptr<const Database> &database, QWidget *parent)
    : QFrame(parent)
    , m_explorations(new ExplorationMonitor(database, this))
    , m_title(wordsLabel(u"repairTitle"_s))
    , m_text(wordsLabel(u"repairText"_s))
    , m_editor(new QPlainTextEdit)
    , m_highlighter(new SqlHighlighter(m_editor->document(), Theme::light()))
    , m_check(new QPushButton(tr("&Check it")))
    , m_again(new QPushButton(tr("Start &over")))
    , m_hint(new QPushButton(tr("Hi&nt")))
    , m_hintText(wordsLabel(u"repairHint"_s))
    , m_message(new MessageLine)
    , m_result(wordsLabel(u"repairResult"_s))
{
    layOut();
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_message->clear();
        follow();
    });
    connect(m_check, &QPushButton::clicked, this, &RepairPanel::run);
    connect(m_again, &QPushButton::clicked, this, [this] { m_editor->setPlainText(m_source); });
    connect(m_hint, &QPushButton::clicked, this, &RepairPanel::showHint);
    connect(m_explorations, &ExplorationMonitor::failed, this,
            [this](const Error &error) { m_message->say(error.sentence()); });
    connect(m_explorations, &ExplorationMonitor::ended, this, &RepairPanel::judge);
}

void RepairPanel::layOut()
{
    m_title->setProperty("role", u"heading"_s);
    m_hintText->setProperty("role", u"muted"_s);
    m_editor->setObjectName(u"repairEditor"_s);
    m_editor->setAccessibleName(tr("The strategy’s file"));
    m_editor->setFont(codeFont());
    m_editor->setTabChangesFocus(true);
    m_check->setObjectName(u"repairCheck"_s);
    m_check->setProperty("primary", true);
    m_again->setObjectName(u"repairAgain"_s);
    m_hint->setObjectName(u"repairHintButton"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_again);
    tools->addStretch(1);
    tools->addWidget(m_hint);
    tools->addWidget(m_check);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_editor, 1);
    column->addLayout(tools);
    column->addWidget(m_hintText);
    column->addWidget(m_message);
    column->addWidget(m_result);
}

void RepairPanel::setChallenge(const Challenge &challenge, const StrategyLibrary &library,
                               bool isSolved)
{
    m_challenge = challenge;
    m_hints = 0;
    m_tried = {};
    stop();
    m_title->setText(challenge.title);
    m_text->setText(QString(challenge.text).replace(u'\n', u' '));
    m_hintText->hide();
    m_message->clear();
    m_result->setVisible(isSolved);
    if (isSolved)
        say(tr("You have solved this one before."), true);
    const Result<Strategy> found = challenge.strategyFrom(library);
    m_source = found ? found->source : QString();
    m_editor->setPlainText(m_source);
    if (!found)
        m_message->say(found.error().sentence());
    follow();
}

void RepairPanel::setTheme(const Theme &theme)
{
    m_highlighter->setTheme(theme);
}

bool RepairPanel::isBusy() const
{
    return m_explorations->isRunning();
}

void RepairPanel::stop()
{
    if (m_explorations->isRunning())
        m_explorations->stop();
}

bool RepairPanel::canRun() const
{
    return !isBusy() && m_editor->toPlainText() != m_source;
}

void RepairPanel::follow()
{
    m_check->setEnabled(canRun());
    m_editor->setReadOnly(isBusy());
    m_hint->setEnabled(m_hints < m_challenge.hintTexts.size());
    m_hint->setText(m_hints == 0 ? tr("Hi&nt") : tr("Hi&nt %1 of 3").arg(m_hints + 1));
    emit changed();
}

void RepairPanel::run()
{
    if (!canRun())
        return;
    const Result<Strategy> strategy
        = parseStrategy(m_editor->toPlainText(), u"/%1.sql"_s.arg(m_challenge.strategy));
    if (!strategy) {
        const Error &error = strategy.error();
        m_message->say(tr("Line %1: %2").arg(error.place ? error.place->line : 1).arg(error.why));
        return;
    }
    m_message->clear();
    m_tried = *strategy;
    if (const Result<> started
        = m_explorations->start({{m_tried}, m_challenge.situation, {}, false});
        !started)
        m_message->say(started.error().sentence());
    follow();
}

/** Lines of the text as it was that are not in it any more, or of what it became. */
int RepairPanel::changedLines() const
{
    int gone = 0;
    int added = 0;
    for (const DifferingLine &line : lineDifference(m_source, m_tried.source)) {
        gone += line.where == DifferingLine::Where::First ? 1 : 0;
        added += line.where == DifferingLine::Where::Second ? 1 : 0;
    }
    return std::max(gone, added);
}

void RepairPanel::judge()
{
    const Exploration *exploration = m_explorations->of(m_tried);
    follow();
    // Another challenge was chosen meanwhile, or nothing could be explored.
    if (!exploration || !exploration->isOver()
        || exploration->state() == Exploration::State::Stopped)
        return;
    if (exploration->error()) {
        m_message->say(exploration->error()->sentence());
        return;
    }
    const bool books = exploration->trial() && exploration->trial()->booked();
    const QString found = findingText(exploration->counts(), exploration->scope());
    const int lines = changedLines();
    const bool isSolved = books && exploration->isComplete() && exploration->counts().wrong() == 0
        && exploration->counts().schedules > 0;
    if (!isSolved) {
        say(books ? tr("Not yet: %1.").arg(found)
                  : tr("Not yet: alone, with nobody beside it, it does not book."),
            false);
        return;
    }
    say(lines == 1 ? tr("Solved by one line: %1.").arg(found)
                   : tr("Solved, by %1 lines, where one is enough: %2.").arg(lines).arg(found),
        true);
    emit solved(m_challenge.name, lines);
}

void RepairPanel::say(const QString &text, bool isGood)
{
    m_result->setText(text);
    setRole(m_result, isGood ? u"safe"_s : u"overbooked"_s);
    m_result->show();
}

void RepairPanel::showHint()
{
    m_hints = std::min(m_hints + 1, int(m_challenge.hintTexts.size()));
    m_hintText->setText(m_challenge.hintTexts.mid(0, m_hints).join(u'\n'));
    m_hintText->show();
    follow();
}

} // namespace lastroom
