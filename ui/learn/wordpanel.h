// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;
class QTextBrowser;

namespace lastroom {

/** The words of the subject, found by what one types. Thread: GUI. */
class WordPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WordPanel(QWidget *parent = nullptr);

    /** Finds it; all of them where it is empty. */
    void find(const QString &text);

private:
    void show();
    using QFrame::show;

    QLineEdit *m_filter;
    QTextBrowser *m_list;
};

} // namespace lastroom
