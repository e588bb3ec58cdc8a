// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/step/statementtext.h"

#include "core/strategy/sqlscanner.h"

#include <QStringList>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

/** A word, a parameter, a sign of a statement. */
struct Piece
{
    QString text;
    SqlToken::Kind kind;
    int depth = 0; ///< of the brackets around it
    bool spaced = false; ///< blanks before it

    /** \p keyword in capitals. Not that of a part in brackets. */
    bool is(QLatin1StringView keyword) const
    {
        return kind == SqlToken::Kind::Word && depth == 0
            && text.compare(keyword, Qt::CaseInsensitive) == 0;
    }

    bool isSign(QChar sign) const { return kind == SqlToken::Kind::Symbol && text == sign; }

    bool isComparison() const
    {
        return kind == SqlToken::Kind::Symbol && depth == 0
            && (text == u"="_s || text == u"<"_s || text == u">"_s || text == u"!"_s);
    }
};

using Pieces = QList<Piece>;

Pieces piecesOf(const QString &sql, int rooms)
{
    Pieces pieces;
    int depth = 0;
    bool spaced = false;
    for (const SqlToken &token : scanSql(sql)) {
        if (token.kind == SqlToken::Kind::Space || token.kind == SqlToken::Kind::Comment
            || token.kind == SqlToken::Kind::Semicolon) {
            spaced = true;
            continue;
        }
        Piece piece{sql.mid(token.start, token.length), token.kind, depth, spaced};
        if (piece.isSign(u')') || piece.isSign(u']'))
            piece.depth = --depth;
        else if (piece.isSign(u'(') || piece.isSign(u'['))
            ++depth;
        else if (piece.text == u":rooms"_s)
            piece.text = QString::number(rooms);
        pieces.append(piece);
        spaced = false;
    }
    return pieces;
}

/** The place of the first \p test from \p from on, or the end. */
template <typename Test> qsizetype find(const Pieces &pieces, qsizetype from, Test test)
{
    return std::find_if(pieces.begin() + from, pieces.end(), test) - pieces.begin();
}

QString textOf(const Pieces &pieces, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype at = from; at < to; ++at) {
        // What it is cast to, says nothing new.
        if (pieces.at(at).text == u"::"_s) {
            ++at;
            continue;
        }
        if (!text.isEmpty() && pieces.at(at).spaced)
            text += u' ';
        text += pieces.at(at).text;
    }
    return text;
}

/** Without what stands in brackets, where it is long. */
QString shortText(const Pieces &pieces, qsizetype from, qsizetype to)
{
    constexpr qsizetype longest = 30;
    const QString whole = textOf(pieces, from, to);
    if (whole.size() <= longest)
        return whole;
    QString text;
    for (qsizetype at = from; at < to; ++at) {
        const Piece &piece = pieces.at(at);
        if (piece.depth > pieces.at(from).depth)
            continue;
        text += (text.isEmpty() || !piece.spaced ? QString() : u" "_s) + piece.text;
        if (piece.isSign(u'('))
            text += u'…';
    }
    return text;
}

bool endsCondition(const Piece &piece)
{
    return piece.is("FOR"_L1) || piece.is("RETURNING"_L1) || piece.is("GROUP"_L1)
        || piece.is("ORDER"_L1) || piece.is("LIMIT"_L1) || piece.is("ON"_L1);
}

/** The condition from \p from to \p to: all of it after a name, else the comparison alone. */
QString conditionText(const Pieces &pieces, qsizetype from, qsizetype to)
{
    const qsizetype sign
        = std::min(find(pieces, from, [](const Piece &piece) { return piece.isComparison(); }), to);
    if (sign == to)
        return {};
    return textOf(pieces, sign - from == 1 ? from : sign, to);
}

