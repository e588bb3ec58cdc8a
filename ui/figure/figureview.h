// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accessible/tablesource.h"
#include "ui/figure/figure.h"

#include <QWidget>

#include <memory>

namespace lastroom {

/** A figure in the window, as large as it is given room. Thread: GUI. */
class FigureView : public QWidget, public TableSource
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    void setFigure(std::shared_ptr<const Figure> figure);
    void setTheme(const Theme &theme);

    const Figure *figure() const { return m_figure.get(); }

    QList<QStringList> figures() const override;
    QString description() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

signals:
    void figureRequested(); ///< by a right click

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    FigureStyle style() const;
    double edge() const;

    std::shared_ptr<const Figure> m_figure;
    Theme m_theme;
};

} // namespace lastroom
