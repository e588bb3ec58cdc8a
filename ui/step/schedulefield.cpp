// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/schedulefield.h"

#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionFrame>

namespace lastroom {

using namespace Qt::StringLiterals;

ScheduleField::ScheduleField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"stepSchedule"_s);
    setAccessibleName(tr("Schedule"));
    setPlaceholderText(tr("A1 B1 A2 …"));
    setToolTip(tr(
        "The order of the statements: a letter for the client, a number for the step. It follows "
        "what you do; type or paste another one and press Return to play it"));
}

void ScheduleField::write(const QString &schedule)
{
    if (text() != schedule) {
        setText(schedule);
        if (!hasFocus())
            home(false);
    }
    setModified(false);
}

void ScheduleField::setInvalid(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
    // The style sheet has just given it the font of everything else.
    followFont();
}

void ScheduleField::selectStep(int position)
{
    // As Schedule::parse() divides: steps may follow each other without a blank.
    static const QRegularExpression word(u"[A-Za-z][0-9]{1,3}(?=[A-Za-z\\s,;]|$)|[^\\s,;]+"_s);
    auto words = word.globalMatch(text());
    for (int at = 1; words.hasNext(); ++at) {
        const QRegularExpressionMatch match = words.next();
        if (at == position) {
            setSelection(int(match.capturedStart()), int(match.capturedLength()));
            return;
        }
    }
}

void ScheduleField::followFont()
{
    QFont code = codeFont();
    code.setPointSizeF(code.pointSizeF() * 0.95);
    setFont(code);
}

int ScheduleField::widthFor(int steps) const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QFontMetrics metrics(font());
    // The cursor, and what QLineEdit leaves free on both sides.
    const int around = 2 * 2 + style()->pixelMetric(QStyle::PM_TextCursorWidth, &option, this);
    const QSize text(steps * metrics.horizontalAdvance(u"A1 "_s) + around, metrics.height());
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, text, this).width();
}

void ScheduleField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // The focus comes back from a menu, and from another window.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        home(false);
}

} // namespace lastroom
