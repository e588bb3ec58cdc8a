// SPDX-FileCopyrightText: The Last Room authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/offscreen.h"
#include "ui/explore/exploretools.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

#include <cstdlib>

using namespace lastroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounding = 6; // pixels: one for each control

/** Within a window, which would not be less wide than what is laid out in it. */
struct ShownTools
{
    ShownTools()
    {
        tools.setTheme(Theme::light());
        window.resize(4000, 200);
        window.show();
    }

    void resize(int width)
    {
        tools.setGeometry(0, 0, width, tools.sizeHint().height());
        QCoreApplication::sendPostedEvents();
    }

    QWidget window;
    ExploreTools tools{&window};
};

} // namespace

/** The tools of the Explore page, where there is much and little room. */
class tst_ExploreTools : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void cleanup() { applyTheme(*qApp, Theme::light(), 100); }

    void nothingIsCut_data();
    void nothingIsCut();
    void labelsComeBack();
    void aLongerNumberTakesFromTheLabels();

private:
    static bool isWhole(const ExploreTools &tools, const QString &name)
    {
        const auto *control = tools.findChild<QWidget *>(name);
        return control->isVisible() && control->width() >= control->sizeHint().width()
            && tools.rect().contains(control->geometry());
    }

    static QString choice(const ExploreTools &tools, const QString &name)
    {
        return tools.findChild<QComboBox *>(name)->currentText();
    }
};

void tst_ExploreTools::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("clients");
    for (const int percent : {70, 100, 150, 250}) {
        for (const int clients : {2, 3, 4})
            QTest::addRow("%d %%, %d clients", percent, clients) << percent << clients;
    }
}

/** From the most room to the least. */
void tst_ExploreTools::nothingIsCut()
{
    QFETCH(const int, percent);
    QFETCH(const int, clients);
    applyTheme(*qApp, Theme::light(), percent);
    ShownTools shown;
    ExploreTools &tools = shown.tools;
    auto *choices = tools.findChild<QComboBox *>(u"exploreClients"_s);
    choices->setCurrentIndex(choices->findData(clients));
    const int least = tools.minimumSizeHint().width();
    const int most = tools.sizeHint().width();
    QCOMPARE_LT(least, most);
    for (int step = 0; step <= 10; ++step) {
        const int width = most - (most - least) * step / 10;
        shown.resize(width);
        for (const QString &name : {u"exploreButton"_s, u"stopExploreButton"_s, u"exploreClients"_s,
                                    u"exploreRooms"_s, u"exploreBooking"_s, u"exploreSwitches"_s})
            QVERIFY2(isWhole(tools, name), qPrintable(u"%1 at %2"_s.arg(name).arg(width)));
        // What it asks for does not depend on how much it has.
        QCOMPARE_LE(std::abs(tools.minimumSizeHint().width() - least), rounding);
        QCOMPARE_LE(std::abs(tools.sizeHint().width() - most), rounding);
    }
}

void tst_ExploreTools::labelsComeBack()
{
    ShownTools shown;
    ExploreTools &tools = shown.tools;
    tools.findChild<QComboBox *>(u"exploreClients"_s)->setCurrentIndex(1);
    const int most = tools.sizeHint().width();
    shown.resize(most);
    QCOMPARE(choice(tools, u"exploreSwitches"_s), u"Most switches: all"_s);
    QCOMPARE(tools.findChild<QSpinBox *>(u"exploreRooms"_s)->text(), u"Rooms left: 1"_s);
    shown.resize(most - 10);
    QCOMPARE(choice(tools, u"exploreSwitches"_s), u"Switches: all"_s);
    QCOMPARE(choice(tools, u"exploreClients"_s), u"Clients: 3"_s);
    QCOMPARE(tools.findChild<QSpinBox *>(u"exploreRooms"_s)->text(), u"Left: 1"_s);
    shown.resize(tools.minimumSizeHint().width());
    QCOMPARE(choice(tools, u"exploreSwitches"_s), u"all"_s);
    QCOMPARE(choice(tools, u"exploreClients"_s), u"3"_s);
    QCOMPARE(tools.situation(), (Situation{3, 1, 1}));
    QVERIFY(!tools.mostSwitches());
    shown.resize(most + rounding);
    QCOMPARE(choice(tools, u"exploreSwitches"_s), u"Most switches: all"_s);
}

void tst_ExploreTools::aLongerNumberTakesFromTheLabels()
{
    ShownTools shown;
    ExploreTools &tools = shown.tools;
    shown.resize(tools.sizeHint().width() + rounding);
    auto *rooms = tools.findChild<QSpinBox *>(u"exploreRooms"_s);
    rooms->setFocus();
    rooms->selectAll();
    QTest::keyClicks(rooms, u"100"_s);
    QTRY_COMPARE(rooms->text(), u"Left: 100"_s);
    QTRY_VERIFY(isWhole(tools, u"exploreRooms"_s));
    rooms->selectAll();
    QTest::keyClicks(rooms, u"2"_s);
    QTRY_COMPARE(rooms->text(), u"Rooms left: 2"_s);
}

int main(int argc, char **argv)
{
    return runWidgetTest<tst_ExploreTools>(argc, argv);
}

#include "tst_exploretools.moc"
