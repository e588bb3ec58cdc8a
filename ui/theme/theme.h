// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace lastroom {

/**
 * All colours of the program. A value; widgets that paint themselves take it through their
 * setTheme(). Text colours keep a contrast of 4.5:1 against what they are written on; colours of
 * surfaces and figures need not. As made, it is the light one. Thread: GUI.
 */
struct Theme
{
    bool isDark = false;

    QColor window{QRgb(0xf2f4f6)}; ///< behind the panels
    QColor bar{QRgb(0xfafbfd)}; ///< menu bar, tool bar, sidebar, status bar
    QColor panel{QRgb(0xffffff)}; ///< cards and charts
    QColor panelBorder{QRgb(0xd8dce2)};
    QColor control{QRgb(0xffffff)}; ///< buttons and inputs
    QColor controlBorder{QRgb(0xc3c9d1)};
    QColor controlHover{QRgb(0xeef2f7)};
    QColor text{QRgb(0x1a1d21)};
    QColor mutedText{QRgb(0x555e68)};
    QColor disabledText{QRgb(0x9aa2ab)};
    QColor grid{QRgb(0xe9ecef)}; ///< lines inside of charts and tables

    QColor accent{QRgb(0x0b66c9)}; ///< the one thing to press
    QColor accentHover{QRgb(0x0a59b0)};
    QColor accentText{QRgb(0xffffff)}; ///< on accent
    QColor link{QRgb(0x0b62c0)};
    QColor focus{QRgb(0x4c9aff)}; ///< the ring around what has the keyboard
    QColor selection{QRgb(0xdfe8f5)}; ///< behind what is chosen
    QColor selectionText{QRgb(0x0a4b94)};

    QColor overbooked{QRgb(0xd55e00)}; ///< stripes, triangles, hatches
    QColor overbookedText{QRgb(0xbd3f0a)};
    QColor overbookedFill{QRgb(0xfbd9bf)}; ///< pale, under the hatch
    QColor overbookedTint{QRgb(0xfef3ea)}; ///< paler, behind a whole area
    QColor safe{QRgb(0x009e73)};
    QColor safeText{QRgb(0x007a55)};
    QColor caution{QRgb(0xe69f00)}; ///< neither overbooked nor correct
    QColor locked{QRgb(0xb4bbc4)}; ///< rooms held back
    QColor scrollGroove{QRgb(0xe9ecef)};
    QColor scrollThumb{QRgb(0x6f7984)}; ///< 3:1 at least against its groove
    QColor warningBackground{QRgb(0xfef3ea)};
    QColor warningBorder{QRgb(0xf3bd94)};

    static Theme light();
    static Theme dark();

    /** The colour of the strategy in place \p index, from 0: Okabe-Ito, then other shades of it. */
    QColor strategy(int index) const;

    /** What stands for one client of a schedule. */
    struct ClientColours
    {
        QColor fill; ///< lines, and areas with writing on them
        QColor onFill; ///< writing on fill
        QColor text; ///< writing on a panel
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

/** Gives a label another `role` of Theme::styleSheet(), which it shows at once. Thread: GUI. */
void setRole(QWidget *label, const QString &role);

/** The font of SQL and schedules, as large as the application's. */
QFont codeFont();

} // namespace lastroom
