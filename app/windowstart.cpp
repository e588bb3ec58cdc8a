// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowstart.h"

#include "core/learn/challenge.h"
#include "core/learn/lessons.h"
#include "core/model/nearest.h"
#include "core/model/text.h"

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** Nothing, or that none of these is called so. */
template <typename Named>
Result<> checkName(const QString &name, const QString &option, const QList<Named> &all)
{
    QStringList names;
    for (const Named &each : all)
        names.append(each.name);
    if (names.contains(name))
        return {};
    return failure(Error::Kind::Arguments, u"--"_s + option,
                   Text::tr("“%1” is not known").arg(name), didYouMean(name, names));
}

/** "race", or "race:4" for its fourth step. */
Result<> readLesson(const Arguments &arguments, WindowStart &start)
{
    if (!arguments.isSet(u"lesson"_s))
        return {};
    const QString text = arguments.text(u"lesson"_s);
    start.lesson = text.section(u':', 0, 0);
    const QList<Lesson> all = lessons();
    if (const Result<> known = checkName(start.lesson, u"lesson"_s, all); !known)
        return known;
    const auto lesson = std::find_if(all.begin(), all.end(),
                                     [&](const Lesson &each) { return each.name == start.lesson; });
    if (!text.contains(u':'))
        return {};
    const int step = text.section(u':', 1).toInt();
    if (step < 1 || step > lesson->steps.size())
        return failure(Error::Kind::Arguments, u"--lesson"_s,
                       Text::tr("“%1” has no step “%2”").arg(start.lesson, text.section(u':', 1)),
                       Text::tr("name one from 1 to %1").arg(lesson->steps.size()));
    start.lessonStep = step - 1;
    return {};
}

Result<WindowStart::Page> pageOf(const Arguments &arguments)
{
    // Who names one of them means the page on which they are.
    if (!arguments.isSet(u"page"_s)
        && (arguments.isSet(u"lesson"_s) || arguments.isSet(u"challenge"_s)))
        return WindowStart::Page::Learn;
    static const QStringList names{u"race"_s, u"step"_s, u"explore"_s, u"strategies"_s, u"learn"_s};
    const QString name = arguments.text(u"page"_s);
    const qsizetype at = names.indexOf(name);
    if (at < 0)
        return failure(Error::Kind::Arguments, u"--page"_s, Text::tr("“%1” is not known").arg(name),
                       didYouMean(name, names));
    return WindowStart::Page(at);
}

/** Nothing, or that the page which is shown has no use for an option. */
Result<> checkUse(const Arguments &arguments, WindowStart::Page page)
{
    const auto refused = [](const QString &option, const QString &other) {
        return failure(Error::Kind::Arguments, option, Text::tr("it is for another page"),
                       Text::tr("add %1").arg(other));
    };
    if (arguments.isSet(u"schedule"_s) && page != WindowStart::Page::Step)
        return refused(u"--schedule"_s, u"--page step"_s);
    for (const QString &option : {u"lesson"_s, u"challenge"_s}) {
        if (arguments.isSet(option) && page != WindowStart::Page::Learn)
            return refused(u"--"_s + option, u"--page learn"_s);
    }
    const bool hasStrategy = page != WindowStart::Page::Race && page != WindowStart::Page::Learn;
    if (arguments.isSet(u"strategy"_s) && !hasStrategy)
        return refused(u"--strategy"_s,
                       Text::tr("%1 or %2").arg(u"--page step"_s, u"--page explore"_s));
    if (arguments.isSet(u"lesson"_s) && arguments.isSet(u"challenge"_s))
        return failure(Error::Kind::Arguments, u"--challenge"_s, Text::tr("a lesson is named, too"),
                       Text::tr("name one of them"));
    if (arguments.isSet(u"presentation"_s) && arguments.isSet(u"screenshot"_s))
        return failure(Error::Kind::Arguments, u"--presentation"_s,
                       Text::tr("it is as large as a screen, and a picture needs none"),
                       Text::tr("leave one of them out"));
    return {};
}

} // namespace

void addWindowStart(Arguments &arguments)
{
    arguments.add(u"page"_s,
                  Text::tr("what is shown first: race, step, explore, strategies or learn"),
                  u"NAME"_s, u"race"_s);
    arguments.add(u"strategy"_s, Text::tr("the strategy of the step, explore or strategies page"),
                  u"NAME"_s);
    arguments.add(u"schedule"_s, Text::tr("what the step page plays"), u"\"A1 B1\""_s);
    arguments.add(u"lesson"_s, Text::tr("begins a lesson (race, transaction, …), at a step"),
                  u"NAME[:STEP]"_s);
    arguments.add(u"challenge"_s, Text::tr("shows a challenge; --play runs its solution"),
                  u"NAME"_s);
    arguments.add(u"presentation"_s, Text::tr("fills the screen, for a class (F11)"));
}

Result<WindowStart> windowStartOf(const Arguments &arguments, const StrategyLibrary &library,
                                  bool played)
{
    const Result<WindowStart::Page> page = pageOf(arguments);
    if (!page)
        return failure(page.error());
    if (const Result<> used = checkUse(arguments, *page); !used)
        return failure(used.error());
    WindowStart start;
    start.page = *page;
    start.strategy = arguments.text(u"strategy"_s);
    if (const Result<> read = readLesson(arguments, start); !read)
        return failure(read.error());
    start.challenge = arguments.text(u"challenge"_s);
    // Files are read only where one of them is meant.
    if (arguments.isSet(u"challenge"_s)) {
        const ChallengeLibrary challenges = ChallengeLibrary::load(ChallengeLibrary::userFolder());
        if (const Result<> known
            = checkName(start.challenge, u"challenge"_s, challenges.challenges);
            !known)
            return failure(known.error());
    }
    start.presents = arguments.isSet(u"presentation"_s);
    const bool steps = start.page == WindowStart::Page::Step;
    if (steps && !arguments.isSet(u"strategy"_s))
        start.strategy = u"naive"_s;
    if (steps || arguments.isSet(u"strategy"_s)) {
        const Result<QList<Strategy>> known = library.selectNamed({start.strategy});
        if (!known)
            return failure(known.error());
    }
    const bool named = arguments.isSet(u"schedule"_s);
    Result<Schedule> schedule = Schedule::parse(
        steps && played && !named ? u"A1 B1 A2 B2"_s : arguments.text(u"schedule"_s));
    if (!schedule)
        return failure(schedule.error());
    start.schedule = *std::move(schedule);
    return start;
}

} // namespace lastroom
