// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/series/seriesdialog.h"

#include "core/model/settingstext.h"
#include "core/record/receipt.h"
#include "ui/control/noticebar.h"
#include "ui/control/windowsize.h"
#include "ui/figure/figuredialog.h"
#include "ui/figure/figureview.h"
#include "ui/series/seriesfigures.h"
#include "ui/series/seriesform.h"
#include "ui/series/seriesmonitor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

SeriesDialog::SeriesDialog(std::shared_ptr<const Database> database, RacePlan plan, PlaceOf placeOf,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_placeOf(std::move(placeOf))
    , m_monitor(new SeriesMonitor(std::move(database), this))
    , m_form(new SeriesForm)
    , m_run(new QPushButton(tr("&Run")))
    , m_stop(new QPushButton(tr("&Stop")))
    , m_save(new QPushButton(tr("Save a &figure…")))
    , m_about(new QLabel)
    , m_notice(new NoticeBar)
    , m_progress(new QProgressBar)
    , m_empty(new QLabel)
    , m_area(new QScrollArea)
    , m_view(new FigureView)
    , m_table(new FigureView)
{
    setObjectName(u"seriesDialog"_s);
    setWindowTitle(tr("Odds and sweeps"));
    m_view->setTheme(theme);
    m_table->setTheme(theme);
    layOut();
    connectParts();
    follow();
}

SeriesDialog::~SeriesDialog() = default;

void SeriesDialog::layOut()
{
    m_run->setObjectName(u"seriesRun"_s);
    m_run->setProperty("primary", true);
    m_run->setDefault(true);
    m_stop->setObjectName(u"seriesStop"_s);
    m_save->setObjectName(u"seriesSave"_s);
    m_view->setObjectName(u"seriesView"_s);
    m_table->setObjectName(u"seriesTable"_s);
    m_progress->setObjectName(u"seriesProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("Races that are over"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setProperty("role", u"muted"_s);
    m_empty->setText(
        tr("The same races again and again. With other seeds: how often does a strategy "
           "go wrong, and by how many rooms? Over the values of one knob: what does it "
           "cost to be correct?"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", u"muted"_s);
    auto *inside = new QWidget;
    auto *drawn = new QVBoxLayout(inside);
    drawn->setContentsMargins({});
    drawn->addWidget(m_view);
    drawn->addWidget(m_table);
    drawn->addStretch(1);
    m_area->setWidget(inside);
    m_area->setAccessibleName(tr("What was found"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *top = new QHBoxLayout;
    top->addWidget(m_form, 1);
    top->addWidget(m_run, 0, Qt::AlignTop);
    top->addWidget(m_stop, 0, Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_stop, m_save})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &SeriesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addWidget(m_progress);
    column->addWidget(m_empty, 1);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resizeWithinScreen(*this, {em * 60, em * 38});
}

void SeriesDialog::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &SeriesDialog::run);
    connect(m_stop, &QPushButton::clicked, this, &SeriesDialog::stop);
    connect(m_save, &QPushButton::clicked, this, &SeriesDialog::saveFigure);
    for (FigureView *view : {m_view, m_table})
        connect(view, &FigureView::figureRequested, this, &SeriesDialog::saveFigure);
    connect(m_monitor, &SeriesMonitor::started, this, [this] {
        m_notice->hide();
        m_view->setFigure(nullptr);
        follow();
    });
    connect(m_monitor, &SeriesMonitor::advanced, this, &SeriesDialog::follow);
    connect(m_monitor, &SeriesMonitor::grown, this, &SeriesDialog::showSeries);
    connect(m_monitor, &SeriesMonitor::failed, this,
            [this](const Error &error) { m_notice->show(error); });
    connect(m_monitor, &SeriesMonitor::ended, this, [this] {
        follow();
        if (m_monitor->series())
            emit ended(m_monitor->record());
        if (m_isClosing)
            QDialog::reject();
    });
}

bool SeriesDialog::isRunning() const
{
    return m_monitor->isRunning();
}

void SeriesDialog::run()
{
    if (m_monitor->isRunning())
        return;
    if (const std::optional<Error> gone = m_monitor->serverFailure()) {
        m_notice->show(*gone);
        return;
    }
    if (const Result<SeriesPlan> series = m_form->planFor(m_plan))
        m_monitor->start(*series);
}

void SeriesDialog::stop()
{
    m_monitor->stop();
}

void SeriesDialog::reject()
{
    m_isClosing = m_monitor->isRunning();
    if (m_isClosing)
        m_monitor->stop();
    else
        QDialog::reject();
}

void SeriesDialog::show(const RaceRecord &record)
{
    m_plan = record.plan;
    m_monitor->show(record);
    m_form->setSeries(*record.series);
    follow();
}

void SeriesDialog::follow()
{
    const bool isRunning = m_monitor->isRunning();
    const std::optional<RaceSeries> &series = m_monitor->series();
    m_run->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_stop->setEnabled(!m_monitor->isStopping());
    m_form->setEnabled(!isRunning);
    m_save->setEnabled(series && !isRunning);
    m_empty->setVisible(!series);
    m_area->setVisible(series.has_value());
    m_progress->setVisible(isRunning);
    const auto done = series ? int(series->points.size()) : 0;
    if (isRunning) {
        m_progress->setMaximum(int(m_monitor->planned()));
        m_progress->setValue(done);
    }
    QStringList titles;
    for (const Strategy &strategy : m_plan.strategies)
        titles.append(strategy.title);
    QStringList parts{titles.join(u", "_s), settingsText(m_plan.inventory, m_plan.workload)};
    if (isRunning)
        parts.append(m_monitor->isStopping()
                         ? tr("stopping…")
                         : tr("%1 of %2 races are over").arg(done).arg(m_monitor->planned()));
    else if (series && series->isStopped())
        parts.append(tr("stopped after %1 of %2 races").arg(done).arg(series->planned));
    m_about->setText(parts.join(u" · "_s));
}

QList<int> SeriesDialog::places() const
{
    QList<int> all;
    for (const SeriesRace &race : m_monitor->series()->points.first().races)
        all.append(m_placeOf(race.strategy));
    return all;
}

void SeriesDialog::showSeries()
{
    m_view->setFigure(SeriesFigures::main(*m_monitor->series(), places()));
    m_table->setFigure(SeriesFigures::table(*m_monitor->series()));
}

void SeriesDialog::saveFigure()
{
    if (!m_monitor->series() || isRunning())
        return;
    const RaceRecord &record = m_monitor->record();
    const Receipt receipt = Receipt::of(record.plan, record.environment);
    FigureDialog dialog({{SeriesFigures::main(*record.series, places()), receipt},
                         {SeriesFigures::table(*record.series), receipt}},
                        sender() == m_table ? 1 : 0, this);
    dialog.exec();
}

} // namespace lastroom
