// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/control/choicebox.h"

namespace lastroom {

/**
 * A choice with its label inside: "Strategy: Naive". Where there is little room the label goes and
 * the choice stays. Thread: GUI.
 */
class LabelledChoice : public ChoiceBox
{
    Q_OBJECT

public:
    LabelledChoice(const QString &label, const QStringList &choices, QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< with the label
    QSize minimumSizeHint() const override; ///< without, and cut

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString withLabel(const QString &choice) const;

    /** The writing at most \p most times as wide as a line is high. */
    int widthFor(const QString &text, int most) const;

    const QString m_label;
};

} // namespace lastroom
