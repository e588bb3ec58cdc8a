// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace lastroom {

/**
 * A name in a heading that can be edited in place: looks like text until the pointer or the focus
 * is on it, and is as wide as its text. Enter or leaving it is committed(); Escape takes back what
 * was typed. Thread: GUI.
 */
class TitleEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(QWidget *parent = nullptr);

    /** The name that is true now; also ends an edit that was refused. */
    void setName(const QString &name);

    void setTheme(const Theme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void committed(const QString &name); ///< only where it is another one

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void commit();

    QString m_name;
};

} // namespace lastroom
