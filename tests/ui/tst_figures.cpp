// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/explorations.h"
#include "tests/support/figures.h"
#include "tests/support/schedules.h"
#include "tests/support/testing.h"
#include "ui/explore/explorefigures.h"
#include "ui/race/racefigures.h"
#include "ui/step/boardfigure.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace lastroom;

/** Figures read back: every text is there, whole and where it can be read, and other programs draw
 * what we drew. */
class tst_Figures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const RaceRecord m_record = figureRecord(4, 3);

    static std::shared_ptr<Figure> figure(const QString &name, const RaceRecord &record)
    {
        QList<int> places;
        for (std::size_t at = 0; at < record.recordings.size(); ++at)
            places.append(int(at));
        return RaceFigures::named(name, record.recordings, record.plan, places);
    }

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

    /** No text is cut, overlaps or lies outside, from one strategy to twelve and from one hotel to
     * fifty. */
    void everyTextHasRoom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("strategies");
        QTest::addColumn<int>("hotels");
        for (const QString &name : RaceFigures::names()) {
            for (const int strategies : {1, 4, 12}) {
                for (const int hotels : {1, 3, 50})
                    QTest::addRow("%s, %d strategies, %d hotels", qPrintable(name), strategies,
                                  hotels)
                        << name << strategies << hotels;
            }
        }
    }

    void everyTextHasRoom()
    {
        QFETCH(QString, name);
        QFETCH(int, strategies);
        QFETCH(int, hotels);
        const RaceRecord record = figureRecord(strategies, hotels);
        const std::shared_ptr<Figure> shown = figure(name, record);
        QVERIFY(shown);
        SheetSettings settings;
        settings.caption = receiptOf(record).caption();
        for (const double width : {SheetSettings::columnWidth, SheetSettings::pageWidth}) {
            for (const double points : {6., 8., 14.}) {
                settings.width = width;
                settings.points = points;
                const QString flaw = flawOf(FigureSheet(shown, settings));
                QVERIFY2(flaw.isEmpty(),
                         qPrintable(u"%1 mm, %2 pt: %3"_s.arg(width).arg(points).arg(flaw)));
            }
        }
        // Sizes of one's own, also too low for such a text.
        for (const QSizeF &size : {QSizeF(120, 50), SheetSettings::slide, QSizeF(60, 160)}) {
            settings.width = size.width();
            settings.height = size.height();
            settings.points = 9;
            const FigureSheet sheet(shown, settings);
            const QString flaw = flawOf(sheet);
            QVERIFY2(flaw.isEmpty(),
                     qPrintable(u"%1 x %2: %3"_s.arg(size.width()).arg(size.height()).arg(flaw)));
            QCOMPARE(sheet.millimetres().toSize(), size.toSize());
        }
    }

    /** Of one order: with waiting, with an ending in the middle, with four clients. */
    void ofSchedules_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::newRow("short") << u"A1 B1 A2 B2"_s;
        QTest::newRow("whole") << u"A1 B1 A2 A3 B2 B3"_s;
        QTest::newRow("four clients") << u"A1 B1 C1 D1 A2 B2 C2 D2 A3 B3 C3 D3"_s;
    }

    void ofSchedules()
    {
        QFETCH(QString, schedule);
        ScheduleRecording recording = someRecording(schedule);
        recording.situation.clients = std::max(2, recording.schedule().clients());
        recording.steps[1].waitsFor = {0};
        const QList<std::shared_ptr<const Figure>> drawn{std::make_shared<BoardFigure>(recording),
                                                         std::make_shared<OrderFigure>(recording)};
        for (const auto &each : drawn) {
            for (const double width : {SheetSettings::columnWidth, SheetSettings::pageWidth}) {
                SheetSettings settings;
                settings.width = width;
                const FigureSheet sheet(each, settings);
                const QString flaw = flawOf(sheet);
                QVERIFY2(flaw.isEmpty(), qPrintable(each->name() + u": "_s + flaw));
            }
            QVERIFY(!each->description().isEmpty());
            QCOMPARE(each->data().size(), recording.steps.size() + 1);
        }
    }

    void ofExplorations()
    {
        Exploration exploration(strategyNamed(u"naive"_s), {});
        ExploredSchedule waited = overbookedSchedule("ABBA");
        waited.waited = true;
        exploration.add({safeSchedule("AABB"), waited, overbookedSchedule("ABAB")});
        for (int more = 0; more < 60; ++more)
            exploration.add({overbookedSchedule("ABAB")});
        exploration.setState(Exploration::State::Finished);
        const std::shared_ptr<const Figure> orders = ordersFigure(exploration);
        const std::shared_ptr<const Figure> findings = findingsFigure({exploration});
        for (const auto &each : {orders, findings}) {
            for (const double width : {SheetSettings::columnWidth, SheetSettings::pageWidth}) {
                SheetSettings settings;
                settings.width = width;
                QCOMPARE(flawOf(FigureSheet(each, settings)), QString());
            }
        }
        // All of them are in the data; on paper it is said how many are not.
        QCOMPARE(orders->data().size(), 64);
        QVERIFY2(orders->description().contains(u"and 22 more"), qPrintable(orders->description()));
    }

    void slides_data() { names(); }

    void slides()
    {
        QFETCH(QString, name);
        SheetSettings settings;
        settings.width = SheetSettings::slide.width();
        settings.height = SheetSettings::slide.height();
        settings.points = 14;
        for (const bool isDark : {false, true}) {
            settings.isDark = isDark;
            const FigureSheet sheet(figure(name, m_record), settings);
            QCOMPARE(flawOf(sheet), QString());
            QCOMPARE(sheet.millimetres().toSize(), QSize(254, 143));
        }
    }

    void svg_data() { names(); }

    /** Text is text, the receipt is inside, and no other program is needed to read it. */
    void svg()
    {
        QFETCH(QString, name);
        const std::shared_ptr<Figure> shown = figure(name, m_record);
        const FigureSheet sheet(shown, captioned());
        const QByteArray bytes = FigureFile::svg(sheet, receiptOf(m_record));
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
        for (const QString &name : {u"bars"_s, u"lines"_s, u"cards"_s, u"act"_s}) {
            SheetSettings settings;
            settings.title = hostile;
            settings.caption = receiptOf(record).caption();
            const FigureSheet sheet(figure(name, record), settings);
            QXmlStreamReader xml(FigureFile::svg(sheet, receiptOf(record)));
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
        const FigureSheet sheet(figure(name, m_record), captioned());
        const Receipt receipt = receiptOf(m_record);
        const Result<> written
            = FigureFile::write(path(u"one.pdf"_s), FigureFile::Format::Pdf, sheet, receipt, 1);
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
        const FigureSheet sheet(figure(u"bars"_s, m_record), captioned());
        const Receipt receipt = receiptOf(m_record);
        for (int times = 1; times <= FigureFile::mostTimes; ++times) {
            const QImage image = QImage::fromData(FigureFile::png(sheet, receipt, times), "PNG");
            QCOMPARE(image.size(), (sheet.size() * times).toSize());
            QCOMPARE(image.text(u"Title"_s), sheet.title());
            QVERIFY(image.text(u"Description"_s).contains(receipt.token));
            // As wide on paper whatever the pixels.
            const double inches = image.width() / (image.dotsPerMeterX() * 0.0254);
            QVERIFY2(std::abs(inches * 25.4 - 180) < 1, qPrintable(QString::number(inches)));
        }
    }

    /** They have readers of their own, and know nothing of us. */
    void otherProgramsDrawTheSame_data() { names(); }

    void otherProgramsDrawTheSame()
    {
        QFETCH(QString, name);
        constexpr double tolerance = 0.035;
        const FigureSheet sheet(figure(name, m_record), captioned());
        const Receipt receipt = receiptOf(m_record);
        const QImage ours = FigureFile::image(sheet, receipt, 2);
        const QString size = QString::number(ours.width());
        QVERIFY(FigureFile::write(path(u"one.svg"_s), FigureFile::Format::Svg, sheet, receipt, 1));
        QVERIFY(FigureFile::write(path(u"one.pdf"_s), FigureFile::Format::Pdf, sheet, receipt, 1));
        output(u"rsvg-convert"_s, {u"-w"_s, size, u"-o"_s, path(u"svg.png"_s), path(u"one.svg"_s)});
        output(u"pdftoppm"_s,
               {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, size, u"-scale-to-y"_s, u"-1"_s,
                path(u"one.pdf"_s), path(u"pdf"_s)});
        const double svg = distanceOf(ours, QImage(path(u"svg.png"_s)));
        const double pdf = distanceOf(ours, QImage(path(u"pdf.png"_s)));
        QVERIFY2(svg < tolerance, qPrintable(QString::number(svg)));
        QVERIFY2(pdf < tolerance, qPrintable(QString::number(pdf)));
        // The measure sees what is not the same.
        const FigureSheet other(figure(name == u"cards" ? u"bars"_s : u"cards"_s, m_record), {});
        QVERIFY(distanceOf(ours, FigureFile::image(other, receipt, 2)) > tolerance);
    }

    void data()
    {
        const QString bars = QString::fromUtf8(FigureFile::csv(*figure(u"bars"_s, m_record)));
        QCOMPARE(bars.count(u"\r\n"_s), 1 + 4 * 3);
        const QString cards = QString::fromUtf8(FigureFile::csv(*figure(u"cards"_s, m_record)));
        QVERIFY2(cards.startsWith(u"strategy,verdict,overbooked_rooms,"), qPrintable(cards));
    }

    void titlesAndCaptions()
    {
        SheetSettings settings;
        const auto texts = [&] {
            const FigureSheet sheet(figure(u"bars"_s, m_record), settings);
            TextProbe probe(sheet.size(), FigureSheet::resolution());
            QPainter painter(&probe);
            sheet.paint(painter);
            return probe.all();
        };
        QVERIFY(texts().contains(u"Reserved against contracted rooms"));
        settings.title = u"Table 3"_s;
        settings.caption = u"Drawn for a book"_s;
        QVERIFY(texts().contains(u"Table 3") && !texts().contains(u"Reserved against"));
        QVERIFY(texts().contains(u"Drawn for a book"));
        settings.title = QString();
        QVERIFY(!texts().contains(u"Table 3"));
    }

    void whatCannotBeWritten()
    {
        const FigureSheet sheet(figure(u"bars"_s, m_record), {});
        const Result<> written = FigureFile::write(path(u"no/one.svg"_s), FigureFile::Format::Svg,
                                                   sheet, receiptOf(m_record), 1);
        QVERIFY(!written.has_value());
        QVERIFY(!FigureFile::formatOf(u"one.jpg"_s).has_value());
    }
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Figures>(argc, argv);
}

#include "tst_figures.moc"
