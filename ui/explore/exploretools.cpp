// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/exploretools.h"

#include "ui/control/choicebox.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestBound = 12;
constexpr int rounding = 6; // pixels, of the widths of all the texts: one for each control
constexpr int besideIcon = 4; // what a button leaves between its icon and its words

void explain(QWidget *control, const QString &name, const QString &toolTip)
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(toolTip);
    // As markup the text is broken into lines.
    control->setToolTip(u"<p>%1</p>"_s.arg(toolTip.toHtmlEscaped()));
}

ChoiceBox *makeChoice(const QString &objectName)
{
    auto *box = new ChoiceBox({});
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Its label gets shorter, its value is never cut. With 0, what it takes at least would be what
    // its longest label once took.
    box->setMinimumContentsLength(1);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setStyleSheet(u"QComboBox { padding: 0.35em 0.5em }"_s);
    return box;
}

/** As the box itself measures it. */
int widestOf(const QComboBox *box, const QString &label)
{
    int widest = 0;
    for (int at = 0; at < box->count(); ++at) {
        const QString text = label + box->itemData(at, ExploreTools::ValueRole).toString();
        widest = std::max(widest, box->fontMetrics().size(Qt::TextSingleLine, text).width());
    }
    return widest;
}

void relabel(QComboBox *box, const QString &label)
{
    for (int at = 0; at < box->count(); ++at)
        box->setItemText(at, label + box->itemData(at, ExploreTools::ValueRole).toString());
    // Its layout would be told later.
    box->updateGeometry();
}

void addChoice(QComboBox *box, const QString &value, int data)
{
    box->addItem(value, data);
    box->setItemData(box->count() - 1, value, ExploreTools::ValueRole);
}

} // namespace

ExploreTools::ExploreTools(QWidget *parent)
    : QWidget(parent)
    , m_run(new QPushButton(tr("Explore")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_clients(makeChoice(u"exploreClients"_s))
    , m_numbers(new RoomFields(u"explore"_s, this))
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
        addChoice(m_clients, QString::number(clients), clients);
    explain(m_clients, tr("Clients"),
            tr("How many clients book at once, each with its own connection, one attempt each. "
               "Two show most faults; some need a third. With every client the number of orders "
               "multiplies."));
    explain(m_bound, tr("Most switches"),
            tr("Leaves out the orders in which another client goes on more often than that. Many "
               "clients or many statements have hundreds of thousands of orders, but nearly every "
               "fault shows in one with few switches. A bound makes the result partial."));
    fillBounds();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_run, m_stop, m_clients, m_numbers->rooms(), m_numbers->booking(), m_bound})
        row->addWidget(widget);
    setTabOrder(m_clients, m_numbers->rooms());
    setTabOrder(m_numbers->rooms(), m_numbers->booking());
    // It wants to know how much room there is, to take longer labels again.
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label();

    connect(m_run, &QPushButton::clicked, this, &ExploreTools::runRequested);
    connect(m_stop, &QPushButton::clicked, this, &ExploreTools::stopRequested);
    connect(m_clients, &QComboBox::currentIndexChanged, this, [this] {
        fillBounds();
        emit changed();
    });
    connect(m_numbers, &RoomFields::changed, this, &ExploreTools::changed);
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
    addChoice(m_bound, tr("all"), 0);
    for (int bound = std::max(2, clients - 1); bound <= greatestBound; ++bound)
        addChoice(m_bound, QString::number(bound), bound);
    relabel(m_bound, labelOf(Field::Bound, m_labels));
    m_bound->setCurrentIndex(std::max(0, m_bound->findData(before)));
}

void ExploreTools::set(const Situation &situation, const std::optional<int> &mostSwitches)
{
    if (const int at = m_clients->findData(situation.clients); at >= 0)
        m_clients->setCurrentIndex(at);
    m_numbers->set(situation);
    if (const int at = m_bound->findData(mostSwitches.value_or(0)); at >= 0)
        m_bound->setCurrentIndex(at);
    emit changed();
}

Situation ExploreTools::situation() const
{
    return {m_clients->currentData().toInt(), m_numbers->rooms()->value(),
            m_numbers->booking()->value()};
}

std::optional<int> ExploreTools::mostSwitches() const
{
    const int bound = m_bound->currentData().toInt();
    return bound == 0 ? std::nullopt : std::optional(bound);
}

void ExploreTools::setRunning(bool isRunning, bool isStopping)
{
    m_run->setEnabled(!isRunning);
    m_stop->setEnabled(isRunning && !isStopping);
}

QString ExploreTools::labelOf(Field field, Labels labels)
{
    if (labels == Labels::None)
        return {};
    const bool isWhole = labels == Labels::Whole;
    switch (field) {
    case Field::Clients:
        return tr("Clients: ");
    case Field::Bound:
        return isWhole ? tr("Most switches: ") : tr("Switches: ");
    }
    return {};
}

RoomFields::Labels ExploreTools::numberLabels(Labels labels)
{
    if (labels == Labels::None)
        return RoomFields::Labels::None;
    return labels == Labels::Whole ? RoomFields::Labels::Whole : RoomFields::Labels::Short;
}

void ExploreTools::label()
{
    relabel(m_clients, labelOf(Field::Clients, m_labels));
    m_numbers->setLabels(numberLabels(m_labels));
    relabel(m_bound, labelOf(Field::Bound, m_labels));
    setTheme(m_theme);
}

/** Of everything that differs from one form to another. */
int ExploreTools::widthOfLabels(Labels labels) const
{
    const int icons = labels < Labels::ShortWithoutIcons
        ? m_run->iconSize().width() + m_stop->iconSize().width() + 2 * besideIcon
        : 0;
    return icons + widestOf(m_clients, labelOf(Field::Clients, labels))
        + m_numbers->widthOfWriting(numberLabels(labels))
        + widestOf(m_bound, labelOf(Field::Bound, labels));
}

int ExploreTools::widthWith(Labels labels) const
{
    return QWidget::minimumSizeHint().width() - widthOfLabels(m_labels) + widthOfLabels(labels);
}

QSize ExploreTools::minimumSizeHint() const
{
    return {widthWith(Labels::None) + rounding, QWidget::minimumSizeHint().height()};
}

QSize ExploreTools::sizeHint() const
{
    return {widthWith(Labels::Whole) + rounding, QWidget::sizeHint().height()};
}

/** Takes the longest labels that there is room for. */
void ExploreTools::fit()
{
    Labels labels = Labels::Whole;
    while (labels < Labels::None && widthWith(labels) > width())
        labels = Labels(int(labels) + 1);
    if (std::exchange(m_labels, labels) != labels)
        label();
}

void ExploreTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ExploreTools::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    // A number of more digits needs more room than one of fewer.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void ExploreTools::setTheme(const Theme &theme)
{
    m_theme = theme;
    const bool hasIcons = m_labels < Labels::ShortWithoutIcons;
    m_run->setIcon(hasIcons ? icon(u"play"_s, theme.accentText, theme.disabledText) : QIcon());
    m_stop->setIcon(hasIcons ? icon(u"stop"_s, theme.text, theme.disabledText) : QIcon());
    const int height = fontMetrics().ascent();
    for (QPushButton *button : {m_run, m_stop})
        button->setIconSize({height, height});
}

} // namespace lastroom
