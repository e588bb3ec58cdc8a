// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/figures.h"
#include "tests/support/testing.h"
#include "ui/race/racefigures.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lastroom;

/** The files of figures: text, fonts and receipt are inside, and other programs draw what we drew.
 */
class tst_FigureFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const RaceRecord m_record = figureRecord(4, 3);

    SheetSettings captioned() const
    {
        SheetSettings settings;
        settings.caption = receiptOf(m_record).caption();
        return settings;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /** What another program prints; it has to be there. */
    static QByteArray output(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    void names()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : RaceFigures::names())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:

    void init() { failOnWarnings(); }

    void svg_data() { names(); }

    /** Text is text, the receipt is inside, and no other program is needed to read it. */
    void svg()
    {
        QFETCH(QString, name);
        const std::shared_ptr<const Figure> shown = raceFigure(name, m_record);
        const FigureSheet sheet(shown, captioned());
        const QByteArray bytes = FigureFile::svg(DrawnSheet(sheet, receiptOf(m_record)));
        QXmlStreamReader xml(bytes);
        QString texts;
        QString title;
        QString description;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"text")
                texts += xml.readElementText() + u'\n';
            else if (xml.name() == u"title")
                title = xml.readElementText();
            else if (xml.name() == u"desc")
                description = xml.readElementText();
            else
                QVERIFY2(xml.name() != u"clipPath" && xml.name() != u"image",
                         qPrintable(xml.name().toString()));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        TextProbe probe(sheet.size(), FigureSheet::resolution());
        {
            QPainter painter(&probe);
            sheet.paint(painter);
        }
        for (const TextProbe::Text &text : probe.texts())
            QVERIFY2(texts.contains(text.text), qPrintable(text.text));
        QCOMPARE(title, shown->title());
        QVERIFY(description.contains(receiptOf(m_record).token));
        QVERIFY(description.contains(u"SHA-256"));
        QVERIFY(bytes.contains("'DejaVu Sans', Verdana, sans-serif"));
        QVERIFY2(bytes.contains("width=\"180.00mm\""), bytes.left(400).constData());
    }

    /** Whatever hotels and titles are called, it is text and nothing else. */
    void hostileNames()
    {
        const QString hostile = u"<script>alert(1)</script> & \"x\" ]]> &amp; \u0001 </svg>"_s;
        RaceRecord record = figureRecord(2, 2);
        record.plan.inventory.event = hostile;
        for (const QString &name : {u"bars"_s, u"time"_s, u"cards"_s, u"act"_s}) {
            SheetSettings settings;
            settings.title = hostile;
            settings.caption = receiptOf(record).caption();
            const FigureSheet sheet(raceFigure(name, record), settings);
            QXmlStreamReader xml(FigureFile::svg(DrawnSheet(sheet, receiptOf(record))));
            QString title;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                QVERIFY(xml.name() != u"script");
                if (xml.name() == u"title")
                    title = xml.readElementText();
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(title, QString(hostile).remove(QChar(1)));
        }
    }

    void pdf_data() { names(); }

    void pdf()
    {
        QFETCH(QString, name);
        const FigureSheet sheet(raceFigure(name, m_record), captioned());
        const Receipt receipt = receiptOf(m_record);
        const Result<> written
            = FigureFile::write(path(u"one.pdf"_s), DrawnSheet(sheet, receipt), {});
        VERIFY_RESULT(written);
        const QString fonts = QString::fromUtf8(output(u"pdffonts"_s, {path(u"one.pdf"_s)}));
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        // Embedded, whole or in part, and with what the letters are in Unicode.
        static const QRegularExpression embedded(u"Identity-H +yes (yes|no ) yes"_s);
        for (const QString &line : lines)
            QVERIFY2(line.contains(embedded), qPrintable(line));
        const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {path(u"one.pdf"_s)}));
        QVERIFY2(info.contains(receipt.token), qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +1\n"_s)), qPrintable(info));
        // Points of 1/72 inch.
        const QRegularExpressionMatch size
            = QRegularExpression(u"Page size: +([\\d.]+) x ([\\d.]+)"_s).match(info);
        QVERIFY(size.hasMatch());
        QVERIFY2(std::abs(size.captured(1).toDouble() - 180 / 25.4 * 72) < 1, qPrintable(info));
        const QString text
            = QString::fromUtf8(output(u"pdftotext"_s, {path(u"one.pdf"_s), u"-"_s}));
        QVERIFY2(text.contains(sheet.title()), qPrintable(text));
        QVERIFY2(text.contains(u"Evento: 600 rooms"), qPrintable(text));
        const QString attached
            = QString::fromUtf8(output(u"pdfdetach"_s, {u"-list"_s, path(u"one.pdf"_s)}));
        QVERIFY2(attached.contains(u"receipt.json"), qPrintable(attached));
    }

    void png()
    {
        const FigureSheet sheet(raceFigure(u"bars"_s, m_record), captioned());
        const Receipt receipt = receiptOf(m_record);
        for (int times = 1; times <= FigureFile::mostTimes; ++times) {
            const QImage image
                = QImage::fromData(FigureFile::png(DrawnSheet(sheet, receipt), times), "PNG");
            QCOMPARE(image.size(), (sheet.size() * times).toSize());
            QCOMPARE(image.text(u"Title"_s), sheet.title());
            QVERIFY(image.text(u"Description"_s).contains(receipt.token));
            // As wide on paper whatever the pixels.
            const double inches = image.width() / (image.dotsPerMeterX() * 0.0254);
            QVERIFY2(std::abs(inches * 25.4 - 180) < 1, qPrintable(QString::number(inches)));
        }
    }

    void otherProgramsDrawTheSame_data() { names(); }

    void otherProgramsDrawTheSame()
    {
        QFETCH(QString, name);
        constexpr double tolerance = 0.035;
        const FigureSheet sheet(raceFigure(name, m_record), captioned());
        const Receipt receipt = receiptOf(m_record);
        const QImage ours = FigureFile::image(DrawnSheet(sheet, receipt), 2);
        const QString size = QString::number(ours.width());
        QVERIFY(FigureFile::write(path(u"one.svg"_s), DrawnSheet(sheet, receipt), {}));
        QVERIFY(FigureFile::write(path(u"one.pdf"_s), DrawnSheet(sheet, receipt), {}));
        output(u"rsvg-convert"_s, {u"-w"_s, size, u"-o"_s, path(u"svg.png"_s), path(u"one.svg"_s)});
        output(u"pdftoppm"_s,
               {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, size, u"-scale-to-y"_s, u"-1"_s,
                path(u"one.pdf"_s), path(u"pdf"_s)});
        const double svg = distanceOf(ours, QImage(path(u"svg.png"_s)));
        const double pdf = distanceOf(ours, QImage(path(u"pdf.png"_s)));
        QVERIFY2(svg < tolerance, qPrintable(QString::number(svg)));
        // Letters as outlines are the same letters.
        QVERIFY(FigureFile::write(path(u"outlines.svg"_s), DrawnSheet(sheet, receipt),
                                  {1, Drawing::Lettering::Outlines}));
        output(u"rsvg-convert"_s,
               {u"-w"_s, size, u"-o"_s, path(u"svg.png"_s), path(u"outlines.svg"_s)});
        const double outlines = distanceOf(ours, QImage(path(u"svg.png"_s)));
        QVERIFY2(outlines < tolerance, qPrintable(QString::number(outlines)));
        QFile file(path(u"outlines.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("<text"));
        QVERIFY2(pdf < tolerance, qPrintable(QString::number(pdf)));
        // The measure sees what is not the same.
        const FigureSheet other(raceFigure(name == u"cards" ? u"bars"_s : u"cards"_s, m_record),
                                {});
        QVERIFY(distanceOf(ours, FigureFile::image(DrawnSheet(other, receipt), 2)) > tolerance);
    }

    void whatCannotBeWritten()
    {
        const FigureSheet sheet(raceFigure(u"bars"_s, m_record), {});
        const Result<> written
            = FigureFile::write(path(u"no/one.svg"_s), DrawnSheet(sheet, receiptOf(m_record)), {});
        QVERIFY(!written.has_value());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_FigureFiles>(argc, argv);
}

#include "tst_figurefiles.moc"
