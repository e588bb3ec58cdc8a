// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/sqlscanner.h"

namespace lastroom {

namespace {

using Kind = SqlToken::Kind;

bool startsWord(QChar c)
{
    return c.isLetter() || c == u'_' || c.unicode() > 127;
}

bool continuesWord(QChar c)
{
    return startsWord(c) || c.isDigit() || c == u'$';
}

/** Reads one token after the other; each function returns the end of the token that begins at \p
 * at. */
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    SqlToken next(qsizetype at)
    {
        m_finished = true;
        const auto [kind, end] = read(at);
        return {m_finished ? kind : Kind::Unfinished, at, end - at};
    }

private:
    struct Piece
    {
        Kind kind;
        qsizetype end;
    };

    QChar peek(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }

    Piece read(qsizetype at)
    {
        const QChar c = peek(at);
        const QChar following = peek(at + 1);
        if (c.isSpace())
            return {Kind::Space, whileTrue(at, [](QChar x) { return x.isSpace(); })};
        if (c == u'-' && following == u'-')
            return {Kind::Comment, whileTrue(at, [](QChar x) { return x != u'\n'; })};
        if (c == u'/' && following == u'*')
            return {Kind::Comment, blockComment(at)};
        if (c == u'\'')
            return {Kind::String, quoted(at, u'\'', false)};
        if ((c == u'E' || c == u'e') && following == u'\'')
            return {Kind::String, quoted(at + 1, u'\'', true)};
        if (c == u'"')
            return {Kind::QuotedName, quoted(at, u'"', false)};
        if (c == u'$')
            return dollar(at);
        if (c == u':' && following == u':')
            return {Kind::Symbol, at + 2};
        if (c == u':' && startsWord(following))
            return {Kind::Parameter, whileTrue(at + 1, continuesWord)};
        if (startsWord(c))
            return {Kind::Word, whileTrue(at, continuesWord)};
        if (c.isDigit())
            return {Kind::Number, whileTrue(at, [](QChar x) { return x.isDigit() || x == u'.'; })};
        return {c == u';' ? Kind::Semicolon : Kind::Symbol, at + 1};
    }

    template <typename Condition> qsizetype whileTrue(qsizetype at, Condition condition) const
    {
        while (at < m_text.size() && condition(m_text.at(at)))
            ++at;
        return at;
    }

    qsizetype quoted(qsizetype at, QChar quote, bool backslashes)
    {
        for (++at; at < m_text.size(); ++at) {
            if (backslashes && m_text.at(at) == u'\\')
                ++at;
            else if (m_text.at(at) == quote && peek(at + 1) == quote)
                ++at;
            else if (m_text.at(at) == quote)
                return at + 1;
        }
        m_finished = false;
        return m_text.size();
    }

    qsizetype blockComment(qsizetype at)
    {
        int depth = 0;
        while (at < m_text.size()) {
            const QStringView two = m_text.mid(at, 2);
            if (two == u"/*") {
                ++depth;
                at += 2;
            } else if (two == u"*/") {
                at += 2;
                if (--depth == 0)
                    return at;
            } else {
                ++at;
            }
        }
        m_finished = false;
        return m_text.size();
    }

    Piece dollar(qsizetype at)
    {
        qsizetype tagEnd = at + 1;
        while (tagEnd < m_text.size() && continuesWord(m_text.at(tagEnd))
               && m_text.at(tagEnd) != u'$')
            ++tagEnd;
        if (peek(tagEnd) != u'$' || peek(at + 1).isDigit())
            return {Kind::Symbol, at + 1};
        const QStringView tag = m_text.mid(at, tagEnd + 1 - at);
        const qsizetype end = m_text.indexOf(tag, tagEnd + 1);
        m_finished = end >= 0;
        return {Kind::String, end < 0 ? m_text.size() : end + tag.size()};
    }

    QStringView m_text;
    bool m_finished = true;
};

} // namespace

QList<SqlToken> scanSql(QStringView text)
{
    QList<SqlToken> tokens;
    Scanner scanner(text);
    for (qsizetype at = 0; at < text.size(); at += tokens.last().length)
        tokens.append(scanner.next(at));
    return tokens;
}

} // namespace lastroom
