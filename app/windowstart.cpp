// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowstart.h"

#include "core/model/nearest.h"

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

Result<WindowStart::Page> pageOf(const Arguments &arguments)
{
    static const QStringList names{u"race"_s, u"step"_s, u"explore"_s, u"strategies"_s};
    const QString name = arguments.text(u"page"_s);
    const qsizetype at = names.indexOf(name);
    if (at < 0)
        return failure(Error::Kind::Arguments, u"--page"_s, u"“%1” is not known"_s.arg(name),
                       didYouMean(name, names));
    return WindowStart::Page(at);
}

/** Nothing, or that the page which is shown has no use for an option. */
Result<> checkUse(const Arguments &arguments, WindowStart::Page page)
{
    const auto refused = [](const QString &option, const QString &other) {
        return failure(Error::Kind::Arguments, option, u"it is for another page"_s,
                       u"add --page "_s + other);
    };
    if (arguments.isSet(u"schedule"_s) && page != WindowStart::Page::Step)
        return refused(u"--schedule"_s, u"step"_s);
    if (arguments.isSet(u"strategy"_s) && page == WindowStart::Page::Race)
        return refused(u"--strategy"_s, u"step or --page explore"_s);
    return {};
}

} // namespace

void addWindowStart(Arguments &arguments)
{
    arguments.add(u"page"_s, u"what is shown first: race, step, explore or strategies"_s, u"NAME"_s,
                  u"race"_s);
    arguments.add(u"strategy"_s, u"the strategy of the step, explore or strategies page"_s,
                  u"NAME"_s);
    arguments.add(u"schedule"_s, u"what the step page plays"_s, u"\"A1 B1\""_s);
}

Result<WindowStart> windowStartOf(const Arguments &arguments, const StrategyLibrary &library,
                                  bool played)
{
    const Result<WindowStart::Page> page = pageOf(arguments);
    if (!page)
        return failure(page.error());
    if (const Result<> used = checkUse(arguments, *page); !used)
        return failure(used.error());
    WindowStart start{*page, arguments.text(u"strategy"_s), {}};
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
