// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/csv.h"
#include "tests/support/explorations.h"
#include "tests/support/figures.h"
#include "tests/support/schedules.h"
#include "tests/support/testing.h"
#include "ui/explore/explorefigures.h"
#include "ui/race/comparisonfigures.h"
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

    SheetSettings captioned() const
    {
        SheetSettings settings;
        settings.caption = receiptOf(m_record).caption();
        return settings;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void names()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : RaceFigures::names())
            QTest::newRow(qPrintable(name)) << name;
    }

private slots:

    void init() { failOnWarnings(); }

    /** From one strategy to twelve, from one hotel to fifty. */
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
        const std::shared_ptr<const Figure> shown = raceFigure(name, record);
        QVERIFY(shown);
        SheetSettings settings;
        settings.caption = receiptOf(record).caption();
        for (const double width : {SheetSettings::columnWidth, SheetSettings::pageWidth}) {
            for (const double points : {4., 8., 14.}) {
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

    /** Of two races, also of other strategies in other hotels. */
    void ofTwoRaces_data()
    {
        QTest::addColumn<int>("strategies");
        QTest::addColumn<int>("hotels");
        QTest::newRow("the same") << 4 << 3;
        QTest::newRow("fewer") << 2 << 1;
        QTest::newRow("more") << 12 << 50;
    }

    void ofTwoRaces()
    {
        QFETCH(int, strategies);
        QFETCH(int, hotels);
        const RaceRecord fresh = figureRecord(strategies, hotels);
        for (const auto &each : ComparisonFigures::all(m_record, fresh)) {
            for (const double width : {SheetSettings::columnWidth, SheetSettings::pageWidth}) {
                SheetSettings settings;
                settings.width = width;
                const QString flaw = flawOf(FigureSheet(each, settings));
                QVERIFY2(flaw.isEmpty(), qPrintable(each->name() + u": "_s + flaw));
            }
            QVERIFY(!each->description().isEmpty());
        }
        const auto bars = ComparisonFigures::named(u"bars"_s, m_record, fresh)->data();
        QCOMPARE(bars.first().last(), u"base, reserved and locked"_s);
        // Hotel A of the first strategy, as it was sold in the base.
        QCOMPARE(bars.at(1).last(), u"200"_s);
        QVERIFY(!ComparisonFigures::named(u"act"_s, m_record, fresh));
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
        for (const QString &theme : Theme::names()) {
            settings.theme = theme;
            const FigureSheet sheet(raceFigure(name, m_record), settings);
            QCOMPARE(flawOf(sheet), QString());
            QCOMPARE(sheet.millimetres().toSize(), QSize(254, 143));
        }
    }

    void data()
    {
        const QString bars = csvText(raceFigure(u"bars"_s, m_record)->data());
        QCOMPARE(bars.count(u"\r\n"_s), 1 + 4 * 3);
        const QString cards = csvText(raceFigure(u"cards"_s, m_record)->data());
        QVERIFY2(cards.startsWith(u"strategy,verdict,overbooked_rooms,"), qPrintable(cards));
    }

    void titlesAndCaptions()
    {
        SheetSettings settings;
        const auto texts = [&] {
            const FigureSheet sheet(raceFigure(u"bars"_s, m_record), settings);
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
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Figures>(argc, argv);
}

#include "tst_figures.moc"
