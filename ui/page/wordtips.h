// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;
class QPoint;
class QTextDocument;
class QWidget;

namespace lastroom {

/** What a word of the subject means, where the mouse rests on it: in labels that have no tool tip
 * of their own, and in texts. Watches the application as long as it lives. Thread: GUI. */
class WordTips : public QObject
{
    Q_OBJECT

public:
    explicit WordTips(QObject *parent);

    /** The word at a place of a document, as a tool tip; empty where there is none. */
    static QString tipAt(const QTextDocument &document, const QPointF &place);

    /** The same of a label. */
    static QString tipAt(const QLabel &label, const QPoint &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lastroom
