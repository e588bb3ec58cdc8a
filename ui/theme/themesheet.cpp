// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace lastroom {

using namespace Qt::Literals::StringLiterals;

namespace {

// Fields have the colour of their text from the palette: one given here would be half transparent
// in what an empty field says. "@name" is a colour of the theme; "@focusWidth" that of the ring
// around what has the keyboard, and
// "@focusRoom" what it takes beyond a border of 1px, left free around what does not have it.
constexpr auto sheet = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @panel; color: @text; border: 1px solid @controlBorder; padding: 0.3em; }
QGraphicsView { background: transparent; border: none; }

QFrame[panel="true"] { background: @panel; border: 1px solid @panelBorder; border-radius: 7px; }
QFrame[warning="true"] { background: @warningBackground; border: 1px solid @warningBorder; border-radius: 5px; }
QFrame[focusRing="true"] { background: transparent; border: @focusWidth solid @focus; border-radius: 5px; }
QWidget[sidebar="true"] { background: @bar; border: none; border-right: 1px solid @panelBorder; }

QLabel[role="heading"] { font-weight: 600; }
QLabel[role="section"] { font-weight: 600; color: @mutedText; }
QLabel[role="muted"] { color: @mutedText; }
QLabel[role="figure"] { font-weight: 700; }
QLabel[role="overbooked"] { color: @overbookedText; }
QLabel[role="safe"] { color: @safeText; }

QLabel#keyDisplay { background: @text; color: @window; border-radius: 8px; padding: 0.1em 0.6em; font-weight: 700; }

QMenuBar { background: @bar; color: @text; border-bottom: 1px solid @panelBorder; }
QMenuBar::item { padding: 0.3em 0.6em; background: transparent; border: 1px solid transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @selection; color: @selectionText; border-color: @accentEdge; }
QMenu { background: @panel; color: @text; border: 1px solid @controlBorder; padding: 0.25em; }
QMenu::item { padding: 0.3em 1.8em 0.3em 1.6em; border: 1px solid transparent; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @selectionText; border-color: @accentEdge; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @panelBorder; margin: 0.25em 0.4em; }
QToolBar { background: @bar; border: none; border-bottom: 1px solid @panelBorder; padding: 0.4em; spacing: 0.5em; }
QStatusBar { background: @bar; color: @mutedText; border-top: 1px solid @panelBorder; }
QStatusBar QLabel { color: @mutedText; padding: 0.15em 0.4em; }
QStatusBar::item { border: none; }

QPushButton, QToolButton { background: @control; color: @text; border: 1px solid @controlBorder; border-radius: 5px; padding: 0.35em 0.8em; margin: @focusRoom; }
QToolButton { padding: 0.35em 0.5em; }
QToolButton::menu-indicator { image: none; }
QPushButton:hover, QToolButton:hover { background: @controlHover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @selection; color: @selectionText; border-color: @accentEdge; }
QPushButton:focus, QToolButton:focus { border: @focusWidth solid @focus; margin: 0; }
QPushButton:disabled, QToolButton:disabled { color: @disabledText; border-color: @panelBorder; background: @window; }
QPushButton[role="safe"]:disabled { color: @safeText; border: 2px solid @safeText; margin: 0; font-weight: 600; }
QPushButton[role="choice"]:disabled { color: @text; }
QPushButton[primary="true"], QToolButton[primary="true"] { background: @accent; color: @accentText; border-color: @accentEdge; font-weight: 600; }
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: @focusWidth solid @text; margin: 0; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled { background: @window; color: @disabledText; border-color: @panelBorder; }
QPushButton[nav="true"], QToolButton[nav="true"] { background: transparent; border: 1px solid transparent; padding: 0.4em 0.9em; }
QPushButton[nav="true"]:hover, QToolButton[nav="true"]:hover { background: @controlHover; }
QPushButton[nav="true"]:checked, QToolButton[nav="true"]:checked { background: @selection; color: @selectionText; border-color: @accentEdge; font-weight: 600; }
QPushButton[nav="true"]:focus, QToolButton[nav="true"]:focus { border: @focusWidth solid @focus; margin: 0; }
QPushButton[link="true"], QToolButton[link="true"] { background: transparent; border: 1px solid transparent; color: @link; padding: 0.1em 0.2em; }
QPushButton[link="true"]:hover, QToolButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus, QToolButton[link="true"]:focus { border: @focusWidth solid @focus; margin: 0; }
QPushButton[link="true"]:disabled, QToolButton[link="true"]:disabled { color: @disabledText; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: @control; border: 1px solid @controlBorder; border-radius: 5px; margin: @focusRoom; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit, QSpinBox, QDoubleSpinBox { padding: 0.25em 0.4em; }
QComboBox { padding: 0.35em 0.7em; }
QComboBox::drop-down { border: none; width: 1.5em; }
QComboBox::down-arrow { image: url(:/icons/down.svg); width: 0.55em; height: 0.55em; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; border: none; background: transparent; width: 1.3em; margin: 1px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; border: none; background: transparent; width: 1.3em; margin: 1px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::up-button:hover, QDoubleSpinBox::down-button:hover { background: @controlHover; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/up.svg); width: 0.45em; height: 0.45em; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/down.svg); width: 0.45em; height: 0.45em; }
QComboBox:hover { background: @controlHover; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border: @focusWidth solid @focus; margin: 0; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @disabledText; background: @window; border-color: @panelBorder; }
QLineEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"] { border: 2px dashed @overbooked; background: @overbookedTint; margin: 0; }
QLineEdit[invalid="true"]:focus, QSpinBox[invalid="true"]:focus, QDoubleSpinBox[invalid="true"]:focus { border: @focusWidth dashed @focus; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @controlBorder; selection-background-color: @selection; selection-color: @selectionText; }

