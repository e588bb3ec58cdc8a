// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keysdialog.h"

#include "ui/control/windowsize.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const QList<KeyGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    // Two columns, of about the same length.
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(fontMetrics().height() * 3);
    std::array<QGridLayout *, 2> grids{};
    for (QGridLayout *&grid : grids) {
        auto *column = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(fontMetrics().height() * 2);
        grid->setVerticalSpacing(fontMetrics().height() / 4);
        column->addLayout(grid);
        column->addStretch(1);
        columns->addLayout(column);
    }
    for (const KeyGroup &group : groups)
        add(group, *std::ranges::min_element(grids, {}, &QGridLayout::rowCount));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);

    ensurePolished();
    const QSize around = sizeHint() - area->sizeHint();
    const QSize bar(area->verticalScrollBar()->sizeHint().width(),
                    area->horizontalScrollBar()->sizeHint().height());
    resizeWithinScreen(*this, content->sizeHint() + around + bar);
}

void KeysDialog::add(const KeyGroup &group, QGridLayout *column)
{
    const int first = column->rowCount();
    if (first > 1)
        column->setRowMinimumHeight(first, column->horizontalSpacing() / 4);
    auto *title = new QLabel(group.title);
    title->setProperty("role", u"heading"_s);
    column->addWidget(title, first + 1, 0, 1, 2);
    for (const auto &[command, key] : group.keys) {
        const int row = column->rowCount();
        column->addWidget(new QLabel(command), row, 0);
        auto *label = new QLabel(key);
        label->setProperty("role", u"muted"_s);
        column->addWidget(label, row, 1);
    }
}

} // namespace lastroom
