// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/comparisondialog.h"

#include "core/record/receipt.h"
#include "ui/control/windowsize.h"
#include "ui/figure/figuredialog.h"
#include "ui/figure/figureview.h"
#include "ui/race/comparisonfigures.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const RaceRecord &record)
{
    return u"%1 · %2"_s.arg(
        record.label.name,
        QLocale().toString(record.environment.started.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

ComparisonDialog::ComparisonDialog(Record base, Record fresh, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_base(std::move(base))
    , m_fresh(std::move(fresh))
    , m_names(new QLabel)
    , m_area(new QScrollArea)
    , m_view(new FigureView)
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("Two races, base and new"));
    m_view->setTheme(theme);
    layOut();
    showRaces();
}

void ComparisonDialog::layOut()
{
    m_names->setObjectName(u"comparisonNames"_s);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_view->setObjectName(u"comparisonView"_s);
    connect(m_view, &FigureView::figureRequested, this, &ComparisonDialog::saveFigure);
    m_area->setWidget(m_view);
    m_area->setAccessibleName(windowTitle());
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *swap = new QPushButton(tr("&Swap"));
    swap->setObjectName(u"comparisonSwap"_s);
    swap->setToolTip(tr("What is new becomes the base"));
    connect(swap, &QPushButton::clicked, this, &ComparisonDialog::swap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_names, 1);
    top->addWidget(swap, 0, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *save = buttons->addButton(tr("Save a &figure…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"comparisonSave"_s);
    connect(save, &QPushButton::clicked, this, &ComparisonDialog::saveFigure);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resizeWithinScreen(*this, {em * 64, em * 42});
}

void ComparisonDialog::swap()
{
    m_base.swap(m_fresh);
    showRaces();
}

void ComparisonDialog::showRaces()
{
    m_names->setText(tr("Base: %1\nNew: %2").arg(nameOf(*m_base), nameOf(*m_fresh)));
    m_view->setFigure(ComparisonFigures::all(*m_base, *m_fresh).constFirst());
}

void ComparisonDialog::saveFigure()
{
    const Receipt receipt = Receipt::of(m_fresh->plan, m_fresh->environment);
    FigureDialog::Figures figures;
    for (const std::shared_ptr<const Figure> &figure : ComparisonFigures::all(*m_base, *m_fresh))
        figures.append({figure, receipt});
    FigureDialog dialog(figures, 0, this);
    dialog.exec();
}

} // namespace lastroom
