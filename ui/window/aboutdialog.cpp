// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutdialog.h"

#include "core/cluster/serverprograms.h"
#include "core/doctor/programversions.h"
#include "ui/control/background.h"
#include "ui/control/windowsize.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/window/components.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QDialogButtonBox *closeButtons(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Last Room"));
    auto *buttons = closeButtons(this);
    const auto add = [&](const QString &name, const QString &text, auto work) {
        auto *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, work);
    };
    add(u"copyVersions"_s, tr("&Copy versions"), [this] { copy(); });
    add(u"showLicence"_s, tr("&Licence…"), [this] { showLicence(); });
    add(u"aboutQtHere"_s, tr("About &Qt"), [] { QApplication::aboutQt(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    QWidget *table = makeTable();
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Made of"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(table);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    fill();
    ensurePolished();
    const int em = fontMetrics().height();
    resizeWithinScreen(*this, {table->sizeHint().width() + em * 4, em * 30});
    inBackground(
        this, [] { return findServerPrograms(); },
        [this](const Result<ServerPrograms> &found) {
            m_server = found ? found->version.toString() : QString();
            fill();
        });
}

QWidget *AboutDialog::makeHead() const
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height());
    auto *picture = new QLabel;
    const int size = fontMetrics().height() * 4;
    picture->setPixmap(programIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    auto *name = new QLabel(tr("Last Room %1").arg(ProgramVersions::here().program));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::Bold);
    name->setFont(large);
    auto *about = new QLabel(tr("Two people want the last room. Both look, both see it free, both "
                                "book it: why, and what prevents it, on a real PostgreSQL."));
    auto *free = new QLabel(tr("Free software under the GNU General Public License, version 3 or "
                               "later, without any warranty."));
    auto *column = new QVBoxLayout;
    for (QLabel *label : {name, about, free}) {
        label->setWordWrap(label != name);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return head;
}

QWidget *AboutDialog::makeTable()
{
    auto *table = new QWidget;
    m_rows = new QGridLayout(table);
    m_rows->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_rows->setHorizontalSpacing(fontMetrics().height() * 3 / 2);
    m_rows->setVerticalSpacing(fontMetrics().height() / 4);
    return table;
}

void AboutDialog::fill()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)})
        delete item->widget();
    int row = 0;
    const auto add = [&](const std::array<QString, 4> &texts, const QString &role) {
        for (int column = 0; column < int(texts.size()); ++column) {
            auto *label = new QLabel(texts.at(std::size_t(column)));
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setProperty("role", role.isEmpty() && column == 2 ? u"muted"_s : role);
            m_rows->addWidget(label, row, column);
        }
        ++row;
    };
    add({tr("Made of"), tr("version"), tr("for"), tr("licence")}, u"section"_s);
    for (const Component &component : components(m_server))
        add({component.name, component.version, component.use, component.licence}, {});
    m_rows->setRowStretch(row, 1);
    m_rows->setColumnStretch(2, 1);
}

/** In English, for those who are sent it. */
void AboutDialog::copy() const
{
    const ProgramVersions versions = ProgramVersions::here();
    QStringList lines;
    for (const Component &component : components(m_server)) {
        if (!component.version.isEmpty())
            lines.append(u"%1 %2"_s.arg(component.name, component.version));
    }
    lines.append(versions.system);
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void AboutDialog::showLicence()
{
    QFile file(u":/LICENSE"_s);
    file.open(QIODevice::ReadOnly);
    QDialog dialog(this);
    dialog.setObjectName(u"licenceDialog"_s);
    dialog.setWindowTitle(tr("The licence of Last Room"));
    auto *text = new QPlainTextEdit(QString::fromUtf8(file.readAll()));
    text->setObjectName(u"licenceText"_s);
    text->setAccessibleName(tr("The licence"));
    text->setReadOnly(true);
    text->setFont(codeFont());
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(text, 1);
    layout->addWidget(closeButtons(&dialog));
    const int line = QFontMetrics(codeFont()).horizontalAdvance(QString(84, u'0'));
    resizeWithinScreen(dialog, {line, fontMetrics().height() * 36});
    dialog.exec();
}

} // namespace lastroom
