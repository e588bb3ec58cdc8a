// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/keytaker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace lastroom {

namespace {

/** What writes, deletes or moves a mark. The others, F5 and Escape among them, are the window's. */
bool isOfInputs(int key)
{
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Insert:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return key < Qt::Key_Escape; // all that are letters
    }
}

/** An input that stands in a cell while it is edited: Escape gives the edit up. */
bool isInCell(const QObject *watched)
{
    const QObject *parent = watched->parent();
    return parent != nullptr
        && qobject_cast<const QAbstractItemView *>(parent->parent()) != nullptr;
}

} // namespace

bool takesKey(const QObject *watched, int key)
{
    if (qobject_cast<const QAbstractButton *>(watched) != nullptr)
        return key == Qt::Key_Space;
    const bool isInput = qobject_cast<const QAbstractItemView *>(watched) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(watched) != nullptr
        || qobject_cast<const QComboBox *>(watched) != nullptr
        || qobject_cast<const QLineEdit *>(watched) != nullptr
        || qobject_cast<const QPlainTextEdit *>(watched) != nullptr
        || qobject_cast<const QTextEdit *>(watched) != nullptr;
    return isInput && (isOfInputs(key) || (key == Qt::Key_Escape && isInCell(watched)));
}

} // namespace lastroom
