// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/recordsdialog.h"

#include "ui/control/noticebar.h"
#include "ui/control/tabletext.h"
#include "ui/control/windowsize.h"
#include "ui/race/recordkeeper.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

RecordsDialog::RecordsDialog(RecordStore store, QWidget *parent)
    : QDialog(parent)
    , m_store(std::move(store))
    , m_keeper(new RecordKeeper({}, this))
    , m_filter(new QLineEdit)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_about(new QLabel)
    , m_notice(new NoticeBar)
    , m_open(new QPushButton(tr("&Open")))
    , m_compare(new QPushButton(tr("Co&mpare")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_undo(new QPushButton(tr("&Undo delete")))
{
    setObjectName(u"recordsDialog"_s);
    setWindowTitle(tr("Kept races"));
    layOut();
    connectParts();
    fill();
}

void RecordsDialog::layOut()
{
    m_filter->setObjectName(u"recordsFilter"_s);
    m_filter->setPlaceholderText(tr("Find by name, note, verdict or strategy"));
    m_filter->setAccessibleName(tr("Find a kept race"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"recordsTable"_s);
    m_table->setAccessibleName(tr("Kept races"));
    m_table->setHorizontalHeaderLabels(
        {tr("Marked"), tr("Kept"), tr("Name"), tr("Verdicts"), tr("Note")});
    m_table->horizontalHeaderItem(Marked)->setToolTip(
        tr("What is marked is kept whatever comes after it"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(Verdicts, QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_about->setObjectName(u"recordsAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setProperty("role", u"muted"_s);
    m_open->setObjectName(u"recordsOpen"_s);
    m_open->setProperty("primary", true);
    m_open->setDefault(true);
    m_delete->setObjectName(u"recordsDelete"_s);
    m_undo->setObjectName(u"recordsUndo"_s);
    m_undo->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_compare->setObjectName(u"recordsCompare"_s);
    m_compare->setToolTip(tr("Two races beside each other: choose the other one with Ctrl"));
    for (QPushButton *button : {m_open, m_compare, m_delete, m_undo})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resizeWithinScreen(*this, {em * 64, em * 32});
    m_table->setColumnWidth(Name, em * 15);
    m_table->setColumnWidth(Verdicts, em * 20);
}

void RecordsDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &RecordsDialog::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RecordsDialog::follow);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int, int column) {
        if (column != Name && column != Note)
            openChosen();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &RecordsDialog::change);
    const auto written = [this] {
        m_table->setEnabled(true);
        m_undo->setEnabled(!m_removed.isEmpty());
        m_table->setFocus();
        fill();
    };
    connect(m_keeper, &RecordKeeper::relabelled, this, written);
    connect(m_keeper, &RecordKeeper::failed, this, [this, written](const Error &error) {
        written();
        m_notice->show(error);
    });
    connect(m_open, &QPushButton::clicked, this, &RecordsDialog::openChosen);
    connect(m_compare, &QPushButton::clicked, this, &RecordsDialog::compareChosen);
    connect(m_delete, &QPushButton::clicked, this, &RecordsDialog::removeChosen);
    connect(m_undo, &QPushButton::clicked, this, &RecordsDialog::undo);
}

void RecordsDialog::fill()
{
    const QString before = chosen() ? chosen()->path : QString();
    m_isFilling = true;
    m_table->setRowCount(0);
    const RecordStore::List list = m_store.list();
    m_records = list.records;
    for (const RecordSummary &record : std::as_const(m_records))
        addRow(record);
    m_isFilling = false;
    if (!list.refused.isEmpty())
        m_notice->show(list.refused.first().error);
    for (qsizetype row = 0; row < m_records.size(); ++row) {
        if (m_records.at(row).path == before || row == 0)
            m_table->setCurrentCell(int(row), Name);
    }
    filter();
    follow();
}

void RecordsDialog::addRow(const RecordSummary &record)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto set = [&](Column column, const QString &text, bool isEdited) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        if (!isEdited)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, column, item);
        return item;
    };
    QTableWidgetItem *mark = set(Marked, QString(), false);
    mark->setFlags(mark->flags() | Qt::ItemIsUserCheckable);
    mark->setCheckState(record.label.isMarked ? Qt::Checked : Qt::Unchecked);
    mark->setToolTip(tr("Keep it whatever comes after it"));
    set(Time, QLocale().toString(record.environment.started.toLocalTime(), QLocale::ShortFormat),
        false);
    set(Name, record.label.name, true);
    set(Verdicts, record.verdicts(), false);
    set(Note, record.label.note, true);
}

/** Each of the words stands somewhere. */
void RecordsDialog::filter()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RecordSummary &record = m_records.at(row);
        QStringList all{record.label.name, record.label.note, record.verdicts(), record.settings};
        for (const RecordSummary::Race &race : record.races)
            all += {race.strategy, race.title};
        const QString text = all.join(u'\n');
        const bool isWanted = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_table->setRowHidden(row, !isWanted);
    }
}

