// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/strategies/strategylexer.h"

#include "core/strategy/strategykeys.h"
#include "ui/control/sqlwords.h"

#include <Qsci/qsciscintilla.h>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** What is longer than any strategy is shown without colours, at once. */
constexpr qsizetype longest = 200'000;

} // namespace

StrategyLexer::StrategyLexer(QObject *parent)
    : QsciLexerCustom(parent)
{
    setTheme({});
}

void StrategyLexer::setTheme(const Theme &theme)
{
    const QFont font = codeFont();
    setDefaultFont(font);
    setDefaultPaper(theme.panel);
    setDefaultColor(theme.text);
    for (int style = 0; style < styles; ++style) {
        QFont own = font;
        own.setBold(style == Keyword || style == Annotation);
        setFont(own, style);
        setPaper(theme.panel, style);
    }
    setColor(theme.text, Plain);
    setColor(theme.text, OtherPlain);
    setColor(theme.text, Keyword);
    setColor(theme.link, Parameter);
    setColor(theme.safeText, Quoted);
    setColor(theme.mutedText, Comment);
    setColor(theme.selectionText, Annotation);
    setColor(theme.overbookedText, Unfinished);
}

QString StrategyLexer::description(int style) const
{
    switch (style) {
    case Plain:
        return u"plain"_s;
    case Keyword:
        return u"keyword"_s;
    case Parameter:
        return u"parameter"_s;
    case Quoted:
        return u"quoted"_s;
    case Comment:
        return u"comment"_s;
    case Annotation:
        return u"annotation"_s;
    case Unfinished:
        return u"unfinished"_s;
    case OtherPlain:
        return u"sign"_s;
    default:
        return {};
    }
}

const char *StrategyLexer::wordCharacters() const
{
    return ":_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
}

int StrategyLexer::styleOf(const SqlToken &token, QStringView text) const
{
    using Kind = SqlToken::Kind;
    switch (token.kind) {
    case Kind::Word:
        return isSqlKeyword(text) ? Keyword : Plain;
    case Kind::Parameter:
        return Parameter;
    case Kind::String:
    case Kind::QuotedName:
        return Quoted;
    case Kind::Comment: {
        const QString key = StrategyKeys::annotation(text.toString().trimmed()).first;
        const bool isKey = StrategyKeys::head().contains(key) || StrategyKeys::step().contains(key)
            || key == u"setup";
        return isKey ? Annotation : Comment;
    }
    case Kind::Unfinished:
        return Unfinished;
    case Kind::Symbol:
        return token.start % 2 == 0 ? Plain : OtherPlain;
    case Kind::Space:
    case Kind::Number:
    case Kind::Semicolon:
        break;
    }
    return Plain;
}

/** All of it, whatever part is asked for: what a quote opens may reach to the end. */
void StrategyLexer::styleText(int /*start*/, int /*end*/)
{
    const QString text = editor()->text();
    startStyling(0);
    if (text.size() > longest) {
        setStyling(editor()->length(), Plain);
        return;
    }
    qsizetype at = 0;
    const auto style = [&](qsizetype to, int what) {
        setStyling(int(QStringView(text).mid(at, to - at).toUtf8().size()), what);
        at = to;
    };
    for (const SqlToken &token : scanSql(text)) {
        style(token.start, Plain);
        style(token.start + token.length,
              styleOf(token, QStringView(text).mid(token.start, token.length)));
    }
    style(text.size(), Plain);
}

} // namespace lastroom
