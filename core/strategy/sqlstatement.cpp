// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/sqlstatement.h"

#include "core/strategy/sqlscanner.h"

#include <QFile>

#include <algorithm>

namespace lastroom {

using namespace Qt::StringLiterals;

SqlStatement SqlStatement::fromText(QStringView sql)
{
    SqlStatement statement;
    QString text;
    for (const SqlToken &token : scanSql(sql)) {
        const QStringView piece = sql.mid(token.start, token.length);
        switch (token.kind) {
        case SqlToken::Kind::Comment:
            // What the server says of a line is to be found in the file.
            text += u' ' + QString(piece.count(u'\n'), u'\n');
            break;
        case SqlToken::Kind::Semicolon:
            break;
        case SqlToken::Kind::Parameter: {
            const QString name = piece.mid(1).toString();
            if (!statement.parameters.contains(name))
                statement.parameters.append(name);
            text += u'$' + QString::number(statement.parameters.indexOf(name) + 1);
            break;
        }
        default:
            text += piece;
        }
    }
    const auto isSpace = [](QChar letter) { return letter.isSpace(); };
    const auto begin = std::find_if_not(text.cbegin(), text.cend(), isSpace);
    statement.linesBefore = int(std::count(text.cbegin(), begin, u'\n'));
    statement.text = text.trimmed().toUtf8();
    return statement;
}

QList<SqlStatement> SqlStatement::fromFile(const QString &name)
{
    QFile file(u":/sql/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without sql/%s.sql", qPrintable(name));
    const QString sql = QString::fromUtf8(file.readAll());

    QList<SqlStatement> statements;
    qsizetype start = 0;
    for (const SqlToken &token : scanSql(sql)) {
        if (token.kind != SqlToken::Kind::Semicolon)
            continue;
        const qsizetype end = token.start + token.length;
        statements.append(fromText(QStringView(sql).mid(start, end - start)));
        start = end;
    }
    return statements;
}

} // namespace lastroom
