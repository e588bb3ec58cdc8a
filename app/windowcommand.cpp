// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowcommand.h"

#include "app/commandline.h"
#include "app/csvfile.h"
#include "app/interrupt.h"
#include "app/languageoption.h"
#include "app/windowstart.h"
#include "core/model/language.h"
#include "core/model/nearest.h"
#include "core/model/text.h"
#include "ui/explore/explorepage.h"
#include "ui/learn/learnpage.h"
#include "ui/page/strategyshelf.h"
#include "ui/race/racepage.h"
#include "ui/step/steppage.h"
#include "ui/strategies/strategiespage.h"
#include "ui/theme/icon.h"
#include "ui/window/lessonguide.h"
#include "ui/window/microscopewindow.h"
#include "ui/window/shownwindow.h"

#include <QApplication>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Settings::Appearance>> appearanceOf(const Arguments &arguments)
{
    if (!arguments.isSet(u"theme"_s))
        return std::nullopt;
    const QString name = arguments.text(u"theme"_s);
    if (const auto appearance = Settings::appearanceNamed(name))
        return appearance;
    return failure(Error::Kind::Arguments, u"--theme"_s, Text::tr("“%1” is not known").arg(name),
                   didYouMean(name, Theme::names()));
}

/** Saves the picture once everything that the end changed has been painted, and quits. */
void pictureAtTheEnd(MicroscopeWindow &window, const QString &path)
{
    const auto save = [&window, path] {
        const std::optional<Error> failed = window.page()->failure();
        const bool isUnderWay = window.lessons()->isOn() && !window.lessons()->isDone();
        if (!window.page()->isIdle() || (isUnderWay && !failed))
            return;
        const Result<> saved = window.savePicture(path);
        if (failed)
            QApplication::exit(complain(*failed));
        else
            QApplication::exit(saved ? everyStrategyCorrect : complain(saved.error()));
    };
    // What is asked for may lead to another page.
    for (Page *page : window.findChildren<Page *>())
        QObject::connect(page, &Page::idle, &window, save, Qt::QueuedConnection);
}

Result<WindowOptions> optionsOf(const Arguments &arguments)
{
    WindowOptions options;
    const QStringList files = arguments.positional();
    if (files.size() > 1)
        return failure(Error::Kind::Arguments, u"“%1”"_s.arg(files.at(1)),
                       Text::tr("one file can be opened"), Text::tr("see --help"));
    options.file = files.value(0);
    const auto appearance = appearanceOf(arguments);
    if (!appearance)
        return failure(appearance.error());
    options.appearance = *appearance;
    Result<StrategyLibrary> library = libraryOf(arguments);
    if (!library)
        return failure(library.error());
    options.library = *std::move(library);
    // A picture is to look the same whoever takes it.
    options.remembers = !arguments.isSet(u"screenshot"_s);
    options.asks = !arguments.isSet(u"play"_s) && options.remembers;
    if (!options.remembers && !options.appearance)
        options.appearance = Settings::Appearance::Light;
    return options;
}

/** As many clients as the schedule names, at least two. */
Situation situationOf(const Schedule &schedule)
{
    return {std::max(Situation::leastClients, schedule.clients()), 1, 1};
}

/** Everything that the arguments ask for. */
struct Wishes
{
    WindowOptions options;
    WindowStart start;
    QString picture; ///< where to save it; empty: none is wanted
    bool plays = false;
};

Result<Wishes> wishesOf(const Arguments &arguments)
{
    Result<WindowOptions> options = optionsOf(arguments);
    if (!options)
        return failure(options.error());
    const bool takesPicture = arguments.isSet(u"screenshot"_s);
    const bool plays = arguments.isSet(u"play"_s) || takesPicture;
    Result<WindowStart> start = windowStartOf(arguments, options->library, plays);
    if (!start)
        return failure(start.error());
    const QString picture = arguments.text(u"screenshot"_s);
    if (takesPicture && picture.isEmpty())
        return failure(Error::Kind::Arguments, u"--screenshot"_s, Text::tr("the file has no name"),
                       Text::tr("name one, such as race.png"));
    if (takesPicture) {
        if (const Result<> writable = checkWritable(picture); !writable)
            return failure(writable.error());
    }
    return Wishes{*std::move(options), *std::move(start), picture, plays};
}

/** Before the arguments are parsed. */
bool wantsPicture(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return word.startsWith(u"--screenshot"); });
}

/** Before the arguments are parsed: who parses them speaks already. A picture is the same whoever
 * takes it. */
QString windowLanguage(const QStringList &words)
{
    const QString asked = languageIn(words);
    if (!asked.isEmpty())
        return asked;
    return wantsPicture(words) ? u"en"_s : Settings::read().language;
}

bool hasDisplay(const QStringList &words)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || words.contains(u"-platform"_s);
}

/** Without a display there is no window; what is wrong with the arguments is said before that. */
ExitStatus windowless(int &argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    const Translation translation(windowLanguage(words));
    WindowArguments arguments;
    if (const auto ended = begin(arguments, words))
        return *ended;
    if (const Result<Wishes> wishes = wishesOf(arguments); !wishes)
        return complain(wishes.error());
    return complain({Error::Kind::Environment, u"window"_s, Text::tr("there is no display"),
                     Text::tr("use a command such as lastroom race, or --screenshot FILE")});
}

