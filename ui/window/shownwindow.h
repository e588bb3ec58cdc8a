// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/microscopewindow.h"

#include <memory>

namespace lastroom {

class Translation;

/**
 * The window, and another one in its place when another language is chosen: what it shows was made
 * in the language of its time, all of it. Thread: GUI.
 */
class ShownWindow : public QObject
{
    Q_OBJECT

public:
    /** \p translation outlives this. */
    ShownWindow(const WindowOptions &options, Translation &translation);
    ~ShownWindow() override;

    MicroscopeWindow *window() const { return m_window.get(); } ///< until the language is another

private:
    void make();
    void speak(const QString &code);

    WindowOptions m_options;
    Translation &m_translation;
    std::unique_ptr<MicroscopeWindow> m_window;
};

} // namespace lastroom
