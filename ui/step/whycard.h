// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace lastroom {

/** Why the schedule overbooked, in sentences; hidden while there are none. Thread: GUI. */
class WhyCard : public QFrame
{
    Q_OBJECT

public:
    explicit WhyCard(QWidget *parent = nullptr);

    /** Plain sentences; values like "reserved = 0" are made bold. */
    void say(const QStringList &sentences, bool isOverbooked);

    QString text() const; ///< as rich text

private:
    QLabel *m_heading;
    QLabel *m_label;
};

} // namespace lastroom
