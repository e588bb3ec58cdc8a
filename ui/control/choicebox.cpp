// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/choicebox.h"

#include <QWheelEvent>

namespace lastroom {

using namespace Qt::StringLiterals;

ChoiceBox::ChoiceBox(const QStringList &choices, QWidget *parent)
    : QComboBox(parent)
{
    addItems(choices);
    setFocusPolicy(Qt::StrongFocus);
    // A long translation is cut in the box and whole in its list; it never widens the sidebar.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    // As high as the number fields beside it, with room for the words.
    setStyleSheet(u"QComboBox { padding: 0.25em 0.4em }"_s);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace lastroom
