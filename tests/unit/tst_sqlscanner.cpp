// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/sqlscanner.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace lastroom;

class tst_SqlScanner : public QObject
{
    Q_OBJECT

private:
    static QString kindName(SqlToken::Kind kind)
    {
        using Kind = SqlToken::Kind;
        switch (kind) {
        case Kind::Space:
            return u"space"_s;
        case Kind::Comment:
            return u"comment"_s;
        case Kind::Word:
            return u"word"_s;
        case Kind::QuotedName:
            return u"name"_s;
        case Kind::String:
            return u"string"_s;
        case Kind::Parameter:
            return u"parameter"_s;
        case Kind::Number:
            return u"number"_s;
        case Kind::Semicolon:
            return u"semicolon"_s;
        case Kind::Symbol:
            return u"symbol"_s;
        case Kind::Unfinished:
            return u"unfinished"_s;
        }
        return {};
    }

    /** "word SELECT" a token; spaces left out. */
    static QStringList printed(const QString &sql)
    {
        QStringList lines;
        for (const SqlToken &token : scanSql(sql)) {
            if (token.kind != SqlToken::Kind::Space)
                lines += kindName(token.kind) + u' ' + sql.mid(token.start, token.length);
        }
        return lines;
    }

    /** Where the tokens do not lie end to end over the whole text, -1 where they do. */
    static qsizetype gap(const QString &sql)
    {
        qsizetype at = 0;
        for (const SqlToken &token : scanSql(sql)) {
            if (token.start != at || token.length < 1)
                return at;
            at += token.length;
        }
        return at == sql.size() ? -1 : at;
    }

private slots:

    void init() { failOnAnyWarning(); }

