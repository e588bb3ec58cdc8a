// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/result.h"
#include "core/strategy/strategylibrary.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

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

    /** With a button that does \p action, where it has a name. */
    void show(const Error &error, const QString &name = {}, std::function<void()> action = {});
    /** Strategy files that cannot be used; they keep nobody from the others. Hidden where there are
     * none. */
    void showRefused(const StrategyLibrary &library);

    QString text() const;

private:
    QList<StrategyLibrary::Refused> m_refused; ///< of which was told last
    QLabel *m_label;
    QPushButton *m_button;
    std::function<void()> m_action; ///< of the button
};

} // namespace lastroom
