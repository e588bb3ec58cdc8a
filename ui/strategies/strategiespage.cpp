// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategiespage.h"

#include "core/model/sentence.h"
#include "ui/control/noticebar.h"
#include "ui/control/splitter.h"
#include "ui/page/strategyshelf.h"
#include "ui/strategies/findbar.h"
#include "ui/strategies/levelpanel.h"
#include "ui/strategies/strategiestools.h"
#include "ui/strategies/strategyeditor.h"
#include "ui/strategies/strategyfacts.h"
#include "ui/strategies/strategytree.h"
#include "ui/strategies/trialmonitor.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** From the user's home on. */
QString pathText(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

StrategiesPage::StrategiesPage(std::shared_ptr<const Database> database, StrategyShelf *shelf,
                               const QString &draftFolder, QWidget *parent)
    : Page({tr("Strate&gies"), tr("Read, change and write strategies"), u"strategies"_s},
           new StrategiesTools, parent)
    , m_shelf(shelf)
    , m_desk(new StrategyDesk(shelf, draftFolder, this))
    , m_trials(new TrialMonitor(database, this))
    , m_tools(qobject_cast<StrategiesTools *>(tools()))
    , m_notice(new NoticeBar)
    , m_tree(new StrategyTree)
    , m_editor(new StrategyEditor)
    , m_find(new FindBar)
    , m_where(new QLabel)
    , m_message(new QLabel)
    , m_facts(new StrategyFacts)
    , m_levels(new LevelPanel(database))
    , m_splitter(new Splitter)
{
    m_isOnUsersServer = !database->isPrivate();
    layOut();
    makeActions();
    connectDesk();
    connectServer();
    connectTools();
    connectFindBar();
    fillTree();
    m_desk->open(m_shelf->strategies().first().name);
    showRestored();
}

StrategiesPage::~StrategiesPage()
{
    // What the editor reports while it is destroyed comes too late.
    m_editor->disconnect(this);
}

void StrategiesPage::layOut()
{
    m_where->setObjectName(u"strategyPath"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setProperty("role", u"muted"_s);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setObjectName(u"strategyMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto panel = [](std::initializer_list<QWidget *> widgets, QWidget *wide) {
        auto *frame = new QFrame;
        frame->setProperty("panel", true);
        auto *column = new QVBoxLayout(frame);
        for (QWidget *widget : widgets)
            column->addWidget(widget, widget == wide ? 1 : 0);
        return frame;
    };
    m_splitter->addWidget(panel({m_tree}, m_tree));
    m_splitter->addWidget(panel({m_where, m_editor, m_find, m_message}, m_editor));
    m_splitter->addWidget(panel({m_facts, m_levels}, m_facts));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    const int em = fontMetrics().averageCharWidth();
    m_splitter->setSizes({em * 52, em * 90, em * 50});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
}

void StrategiesPage::connectDesk()
{
    connect(m_tree, &StrategyTree::chosen, m_desk, &StrategyDesk::open);
    connect(m_desk, &StrategyDesk::opened, this, &StrategiesPage::showOpened);
    connect(m_desk, &StrategyDesk::stateChanged, this, [this] {
        fillTree();
        showState();
    });
    connect(m_desk, &StrategyDesk::textReplaced, this, [this] {
        m_isLoading = true;
        m_editor->replaceText(m_desk->text());
        m_isLoading = false;
        showParsed();
    });
    connect(m_desk, &StrategyDesk::reloaded, this, [this] {
        complain({Error::Kind::File, m_desk->path(), tr("another program has changed it"),
                  tr("it is shown as it is now")});
    });
    connect(m_desk, &StrategyDesk::changedOutside, this, [this](bool isDeleted) {
        const Error error{
            Error::Kind::File, m_desk->path(),
            isDeleted ? tr("another program has deleted it") : tr("another program has changed it"),
            isDeleted ? tr("save writes it again")
                      : tr("what you wrote is kept until you read the file again or save")};
        if (isDeleted)
            m_notice->show(error);
        else
            m_notice->show(error, tr("Read it again"), [this] { report(m_desk->readAgain()); });
    });
    connect(m_desk, &StrategyDesk::draftNotKept, this, &StrategiesPage::complain);
    connect(m_shelf, &StrategyShelf::findingsChanged, this, &StrategiesPage::fillTree);
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (m_isLoading)
            return;
        m_desk->setText(m_editor->text());
        showParsed();
    });
}

