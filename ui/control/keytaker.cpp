// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/keytaker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace lastroom {

bool takesKey(const QObject *watched, int key)
{
    if (qobject_cast<const QAbstractButton *>(watched) != nullptr)
        return key == Qt::Key_Space;
    return qobject_cast<const QAbstractItemView *>(watched) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(watched) != nullptr
        || qobject_cast<const QComboBox *>(watched) != nullptr
        || qobject_cast<const QLineEdit *>(watched) != nullptr
        || qobject_cast<const QPlainTextEdit *>(watched) != nullptr
        || qobject_cast<const QTextEdit *>(watched) != nullptr;
}

} // namespace lastroom
