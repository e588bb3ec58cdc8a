// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lastroom {

/** Find and replace, below an editor. Hidden until it is wanted. Thread: GUI. */
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /** Shows it with \p text to look for, or what was looked for last. */
    void open(const QString &text, bool canReplace);

    QString wanted() const;
    QString replacement() const;

    void say(const QString &sentence);

signals:
    void findRequested(bool forward);
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *makeButton(const QString &name, const QString &text);

    QLineEdit *m_wanted;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QLabel *m_message;
};

} // namespace lastroom
