// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include "core/model/language.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

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

WindowActions::WindowActions(const QList<Page *> &shown, QObject *parent)
    : QObject(parent)
    , pages(new QActionGroup(this))
    , appearance(new QActionGroup(this))
    , language(new QActionGroup(this))
    , m_pages(shown)
{
    using Keys = QKeySequence;
    open = make(tr("&Open…"), u"open"_s, {Keys(Keys::Open)},
                tr("An inventory, a strategy or a kept race"));
    token = make(tr("Open &token…"), u"openToken"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                 tr("Set up what a token says: the race, the schedule or the exploration of a "
                    "figure"));
    picture = make(tr("Save &picture…"), u"picture"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                   tr("Save the window as a PNG picture"));
    quit = make(tr("&Quit"), u"quit"_s, {Keys(Qt::CTRL | Qt::Key_Q)},
                tr("Stop everything and close"));
    run = make(tr("&Run"), u"run"_s, {Keys(Qt::Key_F5), Keys(Qt::CTRL | Qt::Key_Return)},
               tr("Start what the page is for"));
    stop = make(tr("&Stop"), u"stop"_s, {Keys(Qt::SHIFT | Qt::Key_F5), Keys(Qt::Key_Escape)},
                tr("End it; what was recorded stays"));
    larger = make(tr("L&arger text"), u"larger"_s,
                  {Keys(Keys::ZoomIn), Keys(Qt::CTRL | Qt::Key_Equal)},
                  tr("For the back of the room"));
    smaller = make(tr("S&maller text"), u"smaller"_s, {Keys(Keys::ZoomOut)},
                   tr("Make the text smaller"));
    normal = make(tr("N&ormal text"), u"normal"_s, {Keys(Qt::CTRL | Qt::Key_0)},
                  tr("The text as it was"));
    predict = make(tr("&Predict first"), u"predict"_s, {},
                   tr("Before a race, an exploration or a schedule runs, one question: the guess "
                      "stays beside the result"));
    predict->setCheckable(true);
    askClass = make(tr("Ask the &class"), u"askClass"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                    tr("The question before each run with a field for how many chose what; in a "
                       "presentation, too"));
    askClass->setCheckable(true);
    present = make(tr("&Presentation"), u"present"_s, {Keys(Qt::Key_F11)},
                   tr("Fill the screen with large text and without menus; Space and Page Down go "
                      "on, and each key is shown"));
    present->setCheckable(true);
    sql = make(tr("&Show the SQL"), u"sql"_s, {Keys(Qt::CTRL | Qt::Key_L)},
               tr("The statements of every strategy, with what they are for"));
    welcome = make(tr("W&elcome"), u"welcomeAgain"_s, {}, tr("What was said at the first start"));
    manual = make(tr("&Manual"), u"manual"_s, {Keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F1)},
                  tr("All of it, in a window beside this one"));
    manualOfPage = make(tr("Manual: &this page"), u"manualOfPage"_s, {Keys(Qt::CTRL | Qt::Key_F1)},
                        tr("What the manual says of what is shown"));
    showWords = make(tr("&Words"), u"words"_s, {Keys(Qt::Key_F1)},
                     tr("What the words of the subject mean"));
    showKeys = make(tr("&Keys"), u"keys"_s, {Keys(Qt::SHIFT | Qt::Key_F1), Keys(Qt::Key_Question)},
                    tr("Every command and its key"));
    report = make(tr("&Report a problem…"), u"report"_s, {},
                  tr("What is worth sending with a report, to be copied"));
    about = make(tr("&About Last Room"), u"about"_s, {}, tr("Versions and licences"));
    aboutQt = make(tr("About &Qt"), u"aboutQt"_s, {}, tr("What the window is made with"));
    makePages();
    makeAppearances();
    makeLanguages();
}

void WindowActions::makePages()
{
    for (const Page *shown : m_pages) {
        const int place = int(pages->actions().size());
        QAction *page
            = make(shown->name().text, u"page%1"_s.arg(place),
                   {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place))}, shown->name().toolTip);
        page->setCheckable(true);
        page->setData(place);
        pages->addAction(page);
    }
}

void WindowActions::makeAppearances()
{
    const QList<std::pair<QString, Settings::Appearance>> themes{
        {tr("&As the system"), Settings::Appearance::System},
        {tr("&Light"), Settings::Appearance::Light},
        {tr("&Dark"), Settings::Appearance::Dark},
        {tr("&High contrast"), Settings::Appearance::HighContrast},
        {tr("High &contrast, dark"), Settings::Appearance::HighContrastDark}};
    for (const auto &[text, value] : themes) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setData(int(value));
    }
}

