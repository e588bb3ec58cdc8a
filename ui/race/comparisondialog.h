// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/racerecord.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>

class QLabel;
class QScrollArea;

namespace lastroom {

class FigureView;

/** Two kept races, base and new, on one scale. Thread: GUI. */
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    using Record = std::shared_ptr<const RaceRecord>;

    ComparisonDialog(Record base, Record fresh, const Theme &theme, QWidget *parent = nullptr);

private:
    void layOut();
    void swap();
    void showRaces();
    void saveFigure();

    Record m_base;
    Record m_fresh;
    QLabel *m_names;
    QScrollArea *m_area;
    FigureView *m_view;
};

} // namespace lastroom
