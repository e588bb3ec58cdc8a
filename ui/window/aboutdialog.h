// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QGridLayout;

namespace lastroom {

/** What the program is, what it is made of, and under which licences, with the text of its own.
 * Thread: GUI. */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

private:
    QWidget *makeHead() const;
    QWidget *makeTable();
    void fill();
    void copy() const;
    void showLicence();

    QString m_server; ///< the version of PostgreSQL's programs, once it is known
    QGridLayout *m_rows = nullptr;
};

} // namespace lastroom
