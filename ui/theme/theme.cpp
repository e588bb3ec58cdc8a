// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "core/model/text.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>

#include <array>

namespace lastroom {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double basePoints = 10;

constexpr QColor rgb(int value)
{
    return QColor((value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

constexpr std::array<QColor, 8> okabeIto{rgb(0x0072b2), rgb(0x56b4e9), rgb(0x009e73),
                                         rgb(0xcc79a7), rgb(0xe69f00), rgb(0x999999),
                                         rgb(0xf0e442), rgb(0x000000)};

} // namespace

Theme Theme::light()
{
    return {};
}

Theme Theme::dark()
{
    return {
        .isDark = true,
        .window = rgb(0x14171b),
        .bar = rgb(0x1a1e23),
        .panel = rgb(0x20252b),
        .panelBorder = rgb(0x353c45),
        .control = rgb(0x2a3038),
        .controlBorder = rgb(0x48515c),
        .controlHover = rgb(0x343c46),
        .text = rgb(0xe9edf1),
        .mutedText = rgb(0xa9b3be),
        .disabledText = rgb(0x68727d),
        .grid = rgb(0x313840),
        .accent = rgb(0x1f6fd0),
        .accentHover = rgb(0x2f7fe0),
        .accentText = rgb(0xffffff),
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
        .locked = rgb(0x5d6772),
        .scrollGroove = rgb(0x2b323a),
        .scrollThumb = rgb(0x86919c),
        .warningBackground = rgb(0x38281c),
        .warningBorder = rgb(0x7d4a22),
    };
}

QColor Theme::strategy(int index) const
{
    const auto place = std::size_t(index) % okabeIto.size();
    const bool isLast = place == okabeIto.size() - 1;
    // The black of the set would vanish on a dark panel.
    const QColor colour = isDark && isLast ? rgb(0xffffff) : okabeIto[place];
    if (std::size_t(index) < okabeIto.size())
        return colour;
    // There are no more that all eyes tell apart: the same again, in another shade.
    if (isLast)
        return rgb(0x808080);
    return isDark ? colour.lighter(150) : colour.darker(165);
}

Theme::ClientColours Theme::client(int index) const
{
    // White on the lighter colours of the set, and these as writing on white, cannot be read.
    const QColor white = rgb(0xffffff);
    const QColor ink = rgb(0x1a1d21);
    static const std::array light{ClientColours{rgb(0x0072b2), white, rgb(0x0068a3)},
                                  ClientColours{rgb(0xcc79a7), ink, rgb(0xa34479)},
                                  ClientColours{rgb(0x009e73), ink, rgb(0x007a55)},
                                  ClientColours{rgb(0xe69f00), ink, rgb(0x8a5f00)}};
    static const std::array dark{ClientColours{rgb(0x2b8fcf), ink, rgb(0x6db9ea)},
                                 ClientColours{rgb(0xd88db7), ink, rgb(0xe6a9ca)},
                                 ClientColours{rgb(0x1fb58a), ink, rgb(0x3ed3a6)},
                                 ClientColours{rgb(0xe69f00), ink, rgb(0xf3bd4e)}};
    return (isDark ? dark : light).at(std::size_t(index) % light.size());
}

QPalette Theme::palette() const
{
    QPalette palette(control, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, overbookedText);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, panelBorder);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabledText);
    return palette;
}

void applyTheme(QApplication &application, const Theme &theme, int textPercent)
{
    QFont font(QStringList{u"Inter"_s, u"sans-serif"_s});
    font.setPointSizeF(basePoints * textPercent / 100);
    font.setStyleHint(QFont::SansSerif);
    // Set after the palette, the sheet would be worked out twice for every widget.
    application.setStyleSheet({});
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font);
    application.setStyleSheet(theme.styleSheet());
}

void setRole(QWidget *label, const QString &role)
{
    label->setProperty("role", role);
    // The style sheet asks only when a widget is polished.
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFont codeFont()
{
    QFont font(QStringList{u"JetBrains Mono"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace lastroom