/** Each by its own name: who reads none of what stands here finds it. */
void WindowActions::makeLanguages()
{
    QList<Language> all = languages();
    all.prepend({QString(), tr("&As the system", "language")});
    for (const Language &each : std::as_const(all)) {
        QAction *action = language->addAction(each.name);
        action->setCheckable(true);
        action->setData(each.code);
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

void WindowActions::fill(QMenuBar *bar, QMenu *shown)
{
    m_shown = shown;
    const QList<std::pair<Page::Menu, QString>> titles{{Page::Menu::File, tr("&File")},
                                                       {Page::Menu::Edit, tr("&Edit")},
                                                       {Page::Menu::Run, tr("&Run")},
                                                       {Page::Menu::View, tr("&View")},
                                                       {Page::Menu::Strategies, tr("&Strategies")}};
    for (const auto &[menu, title] : titles)
        m_menus[menu] = bar->addMenu(title);
    bar->addMenu(tr("&Help"))
        ->addActions({welcome, manual, manualOfPage, showWords, showKeys, report, about, aboutQt});
    m_themes = new QMenu(tr("T&heme"), bar);
    m_themes->addActions(appearance->actions());
    m_languages = new QMenu(tr("La&nguage"), bar);
    m_languages->addActions(language->actions());
    refill();
}

/** Actions of the pages, between lines; \p isFirst where nothing stands above them. */
void WindowActions::addOfPages(Page::Menu menu, bool isFirst)
{
    for (const Page *page : m_pages) {
        const QList<QAction *> actions = page->actionsIn(menu);
        if (!actions.isEmpty() && !isFirst)
            m_menus[menu]->addSeparator();
        m_menus[menu]->addActions(actions);
        isFirst = isFirst && actions.isEmpty();
    }
}

void WindowActions::refill()
{
    for (QMenu *menu : std::as_const(m_menus))
        menu->clear();
    QMenu *file = m_menus[Page::Menu::File];
    file->addActions({open, token});
    addOfPages(Page::Menu::File, false);
    file->addSeparator();
    file->addAction(picture);
    file->addSeparator();
    file->addAction(quit);
    addOfPages(Page::Menu::Edit, true);
    m_menus[Page::Menu::Run]->addActions({run, stop});
    addOfPages(Page::Menu::Run, false);
    m_menus[Page::Menu::Run]->addSeparator();
    m_menus[Page::Menu::Run]->addActions({predict, askClass});
    QMenu *view = m_menus[Page::Menu::View];
    view->addActions(pages->actions());
    addOfPages(Page::Menu::View, false);
    view->addSeparator();
    view->addMenu(m_themes);
    view->addMenu(m_languages);
    view->addActions({larger, smaller, normal});
    view->addSeparator();
    view->addAction(present);
    QMenu *strategies = m_menus[Page::Menu::Strategies];
    addOfPages(Page::Menu::Strategies, true);
    strategies->addSeparator();
    strategies->addMenu(m_shown);
    strategies->addAction(sql);
}

void WindowActions::showPage(const Page *shown)
{
    for (const Page *page : m_pages) {
        for (QAction *action : page->actions()) {
            // The page itself may hide some, such as the key of a third client.
            if (page == shown && m_hidden.remove(action))
                action->setVisible(true);
            else if (page != shown && action->isVisible()) {
                action->setVisible(false);
                m_hidden.insert(action);
            }
        }
    }
    // No menu of the shown page alone is left empty.
    for (QMenu *menu : std::as_const(m_menus)) {
        const QList<QAction *> actions = menu->actions();
        menu->menuAction()->setVisible(
            std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
                return action->isVisible() && !action->isSeparator();
            }));
    }
}

QList<KeyGroup> WindowActions::keys() const
{
    QList<KeyGroup> groups{{tr("Everywhere"), keysOf(m_ofWindow)}};
    for (qsizetype place = 0; place < m_pages.size(); ++place)
        groups.append({nameOf(pages->actions().at(place)), keysOf(m_pages.at(place)->actions())});
    groups.removeIf([](const KeyGroup &group) { return group.keys.isEmpty(); });
    return groups;
}

} // namespace lastroom
