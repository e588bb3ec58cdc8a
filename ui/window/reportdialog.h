// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/doctor/diagnosis.h"
#include "core/doctor/tolderrors.h"

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace lastroom {

/** What is worth sending with a report of a problem, to be read before it is copied: nothing is
 * sent. It is gathered on another thread. Thread: GUI. */
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /** \p ofWindow what the window knows, which comes first; \p told what it has shown. */
    ReportDialog(std::shared_ptr<const Database> database, const QList<Diagnosis> &ofWindow,
                 const ToldErrors &told, QWidget *parent);

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace lastroom
