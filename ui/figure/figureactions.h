// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figure/figuredialog.h"

#include <QObject>

#include <functional>

class QAction;

namespace lastroom {

/** What of a page can be put on paper now. A value. */
struct FigureSet
{
    FigureDialog::Figures figures; ///< none where there is nothing yet
    int main = 0; ///< what somebody means who says "this one"
};

/** A page's menu entries for its figures: save one, with a choice of its page, and copy one.
 * Thread: GUI. */
class FigureActions : public QObject
{
    Q_OBJECT

public:
    /** \p figures is asked when one is wanted; \p page owns this, and the actions. */
    FigureActions(QWidget *page, std::function<FigureSet()> figures);

    const QList<QAction *> &all() const { return m_all; }

    void setPossible(bool possible);

signals:
    void possibleChanged(bool possible);

public slots:
    /** The one in this place of FigureSet::figures. */
    void choose(int place);

private:
    void copy();

    QWidget *m_page;
    std::function<FigureSet()> m_figures;
    QList<QAction *> m_all;
};

} // namespace lastroom
