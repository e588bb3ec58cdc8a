// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/contrast.h"
#include "tests/support/windowfixture.h"
#include "ui/chart/timechart.h"
#include "ui/recording/connectionstrips.h"
#include "ui/recording/gapchooser.h"
#include "ui/recording/schedulepicture.h"
#include "ui/step/boardpainter.h"

#include <QAbstractButton>
#include <QChart>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>

using namespace lastroom;
using namespace Qt::StringLiterals;

namespace {

using Colour = std::function<QColor(const Theme &)>;

struct Named
{
    const char *name;
    Colour of;
};

const Named window{"window", &Theme::window};
const Named bar{"bar", &Theme::bar};
const Named panel{"panel", &Theme::panel};
const Named control{"control", &Theme::control};
const Named controlHover{"controlHover", &Theme::controlHover};
const Named selection{"selection", &Theme::selection};
const Named accent{"accent", &Theme::accent};
const Named accentHover{"accentHover", &Theme::accentHover};
const Named overbookedFill{"overbookedFill", &Theme::overbookedFill};
const Named overbookedTint{"overbookedTint", &Theme::overbookedTint};
const Named warning{"warningBackground", &Theme::warningBackground};
const Named groove{"scrollGroove", &Theme::scrollGroove};
const Named ink{"text", &Theme::text};

/** What is written or drawn, and what it is found on. */
struct Found
{
    Named front;
    QList<Named> backs;
};

/** Disabled controls are excepted, as WCAG excepts them. */
const QList<Found> writings{
    {ink, {window, bar, panel, control, controlHover, selection, overbookedTint, warning}},
    {{"mutedText", &Theme::mutedText},
     {window, bar, panel, control, controlHover, selection, overbookedTint}},
    {{"link", &Theme::link}, {window, bar, panel, control, controlHover, warning}},
    {{"overbookedText", &Theme::overbookedText},
     {window, bar, panel, control, selection, overbookedTint, warning}},
    {{"safeText", &Theme::safeText}, {window, bar, panel, control, selection}},
    {{"selectionText", &Theme::selectionText}, {selection, panel, bar}},
    {{"accentText", &Theme::accentText}, {accent, accentHover}},
    {{"keys", &Theme::window}, {ink}},
};

/** Lines of grids and the borders of panels say nothing; what is said in words beside it neither.
 */
const QList<Found> marks{
    {{"focus", &Theme::focus}, {window, bar, panel, control, controlHover, selection, warning}},
    {{"focus of what is accented", &Theme::text}, {window, bar, panel, warning}},
    {{"controlBorder", &Theme::controlBorder}, {window, bar, panel, control, warning}},
    {{"accentEdge", &Theme::accentEdge}, {window, bar, panel, control}},
    {{"check", &Theme::accentText}, {accent}},
    {{"box", &Theme::mutedText}, {window, bar, panel, control, selection}},
    {{"overbooked", &Theme::overbooked},
     {window, bar, panel, control, overbookedFill, overbookedTint}},
    {{"safe", &Theme::safe}, {bar, panel}},
    {{"caution", &Theme::caution}, {bar, panel}},
    {{"locked", &Theme::locked}, {panel}},
    {{"moment", &Theme::link}, {panel, overbookedTint}},
    {{"scrollThumb", &Theme::scrollThumb}, {groove}},
};

constexpr int strategies = 16; ///< all shades

} // namespace

