// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/record/recordstore.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace lastroom {

class NoticeBar;
class RecordKeeper;

/** The kept races: found, opened, named, noted, marked, and deleted, which can be taken back.
 * Thread: GUI. */
class RecordsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordsDialog(RecordStore store, QWidget *parent = nullptr);

    /** Reads the folder anew. */
    void fill();

signals:
    void openRequested(const QString &path);
    void comparisonRequested(const QString &base, const QString &fresh); ///< paths

private:
    enum Column { Marked, Time, Name, Verdicts, Note, ColumnCount };

    void layOut();
    void connectParts();
    void addRow(const RecordSummary &record);
    void filter();
    void follow();
    void change(int row, int column);
    void relabel(const RecordSummary &record, const RecordLabel &label);
    void openChosen();
    void compareChosen();
    void removeChosen();
    void undo();
    /** The one that is chosen; null where none is, or several are. */
    const RecordSummary *chosen() const;
    /** The newest first. */
    QList<const RecordSummary *> allChosen() const;

    const RecordStore m_store;
    RecordKeeper *m_keeper;
    QList<RecordSummary> m_records; ///< a row each
    QString m_removed; ///< what was deleted last
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QLabel *m_about;
    NoticeBar *m_notice;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_delete;
    QPushButton *m_undo;
    bool m_isFilling = false;
};

} // namespace lastroom
