// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/schedule/schedulerecording.h"
#include "ui/accessible/tablesource.h"
#include "ui/theme/theme.h"

#include <QTextDocument>
#include <QWidget>

namespace lastroom {

class SqlHighlighter;

/**
 * A strategy's statements, as they stand in its file, and in the margin a bar and a letter beside
 * the statement that each client comes to next. As high as its text needs. Thread: GUI.
 */
class StrategySql : public QWidget, public TableSource
{
    Q_OBJECT

public:
    /** A client's mark beside a statement. */
    struct Mark
    {
        int client = 0;
        int step = 0; ///< from 1
        bool waits = false;
        QString name; ///< of that step

        bool operator==(const Mark &) const = default;
    };

    explicit StrategySql(QWidget *parent = nullptr);

    void show(const ScheduleRecording &recording);
    using QWidget::show;

    void setTheme(const Theme &theme);

    const QList<Mark> &marks() const { return m_marks; }

    /** The statements, and who is at each. */
    QList<QStringList> figures() const override;
    QString description() const override;

    /** Where the statement stands, from 1. */
    QRect rectOf(int step) const;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void write();
    double columnWidth() const; ///< of one client's marks
    double margin() const;
    void paintMark(QPainter &painter, const Mark &mark) const;

    Theme m_theme;
    Strategy m_strategy;
    int m_clients = 2;
    QStringList m_statements; ///< as they are shown
    QList<Mark> m_marks;
    QList<int> m_firstBlocks; ///< of each statement, and one past the last
    QTextDocument m_document;
    SqlHighlighter *m_highlighter;
};

} // namespace lastroom
