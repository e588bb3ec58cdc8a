// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSize>

class QMainWindow;

namespace lastroom {

class KeyDisplay;

/**
 * The window in front of a class: it fills the screen, each key that is pressed is shown, and Space
 * or a presenter's Page Down goes on. Thread:
 * GUI.
 */
class Presentation : public QObject
{
    Q_OBJECT

public:
    /** \p window outlives this. */
    explicit Presentation(QMainWindow *window);

    void setOn(bool on);

    bool isOn() const { return m_isOn; }

    /**
     * Percent of the normal text on a screen of this size: the least text there is has 18 pixels at
     * 1280x720, which is read from ten metres on a picture two metres wide.
     */
    static int textPercent(const QSize &screen);

signals:
    void changed(); ///< isOn()
    void nextWanted(); ///< Space, Page Down
    void previousWanted(); ///< Page Up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    KeyDisplay *m_keys;
    bool m_isOn = false;
    bool m_wasMaximized = false; ///< before
};

} // namespace lastroom
