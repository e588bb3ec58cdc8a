// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QTableView>

namespace lastroom {

class ExplorationDelegate;
class ExplorationTableModel;

/** The table of an ExplorationTableModel: as high as its rows, one of which is chosen. Thread: GUI.
 */
class ExplorationTable : public QTableView
{
    Q_OBJECT

public:
    explicit ExplorationTable(ExplorationTableModel *model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    void divide();
    int widthOf(int column) const;
    int widthOfOthers() const;
    int heightOf(int rows) const;

    ExplorationTableModel *m_model;
    ExplorationDelegate *m_delegate;
    bool m_scrollsSideways = false;
};

} // namespace lastroom
