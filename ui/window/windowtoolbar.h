// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

class QActionGroup;

namespace lastroom {

/** The way to each page. Thread: GUI. */
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    /** \p ways an action a page */
    explicit WindowToolBar(const QActionGroup *ways, QWidget *parent = nullptr);
};

} // namespace lastroom
