// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page is asked to do: its actions, and a page's duties.

#include "ui/control/noticebar.h"
#include "ui/strategies/findbar.h"
#include "ui/strategies/levelpanel.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategiestools.h"
#include "ui/strategies/strategyeditor.h"
#include "ui/strategies/strategyfacts.h"
#include "ui/strategies/strategytree.h"
#include "ui/strategies/trialmonitor.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>

namespace lastroom {

using namespace Qt::StringLiterals;

QAction *StrategiesPage::makeAction(const QString &name, const QString &text,
                                    const QString &toolTip, const QKeySequence &key,
                                    std::function<void()> what)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(toolTip);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [what = std::move(what)] { what(); });
    return action;
}

void StrategiesPage::makeActions()
{
    QAction *save = makeAction(u"strategySave"_s, tr("&Save the strategy"), tr("Write the file"),
                               QKeySequence::Save, [this] { this->save(); });
    QAction *revert = makeAction(u"strategyRevert"_s, tr("Re&vert"),
                                 tr("What the file says, again"), {}, [this] { this->revert(); });
    QAction *import = makeAction(u"import"_s, tr("&Import a strategy…"),
                                 tr("Take a file into your folder of strategies"), {},
                                 [this] { chooseImport(); });
    QAction *exporting = makeAction(u"export"_s, tr("&Export the strategy…"),
                                    tr("Write what stands here into a file of its own"), {},
                                    [this] { chooseExport(); });
    setActionsIn(Menu::File, {save, revert, import, exporting});
    QAction *undo = makeAction(u"strategyUndo"_s, tr("&Undo"), tr("Take the last change back"),
                               QKeySequence::Undo, [this] { m_editor->undo(); });
    QAction *redo = makeAction(u"strategyRedo"_s, tr("&Redo"), tr("Make it again"),
                               QKeySequence::Redo, [this] { m_editor->redo(); });
    QAction *find = makeAction(
        u"find"_s, tr("&Find and replace…"), tr("Look for a text in the strategy"),
        QKeySequence::Find, [this] { m_find->open(m_editor->selectedText(), m_desk->canEdit()); });
    QAction *next
        = makeAction(u"findNext"_s, tr("Find &next"), tr("The next place"), QKeySequence::FindNext,
                     [this] { m_editor->find(m_find->wanted(), true); });
    QAction *part = makeAction(u"nextPart"_s, tr("Next &part of the page"),
                               tr("List, text, explanation and levels, one after another"),
                               Qt::Key_F6, [this] { focusNextPart(); });
    setActionsIn(Menu::Edit, {undo, redo, find, next, part});
    QAction *duplicate
        = makeAction(u"duplicate"_s, tr("&Duplicate and edit"), tr("A copy of your own"),
                     Qt::CTRL | Qt::Key_D, [this] { report(m_desk->duplicate()); });
    QAction *rename = makeAction(u"rename"_s, tr("Re&name…"), tr("Another name for it"), Qt::Key_F2,
                                 [this] { askForName(); });
    QAction *remove = makeAction(u"delete"_s, tr("De&lete"), tr("Move the file to the trash"), {},
                                 [this] { this->remove(); });
    setActionsIn(Menu::Strategies, {duplicate, rename, remove});
    m_fileActions = {save, revert, rename, remove};
}

/** In the editor Tab is a sign like others, so there has to be another way out. */
void StrategiesPage::focusNextPart()
{
    const QList<QWidget *> parts{m_tree, m_editor, m_facts, m_levels};
    qsizetype now = -1;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (parts.at(at)->hasFocus() || parts.at(at)->isAncestorOf(focusWidget()))
            now = at;
    }
    parts.at((now + 1) % parts.size())->setFocus(Qt::TabFocusReason);
}

void StrategiesPage::report(const Result<> &done)
{
    if (!done)
        complain(done.error());
}

