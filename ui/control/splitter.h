// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace lastroom {

/** Parts beside each other, the first where one begins to read. Thread: GUI. */
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace lastroom