QList<const RecordSummary *> RecordsDialog::allChosen() const
{
    QList<const RecordSummary *> all;
    for (int row = 0; row < m_records.size(); ++row) {
        if (!m_table->isRowHidden(row) && m_table->item(row, Name)->isSelected())
            all.append(&m_records.at(row));
    }
    return all;
}

const RecordSummary *RecordsDialog::chosen() const
{
    const QList<const RecordSummary *> all = allChosen();
    return all.size() == 1 ? all.first() : nullptr;
}

void RecordsDialog::follow()
{
    if (m_isFilling)
        return;
    const QList<const RecordSummary *> all = allChosen();
    const RecordSummary *record = chosen();
    m_open->setEnabled(record != nullptr);
    m_delete->setEnabled(record != nullptr);
    const bool areRaces = std::all_of(
        all.begin(), all.end(), [](const RecordSummary *each) { return each->series.isEmpty(); });
    m_compare->setEnabled(all.size() == 2 && areRaces);
    if (record)
        m_about->setText(record->settings + u'\n' + serverText(record->environment) + u" · "_s
                         + record->token);
    else if (m_records.isEmpty())
        m_about->setText(tr("No race is kept yet: every one that ends is."));
    else if (all.size() == 2)
        m_about->setText(areRaces ? tr("Compare: the older one is the base.")
                                  : tr("Odds and sweeps cannot be compared with a race."));
    else
        m_about->setText(tr("Choose one to open it, or two to compare them."));
}

void RecordsDialog::change(int row, int column)
{
    if (m_isFilling || row >= m_records.size())
        return;
    const RecordSummary &record = m_records.at(row);
    RecordLabel label = record.label;
    const QString text = m_table->item(row, column)->text();
    if (column == Marked)
        label.isMarked = m_table->item(row, column)->checkState() == Qt::Checked;
    else if (column == Name && !text.simplified().isEmpty())
        label.name = text.simplified();
    else if (column == Note)
        label.note = text;
    relabel(record, label);
}

/** A large race takes a while to be written anew: one label after the other. */
void RecordsDialog::relabel(const RecordSummary &record, const RecordLabel &label)
{
    if (label == record.label) {
        fill();
        return;
    }
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_table, m_open, m_compare, m_delete, m_undo})
        each->setEnabled(false);
    m_keeper->relabel(record.path, label);
}

void RecordsDialog::openChosen()
{
    if (const RecordSummary *record = chosen()) {
        emit openRequested(record->path);
        accept();
    }
}

void RecordsDialog::compareChosen()
{
    const QList<const RecordSummary *> all = allChosen();
    if (all.size() != 2)
        return;
    emit comparisonRequested(all.last()->path, all.first()->path);
    accept();
}

void RecordsDialog::removeChosen()
{
    const RecordSummary *record = chosen();
    if (!record)
        return;
    const Result<QString> removed = m_store.remove(record->path);
    if (removed)
        m_removed = *removed;
    else
        m_notice->show(removed.error());
    m_undo->setEnabled(!m_removed.isEmpty());
    fill();
}

void RecordsDialog::undo()
{
    if (const Result<QString> back = m_store.restore(m_removed); !back)
        m_notice->show(back.error());
    m_removed.clear();
    m_undo->setEnabled(false);
    fill();
}

} // namespace lastroom
