// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keysdialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lastroom {

KeysDialog::KeysDialog(const QList<std::pair<QString, QString>> &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height() * 2);
    for (const auto &[command, key] : keys) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(command), row, 0);
        auto *label = new QLabel(key);
        label->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(label, row, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace lastroom
