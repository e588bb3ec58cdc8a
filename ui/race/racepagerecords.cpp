// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of the page: inventories, kept races, and figures.

#include "core/record/racefile.h"
#include "core/record/receipt.h"
#include "ui/control/noticebar.h"
#include "ui/figure/figureactions.h"
#include "ui/race/comparisondialog.h"
#include "ui/race/inventorypanel.h"
#include "ui/race/loadpanel.h"
#include "ui/race/raceevidence.h"
#include "ui/race/racemonitor.h"
#include "ui/race/racepage.h"
#include "ui/race/racesidebar.h"
#include "ui/race/racestage.h"
#include "ui/race/recordkeeper.h"
#include "ui/race/recordsdialog.h"
#include "ui/race/strategypanel.h"
#include "ui/series/seriesdialog.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

void RacePage::makeFigureActions()
{
    m_figureActions = new FigureActions(this, [this] {
        FigureSet set{{}, m_stage->mainFigure()};
        for (const std::shared_ptr<const Figure> &figure : m_stage->figures())
            set.figures.append({figure, *receipt()});
        return set;
    });
    connect(m_stage, &RaceStage::figureRequested, m_figureActions, &FigureActions::choose);
    m_evidence = new QAction(tr("Save &evidence…"), this);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setToolTip(tr("One page for a browser: verdicts, pictures, reasons and data"));
    m_evidence->setEnabled(false);
    connect(m_evidence, &QAction::triggered, this, &RacePage::chooseEvidence);
    m_records = new QAction(tr("&Kept races…"), this);
    m_records->setObjectName(u"records"_s);
    m_records->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_records->setToolTip(tr("The races that ended before, to be opened again"));
    connect(m_records, &QAction::triggered, this, [this] {
        RecordsDialog dialog{RecordStore(), this};
        connect(&dialog, &RecordsDialog::openRequested, this, &RacePage::open);
        connect(&dialog, &RecordsDialog::comparisonRequested, m_keeper, &RecordKeeper::openBoth);
        dialog.exec();
    });
    m_series = new QAction(tr("&Odds and sweeps…"), this);
    m_series->setObjectName(u"series"_s);
    m_series->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_series->setToolTip(
        tr("How often it goes wrong, and what it costs over the values of one knob"));
    connect(m_series, &QAction::triggered, this, [this] {
        m_sidebar->inventory()->commit();
        if (const Result<RacePlan> plan = m_sidebar->plan())
            openSeries(*plan);
        else
            complain(plan.error());
    });
}

std::optional<Receipt> RacePage::receipt() const
{
    if (m_monitor->recordings().empty())
        return {};
    return Receipt::of(m_monitor->plan(), m_monitor->environment().value_or(Environment::here()));
}

void RacePage::connectKeeper()
{
    connect(m_monitor, &RaceMonitor::shown, this, [this] {
        m_notice->hide();
        m_failure.reset();
        m_stage->setRecordings(&m_monitor->recordings(), m_monitor->plan());
        m_stage->showReplay();
        emit statusChanged();
        emit wanted();
        emit idle();
    });
    connect(m_keeper, &RecordKeeper::opened, this,
            [this](const std::shared_ptr<RaceRecord> &record) {
                if (record->series)
                    openSeries(record->plan, record.get());
                else
                    m_monitor->show(std::move(*record));
            });
    connect(
        m_keeper, &RecordKeeper::openedBoth, this,
        [this](const std::shared_ptr<RaceRecord> &base, const std::shared_ptr<RaceRecord> &fresh) {
            auto *dialog = new ComparisonDialog(base, fresh, m_theme, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            emit statusChanged();
            emit idle();
        });
    connect(m_keeper, &RecordKeeper::failed, this, [this](const Error &error) {
        complain(error);
        emit statusChanged();
        emit idle();
    });
    connect(this, &Page::statusChanged, this, [this] {
        const bool isPossible = isIdle() && !m_monitor->recordings().empty();
        m_figureActions->setPossible(isPossible);
        m_evidence->setEnabled(isPossible);
        m_series->setEnabled(isIdle());
    });
}

/** What nobody raced is not worth keeping. */
void RacePage::keep()
{
    const std::vector<Recording> &races = m_monitor->recordings();
    if (std::any_of(races.begin(), races.end(),
                    [](const Recording &race) { return race.isOver(); }))
        m_keeper->keep(m_monitor->recordMaker());
}

void RacePage::openSeries(const RacePlan &plan, const RaceRecord *kept)
{
    auto *dialog = new SeriesDialog(
        m_monitor->database(), plan,
        [this](const QString &strategy) { return m_stage->placeOf(strategy); }, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SeriesDialog::ended, m_keeper,
            [this](const RaceRecord &record) { m_keeper->keep([record] { return record; }); });
    if (kept)
        dialog->show(*kept);
    dialog->open();
    emit statusChanged();
    emit idle();
}

void RacePage::chooseEvidence()
{
    QFileDialog dialog(this, tr("Save evidence"), u"evidence.html"_s, tr("Pages (*.html)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"html"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> saved
        = writeEvidence(m_monitor->record(), dialog.selectedFiles().constFirst());
        !saved)
        complain(saved.error());
}

void RacePage::setUp(const RacePlan &plan)
{
    m_sidebar->inventory()->setInventory(plan.inventory, QString());
    m_sidebar->load()->setWorkload(plan.workload);
    QStringList names;
    for (const Strategy &strategy : plan.strategies)
        names.append(strategy.name);
    m_sidebar->strategies()->setChecked(names);
}

void RacePage::open(const QString &path)
{
    if (path.endsWith(RaceFile::suffix(), Qt::CaseInsensitive)) {
        if (m_monitor->isRunning())
            complain({Error::Kind::File, path, tr("a race is running"), tr("stop it first")});
        else
            m_keeper->open(path);
        return;
    }
    m_sidebar->inventory()->openFile(path);
}

void RacePage::saveInventory()
{
    QFileDialog dialog(this, tr("Save inventory"), {}, tr("Inventories (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"json"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_sidebar->inventory()->saveFile(dialog.selectedFiles().constFirst());
}

} // namespace lastroom
