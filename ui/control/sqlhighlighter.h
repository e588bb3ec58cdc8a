// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/sqlscanner.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace lastroom {

/**
 * Sets the SQL in a document: keywords bold, parameters, strings and comments in colours of the
 * theme. Reads SQL as the strategies'
 * parser does. Thread: GUI. Owned by the document.
 */
class SqlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SqlHighlighter(QTextDocument *document, const Theme &theme);
    ~SqlHighlighter() override;

    /** What stands before this place of the document is not SQL. In characters. */
    void setStart(int position);

    void setTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    /** Scans the document where it changed since. */
    void scan();
    QTextCharFormat format(const SqlToken &token) const;
    QStringView text(const SqlToken &token) const;

    Theme m_theme;
    int m_start = 0;
    bool m_isScanned = false;
    QString m_text; ///< from m_start on
    QList<SqlToken> m_tokens; ///< places in m_text
};

} // namespace lastroom
