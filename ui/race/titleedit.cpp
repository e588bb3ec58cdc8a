// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/titleedit.h"

#include <QKeyEvent>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

TitleEdit::TitleEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"titleEdit"_s);
    setFrame(false);
    // Takes back the inner margin of QLineEdit: the quotation marks stand close to the name.
    setTextMargins(-2, 0, -2, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
    connect(this, &QLineEdit::editingFinished, this, &TitleEdit::commit);
}

void TitleEdit::setName(const QString &name)
{
    m_name = name;
    if (text() != name)
        setText(name);
    // The beginning of a long name says more than its end.
    setCursorPosition(0);
}

void TitleEdit::setTheme(const Theme &theme)
{
    setStyleSheet(u"QLineEdit { background: transparent; color: %1; font-weight: 600; "
                  "border: 1px solid transparent; padding: 0; margin: 0 }"
                  "QLineEdit:hover { border-color: %2 }"
                  "QLineEdit:focus { background: %3; border: 1px solid %4; margin: 0 }"_s.arg(
                      theme.mutedText.name(), theme.controlBorder.name(), theme.control.name(),
                      theme.focus.name()));
}

QSize TitleEdit::sizeHint() const
{
    constexpr int margins = 4; // border and cursor
    return {fontMetrics().horizontalAdvance(text()) + margins, QLineEdit::sizeHint().height()};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 6),
            QLineEdit::minimumSizeHint().height()};
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_name) {
        setName(m_name);
        return;
    }
    if (event->key() == Qt::Key_F2) {
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TitleEdit::commit()
{
    if (text() != m_name)
        emit committed(text());
}

} // namespace lastroom
