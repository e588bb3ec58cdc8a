// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/manual/manualpages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &path)
{
    return u":/"_s + path;
}

/** Longer than any in a file. */
const QString fence = u"``````"_s;

QString markdownOf(const QString &path)
{
    if (QFileInfo(resource(path)).isDir()) {
        QString text = u"# `%1`\n\n"_s.arg(path);
        for (const QString &name : QDir(resource(path)).entryList(QDir::Files, QDir::Name))
            text += u"* [%1](%2/%1)\n"_s.arg(name, path.section(u'/', -1));
        return text;
    }
    QFile file(resource(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return path.endsWith(u".md")
        ? text
        : u"# `%1`\n\n%2%3\n%4\n%2\n"_s.arg(path, fence, QFileInfo(path).suffix(), text);
}

QString titleOf(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            return block.text();
    }
    return {};
}

} // namespace

QList<ManualPage> manualPages()
{
    QList<ManualPage> pages;
    QStringList paths{manualContents};
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const QString path = paths.at(place);
        QTextDocument document;
        if (!readManual(path, document))
            continue;
        pages.append({path, titleOf(document), document.toPlainText()});
        for (const QString &link : linksIn(document)) {
            const QString target = manualTarget(path, link);
            if (target.endsWith(u".md") && !paths.contains(target))
                paths.append(target);
        }
    }
    return pages;
}

bool readManual(const QString &path, QTextDocument &document)
{
    const QString text = markdownOf(path);
    document.setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    return !text.isEmpty();
}

QString manualTarget(const QString &from, const QString &link)
{
    const QUrl url = QUrl(u"qrc:/"_s + from).resolved(QUrl(link));
    return url.scheme() == u"qrc" ? url.path().mid(1) : QString();
}

QString manualAnchor(const QString &heading)
{
    QString anchor;
    const QString lower = heading.toLower();
    for (const QChar letter : lower) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

QStringList linksIn(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString link = it.fragment().charFormat().anchorHref();
            if (!link.isEmpty())
                links.append(link);
        }
    }
    return links;
}

} // namespace lastroom
