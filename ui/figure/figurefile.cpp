// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figurefile.h"

#include "core/model/csv.h"
#include "core/model/text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QJsonDocument>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QStringList &suffixes()
{
    static const QStringList all{u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s};
    return all;
}

/** A reader without our font takes one that is about as wide, and not whatever it likes. */
void addFamilies(QByteArray &text)
{
    const QByteArray family = "font-family=\"";
    const QByteArray others = ", 'DejaVu Sans', Verdana, sans-serif\"";
    const QByteArray mono = ", 'DejaVu Sans Mono', Consolas, monospace\"";
    qsizetype place = 0;
    while ((place = text.indexOf(family, place)) >= 0) {
        const qsizetype end = text.indexOf('"', place + family.size());
        const QByteArray name = text.mid(place + family.size(), end - place - family.size());
        const QByteArray list = name.contains("Mono") ? mono : others;
        const QByteArray quoted = "'" + name + "'" + list;
        text.replace(place + family.size(), end + 1 - place - family.size(), quoted);
        place += family.size() + quoted.size();
    }
}

/** The text of the first element of this name. */
void setElement(QByteArray &text, const QByteArray &name, const QString &value)
{
    const qsizetype begin = text.indexOf('<' + name + '>') + name.size() + 2;
    const qsizetype end = text.indexOf("</" + name + '>', begin);
    text.replace(begin, end - begin, value.toHtmlEscaped().toUtf8());
}

/** What no XML may contain, whatever a hotel is called (XML 1.0, "Characters"). */
void removeForbidden(QByteArray &text)
{
    text.removeIf([](char sign) {
        return quint8(sign) < 0x20 && sign != '\n' && sign != '\t' && sign != '\r';
    });
}

/** Qt has only whole pixels for it. */
void setSize(QByteArray &text, const QSizeF &millimetres)
{
    const qsizetype begin = text.indexOf("<svg width=");
    const qsizetype end = text.indexOf('\n', begin);
    text.replace(begin, end - begin,
                 "<svg width=\"" + QByteArray::number(millimetres.width(), 'f', 2)
                     + "mm\" height=\"" + QByteArray::number(millimetres.height(), 'f', 2)
                     + "mm\"");
}

} // namespace

std::optional<FigureFile::Format> FigureFile::formatOf(const QString &path)
{
    const qsizetype at = suffixes().indexOf(QFileInfo(path).suffix().toLower());
    return at < 0 ? std::nullopt : std::optional(Format(at));
}

QString FigureFile::suffixOf(Format format)
{
    return suffixes().at(int(format));
}

QByteArray FigureFile::svg(const DrawnSheet &sheet, Drawing::Lettering lettering)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(sheet.resolution());
        generator.setSize(sheet.size().toSize());
        generator.setViewBox(QRectF(QPointF(), sheet.size()));
        // To be replaced: Qt does not escape them.
        generator.setTitle(u"title"_s);
        generator.setDescription(u"description"_s);
        QPainter painter(&generator);
        sheet.drawing().replay(painter, lettering);
    }
    setElement(bytes, "title", sheet.title());
    setElement(bytes, "desc", sheet.description());
    addFamilies(bytes);
    setSize(bytes, sheet.millimetres());
    removeForbidden(bytes);
    return bytes;
}

QByteArray FigureFile::pdf(const DrawnSheet &sheet)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(sheet.resolution());
        writer.setPageSize(
            QPageSize(sheet.millimetres(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(sheet.name());
        writer.setCreator(sheet.creator());
        QJsonObject json = sheet.receipt().json();
        json.insert(u"text"_s, sheet.receipt().text());
        writer.addFileAttachment(u"receipt.json"_s, QJsonDocument(json).toJson(),
                                 u"application/json"_s);
        writer.addFileAttachment(u"description.txt"_s, sheet.description().toUtf8(),
                                 u"text/plain"_s);
        QPainter painter(&writer);
        sheet.drawing().replay(painter);
    }
    return bytes;
}

QImage FigureFile::image(const DrawnSheet &sheet, int times)
{
    const QSize size = (sheet.size() * times).toSize();
    QImage image(size, QImage::Format_RGB32);
    // Of what is not painted on, and fonts are as large as they are on the sheet.
    image.fill(Qt::white);
    const int dots = int(std::lround(sheet.resolution() / 0.0254));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    {
        QPainter painter(&image);
        painter.scale(times, times);
        sheet.drawing().replay(painter);
    }
    image.setDotsPerMeterX(dots * times);
    image.setDotsPerMeterY(dots * times);
    image.setText(u"Title"_s, sheet.title());
    image.setText(u"Description"_s, sheet.description());
    image.setText(u"Software"_s, sheet.creator());
    return image;
}

QByteArray FigureFile::png(const DrawnSheet &sheet, int times)
{
    // Qt paints no further (QPaintEngine's raster has 16 bits for a place).
    constexpr double mostPixels = 32'767;
    if (std::max(sheet.size().width(), sheet.size().height()) * times > mostPixels)
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image(sheet, times).save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray FigureFile::csv(const DrawnSheet &sheet)
{
    return csvText(sheet.data()).toUtf8();
}

Result<> FigureFile::write(const QString &path, const DrawnSheet &sheet, const Settings &settings)
{
    const std::optional<Format> format = formatOf(path);
    if (!format)
        return failure(Error::Kind::File, path, Text::tr("it is of no kind that is known"),
                       Text::tr("use .svg, .pdf, .png or .csv"));
    QSaveFile file(path);
    // Before anything is drawn.
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::File, path, file.errorString(),
                       Text::tr("choose another place"));
    QByteArray bytes;
    switch (*format) {
    case Format::Svg:
        bytes = svg(sheet, settings.lettering);
        break;
    case Format::Pdf:
        bytes = pdf(sheet);
        break;
    case Format::Png:
        bytes = png(sheet, settings.times);
        break;
    case Format::Csv:
        bytes = csv(sheet);
        break;
    }
    if (bytes.isEmpty() && *format == Format::Png)
        return failure(Error::Kind::File, path, Text::tr("the picture is too large"),
                       Text::tr("use fewer pixels, or another format"));
    if (file.write(bytes) < 0 || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(),
                       Text::tr("choose another place"));
    return {};
}

} // namespace lastroom
