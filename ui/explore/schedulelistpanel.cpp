// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/explore/schedulelistpanel.h"

#include "ui/control/choicebox.h"
#include "ui/control/tabletext.h"
#include "ui/explore/scheduledelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

using Filter = ScheduleListModel::Filter;

QListView *makeList(QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    auto *list = new QListView;
    list->setObjectName(u"scheduleList"_s);
    list->setAccessibleName(ScheduleListPanel::tr("Schedules, fewest switches first"));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(delegate);
    list->setModel(model);
    makeCopyable(list);
    return list;
}

/** What \p shown schedules have in common. */
QString unsafe(const ExplorationCounts &counts, qint64 shown)
{
    const QString number = QLocale().toString(shown);
    const bool isOne = shown == 1;
    if (counts.overbooked == shown)
        return isOne ? ScheduleListPanel::tr("%1 overbooking schedule").arg(number)
                     : ScheduleListPanel::tr("%1 overbooking schedules").arg(number);
    if (counts.ledgerDiffers == shown)
        return isOne ? ScheduleListPanel::tr("%1 schedule whose ledger differs").arg(number)
                     : ScheduleListPanel::tr("%1 schedules whose ledger differs").arg(number);
    if (counts.failed == shown)
        return isOne
            ? ScheduleListPanel::tr("%1 schedule in which a statement failed").arg(number)
            : ScheduleListPanel::tr("%1 schedules in which a statement failed").arg(number);
    if (counts.nobodyBooked == shown)
        return isOne ? ScheduleListPanel::tr("%1 schedule in which nobody books").arg(number)
                     : ScheduleListPanel::tr("%1 schedules in which nobody books").arg(number);
    if (counts.stuck == shown)
        return isOne
            ? ScheduleListPanel::tr("%1 schedule after which somebody waits for ever").arg(number)
            : ScheduleListPanel::tr("%1 schedules after which somebody waits for ever").arg(number);
    return ScheduleListPanel::tr("%1 schedules that are not safe").arg(number);
}

} // namespace

