// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessible/accessiblechoice.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace lastroom {

using namespace Qt::StringLiterals;

AccessibleChoice::AccessibleChoice(QComboBox *box)
    : QAccessibleWidget(box, QAccessible::ComboBox)
{
}

QComboBox *AccessibleChoice::box() const
{
    return qobject_cast<QComboBox *>(object());
}

QString AccessibleChoice::text(QAccessible::Text kind) const
{
    if (!box() || (kind != QAccessible::Name && kind != QAccessible::Value))
        return QAccessibleWidget::text(kind);
    const QString name = box()->accessibleName();
    return kind == QAccessible::Value || name.isEmpty()
        ? box()->currentText()
        : u"%1: %2"_s.arg(name, box()->currentText());
}

QAccessible::State AccessibleChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isOpen = box() && box()->view()->isVisible();
    state.expandable = true;
    state.expanded = isOpen;
    state.collapsed = !isOpen;
    return state;
}

/** The list. */
int AccessibleChoice::childCount() const
{
    return box() ? 1 : 0;
}

QAccessibleInterface *AccessibleChoice::child(int index) const
{
    return index == 0 && box() ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
}

QAccessibleInterface *AccessibleChoice::childAt(int /*x*/, int /*y*/) const
{
    return nullptr;
}

QAccessibleInterface *AccessibleChoice::focusChild() const
{
    return nullptr;
}

int AccessibleChoice::indexOfChild(const QAccessibleInterface *child) const
{
    return box() && child->object() == box()->view() ? 0 : -1;
}

QStringList AccessibleChoice::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

void AccessibleChoice::doAction(const QString &name)
{
    if (!box() || !actionNames().contains(name))
        return;
    if (box()->view()->isVisible())
        box()->hidePopup();
    else
        box()->showPopup();
}

} // namespace lastroom
