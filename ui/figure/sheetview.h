// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessible/tablesource.h"
#include "ui/figure/figuresheet.h"

#include <QWidget>

namespace lastroom {

/** A page as it will be, as large as it fits. Thread: GUI. */
class SheetView : public QWidget, public TableSource
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    void setSheet(std::shared_ptr<const FigureSheet> sheet);

    QList<QStringList> figures() const override;
    QString description() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const FigureSheet> m_sheet;
};

} // namespace lastroom