ScheduleListPanel::ScheduleListPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new ScheduleListModel(this))
    , m_delegate(new ScheduleDelegate(this))
    , m_title(new QLabel)
    , m_filter(new ChoiceBox({tr("Not safe"), tr("All")}))
    , m_list(makeList(m_model, m_delegate))
    , m_empty(new QLabel)
{
    setProperty("panel", true);
    m_title->setObjectName(u"schedulesTitle"_s);
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_filter->setObjectName(u"scheduleFilter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setAccessibleName(tr("Which schedules are listed"));
    m_filter->setToolTip(tr("<p>Not safe: those that overbook, those after which counter and "
                            "ledger differ or somebody waits for ever, and those in which nobody "
                            "booked or a statement failed.</p>"));
    m_empty->setObjectName(u"schedulesEmpty"_s);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_filter, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);

    connect(m_filter, &QComboBox::activated, this, [this] {
        showRows(filter());
        emit chosenChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScheduleListPanel::onCurrentChanged);
    setExploration(nullptr, {});
}

void ScheduleListPanel::setExploration(const Exploration *exploration, const QString &title)
{
    m_strategyTitle = title;
    m_order.clear();
    m_isChosenByUser = false;
    m_model->setExploration(exploration, ScheduleListModel::Filter::All);
    showRows(filter());
    emit chosenChanged();
}

bool ScheduleListPanel::hasUnsafe() const
{
    const Exploration *exploration = m_model->exploration();
    return exploration
        && (exploration->counts().safe < exploration->counts().schedules
            || exploration->counts().failed > 0);
}

ScheduleListModel::Filter ScheduleListPanel::filter() const
{
    return hasUnsafe() && m_filter->currentIndex() == 0 ? Filter::NotSafe : Filter::All;
}

void ScheduleListPanel::showRows(Filter filter)
{
    m_isChoosing = true;
    m_model->setExploration(m_model->exploration(), filter);
    m_isChoosing = false;
    follow();
    showTitle();
}

void ScheduleListPanel::refresh()
{
    const QByteArray before = m_order;
    if (filter() != m_model->filter()) {
        showRows(filter());
    } else {
        m_isChoosing = true;
        m_model->refresh();
        m_isChoosing = false;
        follow();
        showTitle();
    }
    if (m_order != before)
        emit chosenChanged();
}

/** Stays with the chosen schedule, or with the first. */
void ScheduleListPanel::follow()
{
    const int known = m_order.isEmpty() ? -1 : m_model->rowOf(m_order);
    m_isChosenByUser = m_isChosenByUser && known >= 0;
    choose(known >= 0 ? known : 0);
}

void ScheduleListPanel::chooseFirst()
{
    if (m_isChosenByUser)
        return;
    const QByteArray before = m_order;
    choose(0);
    m_list->scrollToTop();
    if (m_order != before)
        emit chosenChanged();
}

void ScheduleListPanel::choose(int row)
{
    const QModelIndex now = m_list->currentIndex();
    const QModelIndex wanted = m_model->index(row);
    m_order = wanted.isValid() ? m_model->schedule(row).order : QByteArray();
    if (now == wanted)
        return;
    // What is seen of the list stays where it is.
    const bool isSeen
        = now.isValid() && m_list->viewport()->rect().intersects(m_list->visualRect(now));
    const int value = m_list->verticalScrollBar()->value();
    m_isChoosing = true;
    const bool scrolls = m_list->hasAutoScroll();
    m_list->setAutoScroll(false);
    m_list->setCurrentIndex(wanted);
    m_list->setAutoScroll(scrolls);
    m_isChoosing = false;
    if (isSeen && wanted.isValid())
        m_list->verticalScrollBar()->setValue(value + row - now.row());
}

void ScheduleListPanel::onCurrentChanged()
{
    if (m_isChoosing)
        return;
    const QModelIndex now = m_list->currentIndex();
    m_order = now.isValid() ? m_model->schedule(now.row()).order : QByteArray();
    m_isChosenByUser = now.isValid();
    emit chosenChanged();
}

const ExploredSchedule *ScheduleListPanel::chosen() const
{
    const QModelIndex now = m_list->currentIndex();
    return now.isValid() ? &m_model->schedule(now.row()) : nullptr;
}

void ScheduleListPanel::showTitle()
{
    const Exploration *exploration = m_model->exploration();
    const ExplorationCounts counts = exploration ? exploration->counts() : ExplorationCounts();
    const bool isEmpty = m_model->rowCount() == 0;
    const qint64 shown = m_model->orders();
    const QString number = QLocale().toString(shown);
    QString what = shown == 1 ? tr("%1 schedule").arg(number) : tr("%1 schedules").arg(number);
    if (m_model->filter() == Filter::NotSafe)
        what = unsafe(counts, shown);
    const QString title = m_strategyTitle.toHtmlEscaped();
    QStringList more{tr("fewest switches first")};
    if (shown > m_model->rowCount())
        more.append(tr("one of each kind"));
    const QString serial = serialText(counts, exploration && exploration->isComplete());
    if (!serial.isEmpty())
        more.append(serial);
    m_title->setText(
        isEmpty ? u"<b>%1</b>"_s.arg(title.isEmpty() ? tr("Schedules") : title)
                : u"<b>%1</b> <span style='color:%2'>— %3</span>"_s.arg(
                    tr("%1: %2").arg(title, what), m_theme.mutedText.name(), more.join(u", "_s)));
    const bool isRunning = exploration && exploration->state() == Exploration::State::Exploring;
    m_empty->setText(exploration && exploration->isOver() ? tr("No schedule was run.")
                         : isRunning                      ? tr("The first schedules are run…")
                                     : tr("Every schedule of this strategy is listed here once it "
                                          "was explored, the simplest first."));
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    // Where all is safe there is nothing to choose.
    m_filter->setVisible(!isEmpty && hasUnsafe());
}

void ScheduleListPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_list->setStyleSheet(u"QListView, QListView:focus { background: transparent; border: none; "
                          "border-radius: 0; margin: 0 }"_s);
    showTitle();
}

} // namespace lastroom
