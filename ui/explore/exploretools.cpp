// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/exploretools.h"

#include "ui/control/choicebox.h"
#include "ui/control/numberbox.h"
#include "ui/icon.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestBound = 12;

void explain(QWidget *control, const QString &name, const QString &toolTip)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(toolTip);
    // As markup the text is broken into lines.
    control->setToolTip(u"<p>%1</p>"_s.arg(toolTip.toHtmlEscaped()));
}

NumberBox *makeNumber(const QString &objectName, const QString &prefix)
{
    auto *box = new NumberBox({1, Situation::mostRooms});
    box->setObjectName(objectName);
    box->setPrefix(prefix);
    box->setAlignment(Qt::AlignLeft);
    // As high as the buttons beside it.
    box->setStyleSheet(u"QSpinBox { padding: 0.35em 0.5em }"_s);
    return box;
}

ChoiceBox *makeChoice(const QString &objectName)
{
    auto *box = new ChoiceBox({});
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setStyleSheet(u"QComboBox { padding: 0.35em 0.5em }"_s);
    return box;
}

} // namespace

ExploreTools::ExploreTools(QWidget *parent)
    : QWidget(parent)
    , m_run(new QPushButton(tr("Explore")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_clients(makeChoice(u"exploreClients"_s))
    , m_rooms(makeNumber(u"exploreRooms"_s, tr("Rooms left: ")))
    , m_booking(makeNumber(u"exploreBooking"_s, tr("Each wants: ")))
    , m_bound(makeChoice(u"exploreSwitches"_s))
{
    m_run->setObjectName(u"exploreButton"_s);
    m_run->setProperty("primary", true);
    explain(
        m_run, tr("Explore"),
        tr("Run every order of the clients’ statements, for every strategy (F5), or only for the "
           "one that is chosen in the table (Ctrl+F5)"));
    m_stop->setObjectName(u"stopExploreButton"_s);
    explain(m_stop, tr("Stop exploring"), tr("Stop; what was found so far stays (Esc)"));
    for (int clients = Situation::leastClients; clients <= Situation::mostClients; ++clients)
        m_clients->addItem(tr("Clients: %1").arg(clients), clients);
    explain(m_clients, tr("Clients"),
            tr("How many clients book at once, each with its own connection, one attempt each. "
               "Two show most faults; some need a third. With every client the number of orders "
               "multiplies."));
    explain(m_rooms, tr("Rooms left"), tr("Rooms of the hotel that are contracted and free."));
    explain(m_booking, tr("Each wants"),
            tr("Rooms that each client wants. Where there is enough for all, nothing can be "
               "overbooked."));
    explain(m_bound, tr("Most switches"),
            tr("Leaves out the orders in which another client goes on more often than that. Four "
               "clients have hundreds of thousands of orders, but nearly every fault shows in one "
               "with few switches. A bound makes the result partial."));
    fillBounds();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_run, m_stop, m_clients, m_rooms, m_booking, m_bound})
        row->addWidget(widget);

    connect(m_run, &QPushButton::clicked, this, &ExploreTools::runRequested);
    connect(m_stop, &QPushButton::clicked, this, &ExploreTools::stopRequested);
    connect(m_clients, &QComboBox::currentIndexChanged, this, [this] {
        fillBounds();
        emit changed();
    });
    connect(m_rooms, &QSpinBox::valueChanged, this, &ExploreTools::changed);
    connect(m_booking, &QSpinBox::valueChanged, this, &ExploreTools::changed);
    connect(m_bound, &QComboBox::currentIndexChanged, this, &ExploreTools::changed);
    setRunning(false, false);
}

/** The bounds that leave every client its turn; the old one stays where it can. */
void ExploreTools::fillBounds()
{
    const QSignalBlocker blocker(m_bound);
    const int clients = situation().clients;
    const QVariant before = m_bound->currentData();
    m_bound->clear();
    m_bound->addItem(tr("Most switches: all"), 0);
    for (int bound = std::max(2, clients - 1); bound <= greatestBound; ++bound)
        m_bound->addItem(tr("Most switches: %1").arg(bound), bound);
    m_bound->setCurrentIndex(std::max(0, m_bound->findData(before)));
    m_bound->setVisible(clients > Situation::leastClients);
}

Situation ExploreTools::situation() const
{
    return {m_clients->currentData().toInt(), m_rooms->value(), m_booking->value()};
}

std::optional<int> ExploreTools::mostSwitches() const
{
    const int bound = m_bound->currentData().toInt();
    if (bound == 0 || m_clients->currentData().toInt() == Situation::leastClients)
        return {};
    return bound;
}

void ExploreTools::setRunning(bool isRunning, bool isStopping)
{
    m_run->setEnabled(!isRunning);
    m_stop->setEnabled(isRunning && !isStopping);
}

void ExploreTools::setTheme(const Theme &theme)
{
    m_run->setIcon(icon(u"play"_s, theme.accentText, theme.disabledText));
    m_stop->setIcon(icon(u"stop"_s, theme.text, theme.disabledText));
    const int height = fontMetrics().ascent();
    for (QPushButton *button : {m_run, m_stop})
        button->setIconSize({height, height});
}

} // namespace lastroom
