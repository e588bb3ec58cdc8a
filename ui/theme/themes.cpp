// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QColor rgb(int value)
{
    return QColor((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

using Colours = std::array<QColor, 8>;

/** Okabe and Ito's. Those that would vanish on white are darker there, the black of the set is
 * white on black, and its blue lighter. */
const Colours &strategyColours(const Theme &theme)
{
    static constexpr Colours onLight{rgb(0x0072b2), rgb(0x3793cf), rgb(0x009e73), rgb(0xb8578f),
                                     rgb(0xbf8000), rgb(0x6e6e6e), rgb(0x8a8000), rgb(0x000000)};
    static constexpr Colours onDark{rgb(0x2f8fd0), rgb(0x56b4e9), rgb(0x009e73), rgb(0xcc79a7),
                                    rgb(0xe69f00), rgb(0x999999), rgb(0xf0e442), rgb(0xffffff)};
    static constexpr Colours onWhite{rgb(0x005f94), rgb(0x2b7fb8), rgb(0x007a58), rgb(0x9c3f76),
                                     rgb(0x8f5f00), rgb(0x5c5c5c), rgb(0x6e6600), rgb(0x000000)};
    static constexpr Colours onBlack{rgb(0x4da3e0), rgb(0x8ccdf2), rgb(0x2fc796), rgb(0xe39cc3),
                                     rgb(0xf2b134), rgb(0xb0b0b0), rgb(0xf5ec6e), rgb(0xffffff)};
    if (theme.isHighContrast)
        return theme.isDark ? onBlack : onWhite;
    return theme.isDark ? onDark : onLight;
}

using Clients = std::array<Theme::ClientColours, 4>;

// White on the lighter colours of the set, and these as writing on white, cannot be read.
constexpr QColor white = rgb(0xffffff);
constexpr QColor black = rgb(0x000000);
constexpr QColor ink = rgb(0x1a1d21);

const Clients &clientColours(const Theme &theme)
{
    static constexpr Clients onLight{{{rgb(0x0072b2), white, rgb(0x0068a3)},
                                      {rgb(0xc06a9a), ink, rgb(0x9a3d70)},
                                      {rgb(0x009e73), ink, rgb(0x00714e)},
                                      {rgb(0xb87d00), ink, rgb(0x805800)}}};
    static constexpr Clients onDark{{{rgb(0x2b8fcf), ink, rgb(0x6db9ea)},
                                     {rgb(0xd88db7), ink, rgb(0xe6a9ca)},
                                     {rgb(0x1fb58a), ink, rgb(0x3ed3a6)},
                                     {rgb(0xe69f00), ink, rgb(0xf3bd4e)}}};
    static constexpr Clients onWhite{{{rgb(0x005180), white, rgb(0x00466e)},
                                      {rgb(0x8a2f63), white, rgb(0x752552)},
                                      {rgb(0x005a3e), white, rgb(0x004d36)},
                                      {rgb(0x6b4900), white, rgb(0x5c3f00)}}};
    static constexpr Clients onBlack{{{rgb(0x6db9ea), black, rgb(0x8ccdf2)},
                                      {rgb(0xe6a9ca), black, rgb(0xf0bfd9)},
                                      {rgb(0x3ed3a6), black, rgb(0x62f0c4)},
                                      {rgb(0xf3bd4e), black, rgb(0xf3bd4e)}}};
    if (theme.isHighContrast)
        return theme.isDark ? onBlack : onWhite;
    return theme.isDark ? onDark : onLight;
}

} // namespace

Theme Theme::light()
{
    return {};
}

Theme Theme::dark()
{
    return {
        .name = u"dark"_s,
        .isDark = true,
        .window = rgb(0x14171b),
        .bar = rgb(0x1a1e23),
        .panel = rgb(0x20252b),
        .panelBorder = rgb(0x353c45),
        .control = rgb(0x2a3038),
        .controlBorder = rgb(0x7b8692),
        .controlHover = rgb(0x343c46),
        .text = rgb(0xe9edf1),
        .mutedText = rgb(0xa9b3be),
        .disabledText = rgb(0x68727d),
        .grid = rgb(0x313840),
        .accent = rgb(0x1f6fd0),
        .accentHover = rgb(0x2a74d3),
        .accentText = rgb(0xffffff),
        .accentEdge = rgb(0x3d8bea),
        .link = rgb(0x6db3ff),
        .focus = rgb(0x5aa5ff),
        .selection = rgb(0x25405f),
        .selectionText = rgb(0xcfe4ff),
        .overbooked = rgb(0xf07a24),
        .overbookedText = rgb(0xff9a56),
        .overbookedFill = rgb(0x5e3517),
        .overbookedTint = rgb(0x33281f),
        .safe = rgb(0x14b88a),
        .safeText = rgb(0x3ed3a6),
        .caution = rgb(0xe69f00),
        .locked = rgb(0x6e7985),
        .scrollGroove = rgb(0x2b323a),
        .scrollThumb = rgb(0x86919c),
        .warningBackground = rgb(0x38281c),
        .warningBorder = rgb(0x7d4a22),
    };
}

Theme Theme::highContrast()
{
    return {
        .name = u"high-contrast"_s,
        .isHighContrast = true,
        .focusWidth = 3,
        .window = rgb(0xffffff),
        .bar = rgb(0xffffff),
        .panel = rgb(0xffffff),
        .panelBorder = rgb(0x595959),
        .control = rgb(0xffffff),
        .controlBorder = rgb(0x000000),
        .controlHover = rgb(0xdceaff),
        .text = rgb(0x000000),
        .mutedText = rgb(0x2e2e2e),
        .disabledText = rgb(0x6b6b6b),
        .grid = rgb(0xd4d4d4),
        .accent = rgb(0x003f9e),
        .accentHover = rgb(0x00306f),
        .accentText = rgb(0xffffff),
        .accentEdge = rgb(0x000000),
        .link = rgb(0x003c99),
        .focus = rgb(0x0052cc),
        .selection = rgb(0xcfe2ff),
        .selectionText = rgb(0x00204f),
        .overbooked = rgb(0xa84300),
        .overbookedText = rgb(0x7a2e00),
        .overbookedFill = rgb(0xffe9d6),
        .overbookedTint = rgb(0xfff4ea),
        .safe = rgb(0x007552),
        .safeText = rgb(0x004d36),
        .caution = rgb(0x8a5a00),
        .locked = rgb(0x6b6b6b),
        .scrollGroove = rgb(0xe4e4e4),
        .scrollThumb = rgb(0x2e2e2e),
        .warningBackground = rgb(0xfff4ea),
        .warningBorder = rgb(0x7a2e00),
    };
}

Theme Theme::highContrastDark()
{
    return {
        .name = u"high-contrast-dark"_s,
        .isDark = true,
        .isHighContrast = true,
        .focusWidth = 3,
        .window = rgb(0x000000),
        .bar = rgb(0x000000),
        .panel = rgb(0x000000),
        .panelBorder = rgb(0xa6a6a6),
        .control = rgb(0x000000),
        .controlBorder = rgb(0xffffff),
        .controlHover = rgb(0x14304f),
        .text = rgb(0xffffff),
        .mutedText = rgb(0xdcdcdc),
        .disabledText = rgb(0x9a9a9a),
        .grid = rgb(0x3d3d3d),
        .accent = rgb(0x0055b9),
        .accentHover = rgb(0x004a9f),
        .accentText = rgb(0xffffff),
        .accentEdge = rgb(0xffffff),
        .link = rgb(0x8cc8ff),
        .focus = rgb(0xffd60a),
        .selection = rgb(0x0b3a73),
        .selectionText = rgb(0xffffff),
        .overbooked = rgb(0xff8a3d),
        .overbookedText = rgb(0xffc499),
        .overbookedFill = rgb(0x5a2b08),
        .overbookedTint = rgb(0x241205),
        .safe = rgb(0x2bd3a0),
        .safeText = rgb(0x62f0c4),
        .caution = rgb(0xf0b429),
        .locked = rgb(0x9a9a9a),
        .scrollGroove = rgb(0x2a2a2a),
        .scrollThumb = rgb(0xdcdcdc),
        .warningBackground = rgb(0x241205),
        .warningBorder = rgb(0xffc499),
    };
}

QList<Theme> Theme::all()
{
    return {light(), dark(), highContrast(), highContrastDark()};
}

QStringList Theme::names()
{
    QStringList names;
    for (const Theme &theme : all())
        names.append(theme.name);
    return names;
}

Theme Theme::named(const QString &name)
{
    const QList<Theme> themes = all();
    const auto found = std::find_if(themes.begin(), themes.end(),
                                    [&](const Theme &theme) { return theme.name == name; });
    return found == themes.end() ? light() : *found;
}

QColor Theme::strategy(int index) const
{
    const Colours &colours = strategyColours(*this);
    const auto place = std::size_t(index) % colours.size();
    const QColor colour = colours[place];
    if (std::size_t(index) < colours.size())
        return colour;
    // There are no more that all eyes tell apart: the same again, in another shade.
    if (place == colours.size() - 1)
        return rgb(0x808080);
    // Of the bright ones there is nothing lighter than white.
    const bool goesLighter = isDark && !isHighContrast;
    return goesLighter ? colour.lighter(150) : colour.darker(isHighContrast ? 140 : 165);
}

Theme::ClientColours Theme::client(int index) const
{
    const Clients &colours = clientColours(*this);
    ClientColours result = colours[std::size_t(index) % colours.size()];
    // Away from the writing.
    const bool isWritingLight = result.onFill.lightness() > result.fill.lightness();
    result.hover = isWritingLight ? result.fill.darker(112) : result.fill.lighter(112);
    return result;
}

} // namespace lastroom
