// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figureactions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace lastroom {

using namespace Qt::StringLiterals;

FigureActions::FigureActions(QWidget *page, std::function<FigureSet()> figures)
    : QObject(page)
    , m_page(page)
    , m_figures(std::move(figures))
{
    auto *save = new QAction(tr("Save a &figure…"), page);
    save->setObjectName(u"saveFigure"_s);
    save->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    save->setToolTip(tr("A picture for paper or a slide, with where it comes from"));
    connect(save, &QAction::triggered, this, [this] { choose(m_figures().main); });
    auto *copy = new QAction(tr("&Copy the figure"), page);
    copy->setObjectName(u"copyFigure"_s);
    copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copy->setToolTip(tr("As a picture, and as SVG for programs that take that"));
    connect(copy, &QAction::triggered, this, &FigureActions::copy);
    m_all = {save, copy};
    setPossible(false);
}

void FigureActions::setPossible(bool possible)
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(possible);
    emit possibleChanged(possible);
}

void FigureActions::choose(int place)
{
    const FigureSet set = m_figures();
    if (set.figures.isEmpty())
        return;
    FigureDialog dialog(set.figures, place, m_page);
    dialog.exec();
}

void FigureActions::copy()
{
    const FigureSet set = m_figures();
    if (!set.figures.isEmpty())
        QGuiApplication::clipboard()->setMimeData(figureMimeData(set.figures.at(set.main), {}));
}

} // namespace lastroom