/** What is read and what is looked at stands out from what it is on, in every theme. */
class tst_Contrast : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_database = testDatabase(); }

    void init() { failOnWarnings(); }

    void cleanup() { applyTheme(*qApp, Theme::light(), 100); }

    void writing_data() { rows(writings); }

    void writing() { measure(leastOfText()); }

    void marksStandOut_data() { rows(marks); }

    void marksStandOut() { measure(leastOfMarks); }

    void clients_data() { themes(); }

    void clients()
    {
        const Theme theme = currentTheme();
        for (int client = 0; client < 4; ++client) {
            const Theme::ClientColours colours = theme.client(client);
            for (const QColor &back : {theme.panel, theme.window})
                verify(contrast(colours.fill, back), leastOfMarks, u"line"_s, client);
            const auto write = [&](const QColor &front, const QColor &back, const QString &what) {
                verify(contrast(front, back), leastOfText(), what, client);
            };
            write(colours.text, theme.panel, u"name"_s);
            write(colours.onFill, colours.fill, u"on its colour"_s);
            write(colours.onFill, colours.hover, u"under the mouse"_s);
            const QColor pale = laidOver(colours.fill, theme.panel, SchedulePicture::paleShare);
            write(colours.text, pale, u"waits in the picture"_s);
            const QColor stripes = laidOver(colours.fill, theme.panel, BoardPainter::hatchShare);
            write(theme.text, stripes, u"waits on the board"_s);
        }
    }

    void strategiesStandOut_data() { themes(); }

    void strategiesStandOut()
    {
        const Theme theme = currentTheme();
        for (int place = 0; place < strategies; ++place) {
            for (const QColor &back : {theme.panel, theme.bar, theme.overbookedTint})
                verify(contrast(theme.strategy(place), back), leastOfMarks, u"line"_s, place);
            for (int other = 0; other < place; ++other)
                QVERIFY2(theme.strategy(place) != theme.strategy(other), qPrintable(theme.name));
        }
    }

    void gapsLeaveWordsLegible_data() { themes(); }

    void gapsLeaveWordsLegible()
    {
        const Theme theme = currentTheme();
        for (const bool isCurrent : {false, true}) {
            const double share = double(GapChooser::fillShare(isCurrent));
            const QColor words = laidOver(theme.caution, theme.text, share);
            const QColor back = laidOver(theme.caution, theme.panel, share);
            verify(contrast(words, back), 4.5, u"words in a gap"_s, isCurrent);
        }
    }

    /** Lines by their dashes, what a connection does by where something is drawn. */
    void colourIsNeverAlone_data() { themes(); }

    void colourIsNeverAlone()
    {
        const Theme theme = currentTheme();
        TimeChart chart;
        chart.setTheme(theme);
        chart.setLines({{u"One"_s, theme.text}, {u"Two"_s, theme.text}, {u"Three"_s, theme.text}});
        QSet<QList<qreal>> dashes;
        const QList<QAbstractSeries *> series = chart.chart()->series();
        for (const QAbstractSeries *each : series)
            dashes.insert(qobject_cast<const QLineSeries *>(each)->pen().dashPattern());
        QCOMPARE(dashes.size(), series.size());

        ConnectionStrips strips;
        strips.setTheme(theme);
        QSet<QByteArray> shapes;
        for (const Activity activity : {Activity::Looking, Activity::Waiting, Activity::Working,
                                        Activity::Holding, Activity::Resting}) {
            const QImage sample = strips.sampleOf(activity);
            QByteArray shape;
            for (int y = 0; y < sample.height(); ++y) {
                for (int x = 0; x < sample.width(); ++x)
                    shape += contrast(sample.pixelColor(x, y), theme.panel) >= leastOfMarks ? '#'
                                                                                            : ' ';
            }
            shapes.insert(shape);
        }
        QCOMPARE(shapes.size(), 5);
    }

    void whatIsShown_data()
    {
        QTest::addColumn<int>("page");
        for (const QString &theme : Theme::names()) {
            for (int page = 0; page < 5; ++page)
                QTest::addRow("%s: page %d", qPrintable(theme), page + 1) << page;
        }
    }

    /** Every label, button and field of the window as it is drawn, large, so that letters have all
     * of their colour. */
    void whatIsShown()
    {
        QFETCH(const int, page);
        const Theme theme = currentTheme();
        WindowOptions options = optionsFor(m_database);
        options.appearance = Settings::appearanceNamed(theme.name);
        options.systemText = 200;
        MicroscopeWindow window(options);
        window.resize(2400, 1600);
        window.showPage(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage picture = window.grab().toImage();
        int seen = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const QString text = textOf(*widget);
            if (text.trimmed().isEmpty() || !widget->isVisible() || !widget->isEnabled()
                || widget->visibleRegion().boundingRect() != widget->rect())
                continue;
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            const double found = contrastIn(picture.copy(place.adjusted(4, 4, -4, -4)));
            QVERIFY2(found >= leastOfText(), qPrintable(u"“%1” has %2:1"_s.arg(text).arg(found)));
            ++seen;
        }
        QVERIFY(seen > 5);
    }

private:
    static constexpr double leastOfMarks = 3;

    /** The rows of every test begin with a theme. */
    static Theme currentTheme()
    {
        return Theme::named(QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0));
    }

    static double leastOfText() { return currentTheme().isHighContrast ? 7 : 4.5; }

    static void themes()
    {
        QTest::addColumn<int>("nothing");
        for (const QString &name : Theme::names())
            QTest::addRow("%s", qPrintable(name)) << 0;
    }

    static void rows(const QList<Found> &all)
    {
        QTest::addColumn<double>("found");
        for (const Theme &theme : Theme::all()) {
            for (const Found &each : all) {
                for (const Named &back : each.backs)
                    QTest::addRow("%s: %s on %s", qPrintable(theme.name), each.front.name,
                                  back.name)
                        << contrast(each.front.of(theme), back.of(theme));
            }
        }
    }

    static void measure(double least)
    {
        QFETCH(const double, found);
        QCOMPARE_GE(found, least);
    }

    static void verify(double found, double least, const QString &what, int place)
    {
        QVERIFY2(found >= least,
                 qPrintable(u"%1 of %2 has %3:1"_s.arg(what).arg(place).arg(found)));
    }

    /** Of an empty field what it says meanwhile. */
    static QString textOf(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            return field->text().isEmpty() ? field->placeholderText() : field->text();
        return {};
    }

    /** Of what is there most, and what stands out most from it. */
    static double contrastIn(const QImage &picture)
    {
        QHash<QRgb, int> counts;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ++counts[picture.pixel(x, y)];
        }
        QRgb back = 0;
        for (auto each = counts.begin(); each != counts.end(); ++each)
            back = each.value() > counts.value(back) ? each.key() : back;
        double most = 1;
        for (auto each = counts.begin(); each != counts.end(); ++each)
            most = std::max(most, contrast(QColor(each.key()), QColor(back)));
        return most;
    }

    std::shared_ptr<Database> m_database;
};

int main(int argc, char **argv)
{
    return runWidgetTest<tst_Contrast>(argc, argv);
}

#include "tst_contrast.moc"
