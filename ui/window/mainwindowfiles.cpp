// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page.h"
#include "ui/window/mainwindow.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

void MainWindow::chooseFile()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open"), {},
                                       tr("Inventories, strategies and kept races (*.json *.sql "
                                          "*.lastroom);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::open(const QString &path)
{
    // Who opens anything comes first, and is asked last.
    const auto opener = std::find_if(m_pages.rbegin(), m_pages.rend(),
                                     [&](const Page *each) { return each->opens(path); });
    if (opener == m_pages.rend())
        return;
    showPage(*opener);
    (*opener)->open(path);
}

void MainWindow::choosePicture()
{
    QFileDialog dialog(this, tr("Save picture"), {}, tr("Pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"png"_s);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> saved = savePicture(dialog.selectedFiles().constFirst()); !saved)
        page()->complain(saved.error());
}

Result<> MainWindow::savePicture(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::File, path, file.errorString(), tr("choose another place"));
    QImage image = grab().toImage();
    image.setText(u"Title"_s, windowTitle());
    if (const std::optional<Receipt> receipt = page()->receipt())
        image.setText(u"Description"_s, receipt->text());
    if (!image.save(&file, "PNG") || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(), tr("choose another place"));
    return {};
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace lastroom
