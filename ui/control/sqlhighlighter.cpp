// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/control/sqlhighlighter.h"

#include "ui/control/sqlwords.h"

#include <QTextDocument>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

using Kind = SqlToken::Kind;

SqlHighlighter::SqlHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
    , m_theme(theme)
{
    // Connected before the base class connects itself, so that it never reads an old scan.
    connect(document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed > 0 || added > 0)
            m_isScanned = false;
    });
    setDocument(document);
}

SqlHighlighter::~SqlHighlighter()
{
    // The base class takes the colours out of the document, which tells of it while this is no
    // more.
    if (document())
        document()->disconnect(this);
}

void SqlHighlighter::setStart(int position)
{
    m_start = position;
    m_isScanned = false;
    rehighlight();
}

void SqlHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    rehighlight();
}

void SqlHighlighter::highlightBlock(const QString &blockText)
{
    scan();
    const qsizetype blockStart = currentBlock().position() - m_start;
    const qsizetype blockEnd = blockStart + blockText.size();
    auto token
        = std::partition_point(m_tokens.cbegin(), m_tokens.cend(), [&](const SqlToken &each) {
              return each.start + each.length <= blockStart;
          });
    int open = 0;
    for (; token != m_tokens.cend() && token->start < blockEnd; ++token) {
        const qsizetype from = std::max(token->start, blockStart);
        const qsizetype to = std::min(token->start + token->length, blockEnd);
        if (token->kind != Kind::Space)
            setFormat(int(from - blockStart), int(to - from), format(*token));
        // What reaches into the next block makes Qt ask for that block again when this one changes.
        if (token->start + token->length > blockEnd && token->kind != Kind::Space)
            open = int(token->kind) + 1;
    }
    setCurrentBlockState(open);
}

void SqlHighlighter::scan()
{
    if (m_isScanned)
        return;
    m_isScanned = true;
    m_text = document()->toPlainText().mid(m_start);
    m_tokens = scanSql(m_text);
}

QStringView SqlHighlighter::text(const SqlToken &token) const
{
    return QStringView(m_text).mid(token.start, token.length);
}

QTextCharFormat SqlHighlighter::format(const SqlToken &token) const
{
    QTextCharFormat format;
    switch (token.kind) {
    case Kind::Word:
        if (isSqlKeyword(text(token)))
            format.setFontWeight(QFont::Bold);
        break;
    case Kind::Parameter:
        format.setForeground(m_theme.link);
        break;
    case Kind::String:
    case Kind::QuotedName:
        format.setForeground(m_theme.safeText);
        break;
    case Kind::Comment:
        format.setForeground(m_theme.mutedText);
        break;
    case Kind::Unfinished:
        format.setForeground(m_theme.overbookedText);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        break;
    case Kind::Space:
    case Kind::Number:
    case Kind::Semicolon:
    case Kind::Symbol:
        break;
    }
    return format;
}

} // namespace lastroom
