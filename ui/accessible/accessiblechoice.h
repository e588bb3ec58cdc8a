// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace lastroom {

/**
 * A combo box as screen readers hear it: by its name and what is chosen. Qt says only the latter on
 * Linux, and leaves the name to a label that stands beside it (QAccessibleComboBox::text); ours
 * often have none. Made by the factory, owned by Qt until the box is gone. Thread: GUI.
 */
class AccessibleChoice : public QAccessibleWidget
{
public:
    /** \p box is not editable. */
    explicit AccessibleChoice(QComboBox *box);

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *box() const;
};

} // namespace lastroom