void StrategiesPage::connectServer()
{
    connect(m_trials, &TrialMonitor::begun, this, [this] {
        say(tr("Understood. The server tries it alone …"), u"muted"_s);
        emit statusChanged();
    });
    connect(m_trials, &TrialMonitor::tried, this, &StrategiesPage::showTrial);
    connect(m_trials, &TrialMonitor::failed, this,
            [this](const Strategy &, const Error &error) { showRefusal(error); });
    connect(m_levels, &LevelPanel::explored, m_shelf, &StrategyShelf::add);
    connect(m_levels, &LevelPanel::failed, this, &StrategiesPage::complain);
    connect(m_levels, &LevelPanel::busyChanged, this, [this] {
        emit statusChanged();
        if (isIdle())
            emit idle();
    });
}

void StrategiesPage::connectTools()
{
    connect(m_tools, &StrategiesTools::newRequested, this,
            [this](const QString &name) { report(m_desk->create(name)); });
    connect(m_tools, &StrategiesTools::duplicateRequested, this,
            [this] { report(m_desk->duplicate()); });
    connect(m_tools, &StrategiesTools::saveRequested, this, &StrategiesPage::save);
    connect(m_tools, &StrategiesTools::revertRequested, this, &StrategiesPage::revert);
    connect(m_tools, &StrategiesTools::raceRequested, this,
            [this] { use(&StrategiesPage::raceRequested); });
    connect(m_tools, &StrategiesTools::stepRequested, this,
            [this] { use(&StrategiesPage::stepRequested); });
    connect(m_tools, &StrategiesTools::exploreRequested, this, &StrategiesPage::run);
}

void StrategiesPage::connectFindBar()
{
    connect(m_find, &FindBar::findRequested, this, [this](bool forward) {
        m_find->say(m_editor->find(m_find->wanted(), forward) ? QString() : tr("not found"));
    });
    connect(m_find, &FindBar::replaceRequested, this, [this] {
        if (!m_editor->replaceOne(m_find->wanted(), m_find->replacement()))
            m_find->say(tr("no more"));
    });
    connect(m_find, &FindBar::replaceAllRequested, this, [this] {
        const int count = m_editor->replaceAll(m_find->wanted(), m_find->replacement());
        m_find->say(count == 0 ? tr("not found") : tr("%1 replaced").arg(count));
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_editor->setFocus();
    });
}

void StrategiesPage::fillTree()
{
    m_tree->fill(m_desk->entries(), m_shelf->strategies(), m_shelf->findings());
    m_tree->choose(m_desk->name());
}

/** Each strategy comes back with its undo history, and with what was typed in it. */
void StrategiesPage::showOpened()
{
    const QString name = m_desk->name();
    m_isLoading = true;
    if (!m_shownName.isEmpty())
        m_documents.insert(m_shownName, m_editor->document());
    m_editor->setReadOnly(false);
    const auto known = m_documents.constFind(name);
    if (known != m_documents.constEnd() && name != m_shownName)
        m_editor->setDocument(*known);
    if (known == m_documents.constEnd() || m_editor->text() != m_desk->text())
        m_editor->setNewDocument(m_desk->text());
    m_shownName = name;
    m_editor->setReadOnly(!m_desk->canEdit());
    m_isLoading = false;
    m_notice->hide();
    m_tree->choose(name);
    showParsed();
    showState();
    emit titleChanged();
}

