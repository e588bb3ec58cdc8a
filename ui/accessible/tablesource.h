// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QTimer>

namespace lastroom {

/**
 * What a widget draws, as rows of text: a screen reader finds a table in its place, and reads it
 * whenever it likes. A widget inherits from it beside QWidget, says its rows, and calls
 * figuresChanged() whenever they would be others. Thread: GUI.
 *
 * A reader is told of a change when nothing has changed for half a second, and nobody is where
 * there is no reader. So a race, which changes with every frame, is told once, when it is over; who
 * asks meanwhile reads what is shown then.
 */
class TableSource
{
public:
    TableSource();
    virtual ~TableSource();
    Q_DISABLE_COPY_MOVE(TableSource)

    /** What is drawn, in rows below a row of headings. */
    virtual QList<QStringList> figures() const = 0;

    /** What is to be seen, in a sentence or more. */
    virtual QString description() const = 0;

    /** How many of the columns, from the first one on, say what a row is about. */
    virtual int namingColumns() const { return 1; }

    /** figures(), worked out once a change. */
    const QList<QStringList> &rows() const;

    /** How that is done with keys which a click does; read after the description. */
    void setKeyHint(const QString &sentence) { m_keyHint = sentence; }

    const QString &keyHint() const { return m_keyHint; }

protected:
    /** Costs next to nothing where nobody reads. */
    void figuresChanged();

private:
    void tell();

    QString m_keyHint;
    mutable QList<QStringList> m_rows;
    mutable bool m_isStale = true;
    QTimer m_rest; ///< runs since the last change
};

} // namespace lastroom
