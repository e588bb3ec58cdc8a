// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;
class QWidget;

namespace lastroom {

/**
 * All colours of the program. A value; widgets that paint themselves take it through their
 * setTheme(). Text keeps a contrast of 4.5:1 against what it is written on, 7:1 where the contrast
 * is high; what carries a meaning keeps 3:1. Surfaces, grids and the borders of panels need not. As
 * made, it is the light one. Thread: GUI.
 */
struct Theme
{
    QString name = QStringLiteral("light"); ///< of --theme and the settings; not translated
    bool isDark = false;
    bool isHighContrast = false;
    int focusWidth = 2; ///< pixels

    QColor window{QRgb(0xf2f4f6)}; ///< behind the panels
    QColor bar{QRgb(0xfafbfd)}; ///< menu bar, tool bar, sidebar, status bar
    QColor panel{QRgb(0xffffff)}; ///< cards and charts
    QColor panelBorder{QRgb(0xd8dce2)};
    QColor control{QRgb(0xffffff)}; ///< buttons and inputs
    QColor controlBorder{QRgb(0x868e98)};
    QColor controlHover{QRgb(0xeef2f7)};
    QColor text{QRgb(0x1a1d21)};
    QColor mutedText{QRgb(0x555e68)};
    QColor disabledText{QRgb(0x9aa2ab)};
    QColor grid{QRgb(0xe9ecef)}; ///< lines inside of charts and tables

    QColor accent{QRgb(0x0b66c9)}; ///< the one thing to press
    QColor accentHover{QRgb(0x0a59b0)};
    QColor accentText{QRgb(0xffffff)}; ///< on accent
    QColor accentEdge{QRgb(0x0b66c9)}; ///< around accent, and lines that mean the same
    QColor link{QRgb(0x0b62c0)};
    QColor focus{QRgb(0x2478d8)}; ///< the ring around what has the keyboard
    QColor selection{QRgb(0xdfe8f5)}; ///< behind what is chosen
    QColor selectionText{QRgb(0x0a4b94)};

    QColor overbooked{QRgb(0xd55e00)}; ///< stripes, triangles, hatches
    QColor overbookedText{QRgb(0xb23a07)};
    QColor overbookedFill{QRgb(0xfce0c9)}; ///< pale, under the hatch
    QColor overbookedTint{QRgb(0xfef3ea)}; ///< paler, behind a whole area
    QColor safe{QRgb(0x009e73)};
    QColor safeText{QRgb(0x00714e)};
    QColor caution{QRgb(0xb57a00)}; ///< neither overbooked nor correct
    QColor locked{QRgb(0x868e98)}; ///< rooms held back
    QColor scrollGroove{QRgb(0xe9ecef)};
    QColor scrollThumb{QRgb(0x6f7984)}; ///< 3:1 at least against its groove
    QColor warningBackground{QRgb(0xfef3ea)};
    QColor warningBorder{QRgb(0xf3bd94)};

    static Theme light();
    static Theme dark();
    static Theme highContrast(); ///< black on white
    static Theme highContrastDark(); ///< white on black

    /** Each of them; all that is said of themes holds for each. */
    static QList<Theme> all();

    static QStringList names();

    /** The one of that name; the light one where there is none. */
    static Theme named(const QString &name);

    /** The colour of the strategy in place \p index, from 0: Okabe-Ito, some of them darker on
     * white, then other shades of it. */
    QColor strategy(int index) const;

    /** What stands for one client of a schedule. */
    struct ClientColours
    {
        QColor fill; ///< lines, and areas with writing on them
        QColor onFill; ///< writing on fill
        QColor text; ///< writing on a panel
        QColor hover = {}; ///< in place of fill, under the mouse
    };

    /** Of Alice, Bob, Carol and Dave, from 0. */
    ClientColours client(int index) const;

    QPalette palette() const;

    /**
     * For Fusion. Panels are `QFrame[panel="true"]`, the button to press `[primary="true"]`, the
     * buttons that change the page `[nav="true"]`, links `[link="true"]`, the sidebar
     * `[sidebar="true"]`, a warning `QFrame[warning="true"]`; labels are `[role="heading"]`,
     * `"muted"`, `"figure"`, `"overbooked"` or `"safe"`. Lengths are in em: they grow with the
     * text.
     */
    QString styleSheet() const;
};

/** Style, palette, style sheet and font of the whole program; \p textPercent 100 is 10 pt. */
void applyTheme(QApplication &application, const Theme &theme, int textPercent);

/** Without the style sheet: for a window that is being built. While there is one, Qt works it out
 * again for all that is in a widget whenever that gets a parent. applyTheme() then ends it. */
void applyUnstyledTheme(QApplication &application, const Theme &theme, int textPercent);

/** The size of the system's text in percent of 10 pt, at least 100: less would be smaller than what
 * everything was drawn for. Before applyTheme(). */
int systemTextPercent();

/** Gives a label another `role` of Theme::styleSheet(), which it shows at once. Thread: GUI. */
void setRole(QWidget *label, const QString &role);

/** The font of SQL and schedules, as large as the application's. */
QFont codeFont();

} // namespace lastroom