/** The last condition of the WHERE that is about more than which row it is. */
QString tellingCondition(const Pieces &pieces)
{
    const qsizetype where
        = find(pieces, 0, [](const Piece &piece) { return piece.is("WHERE"_L1); });
    if (where == pieces.size())
        return {};
    const qsizetype end = find(pieces, where, endsCondition);
    QString telling;
    for (qsizetype from = where + 1; from < end;) {
        const qsizetype to = std::min(
            find(pieces, from, [](const Piece &piece) { return piece.is("AND"_L1); }), end);
        const bool namesRow
            = std::any_of(pieces.begin() + from, pieces.begin() + to, [](const Piece &piece) {
                  return piece.text == u":event"_s || piece.text == u":hotel"_s;
              });
        if (const QString text = conditionText(pieces, from, to); !namesRow && !text.isEmpty())
            telling = text;
        from = to + 1;
    }
    return telling;
}

/** What it does: its first words, or the first thing that it sets. */
QStringList deed(const Pieces &pieces)
{
    const auto place = [&](QLatin1StringView word) {
        return find(pieces, 0, [&](const Piece &piece) { return piece.is(word); });
    };
    const qsizetype end = pieces.size();
    const qsizetype into = place("INTO"_L1);
    if (into < end) {
        const qsizetype name = find(pieces, into + 2, [](const Piece &piece) {
            return piece.spaced || piece.isSign(u'(');
        });
        return {textOf(pieces, 0, std::min(name, end))};
    }
    if (const qsizetype set = place("SET"_L1); set < end) {
        const qsizetype equals
            = find(pieces, set, [](const Piece &piece) { return piece.isComparison(); });
        const qsizetype last = find(pieces, set, [](const Piece &piece) {
            return (piece.depth == 0 && piece.isSign(u',')) || piece.is("WHERE"_L1)
                || piece.is("FROM"_L1) || piece.is("RETURNING"_L1);
        });
        return {pieces.first().text, shortText(pieces, std::min(equals + 1, last), last)};
    }
    const qsizetype first = find(pieces, 0, [](const Piece &piece) {
        return piece.is("FROM"_L1) || piece.is("AS"_L1) || (piece.depth == 0 && piece.isSign(u','));
    });
    return {textOf(pieces, 0, first)};
}

} // namespace

namespace {

/** What comes after the queries of a WITH. */
qsizetype afterWith(const Pieces &pieces)
{
    return find(pieces, 1, [](const Piece &piece) {
        return piece.is("select"_L1) || piece.is("insert"_L1) || piece.is("update"_L1)
            || piece.is("delete"_L1);
    });
}

QStringList shortWays(const Pieces &pieces);

/** "WITH taken … INSERT INTO reservations", and then without the WITH. */
QStringList shortWith(const Pieces &pieces)
{
    const QStringList ways = shortWays(pieces.mid(afterWith(pieces)));
    return QStringList{textOf(pieces, 0, 2) + u" … "_s + ways.first()} + ways;
}

QStringList shortWays(const Pieces &pieces)
{
    if (pieces.isEmpty())
        return {QString()};
    if (pieces.first().is("WITH"_L1) && afterWith(pieces) < pieces.size())
        return shortWith(pieces);
    const QStringList deeds = deed(pieces);
    const QString condition = tellingCondition(pieces);
    const qsizetype lock = find(pieces, 0, [](const Piece &piece) { return piece.is("FOR"_L1); });
    const QString end = textOf(pieces, lock, pieces.size());

    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" … "_s);
    };
    const QString verb = pieces.first().text;
    const QString telling
        = condition.isEmpty() || end.isEmpty() ? condition + end : condition + u' ' + end;
    QStringList ways{joined(deeds + QStringList{telling}), joined({deeds.join(u" … "_s), end})};
    // What it waits for or finds out, says more than what it sets.
    if (const QString last = end.isEmpty() ? condition : end; !last.isEmpty())
        ways.append(joined({verb, last}));
    ways.removeDuplicates();
    std::stable_sort(ways.begin(), ways.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    // In the narrowest place the step's name has to do instead of the verb.
    if (const QString shortest = ways.last(); shortest.contains(u" … "_s))
        ways.append(u"… "_s + shortest.section(u" … "_s, -1));
    return ways;
}

} // namespace

QStringList shortStatements(const QString &sql, int rooms)
{
    return shortWays(piecesOf(sql, rooms));
}

} // namespace lastroom
