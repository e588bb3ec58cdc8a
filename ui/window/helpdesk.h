// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cluster/database.h"
#include "core/doctor/diagnosis.h"
#include "core/doctor/tolderrors.h"
#include "ui/manual/manualwindow.h"
#include "ui/window/keysdialog.h"

#include <QObject>

#include <memory>

namespace lastroom {

/** What the Help menu of a window opens. Thread: GUI. */
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /** \p window is what stands before all of it, and owns this. */
    HelpDesk(std::shared_ptr<const Database> database, QWidget *window);

    /** The manual, beside the window: at \p page, such as "race", or where it was left. */
    void openManual(const QString &page);

    void showKeys(const QList<KeyGroup> &groups);

    /** \p ofWindow what the window knows of itself, \p told what it has shown. */
    void report(const QList<Diagnosis> &ofWindow, const ToldErrors &told);

    void showAbout();

    /** Closes what stands beside the window. */
    void close();

    void setTheme(const Theme &theme);

private:
    const std::shared_ptr<const Database> m_database;
    QWidget *m_window;
    std::unique_ptr<ManualWindow> m_manual; ///< made when first wanted
    Theme m_theme;
};

} // namespace lastroom
