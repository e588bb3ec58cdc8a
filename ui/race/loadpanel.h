// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/workload.h"
#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace lastroom {

class ChoiceBox;
class MessageLine;
class MixEdit;
class NumberBox;
class SeedEdit;

/**
 * The clients of a race and how they behave, to be edited. Numbers cannot leave their ranges; a
 * least above its most is marked and explained below, and check() fails meanwhile. Thread: GUI.
 */
class LoadPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoadPanel(QWidget *parent = nullptr);

    ~LoadPanel() override;

    Workload workload() const; ///< as shown, also where check() fails

    /** Those that a share of the clients may use instead. */
    void setStrategies(const QList<Strategy> &strategies);

    /** Emits changed() once, where it is another one. */
    void setWorkload(const Workload &workload);

    /** Nothing, or why no race can run with it. */
    Result<> check() const;

    bool isExpanded() const; ///< the fields under "More" are shown

    void setExpanded(bool expanded);
    void setTheme(const Theme &theme);

signals:
    void changed();
    void expandedChanged(bool expanded);

private:
    NumberBox *createBox(const char *objectName, Workload::Range range, int Workload::*value,
                         const QString &accessibleName, const QString &suffix = {});
    void createBoxes();
    void createRows();
    void createRareRows();
    void connectFields();
    void addRow(const QString &label, QWidget *field, const QString &toolTip);
    void onEdited();
    void onMoreToggled(bool expanded);
    void explain();

    /** What the line would say now. */
    QString complaint() const;

    QList<std::pair<NumberBox *, int Workload::*>> m_numbers; ///< every field for a number
    QFormLayout *m_form = nullptr;
    NumberBox *m_clients = nullptr;
    NumberBox *m_servers = nullptr;
    NumberBox *m_connections = nullptr;
    NumberBox *m_bookingLeast = nullptr;
    NumberBox *m_bookingMost = nullptr;
    NumberBox *m_pauseLeast = nullptr;
    NumberBox *m_pauseMost = nullptr;
    NumberBox *m_hold = nullptr;
    NumberBox *m_roundTrip = nullptr;
    MixEdit *m_mix = nullptr;
    NumberBox *m_crash = nullptr;
    NumberBox *m_loseCommit = nullptr;
    SeedEdit *m_seed = nullptr;
    QPushButton *m_more = nullptr;
    NumberBox *m_tries = nullptr;
    ChoiceBox *m_choice = nullptr;
    NumberBox *m_duration = nullptr;
    NumberBox *m_stall = nullptr;
    ChoiceBox *m_order = nullptr;
    MessageLine *m_message = nullptr;
    int m_firstRareRow = 0;
    bool m_isLoading = false; ///< setWorkload() is at work
};

} // namespace lastroom
