// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figure/figurefile.h"

#include "core/model/csv.h"
#include "ui/figure/outlinedevice.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QJsonDocument>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace lastroom {

using namespace Qt::StringLiterals;

namespace {

const QStringList suffixes{u"svg"_s, u"pdf"_s, u"png"_s, u"csv"_s};

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

/** Everything that the picture shows and where it comes from. */
QString descriptionOf(const FigureSheet &sheet, const Receipt &receipt)
{
    return sheet.figure().description() + u"\n\n"_s + receipt.text();
}

QString creatorOf(const Receipt &receipt)
{
    return u"Last Room %1, %2"_s.arg(receipt.environment.program, receipt.token);
}

} // namespace

std::optional<FigureFile::Format> FigureFile::formatOf(const QString &path)
{
    const qsizetype at = suffixes.indexOf(QFileInfo(path).suffix().toLower());
    return at < 0 ? std::nullopt : std::optional(Format(at));
}

QString FigureFile::suffixOf(Format format)
{
    return suffixes.at(int(format));
}

QByteArray FigureFile::svg(const FigureSheet &sheet, const Receipt &receipt, Lettering lettering)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(FigureSheet::resolution());
        generator.setSize(sheet.size().toSize());
        generator.setViewBox(QRectF(QPointF(), sheet.size()));
        // To be replaced: Qt does not escape them.
        generator.setTitle(u"title"_s);
        generator.setDescription(u"description"_s);
        OutlineDevice outlines(generator);
        QPainter painter(lettering == Lettering::Text ? static_cast<QPaintDevice *>(&generator)
                                                      : &outlines);
        sheet.paint(painter);
    }
    setElement(bytes, "title", sheet.title());
    setElement(bytes, "desc", descriptionOf(sheet, receipt));
    addFamilies(bytes);
    setSize(bytes, sheet.millimetres());
    removeForbidden(bytes);
    return bytes;
}

QByteArray FigureFile::pdf(const FigureSheet &sheet, const Receipt &receipt)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(FigureSheet::resolution());
        writer.setPageSize(
            QPageSize(sheet.millimetres(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(sheet.title().isEmpty() ? sheet.figure().title() : sheet.title());
        writer.setCreator(creatorOf(receipt));
        QJsonObject json = receipt.json();
        json.insert(u"text"_s, receipt.text());
        writer.addFileAttachment(u"receipt.json"_s, QJsonDocument(json).toJson(),
                                 u"application/json"_s);
        writer.addFileAttachment(u"description.txt"_s, descriptionOf(sheet, receipt).toUtf8(),
                                 u"text/plain"_s);
        QPainter painter(&writer);
        sheet.paint(painter);
    }
    return bytes;
}

QImage FigureFile::image(const FigureSheet &sheet, const Receipt &receipt, int times)
{
    const QSize size = (sheet.size() * times).toSize();
    QImage image(size, QImage::Format_RGB32);
    // Of what is not painted on, and fonts are as large as they are on the sheet.
    image.fill(Qt::white);
    const int dots = int(std::lround(FigureSheet::resolution() / 0.0254));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    {
        QPainter painter(&image);
        painter.scale(times, times);
        sheet.paint(painter);
    }
    image.setDotsPerMeterX(dots * times);
    image.setDotsPerMeterY(dots * times);
    image.setText(u"Title"_s, sheet.title());
    image.setText(u"Description"_s, descriptionOf(sheet, receipt));
    image.setText(u"Software"_s, creatorOf(receipt));
    return image;
}

QByteArray FigureFile::png(const FigureSheet &sheet, const Receipt &receipt, int times)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image(sheet, receipt, times).save(&buffer, "PNG");
    return bytes;
}

QByteArray FigureFile::csv(const Figure &figure)
{
    return csvText(figure.data()).toUtf8();
}

Result<> FigureFile::write(const QString &path, const FigureSheet &sheet, const Receipt &receipt,
                           const Settings &settings)
{
    const std::optional<Format> format = formatOf(path);
    if (!format)
        return failure(Error::Kind::File, path, u"it is of no kind that is known"_s,
                       u"use .svg, .pdf, .png or .csv"_s);
    QSaveFile file(path);
    // Before anything is drawn.
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::File, path, file.errorString(), u"choose another place"_s);
    QByteArray bytes;
    switch (*format) {
    case Format::Svg:
        bytes = svg(sheet, receipt, settings.lettering);
        break;
    case Format::Pdf:
        bytes = pdf(sheet, receipt);
        break;
    case Format::Png:
        bytes = png(sheet, receipt, settings.times);
        break;
    case Format::Csv:
        bytes = csv(sheet.figure());
        break;
    }
    if (file.write(bytes) < 0 || !file.commit())
        return failure(Error::Kind::File, path, file.errorString(), u"choose another place"_s);
    return {};
}

} // namespace lastroom
