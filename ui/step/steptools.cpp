// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/steptools.h"

#include "core/schedule/schedule.h"
#include "ui/control/numberbox.h"
#include "ui/icon.h"
#include "ui/step/labelledchoice.h"
#include "ui/step/schedulefield.h"

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

NumberBox *number(const QString &label, const QString &name, const QString &toolTip,
                  QWidget *parent)
{
    auto *box = new NumberBox({1, Situation::mostRooms}, parent);
    box->setPrefix(StepTools::tr("%1: ").arg(label));
    box->setObjectName(name);
    box->setAccessibleName(label);
    const QString range = StepTools::tr("%1 to %2").arg(box->minimum()).arg(box->maximum());
    box->setToolTip(u"%1, %2"_s.arg(toolTip, range));
    box->setAccessibleDescription(box->toolTip());
    // One fresh row a number, not one a digit.
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

StepTools::StepTools(const StrategyLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_strategies(library.strategies())
    , m_strategy(new LabelledChoice(tr("Strategy"), titles(m_strategies), this))
    , m_clients(new LabelledChoice(tr("Clients"), clientChoices(), this))
    , m_rooms(number(tr("Rooms left"), u"stepRooms"_s,
                     tr("How many rooms of the hotel are left when the first client looks"), this))
    , m_booking(number(tr("Each wants"), u"stepBooking"_s,
                       tr("How many rooms each client wants to book"), this))
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
    makeLayout();

    connect(m_strategy, &QComboBox::currentIndexChanged, this, &StepTools::changed);
    connect(m_clients, &QComboBox::currentIndexChanged, this, &StepTools::changed);
    connect(m_strategy, &QComboBox::activated, this, &StepTools::left);
    connect(m_clients, &QComboBox::activated, this, &StepTools::left);
    for (NumberBox *box : {m_rooms, m_booking})
        connect(box, &NumberBox::valueChanged, this, &StepTools::changed);
    connect(m_schedule, &ScheduleField::returnPressed, this, &StepTools::scheduleEntered);
    connect(m_schedule, &ScheduleField::textEdited, this, &StepTools::scheduleEdited);
    connect(m_copy, &QToolButton::clicked, this, &StepTools::copy);
}

void StepTools::makeLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_strategy, m_clients, m_rooms, m_booking})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_scheduleLabel);
    row->addWidget(m_schedule, 3);
    row->addWidget(m_copy);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

const Strategy &StepTools::strategy() const
{
    return m_strategies.at(m_strategy->currentIndex());
}

Situation StepTools::situation() const
{
    return {m_clients->currentIndex() + 2, m_rooms->value(), m_booking->value()};
}

void StepTools::makeRoomFor(int clients)
{
    if (clients > situation().clients)
        set(strategy().name, {clients, m_rooms->value(), m_booking->value()});
}

bool StepTools::set(const QString &strategy, const Situation &situation)
{
    int place = 0;
    while (place < m_strategies.size() && m_strategies.at(place).name != strategy)
        ++place;
    if (place == m_strategies.size() || !situation.check()
        || situation.clients - 2 >= m_clients->count())
        return false;
    const QSignalBlocker blockers[]{QSignalBlocker(m_strategy), QSignalBlocker(m_clients),
                                    QSignalBlocker(m_rooms), QSignalBlocker(m_booking)};
    m_strategy->setCurrentIndex(place);
    m_clients->setCurrentIndex(situation.clients - 2);
    m_rooms->setValue(situation.rooms);
    m_booking->setValue(situation.booking);
    for (QWidget *box : std::initializer_list<QWidget *>{m_strategy, m_clients, m_rooms, m_booking})
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
    m_rooms->setPrefix(compact ? tr("Left: ") : tr("Rooms left: "));
    m_booking->setPrefix(compact ? tr("Each: ") : tr("Each wants: "));
    m_scheduleLabel->setVisible(!compact);
    // It does not know that its prefix has changed.
    for (NumberBox *box : {m_rooms, m_booking})
        box->updateGeometry();
}

int StepTools::savedByCompact() const
{
    const QFontMetrics metrics = fontMetrics();
    return metrics.horizontalAdvance(tr("Rooms left: ")) - metrics.horizontalAdvance(tr("Left: "))
        + metrics.horizontalAdvance(tr("Each wants: ")) - metrics.horizontalAdvance(tr("Each: "))
        + m_scheduleLabel->sizeHint().width() + layout()->spacing();
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
