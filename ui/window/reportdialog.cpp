// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reportdialog.h"

#include "core/doctor/problemreport.h"
#include "ui/control/background.h"
#include "ui/control/windowsize.h"
#include "ui/theme/fontexamination.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lastroom {

using namespace Qt::StringLiterals;

ReportDialog::ReportDialog(std::shared_ptr<const Database> database,
                           const QList<Diagnosis> &ofWindow, const ToldErrors &told,
                           QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("&Copy")))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report a problem"));
    auto *about
        = new QLabel(tr("Copy this and put it into your report, after what you did and what "
                        "happened. Nothing is sent from here. Passwords, the names of people, "
                        "machines and databases, and the path of your home folder are left "
                        "out; read it all the same."));
    about->setWordWrap(true);
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("The report"));
    m_text->setReadOnly(true);
    m_text->setFont(codeFont());
    m_text->setPlaceholderText(tr("Looking at the machine and the database…"));
    m_copy->setObjectName(u"copyReport"_s);
    m_copy->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resizeWithinScreen(*this, {em * 48, em * 34});

    const QList<Diagnosis> first = ofWindow + QList<Diagnosis>{examineFonts()};
    inBackground(
        this,
        [database = std::move(database), first, told] {
            return problemReport(first + examineAll(*database), told, database->names());
        },
        [this](const QString &text) {
            m_text->setPlainText(text);
            m_copy->setEnabled(true);
        });
}

} // namespace lastroom
