// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/strategyfile.h"

#include "core/model/text.h"
#include "core/strategy/strategykeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>

namespace lastroom::StrategyFile {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> tooLarge(const QString &path)
{
    return failure(Error::Kind::File, path, Text::tr("it is larger than 1 MiB"),
                   Text::tr("a strategy is a short file"));
}

} // namespace

Result<> checkSize(const QString &path, const QString &text)
{
    if (text.toUtf8().size() > greatestSize)
        return tooLarge(path);
    return {};
}

Result<QString> read(const QString &path, qint64 greatest)
{
    QFile file(path);
    // A pipe would be waited for.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(Error::Kind::File, path, Text::tr("it is not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, path, file.errorString());
    if (file.size() > greatest)
        return tooLarge(path);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(file.readAll());
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(Error::Kind::File, path, Text::tr("it is not UTF-8 text"));
    return text;
}

Result<> write(const QString &path, const QString &text)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::File, folder, Text::tr("the folder cannot be made"),
                       Text::tr("save a copy elsewhere"));
    // A file that is read only is left alone, although its folder would let it be replaced.
    if (const QFileInfo there(path); there.exists() && !there.isWritable())
        return failure(Error::Kind::File, path, Text::tr("it is read only"),
                       Text::tr("save a copy elsewhere"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(),
                       Text::tr("save a copy elsewhere"));
    return {};
}

bool isName(const QString &name)
{
    static const QRegularExpression pattern(u"^[a-z0-9-]+$"_s);
    return pattern.match(name).hasMatch();
}

QString nameLike(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = text.toLower().replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

QString nameIn(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        const auto [key, value] = StrategyKeys::annotation(line.trimmed());
        if (key == u"strategy")
            return value;
    }
    return {};
}

QString renamed(const QString &text, const QString &name, const QString &title)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QString key = StrategyKeys::annotation(line.trimmed()).first;
        const QString end = line.endsWith(u'\r') ? u"\r"_s : QString();
        if (key == u"strategy")
            line = u"-- strategy: "_s + name + end;
        else if (key == u"title" && !title.isEmpty())
            line = u"-- title: "_s + title + end;
        else if (key == u"step")
            break;
    }
    return lines.join(u'\n');
}

} // namespace lastroom::StrategyFile