void StrategiesPage::showState()
{
    QString where = m_desk->isBuiltIn()
        ? tr("%1 — built in: duplicate it to change it").arg(m_desk->name())
        : pathText(m_desk->path());
    if (m_desk->isModified())
        where += tr(" — not saved");
    m_where->setText(where);
    m_where->setToolTip(where);
    const bool canSave
        = m_desk->canEdit() && (m_desk->isModified() || !QFileInfo::exists(m_desk->path()));
    if (m_tools)
        m_tools->setPossible({canSave, m_desk->isModified() && !m_desk->savedText().isEmpty(),
                              m_desk->parsed().has_value()});
    for (QAction *action : m_fileActions)
        action->setEnabled(!m_desk->isBuiltIn());
    emit statusChanged();
}

void StrategiesPage::showParsed()
{
    const Result<Strategy> &parsed = m_desk->parsed();
    m_trials->drop();
    if (parsed) {
        m_editor->clearProblem();
        m_editor->setStrategy(*parsed);
        m_facts->show(*parsed, wayOf(*parsed));
        m_factsName = m_desk->name();
        m_levels->setStrategy(*parsed);
        say(parsed->steps.size() == 1 ? tr("Understood: 1 step.")
                                      : tr("Understood: %1 steps.").arg(parsed->steps.size()),
            u"muted"_s);
        tryAlone();
    } else {
        const Error &error = parsed.error();
        const int line = error.place ? error.place->line : 1;
        m_editor->setProblem(line, asSentence(error.why), true);
        m_levels->setStrategy({});
        // While one is typing, what it was is still to be read; of another one nothing is.
        if (m_factsName != m_desk->name())
            m_facts->clear();
        QString sentence = tr("Line %1: %2").arg(line).arg(error.why);
        if (!error.remedy.isEmpty())
            sentence += u"; "_s + error.remedy;
        say(asSentence(sentence), u"overbooked"_s);
    }
    emit statusChanged();
}

void StrategiesPage::showTrial(const Strategy &strategy, const Trial &trial)
{
    if (trial.isSound()) {
        say(strategy.steps.size() == 1
                ? tr("Understood: 1 step, and it books alone.")
                : tr("Understood: %1 steps, and it books alone.").arg(strategy.steps.size()),
            u"safe"_s);
    } else {
        const int line = trial.failure ? trial.failure->line : trial.line;
        m_editor->setProblem(std::max(1, line), asSentence(trial.finding()), false);
        say(asSentence(trial.finding()), u"overbooked"_s);
    }
    emit idle();
}

/** The server's, of a statement that it does not understand. */
void StrategiesPage::showRefusal(const Error &error)
{
    Error said = error;
    if (error.place) {
        m_editor->setProblem(error.place->line, asSentence(error.why), true);
        said.what = tr("Line %1").arg(error.place->line);
    }
    say(asSentence(said.sentence()), u"overbooked"_s);
    emit idle();
}

/** By the server. What is built in is known to book; and on somebody's own server nothing is run of
 * a file that was only looked at. */
void StrategiesPage::tryAlone()
{
    const Result<Strategy> &parsed = m_desk->parsed();
    if (parsed && isVisible() && !m_desk->isBuiltIn()
        && (m_desk->isModified() || !m_isOnUsersServer))
        m_trials->start(*parsed);
}

void StrategiesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tryAlone();
}

void StrategiesPage::say(const QString &sentence, const QString &role)
{
    m_message->setText(sentence);
    if (m_message->property("role") == role)
        return;
    m_message->setProperty("role", role);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

const Strategy *StrategiesPage::wayOf(const Strategy &strategy) const
{
    const QList<Strategy> &all = m_shelf->strategies();
    const auto way = std::find_if(all.begin(), all.end(), [&](const Strategy &each) {
        return each.name == strategy.mistakeOf;
    });
    return way == all.end() ? nullptr : &*way;
}

void StrategiesPage::setTheme(const Theme &theme)
{
    m_editor->setTheme(theme);
    m_facts->setTheme(theme);
}

} // namespace lastroom
