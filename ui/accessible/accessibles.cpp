// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accessible/accessibles.h"

#include "ui/accessible/accessiblechoice.h"
#include "ui/accessible/accessibletable.h"
#include "ui/accessible/tablesource.h"

#include <QComboBox>

namespace lastroom {

namespace {

/** Null: as Qt has it. */
QAccessibleInterface *interfaceOf(const QString & /*className*/, QObject *object)
{
    if (auto *box = qobject_cast<QComboBox *>(object); box && !box->isEditable())
        return new AccessibleChoice(box);
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && dynamic_cast<TableSource *>(object) ? new AccessibleTable(widget) : nullptr;
}

} // namespace

void installAccessibles()
{
    QAccessible::installFactory(interfaceOf); // once, however often it is given
}

} // namespace lastroom
