// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

namespace lastroom {

/**
 * A page of the manual, with its pictures as wide as there is room, and with what is looked for
 * marked in it. Follows no link by itself and keeps no history. Thread: GUI.
 */
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(QWidget *parent = nullptr);

    /** Shows the page from its begin, or from \p anchor on. False where there is none: then nothing
     * has changed. */
    bool open(const QString &path, const QString &anchor = {});

    const QString &path() const { return m_path; } ///< empty before the first one

    /** Marks \p text wherever it stands on the page, and on those that are opened later; nothing
     * where it is empty. */
    void mark(const QString &text);

    int marks() const { return int(m_marks.size()); }

    int markShown() const { return m_markShown; } ///< from 0; -1 where none is

    /** Brings it into sight. */
    void showMark(int place);

    void setTheme(const Theme &theme);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void writeMarks();
    void fit();
    int columnWidth() const;
    QImage picture(const QUrl &name) const;

    Theme m_theme;
    QString m_path;
    QString m_marked;
    QList<QTextCursor> m_marks;
    int m_markShown = -1;
    int m_fitted = 0; ///< pixels: the width that the pictures are made for
};

} // namespace lastroom
