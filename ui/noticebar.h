// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"

#include <QFrame>

class QLabel;

namespace lastroom {

/**
 * A failure, said inside the window where it does not stand in the way: what happened, why, what to
 * do. A new one replaces the old; it goes when it is closed or the next race starts. Thread: GUI.
 */
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const Error &error);
    QString text() const;

private:
    QLabel *m_label;
};

} // namespace lastroom