/** Where it was left, or at the step that was named; that is done where it is to be played. */
void beginLesson(MicroscopeWindow &window, const Wishes &wishes)
{
    window.learnPage()->beginLesson(wishes.start.lesson, wishes.start.lessonStep);
    if (!wishes.plays)
        return;
    // Gone with what it did: the steps after it are the user's.
    auto *player = new QObject(&window);
    const auto goOn = [&window, player] {
        const bool isOver
            = !window.lessons()->isOn() || window.lessons()->isDone() || window.page()->failure();
        if (isOver)
            player->deleteLater();
        else if (window.page()->isIdle())
            window.lessons()->stepOn();
    };
    for (Page *page : window.findChildren<Page *>())
        QObject::connect(page, &Page::idle, player, goOn, Qt::QueuedConnection);
    // A race and an exploration wait for nothing.
    QMetaObject::invokeMethod(player, goOn, Qt::QueuedConnection);
}

/** Starts what the page that is shown is for; the schedule that was named is played in any case. */
void open(MicroscopeWindow &window, const Wishes &wishes)
{
    const WindowStart &start = wishes.start;
    const auto named = wishes.options.library.select({start.strategy});
    // The page of all strategies has it in any case.
    if (named && start.page != WindowStart::Page::Strategies
        && !window.shelf()->isShown(named->first()))
        window.shelf()->setShown(start.strategy, true);
    if (start.page == WindowStart::Page::Step) {
        window.stepPage()->showSchedule(start.strategy, situationOf(start.schedule),
                                        start.schedule);
        return;
    }
    if (start.page == WindowStart::Page::Learn) {
        if (!start.lesson.isEmpty())
            beginLesson(window, wishes);
        if (!start.challenge.isEmpty())
            window.learnPage()->showChallenge(start.challenge, wishes.plays);
        // There is nothing that would come to an end.
        if (wishes.plays && window.page()->isIdle())
            QMetaObject::invokeMethod(
                window.page(), [page = window.page()] { emit page->idle(); }, Qt::QueuedConnection);
        return;
    }
    // Where nothing else is asked for, a strategy's file has brought its page with it.
    if (window.page() == window.strategiesPage()) {
        StrategiesPage *page = window.strategiesPage();
        if (!start.strategy.isEmpty())
            page->showStrategy(start.strategy);
        // What it runs would be seen on another page.
        if (wishes.plays && page->isIdle())
            QMetaObject::invokeMethod(
                page, [page] { emit page->idle(); }, Qt::QueuedConnection);
        return;
    }
    const bool chosen = start.page == WindowStart::Page::Explore && !start.strategy.isEmpty();
    if (chosen)
        window.explorePage()->choose(start.strategy);
    if (chosen && wishes.plays)
        window.explorePage()->explore(
            wishes.options.library.select({start.strategy}).value_or(QList<Strategy>()));
    else if (wishes.plays)
        window.page()->run();
}

} // namespace

WindowArguments::WindowArguments()
    : Arguments(
        Text::tr("[options] [FILE]\n       lastroom race | explore | step | strategies | verify | "
                 "figure | records | doctor [options]"),
        Text::tr("Opens the window, with the inventory or the strategy in FILE. The commands need "
                 "no window; each knows --help."))
{
    add(u"theme"_s, Text::tr("light, dark, high-contrast or high-contrast-dark"), u"NAME"_s);
    addWindowStart(*this);
    add(u"play"_s, Text::tr("starts at once what the page is for"));
    add(u"screenshot"_s,
        Text::tr("starts it, saves a picture of the window when it ends, and quits"), u"FILE"_s);
}

ExitStatus windowCommand(int &argc, char **argv, const QStringList &words)
{
    if (!hasDisplay(words) && wantsPicture(words))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay(words))
        return windowless(argc, argv, words);

    // First of all of Qt's objects: after others, the end of the SQL driver's plugin crashes
    // in 6.4.2.
    Interrupt::block();
    QApplication application(argc, argv);
    const bool systemIsDark = QApplication::palette().window().color().lightness() < 128;
    const int systemText = systemTextPercent();
    Translation translation(windowLanguage(words));
    Interrupt interrupt({});
    applyUnstyledTheme(application, Theme::light(), 100);
    QApplication::setDesktopFileName(u"lastroom"_s);
    QApplication::setWindowIcon(programIcon());
    // The server tells of itself on a thread of its own. The relay outlives it, and so whatever
    // owns it.
    QObject relay;
    WindowArguments arguments;
    // Without what Qt has taken for itself, such as -reverse.
    if (const auto ended = begin(arguments, QApplication::arguments().mid(1)))
        return *ended;
    Result<Wishes> wishes = wishesOf(arguments);
    if (!wishes)
        return complain(wishes.error());

    ShownWindow *shown = nullptr;
    const auto changed = [&relay, &shown] {
        QMetaObject::invokeMethod(
            &relay,
            [&shown] {
                if (shown)
                    shown->window()->showDatabase();
            },
            Qt::QueuedConnection);
    };
    const Result<std::shared_ptr<Database>> database = databaseOf(arguments, {}, changed);
    if (!database)
        return complain(database.error());
    wishes->options.database = *database;
    wishes->options.systemIsDark = systemIsDark;
    // A picture is to look the same whoever takes it.
    if (wishes->options.remembers)
        wishes->options.systemText = systemText;
    ShownWindow owned(wishes->options, translation);
    shown = &owned;
    interrupt.setCalled([shown] { shown->window()->close(); });
    MicroscopeWindow &window = *shown->window();
    // A file has been opened on the page that it is for.
    if (wishes->options.file.isEmpty() || arguments.isSet(u"page"_s))
        window.showPage(int(wishes->start.page));
    window.show();
    if (!wishes->picture.isEmpty())
        pictureAtTheEnd(window, wishes->picture);
    open(window, *wishes);
    if (wishes->start.presents)
        window.present();
    const int status = QApplication::exec();
    return interrupt.wasCalled() ? interrupted : ExitStatus(status);
}

} // namespace lastroom
