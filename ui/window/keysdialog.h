// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QGridLayout;

namespace lastroom {

/** What the keys of one page, or those of the window, do. A value. */
struct KeyGroup
{
    QString title;
    QList<std::pair<QString, QString>> keys; ///< the command and its key
};

/**
 * Every command and its key, from the actions themselves, side by side as long as the screen is
 * wide enough. Thread: GUI.
 */
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QList<KeyGroup> &groups, QWidget *parent);

private:
    static void add(const KeyGroup &group, QGridLayout *column);
};

} // namespace lastroom
