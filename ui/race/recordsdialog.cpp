// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/race/recordsdialog.h"

#include "core/record/racefile.h"
#include "ui/control/noticebar.h"
#include "ui/control/tabletext.h"

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
    , m_filter(new QLineEdit)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_about(new QLabel)
    , m_notice(new NoticeBar)
    , m_open(new QPushButton(tr("&Open")))
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
        {QString(), tr("Kept"), tr("Name"), tr("Verdicts"), tr("Note")});
    m_table->horizontalHeaderItem(Marked)->setToolTip(
        tr("What is marked is kept whatever comes after it"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
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
    for (QPushButton *button : {m_open, m_delete, m_undo})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_notice);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 64, em * 32);
    m_table->setColumnWidth(Name, em * 15);
    m_table->setColumnWidth(Verdicts, em * 20);
}

void RecordsDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, &RecordsDialog::filter);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RecordsDialog::follow);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this](int, int column) {
        if (column != Name && column != Note)
            openChosen();
    });
    connect(m_table, &QTableWidget::cellChanged, this, &RecordsDialog::change);
    connect(m_open, &QPushButton::clicked, this, &RecordsDialog::openChosen);
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

const RecordSummary *RecordsDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_records.size() || m_table->isRowHidden(row) ? nullptr
                                                                           : &m_records.at(row);
}

void RecordsDialog::follow()
{
    const RecordSummary *record = chosen();
    m_open->setEnabled(record != nullptr);
    m_delete->setEnabled(record != nullptr);
    m_about->setText(record ? record->settings + u'\n' + serverText(record->environment) + u" · "_s
                             + record->token
                         : m_records.isEmpty() ? tr("No race is kept yet: every one that ends is.")
                                               : QString());
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

void RecordsDialog::relabel(const RecordSummary &record, const RecordLabel &label)
{
    if (label != record.label) {
        if (const Result<> done = RaceFile::relabel(record.path, label); !done)
            m_notice->show(done.error());
    }
    fill();
}

void RecordsDialog::openChosen()
{
    if (const RecordSummary *record = chosen()) {
        emit openRequested(record->path);
        accept();
    }
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
