// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace lastroom {

/** The page's part of the tool bar: files at the left, the microscopes at the right. Thread: GUI.
 */
class StrategiesTools : public QWidget
{
    Q_OBJECT

public:
    explicit StrategiesTools(QWidget *parent = nullptr);

    struct Possible
    {
        bool save = false;
        bool revert = false;
        bool use = false; ///< what stands in the editor is understood
    };

    void setPossible(const Possible &possible);

    /** With room for the microscopes; what has none is in the menus. */
    QSize minimumSizeHint() const override;

signals:
    void newRequested(const QString &templateName);
    void duplicateRequested();
    void saveRequested();
    void revertRequested();
    void raceRequested();
    void stepRequested();
    void exploreRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(qsizetype count) const;
    QPushButton *makeButton(const QString &name, const QString &text, const QString &toolTip,
                            void (StrategiesTools::*signal)());

    QList<QWidget *> m_row; ///< the dispensable ones last
    QToolButton *m_new;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_race;
    QPushButton *m_step;
    QPushButton *m_explore;
};

} // namespace lastroom