void StrategiesPage::save()
{
    if (m_desk->isChangedOutside()) {
        const auto answer = QMessageBox::question(
            this, tr("Save"),
            tr("Another program has changed %1 since it was read. Write over that?")
                .arg(m_desk->path()));
        if (answer != QMessageBox::Yes)
            return;
    }
    const Result<> saved = m_desk->save();
    if (saved)
        m_notice->hide();
    report(saved);
}

/** As a change of the text, so that it can be undone. */
void StrategiesPage::revert()
{
    if (!m_desk->savedText().isEmpty())
        m_editor->replaceText(m_desk->savedText());
}

void StrategiesPage::askForName()
{
    bool isGiven = false;
    const QString name
        = QInputDialog::getText(this, tr("Rename"), tr("Name (small letters, digits and hyphens):"),
                                QLineEdit::Normal, m_desk->name(), &isGiven);
    if (isGiven)
        report(m_desk->rename(name.trimmed()));
}

void StrategiesPage::remove()
{
    // The file is in the trash then; what was not saved is nowhere.
    if (m_desk->isModified()
        && QMessageBox::question(
               this, tr("Delete"),
               tr("What you wrote in %1 is not saved. Delete it all the same?").arg(m_desk->name()))
            != QMessageBox::Yes)
        return;
    report(m_desk->remove());
}

void StrategiesPage::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a strategy"), {},
                                                      tr("Strategies (*.sql);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void StrategiesPage::chooseExport()
{
    QFileDialog dialog(this, tr("Export the strategy"), m_desk->name() + u".sql"_s,
                       tr("Strategies (*.sql)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"sql"_s);
    if (dialog.exec() == QDialog::Accepted)
        report(m_desk->exportTo(dialog.selectedFiles().constFirst()));
}

bool StrategiesPage::opens(const QString &path) const
{
    return path.endsWith(u".sql", Qt::CaseInsensitive);
}

void StrategiesPage::open(const QString &path)
{
    report(m_desk->import(path));
}

void StrategiesPage::showStrategy(const QString &name)
{
    m_desk->open(name);
}

/** The shelf has what stands in the editor; what cannot be understood nobody can use. */
void StrategiesPage::use(void (StrategiesPage::*request)(const QString &))
{
    m_desk->shelve();
    if (m_desk->parsed())
        emit(this->*request)(m_desk->name());
    else
        complain(m_desk->parsed().error());
}

void StrategiesPage::run()
{
    use(&StrategiesPage::exploreRequested);
}

QString StrategiesPage::runText() const
{
    return tr("&Explore this strategy");
}

void StrategiesPage::stop()
{
    m_levels->stop();
}

bool StrategiesPage::canRun() const
{
    return m_desk->parsed().has_value();
}

bool StrategiesPage::canStop() const
{
    return m_levels->isBusy();
}

bool StrategiesPage::isIdle() const
{
    return !m_trials->isBusy() && !m_levels->isBusy();
}

QString StrategiesPage::title() const
{
    return m_desk->name();
}

QString StrategiesPage::activity() const
{
    if (m_levels->isBusy())
        return tr("Exploring every level …");
    return m_desk->parsed() ? tr("Ready") : tr("It cannot be understood as it stands");
}

QString StrategiesPage::figures() const
{
    return tr("%1 lines").arg(QLocale().toString(m_editor->lines()));
}

/** What was unsaved when the program ended last. */
void StrategiesPage::showRestored()
{
    if (const QStringList restored = m_desk->restored(); !restored.isEmpty()) {
        m_desk->open(restored.first());
        complain({Error::Kind::File, tr("Strategies"),
                  tr("unsaved work of last time was found: %1").arg(restored.join(u", "_s)),
                  m_desk->savedText().isEmpty() ? tr("save it, or delete it")
                                                : tr("save it, or revert to what the file says")});
    } else if (!m_desk->refusedDrafts().isEmpty()) {
        complain(m_desk->refusedDrafts().first());
    }
}

void StrategiesPage::complain(const Error &error)
{
    m_notice->show(error);
}

} // namespace lastroom
