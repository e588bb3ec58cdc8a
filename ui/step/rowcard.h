// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/step/stepwords.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace lastroom {

/** The row and the ledger as they are in the database, in figures and in a sentence. Thread: GUI.
 */
class RowCard : public QFrame
{
    Q_OBJECT

public:
    explicit RowCard(QWidget *parent = nullptr);

    void show(const ScheduleRecording &recording);
    using QFrame::show;

    void setTheme(const Theme &theme);

    /** What the figures come to: "1 room sold twice". */
    static ToneText sentence(const ScheduleRecording &recording);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFigureFonts();
    static void setRole(QLabel *label, const QString &role);

    QList<QLabel *> m_figures; ///< contracted, locked, reserved, ledger
    QFrame *m_rule;
    QLabel *m_sentence;
};

} // namespace lastroom