    void scans_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("tokens");
        const auto row = [](const char *name, const QString &sql, const QStringList &tokens) {
            QTest::newRow(name) << sql << tokens;
        };
        row("nothing", u""_s, {});
        row("space only", u" \t\n\u00a0 "_s, {});
        row("words, numbers, end", u"SELECT 12.5;"_s,
            {u"word SELECT"_s, u"number 12.5"_s, u"semicolon ;"_s});
        row("plain string", u"'a:b;--c'"_s, {u"string 'a:b;--c'"_s});
        row("doubled quote", u"'it''s :x' :y"_s, {u"string 'it''s :x'"_s, u"parameter :y"_s});
        row("empty string", u"'':x"_s, {u"string ''"_s, u"parameter :x"_s});
        row("backslash is no escape in a plain string", u"'a\\':x"_s,
            {u"string 'a\\'"_s, u"parameter :x"_s});
        row("escape string", uR"(E'it\'s :x':y)"_s,
            {uR"(string E'it\'s :x')"_s, u"parameter :y"_s});
        row("escaped backslash at its end", uR"(e'a\\':y)"_s,
            {uR"(string e'a\\')"_s, u"parameter :y"_s});
        row("a word that ends in e is no escape string", uR"(date'a\':y)"_s,
            {u"word date"_s, uR"(string 'a\')"_s, u"parameter :y"_s});
        row("quoted name", u"\"a:b\"\"c;\" :x"_s, {u"name \"a:b\"\"c;\""_s, u"parameter :x"_s});
        row("dollar quotes", u"$$a':x;$$:y"_s, {u"string $$a':x;$$"_s, u"parameter :y"_s});
        row("dollar quotes with a tag", u"$t1$ $$ $t$ :x $t1$:y"_s,
            {u"string $t1$ $$ $t$ :x $t1$"_s, u"parameter :y"_s});
        row("dollar quotes with a Unicode tag", u"$é$:x$é$"_s, {u"string $é$:x$é$"_s});
        row("positional parameter is no quote", u"$1$2"_s,
            {u"symbol $"_s, u"number 1"_s, u"symbol $"_s, u"number 2"_s});
        row("dollar inside a name", u"a$b$c :x"_s, {u"word a$b$c"_s, u"parameter :x"_s});
        row("line comment", u"a -- b 'c :x\n:y"_s,
            {u"word a"_s, u"comment -- b 'c :x"_s, u"parameter :y"_s});
        row("line comment at the end", u"a --"_s, {u"word a"_s, u"comment --"_s});
        row("block comment", u"a/*;:x'*/b"_s, {u"word a"_s, u"comment /*;:x'*/"_s, u"word b"_s});
        row("nested comment", u"/* a /* b */ :x */:y"_s,
            {u"comment /* a /* b */ :x */"_s, u"parameter :y"_s});
        row("comment opened by /*/", u"/*/ :x */ :y"_s,
            {u"comment /*/ :x */"_s, u"parameter :y"_s});
        row("cast", u"a::text"_s, {u"word a"_s, u"symbol ::"_s, u"word text"_s});
        row("cast of a parameter", u":seen::timestamptz"_s,
            {u"parameter :seen"_s, u"symbol ::"_s, u"word timestamptz"_s});
        row("parameter after an operator", u"x=:a+:b1_c"_s,
            {u"word x"_s, u"symbol ="_s, u"parameter :a"_s, u"symbol +"_s, u"parameter :b1_c"_s});
        row("colon alone", u"a : b :1"_s,
            {u"word a"_s, u"symbol :"_s, u"word b"_s, u"symbol :"_s, u"number 1"_s});
        row("Unicode parameter", u":größe"_s, {u"parameter :größe"_s});
        row("emoji in a word", u"\U0001F600 x"_s, {u"word \U0001F600"_s, u"word x"_s});
        row("minus is no comment", u"a - -1"_s,
            {u"word a"_s, u"symbol -"_s, u"symbol -"_s, u"number 1"_s});
        row("slash is no comment", u"a/ *"_s, {u"word a"_s, u"symbol /"_s, u"symbol *"_s});
    }

    void scans()
    {
        QFETCH(QString, sql);
        QTEST(printed(sql), "tokens");
        QCOMPARE(gap(sql), -1);
    }

    void unfinished_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("string") << u"a 'b"_s;
        QTest::newRow("string that ends in a doubled quote") << u"a 'b''"_s;
        QTest::newRow("escape string") << uR"(a E'b\')"_s;
        QTest::newRow("escape string that ends in a backslash") << u"a E'b\\"_s;
        QTest::newRow("quoted name") << u"a \"b"_s;
        QTest::newRow("dollar quotes") << u"a $$b$"_s;
        QTest::newRow("dollar quotes of another tag") << u"a $x$b$y$"_s;
        QTest::newRow("comment") << u"a /*b"_s;
        QTest::newRow("nested comment") << u"a /*/**/"_s;
        QTest::newRow("comment that is opened only") << u"a /*/"_s;
    }

    void unfinished()
    {
        QFETCH(QString, sql);
        const QList<SqlToken> tokens = scanSql(sql);
        QCOMPARE(tokens.size(), 3);
        QVERIFY(tokens.last() == (SqlToken{SqlToken::Kind::Unfinished, 2, sql.size() - 2}));
    }

    /** Whatever the text, its tokens lie end to end, and only the last may be unfinished. */
    void everyTextIsCovered()
    {
        QRandomGenerator random(7);
        const QString letters = u"'\"$$eE:;-/*ab1 \n\\_é"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString sql;
            for (quint32 rest = random.bounded(24u); rest > 0; --rest)
                sql += letters.at(random.bounded(letters.size()));
            QVERIFY2(gap(sql) == -1, qPrintable(sql));
            const QList<SqlToken> tokens = scanSql(sql);
            for (qsizetype at = 0; at + 1 < tokens.size(); ++at)
                QVERIFY2(tokens.at(at).kind != SqlToken::Kind::Unfinished, qPrintable(sql));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SqlScanner)

#include "tst_sqlscanner.moc"
