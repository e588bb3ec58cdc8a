// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextCursor;
class QTextEdit;

namespace lastroom {

class SqlHighlighter;

/** The file from its first step on: what its head says is shown as words. Any thread. */
QString sqlOf(const Strategy &strategy);

/**
 * A strategy to read: what it is, why, and its SQL exactly as it stands in the file. The text can
 * be selected; Ctrl+C without a selection and the button copy the SQL. Thread: GUI.
 */
class SqlView : public QWidget
{
    Q_OBJECT

public:
    explicit SqlView(QWidget *parent = nullptr);

    void setStrategy(const Strategy &strategy);
    void setTheme(const Theme &theme);

    QString sql() const { return m_sql; } ///< what the copy button copies

    void copySql() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** Writes the whole document: theme, font or strategy is another one. */
    void write();
    void writeFacts(QTextCursor &cursor) const;
    void writeExplanation(QTextCursor &cursor) const;
    void writeSql(QTextCursor &cursor);

    Strategy m_strategy;
    Theme m_theme = Theme::light();
    QString m_sql;
    QLabel *m_title;
    QPushButton *m_copy;
    QTextEdit *m_text;
    SqlHighlighter *m_highlighter;
};

} // namespace lastroom
