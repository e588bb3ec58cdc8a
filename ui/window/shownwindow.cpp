// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shownwindow.h"

#include "core/model/language.h"

#include <QApplication>

#include <utility>

namespace lastroom {

ShownWindow::ShownWindow(const WindowOptions &options, Translation &translation)
    : m_options(options)
    , m_translation(translation)
{
    make();
}

ShownWindow::~ShownWindow() = default;

void ShownWindow::make()
{
    // Qt asks its own translation otherwise, which many a language written from the right has not.
    QGuiApplication::setLayoutDirection(
        m_translation.direction() == Qt::RightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    m_window = std::make_unique<MicroscopeWindow>(m_options);
    // Later: who says so is the window that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &ShownWindow::speak,
            Qt::QueuedConnection);
}

void ShownWindow::speak(const QString &code)
{
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    // It writes what the next one reads.
    m_window->close();
    m_translation.speak(code);
    m_options.file.clear();
    const std::unique_ptr<MicroscopeWindow> gone = std::move(m_window);
    make();
    m_window->takeOver(*gone);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace lastroom
