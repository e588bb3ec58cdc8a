// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "core/model/text.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double basePoints = 10;

} // namespace

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

void applyUnstyledTheme(QApplication &application, const Theme &theme, int textPercent)
{
    QFont font(QStringList{u"Inter"_s, u"sans-serif"_s});
    font.setPointSizeF(basePoints * textPercent / 100);
    font.setStyleHint(QFont::SansSerif);
    // Set after the palette, the sheet would be worked out twice for every widget.
    application.setStyleSheet({});
    // A style that is set once more is worked out once more, too, for every widget.
    if (QApplication::style()->name() != u"fusion")
        QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font);
}

void applyTheme(QApplication &application, const Theme &theme, int textPercent)
{
    applyUnstyledTheme(application, theme, textPercent);
    application.setStyleSheet(theme.styleSheet());
}

int systemTextPercent()
{
    const QFont font = QApplication::font();
    // A font may have its size in pixels.
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    return std::max(100, int(std::lround(points / basePoints * 100)));
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
