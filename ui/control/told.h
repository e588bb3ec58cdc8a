// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace lastroom {

/** A person is told that something failed. It goes to all that the widget which says so belongs to,
 * up to its window: who gathers errors takes it from there. */
class ToldEvent : public QEvent
{
public:
    static const Type kind;

    explicit ToldEvent(QString sentence);

    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/** Sends that event from \p widget on, and writes the sentence into the log. Thread: GUI. */
void tell(QWidget *widget, const QString &sentence);

} // namespace lastroom
