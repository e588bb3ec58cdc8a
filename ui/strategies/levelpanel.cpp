// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/levelpanel.h"

#include "ui/control/tabletext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

enum Column { Level, Overbooked, Other, columns };

} // namespace

LevelPanel::LevelPanel(std::shared_ptr<const Database> database, QWidget *parent)
    : QFrame(parent)
    , m_monitor(new ExplorationMonitor(std::move(database), this))
    , m_title(new QLabel(tr("At every level")))
    , m_run(new QPushButton(tr("Run at every &level")))
    , m_table(new QTableWidget(0, columns))
{
    m_title->setProperty("role", u"heading"_s);
    m_run->setObjectName(u"runLevels"_s);
    m_run->setToolTip(tr("<p>The same steps at none, read committed, repeatable read and "
                         "serializable: every order of two clients who want the last room</p>"));
    m_table->setObjectName(u"levelTable"_s);
    m_table->setAccessibleName(tr("Orders at every isolation level"));
    m_table->setHorizontalHeaderLabels({tr("level"), tr("overbook"), tr("other")});
    m_table->verticalHeader()->hide();
    makeCopyable(m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Level, QHeaderView::Stretch);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(Level)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_table);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_run, &QPushButton::clicked, this, &LevelPanel::run);
    connect(m_monitor, &ExplorationMonitor::advanced, this, &LevelPanel::fill);
    connect(m_monitor, &ExplorationMonitor::failed, this, &LevelPanel::failed);
    connect(m_monitor, &ExplorationMonitor::ended, this, [this] {
        fill();
        m_run->setEnabled(m_strategy.has_value());
        for (const Exploration &exploration : m_monitor->explorations()) {
            if (exploration.isOver() && exploration.strategy().isAsWritten()
                && m_monitor->environment())
                emit explored(exploration, m_monitor->environment()->postgresql);
        }
        emit busyChanged();
    });
    setFocusProxy(m_run);
    setStrategy({});
}

void LevelPanel::setStrategy(const std::optional<Strategy> &strategy)
{
    if (m_strategy == strategy && strategy)
        return;
    m_strategy = strategy;
    m_run->setEnabled(strategy && !isBusy());
    fill();
}

void LevelPanel::run()
{
    if (!m_strategy || isBusy())
        return;
    const Result<> begun = m_monitor->start({atEveryLevel({*m_strategy}), Situation(), {}, false});
    if (!begun) {
        emit failed(begun.error());
        return;
    }
    m_run->setEnabled(false);
    emit busyChanged();
}

void LevelPanel::fill()
{
    m_table->setRowCount(0);
    if (!m_strategy)
        return;
    const QLocale locale;
    for (const Strategy &level : atEveryLevel({*m_strategy})) {
        const Exploration *found = m_monitor->of(level);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto set = [&](Column column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(found ? findingText(found->counts(), found->scope()) : QString());
            if (column > Level)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        };
        set(Level, isolationName(level.isolation));
        if (!found || found->counts().schedules == 0) {
            for (const Column column : {Overbooked, Other})
                set(column, QString(QChar(0x2013)));
            continue;
        }
        const ExplorationCounts &counts = found->counts();
        set(Overbooked,
            tr("%1 of %2")
                .arg(locale.toString(counts.overbooked), locale.toString(counts.schedules)));
        set(Other, locale.toString(counts.wrong() - counts.overbooked));
    }
}

} // namespace lastroom
