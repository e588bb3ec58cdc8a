// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace lastroom {

/** A combo box that the wheel changes only while it has the focus, as NumberBox. Thread: GUI. */
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(const QStringList &choices, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace lastroom
