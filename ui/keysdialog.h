// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

namespace lastroom {

/** Every command and its key, from the actions themselves. Thread: GUI. */
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QList<std::pair<QString, QString>> &keys, QWidget *parent);
};

} // namespace lastroom
