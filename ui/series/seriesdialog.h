// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace lastroom {

class Database;
class FigureView;
class NoticeBar;
class SeriesForm;
class SeriesMonitor;

/** Odds and sweeps: chosen, run and stopped, and drawn as they grow. Thread: GUI. */
class SeriesDialog : public QDialog
{
    Q_OBJECT

public:
    /** The place of a strategy's colour. */
    using PlaceOf = std::function<int(const QString &)>;

    /** Of races like \p plan. */
    SeriesDialog(std::shared_ptr<const Database> database, RacePlan plan, PlaceOf placeOf,
                 const Theme &theme, QWidget *parent = nullptr);
    ~SeriesDialog() override;

    /** Shows a kept one; what is run from here on is like it. */
    void show(const RaceRecord &record);
    using QDialog::show;

    bool isRunning() const;

    void run();
    void stop();

    /** Stops what runs, and closes when that is over. */
    void reject() override;

signals:
    void ended(const lastroom::RaceRecord &record); ///< a series with one race at least

private:
    void layOut();
    void connectParts();
    void follow();
    void showSeries();
    void saveFigure();
    QList<int> places() const;

    RacePlan m_plan;
    const PlaceOf m_placeOf;
    SeriesMonitor *m_monitor;
    SeriesForm *m_form;
    QPushButton *m_run;
    QPushButton *m_stop;
    QPushButton *m_save;
    QLabel *m_about;
    NoticeBar *m_notice;
    QProgressBar *m_progress;
    QLabel *m_empty;
    QScrollArea *m_area;
    FigureView *m_view;
    FigureView *m_table;
    bool m_isClosing = false;
};

} // namespace lastroom
