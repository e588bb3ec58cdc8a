// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What it always does, where its text follows what happens. */
QString nameOf(const QAction *action)
{
    const QString name = action->whatsThis();
    return name.isEmpty() ? action->text().remove(u'&').remove(u"…"_s) : name;
}

QList<std::pair<QString, QString>> keysOf(const QList<QAction *> &actions)
{
    QList<std::pair<QString, QString>> list;
    for (const QAction *action : actions) {
        QStringList names;
        for (const QKeySequence &sequence : action->shortcuts())
            names.append(sequence.toString(QKeySequence::NativeText));
        if (!names.isEmpty())
            list.append({nameOf(action), names.join(WindowActions::tr(" or "))});
    }
    return list;
}

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
    , pages(new QActionGroup(this))
    , appearance(new QActionGroup(this))
{
    using Keys = QKeySequence;
    open = make(tr("&Open inventory…"), u"open"_s, {Keys(Keys::Open)},
                tr("Read the hotels from a file"));
    save = make(tr("&Save inventory as…"), u"save"_s, {Keys(Keys::Save)},
                tr("Write the hotels to a file"));
    picture = make(tr("Save &picture…"), u"picture"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                   tr("Save the window as a PNG picture"));
    quit = make(tr("&Quit"), u"quit"_s, {Keys(Qt::CTRL | Qt::Key_Q)},
                tr("Stop everything and close"));
    run = make(tr("&Run"), u"run"_s, {Keys(Qt::Key_F5), Keys(Qt::CTRL | Qt::Key_Return)},
               tr("Start what the page is for"));
    stop = make(tr("&Stop"), u"stop"_s, {Keys(Qt::SHIFT | Qt::Key_F5), Keys(Qt::Key_Escape)},
                tr("End it; what was recorded stays"));
    table = make(tr("Figures as a &table"), u"table"_s, {Keys(Qt::CTRL | Qt::Key_T)},
                 tr("Show counter and ledger of every hotel in numbers"));
    table->setCheckable(true);
    larger = make(tr("&Larger text"), u"larger"_s,
                  {Keys(Keys::ZoomIn), Keys(Qt::CTRL | Qt::Key_Equal)},
                  tr("For the back of the room"));
    smaller = make(tr("&Smaller text"), u"smaller"_s, {Keys(Keys::ZoomOut)},
                   tr("Make the text smaller"));
    normal = make(tr("&Normal text"), u"normal"_s, {Keys(Qt::CTRL | Qt::Key_0)},
                  tr("The text as it was"));
    fullScreen
        = make(tr("&Full screen"), u"fullScreen"_s, {Keys(Qt::Key_F11)}, tr("Fill the screen"));
    fullScreen->setCheckable(true);
    sql = make(tr("&Show the SQL"), u"sql"_s, {Keys(Qt::CTRL | Qt::Key_L)},
               tr("The statements of every strategy, with what they are for"));
    showKeys = make(tr("&Keys"), u"keys"_s, {Keys(Qt::Key_F1), Keys(Qt::Key_Question)},
                    tr("Every command and its key"));
    about = make(tr("&About Last Room"), u"about"_s, {}, tr("Version and licence"));
    const QList<std::pair<QString, QString>> microscopes{
        {tr("&Race"), tr("Hundreds of clients book at once")},
        {tr("&Step through"), tr("One statement at a time, by whom you choose")},
        {tr("&Explore"), tr("Every order in which the statements can run")}};
    for (const auto &[text, tip] : microscopes) {
        const int place = int(pages->actions().size());
        QAction *page
            = make(text, u"page%1"_s.arg(place), {Keys(Qt::ALT | Qt::Key(Qt::Key_1 + place))}, tip);
        page->setCheckable(true);
        page->setData(place);
        pages->addAction(page);
    }
    const QList<std::pair<QString, Settings::Appearance>> themes{
        {tr("&As the system"), Settings::Appearance::System},
        {tr("&Light"), Settings::Appearance::Light},
        {tr("&Dark"), Settings::Appearance::Dark}};
    for (const auto &[text, value] : themes) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setData(int(value));
    }
}

QAction *WindowActions::make(const QString &text, const QString &name,
                             const QList<QKeySequence> &keySequences, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keySequences);
    QString plain = tip;
    if (!keySequences.isEmpty())
        plain += u" (%1)"_s.arg(keySequences.first().toString(QKeySequence::NativeText));
    action->setToolTip(plain);
    m_ofWindow.append(action);
    return action;
}

void WindowActions::fill(QMenuBar *bar, const QList<QAction *> &edit,
                         const QList<QAction *> &toggles, const QList<QList<QAction *>> &ofPages)
{
    m_ofPages = ofPages;
    QList<QAction *> &ofRace = m_ofPages.first();
    ofRace.removeIf([&](QAction *action) { return toggles.contains(action); });
    ofRace += toggles + edit;
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({open, save});
    file->addSeparator();
    file->addAction(picture);
    file->addSeparator();
    file->addAction(quit);
    editMenu = bar->addMenu(tr("&Edit"));
    editMenu->addActions(edit);
    QMenu *go = bar->addMenu(tr("&Run"));
    go->addActions({run, stop});
    for (const QList<QAction *> &actions : ofPages) {
        go->addSeparator();
        for (QAction *action : actions) {
            if (!toggles.contains(action))
                go->addAction(action);
        }
    }
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(pages->actions());
    view->addSeparator();
    view->addAction(table);
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(appearance->actions());
    view->addActions({larger, smaller, normal});
    view->addSeparator();
    view->addAction(fullScreen);
    QMenu *strategies = bar->addMenu(tr("&Strategies"));
    strategies->addActions(toggles);
    strategies->addSeparator();
    strategies->addAction(sql);
    bar->addMenu(tr("&Help"))->addActions({showKeys, about});
}

QList<KeyGroup> WindowActions::keys() const
{
    QList<KeyGroup> groups{{tr("Everywhere"), keysOf(m_ofWindow)}};
    for (qsizetype place = 0; place < m_ofPages.size(); ++place)
        groups.append({nameOf(pages->actions().at(place)), keysOf(m_ofPages.at(place))});
    groups.removeIf([](const KeyGroup &group) { return group.keys.isEmpty(); });
    return groups;
}

} // namespace lastroom
