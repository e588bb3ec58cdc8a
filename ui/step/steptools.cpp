// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/steptools.h"

#include "core/schedule/schedule.h"
#include "ui/control/labelledchoice.h"
#include "ui/page/roomfields.h"
#include "ui/step/schedulefield.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

// Steps for which the schedule's field has room.
constexpr int fewSteps = 4; // in the smallest window
constexpr int manySteps = 8; // where the other controls can become narrower

QStringList titles(const QList<Strategy> &strategies)
{
    QStringList titles;
    for (const Strategy &strategy : strategies)
        titles.append(strategy.title);
    return titles;
}

QStringList clientChoices()
{
    QStringList choices;
    QString names = clientName(0);
    for (int client = 1; client < Schedule::mostClients; ++client) {
        names += u", "_s + clientName(client);
        choices.append(names);
    }
    return choices;
}

} // namespace

StepTools::StepTools(const QList<Strategy> &strategies, QWidget *parent)
    : QWidget(parent)
    , m_strategies(strategies)
    , m_strategy(new LabelledChoice(tr("Strategy"), titles(m_strategies), this))
    , m_clients(new LabelledChoice(tr("Clients"), clientChoices(), this))
    , m_numbers(new RoomFields(u"step"_s, this))
    , m_overlap(new QAction(tr("Statements &overlap"), this))
    , m_scheduleLabel(new QLabel(tr("Schedule"), this))
    , m_schedule(new ScheduleField(this))
    , m_copy(new QToolButton(this))
{
    m_strategy->setObjectName(u"stepStrategy"_s);
    m_strategy->setToolTip(tr("The way to book whose statements are run, one at a time"));
    m_clients->setObjectName(u"stepClients"_s);
    m_clients->setToolTip(tr("Who wants the rooms; each has a PostgreSQL connection of its own"));
    m_copy->setObjectName(u"copySchedule"_s);
    m_copy->setAccessibleName(tr("Copy the schedule"));
    m_copy->setToolTip(tr("Copy the schedule, to paste it into a mail or a command line"));
    m_overlap->setObjectName(u"stepOverlap"_s);
    m_overlap->setCheckable(true);
    m_overlap->setToolTip(
        tr("A statement that commits by itself and its commit are two steps: others "
           "can begin between them"));
    makeLayout();

    connect(m_overlap, &QAction::toggled, this, &StepTools::changed);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &StepTools::changed);
    connect(m_clients, &QComboBox::currentIndexChanged, this, &StepTools::changed);
    connect(m_strategy, &QComboBox::activated, this, &StepTools::left);
    connect(m_clients, &QComboBox::activated, this, &StepTools::left);
    connect(m_numbers, &RoomFields::changed, this, &StepTools::changed);
    // One fresh row a number, not one a digit.
    for (NumberBox *box : {m_numbers->rooms(), m_numbers->booking()})
        box->setKeyboardTracking(false);
    connect(m_schedule, &ScheduleField::returnPressed, this, &StepTools::scheduleEntered);
    connect(m_schedule, &ScheduleField::textEdited, this, &StepTools::scheduleEdited);
    connect(m_copy, &QToolButton::clicked, this, &StepTools::copy);
}

void StepTools::makeLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_strategy, m_clients, m_numbers->rooms(), m_numbers->booking()})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_scheduleLabel);
    row->addWidget(m_schedule, 3);
    row->addWidget(m_copy);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int StepTools::placeOf(const QString &strategy) const
{
    const auto found = std::find_if(m_strategies.begin(), m_strategies.end(),
                                    [&](const Strategy &each) { return each.name == strategy; });
    return found == m_strategies.end() ? -1 : int(found - m_strategies.begin());
}

void StepTools::setStrategies(const QList<Strategy> &strategies)
{
    const QString before = strategy().name;
    m_strategies = strategies;
    const QSignalBlocker blocker(m_strategy);
    m_strategy->clear();
    m_strategy->addItems(titles(m_strategies));
    m_strategy->setCurrentIndex(std::max(0, placeOf(before)));
    m_strategy->updateGeometry();
}

const Strategy &StepTools::strategy() const
{
    return m_strategies.at(m_strategy->currentIndex());
}

Situation StepTools::situation() const
{
    return {m_clients->currentIndex() + 2, m_numbers->rooms()->value(),
            m_numbers->booking()->value(), m_overlap->isChecked()};
}

void StepTools::makeRoomFor(int clients)
{
    Situation wider = situation();
    if (clients <= wider.clients)
        return;
    wider.clients = clients;
    set(strategy().name, wider);
}

bool StepTools::set(const QString &strategy, const Situation &situation)
{
    const int place = placeOf(strategy);
    if (place < 0 || !situation.check() || situation.clients - 2 >= m_clients->count())
        return false;
    const QSignalBlocker blockers[]{QSignalBlocker(m_strategy), QSignalBlocker(m_clients)};
    m_strategy->setCurrentIndex(place);
    m_clients->setCurrentIndex(situation.clients - 2);
    m_numbers->set(situation);
    const QSignalBlocker quiet(m_overlap);
    m_overlap->setChecked(situation.overlap);
    for (QWidget *box : {m_strategy, m_clients})
        box->updateGeometry();
    return true;
}

QString StepTools::schedule() const
{
    return m_schedule->text();
}

void StepTools::setSchedule(const QString &text)
{
    m_schedule->write(text);
}

bool StepTools::isScheduleTyped() const
{
    return m_schedule->isModified();
}

void StepTools::refuseSchedule(const Error &error)
{
    m_schedule->setInvalid(true);
    m_schedule->selectStep(error.place ? error.place->position : 0);
}

void StepTools::acceptSchedule()
{
    m_schedule->setInvalid(false);
}

void StepTools::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_schedule->followFont();
    const int size = fontMetrics().ascent();
    m_copy->setIcon(icon(u"copy"_s, theme.text, theme.disabledText));
    m_copy->setIconSize({size, size});
    shareRoom();
}

void StepTools::copy()
{
    QApplication::clipboard()->setText(m_schedule->text());
}

void StepTools::setCompact(bool compact)
{
    if (m_isCompact == compact)
        return;
    m_isCompact = compact;
    m_numbers->setLabels(compact ? RoomFields::Labels::Short : RoomFields::Labels::Whole);
    m_scheduleLabel->setVisible(!compact);
}

int StepTools::savedByCompact() const
{
    return m_numbers->widthOfWriting(RoomFields::Labels::Whole)
        - m_numbers->widthOfWriting(RoomFields::Labels::Short) + m_scheduleLabel->sizeHint().width()
        + layout()->spacing();
}

int StepTools::neededWithoutSchedule() const
{
    return QWidget::minimumSizeHint().width() - m_schedule->minimumWidth()
        + (m_isCompact ? savedByCompact() : 0);
}

QSize StepTools::minimumSizeHint() const
{
    return {neededWithoutSchedule() - savedByCompact() + m_schedule->widthFor(fewSteps),
            QWidget::minimumSizeHint().height()};
}

void StepTools::shareRoom()
{
    const int rest = width() - neededWithoutSchedule();
    const int most = m_schedule->widthFor(manySteps);
    setCompact(rest < most);
    m_schedule->setMinimumWidth(std::clamp(rest + (m_isCompact ? savedByCompact() : 0),
                                           m_schedule->widthFor(fewSteps), most));
}

void StepTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

bool StepTools::event(QEvent *event)
{
    // Another choice, another number: they are as wide as what they show.
    if (event->type() == QEvent::LayoutRequest)
        shareRoom();
    return QWidget::event(event);
}

void StepTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setTheme(m_theme);
}

} // namespace lastroom