QCheckBox::indicator, QTableView::indicator, QListView::indicator, QTreeView::indicator { width: 0.85em; height: 0.85em; border: 1px solid @mutedText; border-radius: 3px; background: @control; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked { background: @accent; border-color: @accentEdge; image: url(:/icons/check.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @controlBorder; background: @window; }
QCheckBox::indicator:checked:disabled { background: @disabledText; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: @focusWidth solid @focus; }
QRadioButton::indicator { width: 0.8em; height: 0.8em; border: 1px solid @mutedText; border-radius: 0.4em; background: @control; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 @accentEdge, stop: 0.55 @accentEdge, stop: 0.65 @control, stop: 1 @control); }
QTableView, QTreeView, QListView { background: @panel; color: @text; border: 1px solid @panelBorder; border-radius: 5px; margin: @focusRoom; gridline-color: @grid; selection-background-color: @selection; selection-color: @selectionText; alternate-background-color: @window; }
QTableView:focus, QTreeView:focus, QListView:focus { border: @focusWidth solid @focus; margin: 0; }
QTreeView::item:selected, QTableView::item:selected { background: @selection; color: @selectionText; border: 0px solid @accentEdge; border-top-width: 1px; border-bottom-width: 1px; }
QTableView QLineEdit, QTableView QSpinBox { border-radius: 0; padding: 0; margin: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @mutedText; border: none; border-bottom: 1px solid @panelBorder; padding: 0.3em 0.4em; font-weight: 600; }
QTableCornerButton::section { background: transparent; border: none; }
QProgressBar { background: @control; color: @text; border: 1px solid @controlBorder; border-radius: 4px; }
QProgressBar::chunk { background: @accentEdge; border-radius: 3px; }
QSplitter::handle { background: transparent; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: @scrollGroove; border: none; border-radius: 6px; margin: 0; padding: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scrollThumb; border: none; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
)"_L1;

QHash<QString, QColor> colours(const Theme &theme)
{
    return {{u"window"_s, theme.window},
            {u"bar"_s, theme.bar},
            {u"panel"_s, theme.panel},
            {u"panelBorder"_s, theme.panelBorder},
            {u"control"_s, theme.control},
            {u"controlBorder"_s, theme.controlBorder},
            {u"controlHover"_s, theme.controlHover},
            {u"text"_s, theme.text},
            {u"mutedText"_s, theme.mutedText},
            {u"disabledText"_s, theme.disabledText},
            {u"grid"_s, theme.grid},
            {u"accent"_s, theme.accent},
            {u"accentHover"_s, theme.accentHover},
            {u"accentText"_s, theme.accentText},
            {u"accentEdge"_s, theme.accentEdge},
            {u"link"_s, theme.link},
            {u"focus"_s, theme.focus},
            {u"selection"_s, theme.selection},
            {u"selectionText"_s, theme.selectionText},
            {u"overbooked"_s, theme.overbooked},
            {u"overbookedText"_s, theme.overbookedText},
            {u"overbookedTint"_s, theme.overbookedTint},
            {u"safeText"_s, theme.safeText},
            {u"scrollGroove"_s, theme.scrollGroove},
            {u"scrollThumb"_s, theme.scrollThumb},
            {u"warningBackground"_s, theme.warningBackground},
            {u"warningBorder"_s, theme.warningBorder}};
}

} // namespace

QString Theme::styleSheet() const
{
    static const QRegularExpression word(u"@(\\w+)"_s);
    QHash<QString, QString> byName{{u"focusWidth"_s, u"%1px"_s.arg(focusWidth)},
                                   {u"focusRoom"_s, u"%1px"_s.arg(focusWidth - 1)}};
    const QHash<QString, QColor> ofColours = colours(*this);
    for (auto each = ofColours.begin(); each != ofColours.end(); ++each)
        byName.insert(each.key(), each.value().name());
    const QString source(sheet);
    QString result;
    qsizetype from = 0;
    for (auto match = word.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        Q_ASSERT(byName.contains(found.captured(1)));
        result += QStringView(source).mid(from, found.capturedStart() - from);
        result += byName.value(found.captured(1));
        from = found.capturedEnd();
    }
    return result + source.mid(from);
}

} // namespace lastroom
